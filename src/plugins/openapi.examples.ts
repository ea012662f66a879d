// Written by `npm run openapi`: what the seeded registry answers. Not to be edited by hand.
export const examples: Record<string, Record<string, unknown>> = {
  "getProblemType": {
    "application/json": {
      "slug": "not-found",
      "type": "http://127.0.0.1:3000/problems/not-found",
      "status": 404,
      "title": "There is nothing here",
      "description": "The address names nothing that the registry holds. Lists show what there is; `/docs` shows every address."
    }
  },
  "getLiveness": {
    "application/json": {
      "status": "ok"
    }
  },
  "getReadiness": {
    "application/json": {
      "status": "ok"
    }
  },
  "getApiCatalog": {
    "application/linkset+json": {
      "linkset": [
        {
          "anchor": "http://127.0.0.1:3000/v1",
          "service-desc": [
            {
              "href": "http://127.0.0.1:3000/openapi.json",
              "type": "application/vnd.oai.openapi+json"
            }
          ],
          "service-doc": [
            {
              "href": "http://127.0.0.1:3000/docs",
              "type": "text/html"
            }
          ],
          "status": [
            {
              "href": "http://127.0.0.1:3000/health/ready",
              "type": "application/json"
            }
          ]
        }
      ]
    }
  },
  "listStatements": {
    "application/json": {
      "data": [
        {
          "id": "dprk-troops-russia-2024",
          "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
          "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
          "issuedOn": "2024-11-05",
          "language": "en",
          "signatories": [
            "AU",
            "CA",
            "FR",
            "DE",
            "IT",
            "JP",
            "KR",
            "NZ",
            "GB",
            "US",
            "EU"
          ],
          "claimCount": 13
        }
      ],
      "page": {
        "limit": 2,
        "next": null
      }
    },
    "text/csv": "id,url,title,issuedOn,language,signatories,claimCount\r\ndprk-troops-russia-2024,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024,\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",2024-11-05,en,\"[\"\"AU\"\",\"\"CA\"\",\"\"FR\"\",\"\"DE\"\",\"\"IT\"\",\"\"JP\"\",\"\"KR\"\",\"\"NZ\"\",\"\"GB\"\",\"\"US\"\",\"\"EU\"\"]\",13\r\n",
    "application/x-ndjson": "{\"id\":\"dprk-troops-russia-2024\",\"url\":\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024\",\"title\":\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",\"issuedOn\":\"2024-11-05\",\"language\":\"en\",\"signatories\":[\"AU\",\"CA\",\"FR\",\"DE\",\"IT\",\"JP\",\"KR\",\"NZ\",\"GB\",\"US\",\"EU\"],\"claimCount\":13}\n"
  },
  "getStatement": {
    "application/json": {
      "id": "dprk-troops-russia-2024",
      "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
      "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
      "issuedOn": "2024-11-05",
      "language": "en",
      "text": "We, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\n\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development.",
      "textUrl": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
      "sources": [
        {
          "publisher": "U.S. Department of State",
          "url": null
        }
      ],
      "revision": 1,
      "signatories": [
        {
          "position": 0,
          "party": {
            "id": "AU",
            "url": "http://127.0.0.1:3000/v1/parties/AU",
            "kind": "state",
            "name": "Australia"
          },
          "nameAsSigned": "Australia",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Australia",
            "prefix": "We, the Foreign Ministers of ",
            "suffix": ", Canada, France, Germany, Italy",
            "start": 29,
            "end": 38
          }
        },
        {
          "position": 1,
          "party": {
            "id": "CA",
            "url": "http://127.0.0.1:3000/v1/parties/CA",
            "kind": "state",
            "name": "Canada"
          },
          "nameAsSigned": "Canada",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Canada",
            "prefix": "Foreign Ministers of Australia, ",
            "suffix": ", France, Germany, Italy, Japan,",
            "start": 40,
            "end": 46
          }
        },
        {
          "position": 2,
          "party": {
            "id": "FR",
            "url": "http://127.0.0.1:3000/v1/parties/FR",
            "kind": "state",
            "name": "France"
          },
          "nameAsSigned": "France",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "France",
            "prefix": "Ministers of Australia, Canada, ",
            "suffix": ", Germany, Italy, Japan, Republi",
            "start": 48,
            "end": 54
          }
        },
        {
          "position": 3,
          "party": {
            "id": "DE",
            "url": "http://127.0.0.1:3000/v1/parties/DE",
            "kind": "state",
            "name": "Germany"
          },
          "nameAsSigned": "Germany",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Germany",
            "prefix": "s of Australia, Canada, France, ",
            "suffix": ", Italy, Japan, Republic of Kore",
            "start": 56,
            "end": 63
          }
        },
        {
          "position": 4,
          "party": {
            "id": "IT",
            "url": "http://127.0.0.1:3000/v1/parties/IT",
            "kind": "state",
            "name": "Italy"
          },
          "nameAsSigned": "Italy",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Italy",
            "prefix": "ralia, Canada, France, Germany, ",
            "suffix": ", Japan, Republic of Korea, New ",
            "start": 65,
            "end": 70
          }
        },
        {
          "position": 5,
          "party": {
            "id": "JP",
            "url": "http://127.0.0.1:3000/v1/parties/JP",
            "kind": "state",
            "name": "Japan"
          },
          "nameAsSigned": "Japan",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Japan",
            "prefix": "Canada, France, Germany, Italy, ",
            "suffix": ", Republic of Korea, New Zealand",
            "start": 72,
            "end": 77
          }
        },
        {
          "position": 6,
          "party": {
            "id": "KR",
            "url": "http://127.0.0.1:3000/v1/parties/KR",
            "kind": "state",
            "name": "Republic of Korea"
          },
          "nameAsSigned": "Republic of Korea",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Republic of Korea",
            "prefix": " France, Germany, Italy, Japan, ",
            "suffix": ", New Zealand, the United Kingdo",
            "start": 79,
            "end": 96
          }
        },
        {
          "position": 7,
          "party": {
            "id": "NZ",
            "url": "http://127.0.0.1:3000/v1/parties/NZ",
            "kind": "state",
            "name": "New Zealand"
          },
          "nameAsSigned": "New Zealand",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "New Zealand",
            "prefix": "taly, Japan, Republic of Korea, ",
            "suffix": ", the United Kingdom, the United",
            "start": 98,
            "end": 109
          }
        },
        {
          "position": 8,
          "party": {
            "id": "GB",
            "url": "http://127.0.0.1:3000/v1/parties/GB",
            "kind": "state",
            "name": "United Kingdom"
          },
          "nameAsSigned": "United Kingdom",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "United Kingdom",
            "prefix": "blic of Korea, New Zealand, the ",
            "suffix": ", the United States and the High",
            "start": 115,
            "end": 129
          }
        },
        {
          "position": 9,
          "party": {
            "id": "US",
            "url": "http://127.0.0.1:3000/v1/parties/US",
            "kind": "state",
            "name": "United States"
          },
          "nameAsSigned": "United States",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "United States",
            "prefix": "ealand, the United Kingdom, the ",
            "suffix": " and the High Representative of ",
            "start": 135,
            "end": 148
          }
        },
        {
          "position": 10,
          "party": {
            "id": "EU",
            "url": "http://127.0.0.1:3000/v1/parties/EU",
            "kind": "organisation",
            "name": "European Union"
          },
          "nameAsSigned": "European Union",
          "office": "High Representative",
          "role": "signatory",
          "quote": {
            "exact": "European Union",
            "prefix": " the High Representative of the ",
            "suffix": " express our grave concerns rega",
            "start": 184,
            "end": 198
          }
        }
      ],
      "claims": [
        {
          "id": "dprk-troops-russia-2024.c1",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c1",
          "kind": "concern",
          "modality": "actual",
          "intensifier": "grave",
          "breach": false,
          "quote": {
            "exact": "express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine",
            "prefix": "sentative of the European Union ",
            "suffix": ".\n\nSeveral thousands of DPRK tro",
            "start": 199,
            "end": 335
          },
          "cameo": "012",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c2",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c2",
          "kind": "assertion",
          "modality": "actual",
          "intensifier": null,
          "breach": false,
          "quote": {
            "exact": "Several thousands of DPRK troops have been deployed to Russia.",
            "prefix": "e battlefield against Ukraine.\n\n",
            "suffix": " The DPRK's direct support for R",
            "start": 338,
            "end": 400
          },
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c3",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c3",
          "kind": "assessment",
          "modality": "actual",
          "intensifier": "desperate",
          "breach": false,
          "quote": {
            "exact": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses",
            "prefix": "s have been deployed to Russia. ",
            "suffix": ", would mark a dangerous expansi",
            "start": 401,
            "end": 542
          },
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            },
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c4",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c4",
          "kind": "assessment",
          "modality": "conditional",
          "intensifier": "dangerous",
          "breach": false,
          "quote": {
            "exact": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.",
            "prefix": "s have been deployed to Russia. ",
            "suffix": " It would be a further breach of",
            "start": 401,
            "end": 669
          },
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c5",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c5",
          "kind": "assessment",
          "modality": "conditional",
          "intensifier": "most fundamental",
          "breach": true,
          "quote": {
            "exact": "It would be a further breach of international law, including the most fundamental principles of the UN Charter.",
            "prefix": "ndo-Pacific peace and security. ",
            "suffix": "\n\nWe condemn in the strongest po",
            "start": 670,
            "end": 781
          },
          "cameo": "112",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [
            {
              "quote": {
                "exact": "the UN Charter",
                "prefix": " most fundamental principles of ",
                "suffix": ".\n\nWe condemn in the strongest p",
                "start": 766,
                "end": 780
              },
              "resolution": null,
              "instrument": "Charter of the United Nations",
              "votes": []
            }
          ],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c6",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c6",
          "kind": "condemnation",
          "modality": "actual",
          "intensifier": "in the strongest possible terms",
          "breach": false,
          "quote": {
            "exact": "We condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine.",
            "prefix": " principles of the UN Charter.\n\n",
            "suffix": " DPRK soldiers receiving or prov",
            "start": 783,
            "end": 1116
          },
          "cameo": "111",
          "plover": "ACCUSE",
          "mapping": "exact",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c7",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c7",
          "kind": "assessment",
          "modality": "actual",
          "intensifier": "unlawful",
          "breach": true,
          "quote": {
            "exact": "the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs)",
            "prefix": " the DPRK and Russia, including ",
            "suffix": ", as well as Russia's use of the",
            "start": 901,
            "end": 1042
          },
          "cameo": "112",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            }
          ],
          "citations": [
            {
              "quote": {
                "exact": "multiple UN Security Council resolutions (UNSCRs)",
                "prefix": "ballistic missiles in breach of ",
                "suffix": ", as well as Russia's use of the",
                "start": 993,
                "end": 1042
              },
              "resolution": null,
              "instrument": null,
              "votes": []
            }
          ],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c8",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c8",
          "kind": "assertion",
          "modality": "actual",
          "intensifier": null,
          "breach": false,
          "quote": {
            "exact": "Russia's use of these missiles and munitions against Ukraine",
            "prefix": "esolutions (UNSCRs), as well as ",
            "suffix": ". DPRK soldiers receiving or pro",
            "start": 1055,
            "end": 1115
          },
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c9",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
          "kind": "assessment",
          "modality": "actual",
          "intensifier": "direct",
          "breach": true,
          "quote": {
            "exact": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
            "prefix": " and munitions against Ukraine. ",
            "suffix": " We are also deeply concerned ab",
            "start": 1117,
            "end": 1313
          },
          "cameo": "112",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [
            {
              "quote": {
                "exact": "UN Security Council resolutions 1718",
                "prefix": "r arms is a direct violation of ",
                "suffix": ", 1874 and 2270. We are also dee",
                "start": 1261,
                "end": 1297
              },
              "resolution": {
                "id": "S-RES-1718",
                "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
                "symbol": "S/RES/1718 (2006)"
              },
              "instrument": null,
              "votes": [
                {
                  "party": {
                    "id": "KP",
                    "url": "http://127.0.0.1:3000/v1/parties/KP",
                    "kind": "state",
                    "name": "Democratic People's Republic of Korea"
                  },
                  "vote": null
                }
              ]
            },
            {
              "quote": {
                "exact": "1874",
                "prefix": "urity Council resolutions 1718, ",
                "suffix": " and 2270. We are also deeply co",
                "start": 1299,
                "end": 1303
              },
              "resolution": {
                "id": "S-RES-1874",
                "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
                "symbol": "S/RES/1874 (2009)"
              },
              "instrument": null,
              "votes": [
                {
                  "party": {
                    "id": "KP",
                    "url": "http://127.0.0.1:3000/v1/parties/KP",
                    "kind": "state",
                    "name": "Democratic People's Republic of Korea"
                  },
                  "vote": null
                }
              ]
            },
            {
              "quote": {
                "exact": "2270",
                "prefix": "ncil resolutions 1718, 1874 and ",
                "suffix": ". We are also deeply concerned a",
                "start": 1308,
                "end": 1312
              },
              "resolution": {
                "id": "S-RES-2270",
                "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
                "symbol": "S/RES/2270 (2016)"
              },
              "instrument": null,
              "votes": [
                {
                  "party": {
                    "id": "KP",
                    "url": "http://127.0.0.1:3000/v1/parties/KP",
                    "kind": "state",
                    "name": "Democratic People's Republic of Korea"
                  },
                  "vote": null
                }
              ]
            }
          ],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c10",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c10",
          "kind": "concern",
          "modality": "potential",
          "intensifier": "deeply",
          "breach": false,
          "quote": {
            "exact": "We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs.",
            "prefix": "esolutions 1718, 1874 and 2270. ",
            "suffix": " We urge the DPRK to stop provid",
            "start": 1314,
            "end": 1491
          },
          "cameo": "012",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            },
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [
            {
              "quote": {
                "exact": "the relevant UNSCRs",
                "prefix": "sia to the DPRK in violation of ",
                "suffix": ". We urge the DPRK to stop provi",
                "start": 1471,
                "end": 1490
              },
              "resolution": null,
              "instrument": null,
              "votes": []
            }
          ],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c11",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c11",
          "kind": "appeal",
          "modality": "actual",
          "intensifier": null,
          "breach": false,
          "quote": {
            "exact": "We urge the DPRK to stop providing assistance to Russia's war of aggression.",
            "prefix": "olation of the relevant UNSCRs. ",
            "suffix": "\n\nWe reaffirm our unwavering com",
            "start": 1492,
            "end": 1568
          },
          "cameo": "020",
          "plover": "REQUEST",
          "mapping": "exact",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "addressee"
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c12",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c12",
          "kind": "commitment",
          "modality": "actual",
          "intensifier": "unwavering",
          "breach": false,
          "quote": {
            "exact": "We reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.",
            "prefix": "to Russia's war of aggression.\n\n",
            "suffix": " We are working with our interna",
            "start": 1570,
            "end": 1706
          },
          "cameo": "030",
          "plover": "AGREE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "UA",
                "url": "http://127.0.0.1:3000/v1/parties/UA",
                "kind": "state",
                "name": "Ukraine"
              },
              "role": "beneficiary"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c13",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c13",
          "kind": "announcement",
          "modality": "actual",
          "intensifier": null,
          "breach": false,
          "quote": {
            "exact": "We are working with our international partners for a coordinated response to this new development.",
            "prefix": "ence and territorial integrity. ",
            "suffix": "",
            "start": 1707,
            "end": 1805
          },
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "parties": [],
          "citations": [],
          "textFragment": null
        }
      ],
      "resolutions": [
        {
          "id": "S-RES-2270",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
          "symbol": "S/RES/2270 (2016)",
          "body": "security-council",
          "year": 2016,
          "adoptedOn": "2016-03-02",
          "meeting": 7638,
          "title": "Non-proliferation/Democratic People's Republic of Korea",
          "chapter": "VII",
          "documentUrl": "https://undocs.org/S/RES/2270(2016)",
          "tally": {
            "yes": 15,
            "no": 0,
            "abstain": 0,
            "absent": 0
          },
          "citations": [
            {
              "claim": "dprk-troops-russia-2024.c9",
              "claimUrl": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
              "quote": {
                "exact": "2270",
                "prefix": "ncil resolutions 1718, 1874 and ",
                "suffix": ". We are also deeply concerned a",
                "start": 1308,
                "end": 1312
              }
            }
          ],
          "votes": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "vote": null
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "vote": "yes"
            }
          ]
        },
        {
          "id": "S-RES-1874",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
          "symbol": "S/RES/1874 (2009)",
          "body": "security-council",
          "year": 2009,
          "adoptedOn": "2009-06-12",
          "meeting": 6141,
          "title": "Non-proliferation/Democratic People's Republic of Korea",
          "chapter": "VII",
          "documentUrl": "https://undocs.org/S/RES/1874(2009)",
          "tally": {
            "yes": 15,
            "no": 0,
            "abstain": 0,
            "absent": 0
          },
          "citations": [
            {
              "claim": "dprk-troops-russia-2024.c9",
              "claimUrl": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
              "quote": {
                "exact": "1874",
                "prefix": "urity Council resolutions 1718, ",
                "suffix": " and 2270. We are also deeply co",
                "start": 1299,
                "end": 1303
              }
            }
          ],
          "votes": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "vote": null
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "vote": "yes"
            }
          ]
        },
        {
          "id": "S-RES-1718",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
          "symbol": "S/RES/1718 (2006)",
          "body": "security-council",
          "year": 2006,
          "adoptedOn": "2006-10-14",
          "meeting": 5551,
          "title": "Non-proliferation/Democratic People's Republic of Korea",
          "chapter": "VII",
          "documentUrl": "https://undocs.org/S/RES/1718(2006)",
          "tally": {
            "yes": 15,
            "no": 0,
            "abstain": 0,
            "absent": 0
          },
          "citations": [
            {
              "claim": "dprk-troops-russia-2024.c9",
              "claimUrl": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
              "quote": {
                "exact": "UN Security Council resolutions 1718",
                "prefix": "r arms is a direct violation of ",
                "suffix": ", 1874 and 2270. We are also dee",
                "start": 1261,
                "end": 1297
              }
            }
          ],
          "votes": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "vote": null
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "vote": "yes"
            }
          ]
        }
      ]
    },
    "text/plain": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\n\nWe, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\n\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development.",
    "text/markdown": "# Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\n\nIssued on 2024-11-05, signed by:\n\n- Australia, Foreign Minister\n- Canada, Foreign Minister\n- France, Foreign Minister\n- Germany, Foreign Minister\n- Italy, Foreign Minister\n- Japan, Foreign Minister\n- Republic of Korea, Foreign Minister\n- New Zealand, Foreign Minister\n- United Kingdom, Foreign Minister\n- United States, Foreign Minister\n- European Union, High Representative\n\n---\n\nWe, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine[^c1].\n\nSeveral thousands of DPRK troops have been deployed to Russia.[^c2] The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses[^c3], would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.[^c4] It would be a further breach of international law, including the most fundamental principles of the UN Charter.[^c5]\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions \\(UNSCRs)[^c7], as well as Russia's use of these missiles and munitions against Ukraine[^c8].[^c6] DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.[^c9] We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs.[^c10] We urge the DPRK to stop providing assistance to Russia's war of aggression.[^c11]\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.[^c12] We are working with our international partners for a coordinated response to this new development.[^c13]\n\n---\n\nPublished by U.S. Department of State.\n\n[^c1]: concern, [dprk-troops-russia-2024.c1](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c1):\n\n    > express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine\n\n[^c2]: assertion, [dprk-troops-russia-2024.c2](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c2):\n\n    > Several thousands of DPRK troops have been deployed to Russia.\n\n[^c3]: assessment, [dprk-troops-russia-2024.c3](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c3):\n\n    > The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses\n\n[^c4]: assessment, [dprk-troops-russia-2024.c4](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c4):\n\n    > The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.\n\n[^c5]: assessment, [dprk-troops-russia-2024.c5](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c5):\n\n    > It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\n[^c6]: condemnation, [dprk-troops-russia-2024.c6](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c6):\n\n    > We condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions \\(UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine.\n\n[^c7]: assessment, [dprk-troops-russia-2024.c7](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c7):\n\n    > the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions \\(UNSCRs)\n\n[^c8]: assertion, [dprk-troops-russia-2024.c8](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c8):\n\n    > Russia's use of these missiles and munitions against Ukraine\n\n[^c9]: assessment, [dprk-troops-russia-2024.c9](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9):\n\n    > DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.\n\n[^c10]: concern, [dprk-troops-russia-2024.c10](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c10):\n\n    > We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs.\n\n[^c11]: appeal, [dprk-troops-russia-2024.c11](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c11):\n\n    > We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\n[^c12]: commitment, [dprk-troops-russia-2024.c12](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c12):\n\n    > We reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.\n\n[^c13]: announcement, [dprk-troops-russia-2024.c13](http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c13):\n\n    > We are working with our international partners for a coordinated response to this new development.\n",
    "application/ld+json": {
      "@context": {
        "@vocab": "http://schema.org/",
        "oa": "http://www.w3.org/ns/oa#",
        "schema": "http://schema.org/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "id": "@id",
        "type": "@type",
        "Annotation": "oa:Annotation",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "TextPositionSelector": "oa:TextPositionSelector",
        "classifying": "oa:classifying",
        "motivation": {
          "@id": "oa:motivatedBy",
          "@type": "@vocab"
        },
        "body": {
          "@id": "oa:hasBody",
          "@type": "@id"
        },
        "target": {
          "@id": "oa:hasTarget",
          "@type": "@id"
        },
        "source": {
          "@id": "oa:hasSource",
          "@type": "@id"
        },
        "selector": {
          "@id": "oa:hasSelector",
          "@type": "@id"
        },
        "exact": "oa:exact",
        "prefix": "oa:prefix",
        "suffix": "oa:suffix",
        "start": {
          "@id": "oa:start",
          "@type": "xsd:nonNegativeInteger"
        },
        "end": {
          "@id": "oa:end",
          "@type": "xsd:nonNegativeInteger"
        },
        "datePublished": {
          "@id": "schema:datePublished",
          "@type": "schema:Date"
        },
        "dateModified": {
          "@id": "schema:dateModified",
          "@type": "schema:DateTime"
        },
        "url": {
          "@id": "schema:url",
          "@type": "@id"
        },
        "sameAs": {
          "@id": "schema:sameAs",
          "@type": "@id"
        }
      },
      "@id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
      "@type": "CreativeWork",
      "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
      "genre": "joint statement",
      "name": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
      "datePublished": "2024-11-05",
      "dateModified": "2026-01-01T00:00:00.000Z",
      "inLanguage": "en",
      "text": "We, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\n\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development.",
      "author": [
        {
          "@type": "Role",
          "roleName": "Foreign Minister",
          "name": "Australia",
          "author": {
            "@id": "http://127.0.0.1:3000/v1/parties/AU",
            "@type": "Country",
            "identifier": "AU",
            "name": "Australia"
          }
        },
        {
          "@type": "Role",
          "roleName": "Foreign Minister",
          "name": "Canada",
          "author": {
            "@id": "http://127.0.0.1:3000/v1/parties/CA",
            "@type": "Country",
            "identifier": "CA",
            "name": "Canada"
          }
        },
        {
          "@type": "Role",
          "roleName": "Foreign Minister",
          "name": "France",
          "author": {
            "@id": "http://127.0.0.1:3000/v1/parties/FR",
            "@type": "Country",
            "identifier": "FR",
            "name": "France"
          }
        },
        {
          "@type": "Role",
          "roleName": "Foreign Minister",
          "name": "Germany",
          "author": {
            "@id": "http://127.0.0.1:3000/v1/parties/DE",
            "@type": "Country",
            "identifier": "DE",
            "name": "Germany"
          }
        },
        {
          "@type": "Role",
          "roleName": "Foreign Minister",
          "name": "Italy",
          "author": {
            "@id": "http://127.0.0.1:3000/v1/parties/IT",
            "@type": "Country",
            "identifier": "IT",
            "name": "Italy"
          }
        },
        {
          "@type": "Role",
          "roleName": "Foreign Minister",
          "name": "Japan",
          "author": {
            "@id": "http://127.0.0.1:3000/v1/parties/JP",
            "@type": "Country",
            "identifier": "JP",
            "name": "Japan"
          }
        },
        {
          "@type": "Role",
          "roleName": "Foreign Minister",
          "name": "Republic of Korea",
          "author": {
            "@id": "http://127.0.0.1:3000/v1/parties/KR",
            "@type": "Country",
            "identifier": "KR",
            "name": "Republic of Korea"
          }
        },
        {
          "@type": "Role",
          "roleName": "Foreign Minister",
          "name": "New Zealand",
          "author": {
            "@id": "http://127.0.0.1:3000/v1/parties/NZ",
            "@type": "Country",
            "identifier": "NZ",
            "name": "New Zealand"
          }
        },
        {
          "@type": "Role",
          "roleName": "Foreign Minister",
          "name": "United Kingdom",
          "author": {
            "@id": "http://127.0.0.1:3000/v1/parties/GB",
            "@type": "Country",
            "identifier": "GB",
            "name": "United Kingdom"
          }
        },
        {
          "@type": "Role",
          "roleName": "Foreign Minister",
          "name": "United States",
          "author": {
            "@id": "http://127.0.0.1:3000/v1/parties/US",
            "@type": "Country",
            "identifier": "US",
            "name": "United States"
          }
        },
        {
          "@type": "Role",
          "roleName": "High Representative",
          "name": "European Union",
          "author": {
            "@id": "http://127.0.0.1:3000/v1/parties/EU",
            "@type": "Organization",
            "identifier": "EU",
            "name": "European Union"
          }
        }
      ],
      "publisher": [
        {
          "@type": "Organization",
          "name": "U.S. Department of State"
        }
      ],
      "sameAs": [],
      "citation": [
        {
          "@id": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
          "@type": "Legislation",
          "legislationIdentifier": "S/RES/2270 (2016)",
          "name": "Non-proliferation/Democratic People's Republic of Korea",
          "datePublished": "2016-03-02",
          "url": "https://undocs.org/S/RES/2270(2016)"
        },
        {
          "@id": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
          "@type": "Legislation",
          "legislationIdentifier": "S/RES/1874 (2009)",
          "name": "Non-proliferation/Democratic People's Republic of Korea",
          "datePublished": "2009-06-12",
          "url": "https://undocs.org/S/RES/1874(2009)"
        },
        {
          "@id": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
          "@type": "Legislation",
          "legislationIdentifier": "S/RES/1718 (2006)",
          "name": "Non-proliferation/Democratic People's Republic of Korea",
          "datePublished": "2006-10-14",
          "url": "https://undocs.org/S/RES/1718(2006)"
        }
      ],
      "subjectOf": [
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c1",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Quotation",
            "schema:text": "express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine",
            "schema:genre": "concern",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/KP",
                "type": "schema:Country",
                "schema:identifier": "KP",
                "schema:name": "Democratic People's Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/RU",
                "type": "schema:Country",
                "schema:identifier": "RU",
                "schema:name": "Russia"
              }
            ],
            "schema:citation": []
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine",
                "prefix": "sentative of the European Union ",
                "suffix": ".\n\nSeveral thousands of DPRK tro"
              },
              {
                "type": "TextPositionSelector",
                "start": 199,
                "end": 335
              }
            ]
          }
        },
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c2",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Claim",
            "schema:text": "Several thousands of DPRK troops have been deployed to Russia.",
            "schema:genre": "assertion",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/KP",
                "type": "schema:Country",
                "schema:identifier": "KP",
                "schema:name": "Democratic People's Republic of Korea"
              }
            ],
            "schema:citation": []
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "Several thousands of DPRK troops have been deployed to Russia.",
                "prefix": "e battlefield against Ukraine.\n\n",
                "suffix": " The DPRK's direct support for R"
              },
              {
                "type": "TextPositionSelector",
                "start": 338,
                "end": 400
              }
            ]
          }
        },
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c3",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Quotation",
            "schema:text": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses",
            "schema:genre": "assessment",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/RU",
                "type": "schema:Country",
                "schema:identifier": "RU",
                "schema:name": "Russia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KP",
                "type": "schema:Country",
                "schema:identifier": "KP",
                "schema:name": "Democratic People's Republic of Korea"
              }
            ],
            "schema:citation": []
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses",
                "prefix": "s have been deployed to Russia. ",
                "suffix": ", would mark a dangerous expansi"
              },
              {
                "type": "TextPositionSelector",
                "start": 401,
                "end": 542
              }
            ]
          }
        },
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c4",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Quotation",
            "schema:text": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.",
            "schema:genre": "assessment",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/KP",
                "type": "schema:Country",
                "schema:identifier": "KP",
                "schema:name": "Democratic People's Republic of Korea"
              }
            ],
            "schema:citation": []
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.",
                "prefix": "s have been deployed to Russia. ",
                "suffix": " It would be a further breach of"
              },
              {
                "type": "TextPositionSelector",
                "start": 401,
                "end": 669
              }
            ]
          }
        },
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c5",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Quotation",
            "schema:text": "It would be a further breach of international law, including the most fundamental principles of the UN Charter.",
            "schema:genre": "assessment",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/KP",
                "type": "schema:Country",
                "schema:identifier": "KP",
                "schema:name": "Democratic People's Republic of Korea"
              }
            ],
            "schema:citation": [
              "Charter of the United Nations"
            ]
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "It would be a further breach of international law, including the most fundamental principles of the UN Charter.",
                "prefix": "ndo-Pacific peace and security. ",
                "suffix": "\n\nWe condemn in the strongest po"
              },
              {
                "type": "TextPositionSelector",
                "start": 670,
                "end": 781
              }
            ]
          }
        },
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c6",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Quotation",
            "schema:text": "We condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine.",
            "schema:genre": "condemnation",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/KP",
                "type": "schema:Country",
                "schema:identifier": "KP",
                "schema:name": "Democratic People's Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/RU",
                "type": "schema:Country",
                "schema:identifier": "RU",
                "schema:name": "Russia"
              }
            ],
            "schema:citation": []
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "We condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine.",
                "prefix": " principles of the UN Charter.\n\n",
                "suffix": " DPRK soldiers receiving or prov"
              },
              {
                "type": "TextPositionSelector",
                "start": 783,
                "end": 1116
              }
            ]
          }
        },
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c7",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Quotation",
            "schema:text": "the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs)",
            "schema:genre": "assessment",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/KP",
                "type": "schema:Country",
                "schema:identifier": "KP",
                "schema:name": "Democratic People's Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/RU",
                "type": "schema:Country",
                "schema:identifier": "RU",
                "schema:name": "Russia"
              }
            ],
            "schema:citation": []
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs)",
                "prefix": " the DPRK and Russia, including ",
                "suffix": ", as well as Russia's use of the"
              },
              {
                "type": "TextPositionSelector",
                "start": 901,
                "end": 1042
              }
            ]
          }
        },
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c8",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Claim",
            "schema:text": "Russia's use of these missiles and munitions against Ukraine",
            "schema:genre": "assertion",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/RU",
                "type": "schema:Country",
                "schema:identifier": "RU",
                "schema:name": "Russia"
              }
            ],
            "schema:citation": []
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "Russia's use of these missiles and munitions against Ukraine",
                "prefix": "esolutions (UNSCRs), as well as ",
                "suffix": ". DPRK soldiers receiving or pro"
              },
              {
                "type": "TextPositionSelector",
                "start": 1055,
                "end": 1115
              }
            ]
          }
        },
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Quotation",
            "schema:text": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
            "schema:genre": "assessment",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/KP",
                "type": "schema:Country",
                "schema:identifier": "KP",
                "schema:name": "Democratic People's Republic of Korea"
              }
            ],
            "schema:citation": [
              {
                "id": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
                "type": "schema:Legislation",
                "schema:name": "S/RES/1718 (2006)"
              },
              {
                "id": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
                "type": "schema:Legislation",
                "schema:name": "S/RES/1874 (2009)"
              },
              {
                "id": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
                "type": "schema:Legislation",
                "schema:name": "S/RES/2270 (2016)"
              }
            ]
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
                "prefix": " and munitions against Ukraine. ",
                "suffix": " We are also deeply concerned ab"
              },
              {
                "type": "TextPositionSelector",
                "start": 1117,
                "end": 1313
              }
            ]
          }
        },
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c10",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Quotation",
            "schema:text": "We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs.",
            "schema:genre": "concern",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/RU",
                "type": "schema:Country",
                "schema:identifier": "RU",
                "schema:name": "Russia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KP",
                "type": "schema:Country",
                "schema:identifier": "KP",
                "schema:name": "Democratic People's Republic of Korea"
              }
            ],
            "schema:citation": []
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs.",
                "prefix": "esolutions 1718, 1874 and 2270. ",
                "suffix": " We urge the DPRK to stop provid"
              },
              {
                "type": "TextPositionSelector",
                "start": 1314,
                "end": 1491
              }
            ]
          }
        },
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c11",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Quotation",
            "schema:text": "We urge the DPRK to stop providing assistance to Russia's war of aggression.",
            "schema:genre": "appeal",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/KP",
                "type": "schema:Country",
                "schema:identifier": "KP",
                "schema:name": "Democratic People's Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/RU",
                "type": "schema:Country",
                "schema:identifier": "RU",
                "schema:name": "Russia"
              }
            ],
            "schema:citation": []
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "We urge the DPRK to stop providing assistance to Russia's war of aggression.",
                "prefix": "olation of the relevant UNSCRs. ",
                "suffix": "\n\nWe reaffirm our unwavering com"
              },
              {
                "type": "TextPositionSelector",
                "start": 1492,
                "end": 1568
              }
            ]
          }
        },
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c12",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Quotation",
            "schema:text": "We reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.",
            "schema:genre": "commitment",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/UA",
                "type": "schema:Country",
                "schema:identifier": "UA",
                "schema:name": "Ukraine"
              }
            ],
            "schema:citation": []
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "We reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.",
                "prefix": "to Russia's war of aggression.\n\n",
                "suffix": " We are working with our interna"
              },
              {
                "type": "TextPositionSelector",
                "start": 1570,
                "end": 1706
              }
            ]
          }
        },
        {
          "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c13",
          "type": "Annotation",
          "motivation": "classifying",
          "body": {
            "type": "schema:Quotation",
            "schema:text": "We are working with our international partners for a coordinated response to this new development.",
            "schema:genre": "announcement",
            "schema:isPartOf": {
              "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
            },
            "schema:author": [
              {
                "id": "http://127.0.0.1:3000/v1/parties/AU",
                "type": "schema:Country",
                "schema:identifier": "AU",
                "schema:name": "Australia"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/CA",
                "type": "schema:Country",
                "schema:identifier": "CA",
                "schema:name": "Canada"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/FR",
                "type": "schema:Country",
                "schema:identifier": "FR",
                "schema:name": "France"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/DE",
                "type": "schema:Country",
                "schema:identifier": "DE",
                "schema:name": "Germany"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/IT",
                "type": "schema:Country",
                "schema:identifier": "IT",
                "schema:name": "Italy"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/JP",
                "type": "schema:Country",
                "schema:identifier": "JP",
                "schema:name": "Japan"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/KR",
                "type": "schema:Country",
                "schema:identifier": "KR",
                "schema:name": "Republic of Korea"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/NZ",
                "type": "schema:Country",
                "schema:identifier": "NZ",
                "schema:name": "New Zealand"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/GB",
                "type": "schema:Country",
                "schema:identifier": "GB",
                "schema:name": "United Kingdom"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/US",
                "type": "schema:Country",
                "schema:identifier": "US",
                "schema:name": "United States"
              },
              {
                "id": "http://127.0.0.1:3000/v1/parties/EU",
                "type": "schema:Organization",
                "schema:identifier": "EU",
                "schema:name": "European Union"
              }
            ],
            "schema:about": [],
            "schema:citation": []
          },
          "target": {
            "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "We are working with our international partners for a coordinated response to this new development.",
                "prefix": "ence and territorial integrity. ",
                "suffix": ""
              },
              {
                "type": "TextPositionSelector",
                "start": 1707,
                "end": 1805
              }
            ]
          }
        }
      ]
    },
    "application/akn+xml": "<?xml version=\"1.0\" encoding=\"UTF-8\"?><akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement name=\"statement\" contains=\"originalVersion\"><meta><identification source=\"#communique\"><FRBRWork><FRBRthis value=\"/akn/xx/statement/joint/2024-11-05/dprk-troops-russia-2024/!main\"/><FRBRuri value=\"/akn/xx/statement/joint/2024-11-05/dprk-troops-russia-2024\"/><FRBRalias value=\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024\" name=\"communique\"/><FRBRdate date=\"2024-11-05\" name=\"issued\"/><FRBRauthor href=\"#party_AU\" as=\"#role_1\"/><FRBRauthor href=\"#party_CA\" as=\"#role_1\"/><FRBRauthor href=\"#party_FR\" as=\"#role_1\"/><FRBRauthor href=\"#party_DE\" as=\"#role_1\"/><FRBRauthor href=\"#party_IT\" as=\"#role_1\"/><FRBRauthor href=\"#party_JP\" as=\"#role_1\"/><FRBRauthor href=\"#party_KR\" as=\"#role_1\"/><FRBRauthor href=\"#party_NZ\" as=\"#role_1\"/><FRBRauthor href=\"#party_GB\" as=\"#role_1\"/><FRBRauthor href=\"#party_US\" as=\"#role_1\"/><FRBRauthor href=\"#party_EU\" as=\"#role_2\"/><FRBRcountry value=\"xx\"/><FRBRsubtype value=\"joint\"/><FRBRname value=\"dprk-troops-russia-2024\"/><FRBRprescriptive value=\"false\"/></FRBRWork><FRBRExpression><FRBRthis value=\"/akn/xx/statement/joint/2024-11-05/dprk-troops-russia-2024/eng@/!main\"/><FRBRuri value=\"/akn/xx/statement/joint/2024-11-05/dprk-troops-russia-2024/eng@\"/><FRBRdate date=\"2024-11-05\" name=\"issued\"/><FRBRauthor href=\"#party_AU\" as=\"#role_1\"/><FRBRauthor href=\"#party_CA\" as=\"#role_1\"/><FRBRauthor href=\"#party_FR\" as=\"#role_1\"/><FRBRauthor href=\"#party_DE\" as=\"#role_1\"/><FRBRauthor href=\"#party_IT\" as=\"#role_1\"/><FRBRauthor href=\"#party_JP\" as=\"#role_1\"/><FRBRauthor href=\"#party_KR\" as=\"#role_1\"/><FRBRauthor href=\"#party_NZ\" as=\"#role_1\"/><FRBRauthor href=\"#party_GB\" as=\"#role_1\"/><FRBRauthor href=\"#party_US\" as=\"#role_1\"/><FRBRauthor href=\"#party_EU\" as=\"#role_2\"/><FRBRversionNumber value=\"1\"/><FRBRlanguage language=\"eng\"/></FRBRExpression><FRBRManifestation><FRBRthis value=\"/akn/xx/statement/joint/2024-11-05/dprk-troops-russia-2024/eng@/!main.xml\"/><FRBRuri value=\"/akn/xx/statement/joint/2024-11-05/dprk-troops-russia-2024/eng@.xml\"/><FRBRdate date=\"2026-01-01\" name=\"registered\"/><FRBRauthor href=\"#communique\"/><FRBRformat value=\"application/akn+xml\"/></FRBRManifestation></identification><references source=\"#communique\"><TLCOrganization eId=\"communique\" href=\"http://127.0.0.1:3000/\" showAs=\"Communiqué\"/><TLCOrganization eId=\"party_AU\" href=\"http://127.0.0.1:3000/v1/parties/AU\" showAs=\"Australia\"/><TLCOrganization eId=\"party_CA\" href=\"http://127.0.0.1:3000/v1/parties/CA\" showAs=\"Canada\"/><TLCOrganization eId=\"party_FR\" href=\"http://127.0.0.1:3000/v1/parties/FR\" showAs=\"France\"/><TLCOrganization eId=\"party_DE\" href=\"http://127.0.0.1:3000/v1/parties/DE\" showAs=\"Germany\"/><TLCOrganization eId=\"party_IT\" href=\"http://127.0.0.1:3000/v1/parties/IT\" showAs=\"Italy\"/><TLCOrganization eId=\"party_JP\" href=\"http://127.0.0.1:3000/v1/parties/JP\" showAs=\"Japan\"/><TLCOrganization eId=\"party_KR\" href=\"http://127.0.0.1:3000/v1/parties/KR\" showAs=\"Republic of Korea\"/><TLCOrganization eId=\"party_NZ\" href=\"http://127.0.0.1:3000/v1/parties/NZ\" showAs=\"New Zealand\"/><TLCOrganization eId=\"party_GB\" href=\"http://127.0.0.1:3000/v1/parties/GB\" showAs=\"United Kingdom\"/><TLCOrganization eId=\"party_US\" href=\"http://127.0.0.1:3000/v1/parties/US\" showAs=\"United States\"/><TLCOrganization eId=\"party_EU\" href=\"http://127.0.0.1:3000/v1/parties/EU\" showAs=\"European Union\"/><TLCOrganization eId=\"party_KP\" href=\"http://127.0.0.1:3000/v1/parties/KP\" showAs=\"Democratic People's Republic of Korea\"/><TLCOrganization eId=\"party_RU\" href=\"http://127.0.0.1:3000/v1/parties/RU\" showAs=\"Russia\"/><TLCOrganization eId=\"party_UA\" href=\"http://127.0.0.1:3000/v1/parties/UA\" showAs=\"Ukraine\"/><TLCConcept eId=\"kind_concern\" href=\"http://127.0.0.1:3000/v1/claim-kinds#concern\" showAs=\"concern\"/><TLCConcept eId=\"kind_assertion\" href=\"http://127.0.0.1:3000/v1/claim-kinds#assertion\" showAs=\"assertion\"/><TLCConcept eId=\"kind_assessment\" href=\"http://127.0.0.1:3000/v1/claim-kinds#assessment\" showAs=\"assessment\"/><TLCConcept eId=\"kind_condemnation\" href=\"http://127.0.0.1:3000/v1/claim-kinds#condemnation\" showAs=\"condemnation\"/><TLCConcept eId=\"kind_appeal\" href=\"http://127.0.0.1:3000/v1/claim-kinds#appeal\" showAs=\"appeal\"/><TLCConcept eId=\"kind_commitment\" href=\"http://127.0.0.1:3000/v1/claim-kinds#commitment\" showAs=\"commitment\"/><TLCConcept eId=\"kind_announcement\" href=\"http://127.0.0.1:3000/v1/claim-kinds#announcement\" showAs=\"announcement\"/><TLCRole eId=\"role_1\" href=\"/akn/ontology/role/foreign-minister\" showAs=\"Foreign Minister\"/><TLCRole eId=\"role_2\" href=\"/akn/ontology/role/high-representative\" showAs=\"High Representative\"/><TLCReference eId=\"claim_c1\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c1\" showAs=\"concern\" name=\"claim\"/><TLCReference eId=\"claim_c2\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c2\" showAs=\"assertion\" name=\"claim\"/><TLCReference eId=\"claim_c3\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c3\" showAs=\"assessment\" name=\"claim\"/><TLCReference eId=\"claim_c4\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c4\" showAs=\"assessment\" name=\"claim\"/><TLCReference eId=\"claim_c5\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c5\" showAs=\"assessment\" name=\"claim\"/><TLCObject eId=\"instrument_c5_1\" href=\"/akn/ontology/object/charter-of-the-united-nations\" showAs=\"Charter of the United Nations\"/><TLCReference eId=\"claim_c6\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c6\" showAs=\"condemnation\" name=\"claim\"/><TLCReference eId=\"claim_c7\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c7\" showAs=\"assessment\" name=\"claim\"/><TLCReference eId=\"claim_c8\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c8\" showAs=\"assertion\" name=\"claim\"/><TLCReference eId=\"claim_c9\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9\" showAs=\"assessment\" name=\"claim\"/><TLCReference eId=\"claim_c10\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c10\" showAs=\"concern\" name=\"claim\"/><TLCReference eId=\"claim_c11\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c11\" showAs=\"appeal\" name=\"claim\"/><TLCReference eId=\"claim_c12\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c12\" showAs=\"commitment\" name=\"claim\"/><TLCReference eId=\"claim_c13\" href=\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c13\" showAs=\"announcement\" name=\"claim\"/></references></meta><preface xml:lang=\"en\"><longTitle eId=\"longTitle\"><p><docTitle>Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia</docTitle></p></longTitle></preface><mainBody xml:lang=\"en\" xml:space=\"preserve\"><p eId=\"p_1\">We, the Foreign Ministers of <organization eId=\"signatory_1__part_1\" refersTo=\"#party_AU\">Australia</organization>, <organization eId=\"signatory_2__part_1\" refersTo=\"#party_CA\">Canada</organization>, <organization eId=\"signatory_3__part_1\" refersTo=\"#party_FR\">France</organization>, <organization eId=\"signatory_4__part_1\" refersTo=\"#party_DE\">Germany</organization>, <organization eId=\"signatory_5__part_1\" refersTo=\"#party_IT\">Italy</organization>, <organization eId=\"signatory_6__part_1\" refersTo=\"#party_JP\">Japan</organization>, <organization eId=\"signatory_7__part_1\" refersTo=\"#party_KR\">Republic of Korea</organization>, <organization eId=\"signatory_8__part_1\" refersTo=\"#party_NZ\">New Zealand</organization>, the <organization eId=\"signatory_9__part_1\" refersTo=\"#party_GB\">United Kingdom</organization>, the <organization eId=\"signatory_10__part_1\" refersTo=\"#party_US\">United States</organization> and the High Representative of the <organization eId=\"signatory_11__part_1\" refersTo=\"#party_EU\">European Union</organization> <inline eId=\"claim_c1__part_1\" name=\"claim\" refersTo=\"#claim_c1 #kind_concern\">express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine</inline>.</p><p eId=\"p_2\"><inline eId=\"claim_c2__part_1\" name=\"claim\" refersTo=\"#claim_c2 #kind_assertion\">Several thousands of DPRK troops have been deployed to Russia.</inline> <inline eId=\"claim_c4__part_1\" name=\"claim\" refersTo=\"#claim_c4 #kind_assessment\"><inline eId=\"claim_c3__part_1\" name=\"claim\" refersTo=\"#claim_c3 #kind_assessment\">The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses</inline>, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.</inline> <inline eId=\"claim_c5__part_1\" name=\"claim\" refersTo=\"#claim_c5 #kind_assessment\">It would be a further breach of international law, including the most fundamental principles of <object eId=\"citation_c5_1__part_1\" refersTo=\"#instrument_c5_1\">the UN Charter</object>.</inline></p><p eId=\"p_3\"><inline eId=\"claim_c6__part_1\" name=\"claim\" refersTo=\"#claim_c6 #kind_condemnation\">We condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including <inline eId=\"claim_c7__part_1\" name=\"claim\" refersTo=\"#claim_c7 #kind_assessment\">the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of <inline eId=\"citation_c7_1__part_1\" name=\"citation\">multiple UN Security Council resolutions (UNSCRs)</inline></inline>, as well as <inline eId=\"claim_c8__part_1\" name=\"claim\" refersTo=\"#claim_c8 #kind_assertion\">Russia's use of these missiles and munitions against Ukraine</inline>.</inline> <inline eId=\"claim_c9__part_1\" name=\"claim\" refersTo=\"#claim_c9 #kind_assessment\">DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of <ref eId=\"citation_c9_1__part_1\" href=\"/akn/un/statement/deliberation/unsc/2006-10-14/1718-2006/\">UN Security Council resolutions 1718</ref>, <ref eId=\"citation_c9_2__part_1\" href=\"/akn/un/statement/deliberation/unsc/2009-06-12/1874-2009/\">1874</ref> and <ref eId=\"citation_c9_3__part_1\" href=\"/akn/un/statement/deliberation/unsc/2016-03-02/2270-2016/\">2270</ref>.</inline> <inline eId=\"claim_c10__part_1\" name=\"claim\" refersTo=\"#claim_c10 #kind_concern\">We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of <inline eId=\"citation_c10_1__part_1\" name=\"citation\">the relevant UNSCRs</inline>.</inline> <inline eId=\"claim_c11__part_1\" name=\"claim\" refersTo=\"#claim_c11 #kind_appeal\">We urge the DPRK to stop providing assistance to Russia's war of aggression.</inline></p><p eId=\"p_4\"><inline eId=\"claim_c12__part_1\" name=\"claim\" refersTo=\"#claim_c12 #kind_commitment\">We reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.</inline> <inline eId=\"claim_c13__part_1\" name=\"claim\" refersTo=\"#claim_c13 #kind_announcement\">We are working with our international partners for a coordinated response to this new development.</inline></p></mainBody></statement></akomaNtoso>"
  },
  "listStatementSignatories": {
    "application/json": {
      "data": [
        {
          "position": 0,
          "party": {
            "id": "AU",
            "url": "http://127.0.0.1:3000/v1/parties/AU",
            "kind": "state",
            "name": "Australia"
          },
          "nameAsSigned": "Australia",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Australia",
            "prefix": "We, the Foreign Ministers of ",
            "suffix": ", Canada, France, Germany, Italy",
            "start": 29,
            "end": 38
          }
        },
        {
          "position": 1,
          "party": {
            "id": "CA",
            "url": "http://127.0.0.1:3000/v1/parties/CA",
            "kind": "state",
            "name": "Canada"
          },
          "nameAsSigned": "Canada",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Canada",
            "prefix": "Foreign Ministers of Australia, ",
            "suffix": ", France, Germany, Italy, Japan,",
            "start": 40,
            "end": 46
          }
        }
      ],
      "page": {
        "limit": 2,
        "next": "WzFd.kqYoa6cQSxG094Dq"
      }
    },
    "text/csv": "position,party.id,party.url,party.kind,party.name,nameAsSigned,office,role,quote.exact,quote.prefix,quote.suffix,quote.start,quote.end\r\n0,AU,http://127.0.0.1:3000/v1/parties/AU,state,Australia,Australia,Foreign Minister,signatory,Australia,\"We, the Foreign Ministers of \",\", Canada, France, Germany, Italy\",29,38\r\n1,CA,http://127.0.0.1:3000/v1/parties/CA,state,Canada,Canada,Foreign Minister,signatory,Canada,\"Foreign Ministers of Australia, \",\", France, Germany, Italy, Japan,\",40,46\r\n",
    "application/x-ndjson": "{\"position\":0,\"party\":{\"id\":\"AU\",\"url\":\"http://127.0.0.1:3000/v1/parties/AU\",\"kind\":\"state\",\"name\":\"Australia\"},\"nameAsSigned\":\"Australia\",\"office\":\"Foreign Minister\",\"role\":\"signatory\",\"quote\":{\"exact\":\"Australia\",\"prefix\":\"We, the Foreign Ministers of \",\"suffix\":\", Canada, France, Germany, Italy\",\"start\":29,\"end\":38}}\n{\"position\":1,\"party\":{\"id\":\"CA\",\"url\":\"http://127.0.0.1:3000/v1/parties/CA\",\"kind\":\"state\",\"name\":\"Canada\"},\"nameAsSigned\":\"Canada\",\"office\":\"Foreign Minister\",\"role\":\"signatory\",\"quote\":{\"exact\":\"Canada\",\"prefix\":\"Foreign Ministers of Australia, \",\"suffix\":\", France, Germany, Italy, Japan,\",\"start\":40,\"end\":46}}\n"
  },
  "listStatementClaims": {
    "application/json": {
      "data": [
        {
          "id": "dprk-troops-russia-2024.c1",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c1",
          "kind": "concern",
          "modality": "actual",
          "intensifier": "grave",
          "breach": false,
          "quote": {
            "exact": "express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine",
            "prefix": "sentative of the European Union ",
            "suffix": ".\n\nSeveral thousands of DPRK tro",
            "start": 199,
            "end": 335
          },
          "cameo": "012",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c2",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c2",
          "kind": "assertion",
          "modality": "actual",
          "intensifier": null,
          "breach": false,
          "quote": {
            "exact": "Several thousands of DPRK troops have been deployed to Russia.",
            "prefix": "e battlefield against Ukraine.\n\n",
            "suffix": " The DPRK's direct support for R",
            "start": 338,
            "end": 400
          },
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        }
      ],
      "page": {
        "limit": 2,
        "next": "WzgwMjg5MzY3MDEyMTQ3MF0.awetpKo_1oFajP2u"
      }
    },
    "text/csv": "date,sources,targets,cameo,plover,mapping,quote,start,end,statement,id,url,kind,modality,intensifier,breach,quote.prefix,quote.suffix,parties,citations,textFragment,statement.url,statement.title\r\n2024-11-05,AU;CA;FR;DE;IT;JP;KR;NZ;GB;US;EU,KP;RU,012,ACCUSE,close,\"express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine\",199,335,dprk-troops-russia-2024,dprk-troops-russia-2024.c1,http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c1,concern,actual,grave,false,sentative of the European Union ,\".\n\nSeveral thousands of DPRK tro\",\"[{\"\"party\"\":{\"\"id\"\":\"\"KP\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/KP\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Democratic People's Republic of Korea\"\"},\"\"role\"\":\"\"subject\"\"},{\"\"party\"\":{\"\"id\"\":\"\"RU\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/RU\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Russia\"\"},\"\"role\"\":\"\"subject\"\"}]\",[],,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024,\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\"\r\n2024-11-05,AU;CA;FR;DE;IT;JP;KR;NZ;GB;US;EU,KP,010,,close,Several thousands of DPRK troops have been deployed to Russia.,338,400,dprk-troops-russia-2024,dprk-troops-russia-2024.c2,http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c2,assertion,actual,,false,\"e battlefield against Ukraine.\n\n\", The DPRK's direct support for R,\"[{\"\"party\"\":{\"\"id\"\":\"\"KP\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/KP\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Democratic People's Republic of Korea\"\"},\"\"role\"\":\"\"subject\"\"}]\",[],,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024,\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\"\r\n",
    "application/x-ndjson": "{\"id\":\"dprk-troops-russia-2024.c1\",\"url\":\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c1\",\"kind\":\"concern\",\"modality\":\"actual\",\"intensifier\":\"grave\",\"breach\":false,\"quote\":{\"exact\":\"express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine\",\"prefix\":\"sentative of the European Union \",\"suffix\":\".\\n\\nSeveral thousands of DPRK tro\",\"start\":199,\"end\":335},\"cameo\":\"012\",\"plover\":\"ACCUSE\",\"mapping\":\"close\",\"parties\":[{\"party\":{\"id\":\"KP\",\"url\":\"http://127.0.0.1:3000/v1/parties/KP\",\"kind\":\"state\",\"name\":\"Democratic People's Republic of Korea\"},\"role\":\"subject\"},{\"party\":{\"id\":\"RU\",\"url\":\"http://127.0.0.1:3000/v1/parties/RU\",\"kind\":\"state\",\"name\":\"Russia\"},\"role\":\"subject\"}],\"citations\":[],\"textFragment\":null}\n{\"id\":\"dprk-troops-russia-2024.c2\",\"url\":\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c2\",\"kind\":\"assertion\",\"modality\":\"actual\",\"intensifier\":null,\"breach\":false,\"quote\":{\"exact\":\"Several thousands of DPRK troops have been deployed to Russia.\",\"prefix\":\"e battlefield against Ukraine.\\n\\n\",\"suffix\":\" The DPRK's direct support for R\",\"start\":338,\"end\":400},\"cameo\":\"010\",\"plover\":null,\"mapping\":\"close\",\"parties\":[{\"party\":{\"id\":\"KP\",\"url\":\"http://127.0.0.1:3000/v1/parties/KP\",\"kind\":\"state\",\"name\":\"Democratic People's Republic of Korea\"},\"role\":\"subject\"}],\"citations\":[],\"textFragment\":null}\n"
  },
  "listStatementResolutions": {
    "application/json": {
      "data": [
        {
          "id": "S-RES-2270",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
          "symbol": "S/RES/2270 (2016)",
          "body": "security-council",
          "year": 2016,
          "adoptedOn": "2016-03-02",
          "meeting": 7638,
          "title": "Non-proliferation/Democratic People's Republic of Korea",
          "chapter": "VII",
          "documentUrl": "https://undocs.org/S/RES/2270(2016)",
          "tally": {
            "yes": 15,
            "no": 0,
            "abstain": 0,
            "absent": 0
          },
          "citations": [
            {
              "claim": "dprk-troops-russia-2024.c9",
              "claimUrl": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
              "quote": {
                "exact": "2270",
                "prefix": "ncil resolutions 1718, 1874 and ",
                "suffix": ". We are also deeply concerned a",
                "start": 1308,
                "end": 1312
              }
            }
          ],
          "votes": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "vote": null
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "vote": "yes"
            }
          ]
        },
        {
          "id": "S-RES-1874",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
          "symbol": "S/RES/1874 (2009)",
          "body": "security-council",
          "year": 2009,
          "adoptedOn": "2009-06-12",
          "meeting": 6141,
          "title": "Non-proliferation/Democratic People's Republic of Korea",
          "chapter": "VII",
          "documentUrl": "https://undocs.org/S/RES/1874(2009)",
          "tally": {
            "yes": 15,
            "no": 0,
            "abstain": 0,
            "absent": 0
          },
          "citations": [
            {
              "claim": "dprk-troops-russia-2024.c9",
              "claimUrl": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
              "quote": {
                "exact": "1874",
                "prefix": "urity Council resolutions 1718, ",
                "suffix": " and 2270. We are also deeply co",
                "start": 1299,
                "end": 1303
              }
            }
          ],
          "votes": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "vote": null
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "vote": "yes"
            }
          ]
        }
      ],
      "page": {
        "limit": 2,
        "next": "WyIyMDA5LTA2LTEyIiwiUy1SRVMtMTg3NCJd.S2Aneg2Vgo2Z72f_"
      }
    },
    "text/csv": "id,url,symbol,body,year,adoptedOn,meeting,title,chapter,documentUrl,tally.yes,tally.no,tally.abstain,tally.absent,citations,votes\r\nS-RES-2270,http://127.0.0.1:3000/v1/resolutions/S-RES-2270,S/RES/2270 (2016),security-council,2016,2016-03-02,7638,Non-proliferation/Democratic People's Republic of Korea,VII,https://undocs.org/S/RES/2270(2016),15,0,0,0,\"[{\"\"claim\"\":\"\"dprk-troops-russia-2024.c9\"\",\"\"claimUrl\"\":\"\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9\"\",\"\"quote\"\":{\"\"exact\"\":\"\"2270\"\",\"\"prefix\"\":\"\"ncil resolutions 1718, 1874 and \"\",\"\"suffix\"\":\"\". We are also deeply concerned a\"\",\"\"start\"\":1308,\"\"end\"\":1312}}]\",\"[{\"\"party\"\":{\"\"id\"\":\"\"KP\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/KP\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Democratic People's Republic of Korea\"\"},\"\"vote\"\":null},{\"\"party\"\":{\"\"id\"\":\"\"RU\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/RU\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Russia\"\"},\"\"vote\"\":\"\"yes\"\"}]\"\r\nS-RES-1874,http://127.0.0.1:3000/v1/resolutions/S-RES-1874,S/RES/1874 (2009),security-council,2009,2009-06-12,6141,Non-proliferation/Democratic People's Republic of Korea,VII,https://undocs.org/S/RES/1874(2009),15,0,0,0,\"[{\"\"claim\"\":\"\"dprk-troops-russia-2024.c9\"\",\"\"claimUrl\"\":\"\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9\"\",\"\"quote\"\":{\"\"exact\"\":\"\"1874\"\",\"\"prefix\"\":\"\"urity Council resolutions 1718, \"\",\"\"suffix\"\":\"\" and 2270. We are also deeply co\"\",\"\"start\"\":1299,\"\"end\"\":1303}}]\",\"[{\"\"party\"\":{\"\"id\"\":\"\"KP\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/KP\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Democratic People's Republic of Korea\"\"},\"\"vote\"\":null},{\"\"party\"\":{\"\"id\"\":\"\"RU\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/RU\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Russia\"\"},\"\"vote\"\":\"\"yes\"\"}]\"\r\n",
    "application/x-ndjson": "{\"id\":\"S-RES-2270\",\"url\":\"http://127.0.0.1:3000/v1/resolutions/S-RES-2270\",\"symbol\":\"S/RES/2270 (2016)\",\"body\":\"security-council\",\"year\":2016,\"adoptedOn\":\"2016-03-02\",\"meeting\":7638,\"title\":\"Non-proliferation/Democratic People's Republic of Korea\",\"chapter\":\"VII\",\"documentUrl\":\"https://undocs.org/S/RES/2270(2016)\",\"tally\":{\"yes\":15,\"no\":0,\"abstain\":0,\"absent\":0},\"citations\":[{\"claim\":\"dprk-troops-russia-2024.c9\",\"claimUrl\":\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9\",\"quote\":{\"exact\":\"2270\",\"prefix\":\"ncil resolutions 1718, 1874 and \",\"suffix\":\". We are also deeply concerned a\",\"start\":1308,\"end\":1312}}],\"votes\":[{\"party\":{\"id\":\"KP\",\"url\":\"http://127.0.0.1:3000/v1/parties/KP\",\"kind\":\"state\",\"name\":\"Democratic People's Republic of Korea\"},\"vote\":null},{\"party\":{\"id\":\"RU\",\"url\":\"http://127.0.0.1:3000/v1/parties/RU\",\"kind\":\"state\",\"name\":\"Russia\"},\"vote\":\"yes\"}]}\n{\"id\":\"S-RES-1874\",\"url\":\"http://127.0.0.1:3000/v1/resolutions/S-RES-1874\",\"symbol\":\"S/RES/1874 (2009)\",\"body\":\"security-council\",\"year\":2009,\"adoptedOn\":\"2009-06-12\",\"meeting\":6141,\"title\":\"Non-proliferation/Democratic People's Republic of Korea\",\"chapter\":\"VII\",\"documentUrl\":\"https://undocs.org/S/RES/1874(2009)\",\"tally\":{\"yes\":15,\"no\":0,\"abstain\":0,\"absent\":0},\"citations\":[{\"claim\":\"dprk-troops-russia-2024.c9\",\"claimUrl\":\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9\",\"quote\":{\"exact\":\"1874\",\"prefix\":\"urity Council resolutions 1718, \",\"suffix\":\" and 2270. We are also deeply co\",\"start\":1299,\"end\":1303}}],\"votes\":[{\"party\":{\"id\":\"KP\",\"url\":\"http://127.0.0.1:3000/v1/parties/KP\",\"kind\":\"state\",\"name\":\"Democratic People's Republic of Korea\"},\"vote\":null},{\"party\":{\"id\":\"RU\",\"url\":\"http://127.0.0.1:3000/v1/parties/RU\",\"kind\":\"state\",\"name\":\"Russia\"},\"vote\":\"yes\"}]}\n"
  },
  "getStatementText": {
    "text/plain": "We, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\n\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development."
  },
  "listStatementRevisions": {
    "application/json": {
      "data": [
        {
          "id": 1,
          "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/revisions/1",
          "statement": "dprk-troops-russia-2024",
          "statementUrl": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
          "action": "put",
          "acceptedAt": "2026-01-01T00:00:00.000Z",
          "author": null,
          "sha256": "587b5d739cdb5c6ae641ab511d3dba14d19ed86ec0a4f6201677c578443abc73"
        }
      ],
      "page": {
        "limit": 2,
        "next": null
      }
    },
    "text/csv": "id,url,statement,statementUrl,action,acceptedAt,author,sha256\r\n1,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/revisions/1,dprk-troops-russia-2024,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024,put,2026-01-01T00:00:00.000Z,,587b5d739cdb5c6ae641ab511d3dba14d19ed86ec0a4f6201677c578443abc73\r\n",
    "application/x-ndjson": "{\"id\":1,\"url\":\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/revisions/1\",\"statement\":\"dprk-troops-russia-2024\",\"statementUrl\":\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024\",\"action\":\"put\",\"acceptedAt\":\"2026-01-01T00:00:00.000Z\",\"author\":null,\"sha256\":\"587b5d739cdb5c6ae641ab511d3dba14d19ed86ec0a4f6201677c578443abc73\"}\n"
  },
  "getStatementRevision": {
    "application/json": {
      "id": 1,
      "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/revisions/1",
      "statement": "dprk-troops-russia-2024",
      "statementUrl": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
      "action": "put",
      "acceptedAt": "2026-01-01T00:00:00.000Z",
      "author": null,
      "sha256": "587b5d739cdb5c6ae641ab511d3dba14d19ed86ec0a4f6201677c578443abc73",
      "document": {
        "id": "dprk-troops-russia-2024",
        "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
        "issuedOn": "2024-11-05",
        "language": "en",
        "sources": [
          {
            "publisher": "U.S. Department of State",
            "url": null
          }
        ],
        "text": "We, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\n\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development.",
        "signatories": [
          {
            "party": "AU",
            "nameAsSigned": "Australia",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "CA",
            "nameAsSigned": "Canada",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "FR",
            "nameAsSigned": "France",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "DE",
            "nameAsSigned": "Germany",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "IT",
            "nameAsSigned": "Italy",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "JP",
            "nameAsSigned": "Japan",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "KR",
            "nameAsSigned": "Republic of Korea",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "NZ",
            "nameAsSigned": "New Zealand",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "GB",
            "nameAsSigned": "United Kingdom",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "US",
            "nameAsSigned": "United States",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "EU",
            "nameAsSigned": "European Union",
            "office": "High Representative",
            "role": "signatory"
          }
        ],
        "claims": [
          {
            "key": "c1",
            "kind": "concern",
            "modality": "actual",
            "intensifier": "grave",
            "breach": false,
            "quote": "express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine",
            "parties": [
              {
                "party": "KP",
                "role": "subject"
              },
              {
                "party": "RU",
                "role": "subject"
              }
            ],
            "citations": []
          },
          {
            "key": "c2",
            "kind": "assertion",
            "modality": "actual",
            "intensifier": null,
            "breach": false,
            "quote": "Several thousands of DPRK troops have been deployed to Russia.",
            "parties": [
              {
                "party": "KP",
                "role": "subject"
              }
            ],
            "citations": []
          },
          {
            "key": "c3",
            "kind": "assessment",
            "modality": "actual",
            "intensifier": "desperate",
            "breach": false,
            "quote": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses",
            "parties": [
              {
                "party": "RU",
                "role": "subject"
              },
              {
                "party": "KP",
                "role": "subject"
              }
            ],
            "citations": []
          },
          {
            "key": "c4",
            "kind": "assessment",
            "modality": "conditional",
            "intensifier": "dangerous",
            "breach": false,
            "quote": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.",
            "parties": [
              {
                "party": "KP",
                "role": "subject"
              }
            ],
            "citations": []
          },
          {
            "key": "c5",
            "kind": "assessment",
            "modality": "conditional",
            "intensifier": "most fundamental",
            "breach": true,
            "quote": "It would be a further breach of international law, including the most fundamental principles of the UN Charter.",
            "parties": [
              {
                "party": "KP",
                "role": "subject"
              }
            ],
            "citations": [
              {
                "quote": "the UN Charter",
                "instrument": "Charter of the United Nations"
              }
            ]
          },
          {
            "key": "c6",
            "kind": "condemnation",
            "modality": "actual",
            "intensifier": "in the strongest possible terms",
            "breach": false,
            "quote": "We condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine.",
            "parties": [
              {
                "party": "KP",
                "role": "subject"
              },
              {
                "party": "RU",
                "role": "subject"
              }
            ],
            "citations": []
          },
          {
            "key": "c7",
            "kind": "assessment",
            "modality": "actual",
            "intensifier": "unlawful",
            "breach": true,
            "quote": "the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs)",
            "parties": [
              {
                "party": "KP",
                "role": "subject"
              },
              {
                "party": "RU",
                "role": "subject"
              }
            ],
            "citations": [
              {
                "quote": "multiple UN Security Council resolutions (UNSCRs)"
              }
            ]
          },
          {
            "key": "c8",
            "kind": "assertion",
            "modality": "actual",
            "intensifier": null,
            "breach": false,
            "quote": "Russia's use of these missiles and munitions against Ukraine",
            "parties": [
              {
                "party": "RU",
                "role": "subject"
              }
            ],
            "citations": []
          },
          {
            "key": "c9",
            "kind": "assessment",
            "modality": "actual",
            "intensifier": "direct",
            "breach": true,
            "quote": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
            "parties": [
              {
                "party": "KP",
                "role": "subject"
              }
            ],
            "citations": [
              {
                "quote": "UN Security Council resolutions 1718",
                "resolution": "S/RES/1718 (2006)"
              },
              {
                "quote": "1874",
                "resolution": "S/RES/1874 (2009)"
              },
              {
                "quote": "2270",
                "resolution": "S/RES/2270 (2016)"
              }
            ]
          },
          {
            "key": "c10",
            "kind": "concern",
            "modality": "potential",
            "intensifier": "deeply",
            "breach": false,
            "quote": "We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs.",
            "parties": [
              {
                "party": "RU",
                "role": "subject"
              },
              {
                "party": "KP",
                "role": "subject"
              }
            ],
            "citations": [
              {
                "quote": "the relevant UNSCRs"
              }
            ]
          },
          {
            "key": "c11",
            "kind": "appeal",
            "modality": "actual",
            "intensifier": null,
            "breach": false,
            "quote": "We urge the DPRK to stop providing assistance to Russia's war of aggression.",
            "parties": [
              {
                "party": "KP",
                "role": "addressee"
              },
              {
                "party": "RU",
                "role": "subject"
              }
            ],
            "citations": []
          },
          {
            "key": "c12",
            "kind": "commitment",
            "modality": "actual",
            "intensifier": "unwavering",
            "breach": false,
            "quote": "We reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.",
            "parties": [
              {
                "party": "UA",
                "role": "beneficiary"
              }
            ],
            "citations": []
          },
          {
            "key": "c13",
            "kind": "announcement",
            "modality": "actual",
            "intensifier": null,
            "breach": false,
            "quote": "We are working with our international partners for a coordinated response to this new development.",
            "parties": [],
            "citations": []
          }
        ]
      }
    }
  },
  "listChanges": {
    "application/json": {
      "data": [
        {
          "id": 1,
          "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/revisions/1",
          "statement": "dprk-troops-russia-2024",
          "statementUrl": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
          "action": "put",
          "acceptedAt": "2026-01-01T00:00:00.000Z",
          "author": null,
          "sha256": "587b5d739cdb5c6ae641ab511d3dba14d19ed86ec0a4f6201677c578443abc73",
          "document": {
            "id": "dprk-troops-russia-2024",
            "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
            "issuedOn": "2024-11-05",
            "language": "en",
            "sources": [
              {
                "publisher": "U.S. Department of State",
                "url": null
              }
            ],
            "text": "We, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\n\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development.",
            "signatories": [
              {
                "party": "AU",
                "nameAsSigned": "Australia",
                "office": "Foreign Minister",
                "role": "signatory"
              },
              {
                "party": "CA",
                "nameAsSigned": "Canada",
                "office": "Foreign Minister",
                "role": "signatory"
              },
              {
                "party": "FR",
                "nameAsSigned": "France",
                "office": "Foreign Minister",
                "role": "signatory"
              },
              {
                "party": "DE",
                "nameAsSigned": "Germany",
                "office": "Foreign Minister",
                "role": "signatory"
              },
              {
                "party": "IT",
                "nameAsSigned": "Italy",
                "office": "Foreign Minister",
                "role": "signatory"
              },
              {
                "party": "JP",
                "nameAsSigned": "Japan",
                "office": "Foreign Minister",
                "role": "signatory"
              },
              {
                "party": "KR",
                "nameAsSigned": "Republic of Korea",
                "office": "Foreign Minister",
                "role": "signatory"
              },
              {
                "party": "NZ",
                "nameAsSigned": "New Zealand",
                "office": "Foreign Minister",
                "role": "signatory"
              },
              {
                "party": "GB",
                "nameAsSigned": "United Kingdom",
                "office": "Foreign Minister",
                "role": "signatory"
              },
              {
                "party": "US",
                "nameAsSigned": "United States",
                "office": "Foreign Minister",
                "role": "signatory"
              },
              {
                "party": "EU",
                "nameAsSigned": "European Union",
                "office": "High Representative",
                "role": "signatory"
              }
            ],
            "claims": [
              {
                "key": "c1",
                "kind": "concern",
                "modality": "actual",
                "intensifier": "grave",
                "breach": false,
                "quote": "express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine",
                "parties": [
                  {
                    "party": "KP",
                    "role": "subject"
                  },
                  {
                    "party": "RU",
                    "role": "subject"
                  }
                ],
                "citations": []
              },
              {
                "key": "c2",
                "kind": "assertion",
                "modality": "actual",
                "intensifier": null,
                "breach": false,
                "quote": "Several thousands of DPRK troops have been deployed to Russia.",
                "parties": [
                  {
                    "party": "KP",
                    "role": "subject"
                  }
                ],
                "citations": []
              },
              {
                "key": "c3",
                "kind": "assessment",
                "modality": "actual",
                "intensifier": "desperate",
                "breach": false,
                "quote": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses",
                "parties": [
                  {
                    "party": "RU",
                    "role": "subject"
                  },
                  {
                    "party": "KP",
                    "role": "subject"
                  }
                ],
                "citations": []
              },
              {
                "key": "c4",
                "kind": "assessment",
                "modality": "conditional",
                "intensifier": "dangerous",
                "breach": false,
                "quote": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.",
                "parties": [
                  {
                    "party": "KP",
                    "role": "subject"
                  }
                ],
                "citations": []
              },
              {
                "key": "c5",
                "kind": "assessment",
                "modality": "conditional",
                "intensifier": "most fundamental",
                "breach": true,
                "quote": "It would be a further breach of international law, including the most fundamental principles of the UN Charter.",
                "parties": [
                  {
                    "party": "KP",
                    "role": "subject"
                  }
                ],
                "citations": [
                  {
                    "quote": "the UN Charter",
                    "instrument": "Charter of the United Nations"
                  }
                ]
              },
              {
                "key": "c6",
                "kind": "condemnation",
                "modality": "actual",
                "intensifier": "in the strongest possible terms",
                "breach": false,
                "quote": "We condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine.",
                "parties": [
                  {
                    "party": "KP",
                    "role": "subject"
                  },
                  {
                    "party": "RU",
                    "role": "subject"
                  }
                ],
                "citations": []
              },
              {
                "key": "c7",
                "kind": "assessment",
                "modality": "actual",
                "intensifier": "unlawful",
                "breach": true,
                "quote": "the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs)",
                "parties": [
                  {
                    "party": "KP",
                    "role": "subject"
                  },
                  {
                    "party": "RU",
                    "role": "subject"
                  }
                ],
                "citations": [
                  {
                    "quote": "multiple UN Security Council resolutions (UNSCRs)"
                  }
                ]
              },
              {
                "key": "c8",
                "kind": "assertion",
                "modality": "actual",
                "intensifier": null,
                "breach": false,
                "quote": "Russia's use of these missiles and munitions against Ukraine",
                "parties": [
                  {
                    "party": "RU",
                    "role": "subject"
                  }
                ],
                "citations": []
              },
              {
                "key": "c9",
                "kind": "assessment",
                "modality": "actual",
                "intensifier": "direct",
                "breach": true,
                "quote": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
                "parties": [
                  {
                    "party": "KP",
                    "role": "subject"
                  }
                ],
                "citations": [
                  {
                    "quote": "UN Security Council resolutions 1718",
                    "resolution": "S/RES/1718 (2006)"
                  },
                  {
                    "quote": "1874",
                    "resolution": "S/RES/1874 (2009)"
                  },
                  {
                    "quote": "2270",
                    "resolution": "S/RES/2270 (2016)"
                  }
                ]
              },
              {
                "key": "c10",
                "kind": "concern",
                "modality": "potential",
                "intensifier": "deeply",
                "breach": false,
                "quote": "We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs.",
                "parties": [
                  {
                    "party": "RU",
                    "role": "subject"
                  },
                  {
                    "party": "KP",
                    "role": "subject"
                  }
                ],
                "citations": [
                  {
                    "quote": "the relevant UNSCRs"
                  }
                ]
              },
              {
                "key": "c11",
                "kind": "appeal",
                "modality": "actual",
                "intensifier": null,
                "breach": false,
                "quote": "We urge the DPRK to stop providing assistance to Russia's war of aggression.",
                "parties": [
                  {
                    "party": "KP",
                    "role": "addressee"
                  },
                  {
                    "party": "RU",
                    "role": "subject"
                  }
                ],
                "citations": []
              },
              {
                "key": "c12",
                "kind": "commitment",
                "modality": "actual",
                "intensifier": "unwavering",
                "breach": false,
                "quote": "We reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.",
                "parties": [
                  {
                    "party": "UA",
                    "role": "beneficiary"
                  }
                ],
                "citations": []
              },
              {
                "key": "c13",
                "kind": "announcement",
                "modality": "actual",
                "intensifier": null,
                "breach": false,
                "quote": "We are working with our international partners for a coordinated response to this new development.",
                "parties": [],
                "citations": []
              }
            ]
          }
        }
      ],
      "page": {
        "limit": 2,
        "next": null
      }
    },
    "text/csv": "id,url,statement,statementUrl,action,acceptedAt,author,sha256,document.id,document.title,document.issuedOn,document.language,document.sources,document.text,document.signatories,document.claims\r\n1,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/revisions/1,dprk-troops-russia-2024,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024,put,2026-01-01T00:00:00.000Z,,587b5d739cdb5c6ae641ab511d3dba14d19ed86ec0a4f6201677c578443abc73,dprk-troops-russia-2024,\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",2024-11-05,en,\"[{\"\"publisher\"\":\"\"U.S. Department of State\"\",\"\"url\"\":null}]\",\"We, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\n\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development.\",\"[{\"\"party\"\":\"\"AU\"\",\"\"nameAsSigned\"\":\"\"Australia\"\",\"\"office\"\":\"\"Foreign Minister\"\",\"\"role\"\":\"\"signatory\"\"},{\"\"party\"\":\"\"CA\"\",\"\"nameAsSigned\"\":\"\"Canada\"\",\"\"office\"\":\"\"Foreign Minister\"\",\"\"role\"\":\"\"signatory\"\"},{\"\"party\"\":\"\"FR\"\",\"\"nameAsSigned\"\":\"\"France\"\",\"\"office\"\":\"\"Foreign Minister\"\",\"\"role\"\":\"\"signatory\"\"},{\"\"party\"\":\"\"DE\"\",\"\"nameAsSigned\"\":\"\"Germany\"\",\"\"office\"\":\"\"Foreign Minister\"\",\"\"role\"\":\"\"signatory\"\"},{\"\"party\"\":\"\"IT\"\",\"\"nameAsSigned\"\":\"\"Italy\"\",\"\"office\"\":\"\"Foreign Minister\"\",\"\"role\"\":\"\"signatory\"\"},{\"\"party\"\":\"\"JP\"\",\"\"nameAsSigned\"\":\"\"Japan\"\",\"\"office\"\":\"\"Foreign Minister\"\",\"\"role\"\":\"\"signatory\"\"},{\"\"party\"\":\"\"KR\"\",\"\"nameAsSigned\"\":\"\"Republic of Korea\"\",\"\"office\"\":\"\"Foreign Minister\"\",\"\"role\"\":\"\"signatory\"\"},{\"\"party\"\":\"\"NZ\"\",\"\"nameAsSigned\"\":\"\"New Zealand\"\",\"\"office\"\":\"\"Foreign Minister\"\",\"\"role\"\":\"\"signatory\"\"},{\"\"party\"\":\"\"GB\"\",\"\"nameAsSigned\"\":\"\"United Kingdom\"\",\"\"office\"\":\"\"Foreign Minister\"\",\"\"role\"\":\"\"signatory\"\"},{\"\"party\"\":\"\"US\"\",\"\"nameAsSigned\"\":\"\"United States\"\",\"\"office\"\":\"\"Foreign Minister\"\",\"\"role\"\":\"\"signatory\"\"},{\"\"party\"\":\"\"EU\"\",\"\"nameAsSigned\"\":\"\"European Union\"\",\"\"office\"\":\"\"High Representative\"\",\"\"role\"\":\"\"signatory\"\"}]\",\"[{\"\"key\"\":\"\"c1\"\",\"\"kind\"\":\"\"concern\"\",\"\"modality\"\":\"\"actual\"\",\"\"intensifier\"\":\"\"grave\"\",\"\"breach\"\":false,\"\"quote\"\":\"\"express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine\"\",\"\"parties\"\":[{\"\"party\"\":\"\"KP\"\",\"\"role\"\":\"\"subject\"\"},{\"\"party\"\":\"\"RU\"\",\"\"role\"\":\"\"subject\"\"}],\"\"citations\"\":[]},{\"\"key\"\":\"\"c2\"\",\"\"kind\"\":\"\"assertion\"\",\"\"modality\"\":\"\"actual\"\",\"\"intensifier\"\":null,\"\"breach\"\":false,\"\"quote\"\":\"\"Several thousands of DPRK troops have been deployed to Russia.\"\",\"\"parties\"\":[{\"\"party\"\":\"\"KP\"\",\"\"role\"\":\"\"subject\"\"}],\"\"citations\"\":[]},{\"\"key\"\":\"\"c3\"\",\"\"kind\"\":\"\"assessment\"\",\"\"modality\"\":\"\"actual\"\",\"\"intensifier\"\":\"\"desperate\"\",\"\"breach\"\":false,\"\"quote\"\":\"\"The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses\"\",\"\"parties\"\":[{\"\"party\"\":\"\"RU\"\",\"\"role\"\":\"\"subject\"\"},{\"\"party\"\":\"\"KP\"\",\"\"role\"\":\"\"subject\"\"}],\"\"citations\"\":[]},{\"\"key\"\":\"\"c4\"\",\"\"kind\"\":\"\"assessment\"\",\"\"modality\"\":\"\"conditional\"\",\"\"intensifier\"\":\"\"dangerous\"\",\"\"breach\"\":false,\"\"quote\"\":\"\"The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.\"\",\"\"parties\"\":[{\"\"party\"\":\"\"KP\"\",\"\"role\"\":\"\"subject\"\"}],\"\"citations\"\":[]},{\"\"key\"\":\"\"c5\"\",\"\"kind\"\":\"\"assessment\"\",\"\"modality\"\":\"\"conditional\"\",\"\"intensifier\"\":\"\"most fundamental\"\",\"\"breach\"\":true,\"\"quote\"\":\"\"It would be a further breach of international law, including the most fundamental principles of the UN Charter.\"\",\"\"parties\"\":[{\"\"party\"\":\"\"KP\"\",\"\"role\"\":\"\"subject\"\"}],\"\"citations\"\":[{\"\"quote\"\":\"\"the UN Charter\"\",\"\"instrument\"\":\"\"Charter of the United Nations\"\"}]},{\"\"key\"\":\"\"c6\"\",\"\"kind\"\":\"\"condemnation\"\",\"\"modality\"\":\"\"actual\"\",\"\"intensifier\"\":\"\"in the strongest possible terms\"\",\"\"breach\"\":false,\"\"quote\"\":\"\"We condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine.\"\",\"\"parties\"\":[{\"\"party\"\":\"\"KP\"\",\"\"role\"\":\"\"subject\"\"},{\"\"party\"\":\"\"RU\"\",\"\"role\"\":\"\"subject\"\"}],\"\"citations\"\":[]},{\"\"key\"\":\"\"c7\"\",\"\"kind\"\":\"\"assessment\"\",\"\"modality\"\":\"\"actual\"\",\"\"intensifier\"\":\"\"unlawful\"\",\"\"breach\"\":true,\"\"quote\"\":\"\"the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs)\"\",\"\"parties\"\":[{\"\"party\"\":\"\"KP\"\",\"\"role\"\":\"\"subject\"\"},{\"\"party\"\":\"\"RU\"\",\"\"role\"\":\"\"subject\"\"}],\"\"citations\"\":[{\"\"quote\"\":\"\"multiple UN Security Council resolutions (UNSCRs)\"\"}]},{\"\"key\"\":\"\"c8\"\",\"\"kind\"\":\"\"assertion\"\",\"\"modality\"\":\"\"actual\"\",\"\"intensifier\"\":null,\"\"breach\"\":false,\"\"quote\"\":\"\"Russia's use of these missiles and munitions against Ukraine\"\",\"\"parties\"\":[{\"\"party\"\":\"\"RU\"\",\"\"role\"\":\"\"subject\"\"}],\"\"citations\"\":[]},{\"\"key\"\":\"\"c9\"\",\"\"kind\"\":\"\"assessment\"\",\"\"modality\"\":\"\"actual\"\",\"\"intensifier\"\":\"\"direct\"\",\"\"breach\"\":true,\"\"quote\"\":\"\"DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.\"\",\"\"parties\"\":[{\"\"party\"\":\"\"KP\"\",\"\"role\"\":\"\"subject\"\"}],\"\"citations\"\":[{\"\"quote\"\":\"\"UN Security Council resolutions 1718\"\",\"\"resolution\"\":\"\"S/RES/1718 (2006)\"\"},{\"\"quote\"\":\"\"1874\"\",\"\"resolution\"\":\"\"S/RES/1874 (2009)\"\"},{\"\"quote\"\":\"\"2270\"\",\"\"resolution\"\":\"\"S/RES/2270 (2016)\"\"}]},{\"\"key\"\":\"\"c10\"\",\"\"kind\"\":\"\"concern\"\",\"\"modality\"\":\"\"potential\"\",\"\"intensifier\"\":\"\"deeply\"\",\"\"breach\"\":false,\"\"quote\"\":\"\"We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs.\"\",\"\"parties\"\":[{\"\"party\"\":\"\"RU\"\",\"\"role\"\":\"\"subject\"\"},{\"\"party\"\":\"\"KP\"\",\"\"role\"\":\"\"subject\"\"}],\"\"citations\"\":[{\"\"quote\"\":\"\"the relevant UNSCRs\"\"}]},{\"\"key\"\":\"\"c11\"\",\"\"kind\"\":\"\"appeal\"\",\"\"modality\"\":\"\"actual\"\",\"\"intensifier\"\":null,\"\"breach\"\":false,\"\"quote\"\":\"\"We urge the DPRK to stop providing assistance to Russia's war of aggression.\"\",\"\"parties\"\":[{\"\"party\"\":\"\"KP\"\",\"\"role\"\":\"\"addressee\"\"},{\"\"party\"\":\"\"RU\"\",\"\"role\"\":\"\"subject\"\"}],\"\"citations\"\":[]},{\"\"key\"\":\"\"c12\"\",\"\"kind\"\":\"\"commitment\"\",\"\"modality\"\":\"\"actual\"\",\"\"intensifier\"\":\"\"unwavering\"\",\"\"breach\"\":false,\"\"quote\"\":\"\"We reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.\"\",\"\"parties\"\":[{\"\"party\"\":\"\"UA\"\",\"\"role\"\":\"\"beneficiary\"\"}],\"\"citations\"\":[]},{\"\"key\"\":\"\"c13\"\",\"\"kind\"\":\"\"announcement\"\",\"\"modality\"\":\"\"actual\"\",\"\"intensifier\"\":null,\"\"breach\"\":false,\"\"quote\"\":\"\"We are working with our international partners for a coordinated response to this new development.\"\",\"\"parties\"\":[],\"\"citations\"\":[]}]\"\r\n",
    "application/x-ndjson": "{\"id\":1,\"url\":\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/revisions/1\",\"statement\":\"dprk-troops-russia-2024\",\"statementUrl\":\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024\",\"action\":\"put\",\"acceptedAt\":\"2026-01-01T00:00:00.000Z\",\"author\":null,\"sha256\":\"587b5d739cdb5c6ae641ab511d3dba14d19ed86ec0a4f6201677c578443abc73\",\"document\":{\"id\":\"dprk-troops-russia-2024\",\"title\":\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",\"issuedOn\":\"2024-11-05\",\"language\":\"en\",\"sources\":[{\"publisher\":\"U.S. Department of State\",\"url\":null}],\"text\":\"We, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\\n\\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\\n\\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\\n\\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development.\",\"signatories\":[{\"party\":\"AU\",\"nameAsSigned\":\"Australia\",\"office\":\"Foreign Minister\",\"role\":\"signatory\"},{\"party\":\"CA\",\"nameAsSigned\":\"Canada\",\"office\":\"Foreign Minister\",\"role\":\"signatory\"},{\"party\":\"FR\",\"nameAsSigned\":\"France\",\"office\":\"Foreign Minister\",\"role\":\"signatory\"},{\"party\":\"DE\",\"nameAsSigned\":\"Germany\",\"office\":\"Foreign Minister\",\"role\":\"signatory\"},{\"party\":\"IT\",\"nameAsSigned\":\"Italy\",\"office\":\"Foreign Minister\",\"role\":\"signatory\"},{\"party\":\"JP\",\"nameAsSigned\":\"Japan\",\"office\":\"Foreign Minister\",\"role\":\"signatory\"},{\"party\":\"KR\",\"nameAsSigned\":\"Republic of Korea\",\"office\":\"Foreign Minister\",\"role\":\"signatory\"},{\"party\":\"NZ\",\"nameAsSigned\":\"New Zealand\",\"office\":\"Foreign Minister\",\"role\":\"signatory\"},{\"party\":\"GB\",\"nameAsSigned\":\"United Kingdom\",\"office\":\"Foreign Minister\",\"role\":\"signatory\"},{\"party\":\"US\",\"nameAsSigned\":\"United States\",\"office\":\"Foreign Minister\",\"role\":\"signatory\"},{\"party\":\"EU\",\"nameAsSigned\":\"European Union\",\"office\":\"High Representative\",\"role\":\"signatory\"}],\"claims\":[{\"key\":\"c1\",\"kind\":\"concern\",\"modality\":\"actual\",\"intensifier\":\"grave\",\"breach\":false,\"quote\":\"express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine\",\"parties\":[{\"party\":\"KP\",\"role\":\"subject\"},{\"party\":\"RU\",\"role\":\"subject\"}],\"citations\":[]},{\"key\":\"c2\",\"kind\":\"assertion\",\"modality\":\"actual\",\"intensifier\":null,\"breach\":false,\"quote\":\"Several thousands of DPRK troops have been deployed to Russia.\",\"parties\":[{\"party\":\"KP\",\"role\":\"subject\"}],\"citations\":[]},{\"key\":\"c3\",\"kind\":\"assessment\",\"modality\":\"actual\",\"intensifier\":\"desperate\",\"breach\":false,\"quote\":\"The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses\",\"parties\":[{\"party\":\"RU\",\"role\":\"subject\"},{\"party\":\"KP\",\"role\":\"subject\"}],\"citations\":[]},{\"key\":\"c4\",\"kind\":\"assessment\",\"modality\":\"conditional\",\"intensifier\":\"dangerous\",\"breach\":false,\"quote\":\"The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.\",\"parties\":[{\"party\":\"KP\",\"role\":\"subject\"}],\"citations\":[]},{\"key\":\"c5\",\"kind\":\"assessment\",\"modality\":\"conditional\",\"intensifier\":\"most fundamental\",\"breach\":true,\"quote\":\"It would be a further breach of international law, including the most fundamental principles of the UN Charter.\",\"parties\":[{\"party\":\"KP\",\"role\":\"subject\"}],\"citations\":[{\"quote\":\"the UN Charter\",\"instrument\":\"Charter of the United Nations\"}]},{\"key\":\"c6\",\"kind\":\"condemnation\",\"modality\":\"actual\",\"intensifier\":\"in the strongest possible terms\",\"breach\":false,\"quote\":\"We condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine.\",\"parties\":[{\"party\":\"KP\",\"role\":\"subject\"},{\"party\":\"RU\",\"role\":\"subject\"}],\"citations\":[]},{\"key\":\"c7\",\"kind\":\"assessment\",\"modality\":\"actual\",\"intensifier\":\"unlawful\",\"breach\":true,\"quote\":\"the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs)\",\"parties\":[{\"party\":\"KP\",\"role\":\"subject\"},{\"party\":\"RU\",\"role\":\"subject\"}],\"citations\":[{\"quote\":\"multiple UN Security Council resolutions (UNSCRs)\"}]},{\"key\":\"c8\",\"kind\":\"assertion\",\"modality\":\"actual\",\"intensifier\":null,\"breach\":false,\"quote\":\"Russia's use of these missiles and munitions against Ukraine\",\"parties\":[{\"party\":\"RU\",\"role\":\"subject\"}],\"citations\":[]},{\"key\":\"c9\",\"kind\":\"assessment\",\"modality\":\"actual\",\"intensifier\":\"direct\",\"breach\":true,\"quote\":\"DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.\",\"parties\":[{\"party\":\"KP\",\"role\":\"subject\"}],\"citations\":[{\"quote\":\"UN Security Council resolutions 1718\",\"resolution\":\"S/RES/1718 (2006)\"},{\"quote\":\"1874\",\"resolution\":\"S/RES/1874 (2009)\"},{\"quote\":\"2270\",\"resolution\":\"S/RES/2270 (2016)\"}]},{\"key\":\"c10\",\"kind\":\"concern\",\"modality\":\"potential\",\"intensifier\":\"deeply\",\"breach\":false,\"quote\":\"We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs.\",\"parties\":[{\"party\":\"RU\",\"role\":\"subject\"},{\"party\":\"KP\",\"role\":\"subject\"}],\"citations\":[{\"quote\":\"the relevant UNSCRs\"}]},{\"key\":\"c11\",\"kind\":\"appeal\",\"modality\":\"actual\",\"intensifier\":null,\"breach\":false,\"quote\":\"We urge the DPRK to stop providing assistance to Russia's war of aggression.\",\"parties\":[{\"party\":\"KP\",\"role\":\"addressee\"},{\"party\":\"RU\",\"role\":\"subject\"}],\"citations\":[]},{\"key\":\"c12\",\"kind\":\"commitment\",\"modality\":\"actual\",\"intensifier\":\"unwavering\",\"breach\":false,\"quote\":\"We reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.\",\"parties\":[{\"party\":\"UA\",\"role\":\"beneficiary\"}],\"citations\":[]},{\"key\":\"c13\",\"kind\":\"announcement\",\"modality\":\"actual\",\"intensifier\":null,\"breach\":false,\"quote\":\"We are working with our international partners for a coordinated response to this new development.\",\"parties\":[],\"citations\":[]}]}}\n"
  },
  "getFeed": {
    "application/atom+xml": "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n  <id>http://127.0.0.1:3000/feed.atom</id>\n  <title>Communiqué: joint diplomatic statements</title>\n  <updated>2026-01-01T00:00:00.000Z</updated>\n  <author>\n    <name>Communiqué</name>\n  </author>\n  <link rel=\"self\" type=\"application/atom+xml\" href=\"http://127.0.0.1:3000/feed.atom\"/>\n  <entry>\n    <id>http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024</id>\n    <title xml:lang=\"en\">Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia</title>\n    <updated>2026-01-01T00:00:00.000Z</updated>\n    <link rel=\"alternate\" type=\"application/json\" href=\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024\"/>\n    <summary>Of 2024-11-05, signed by Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, United Kingdom, United States, European Union.</summary>\n  </entry>\n</feed>"
  },
  "listSignatories": {
    "application/json": {
      "data": [
        {
          "id": "AU",
          "url": "http://127.0.0.1:3000/v1/signatories/AU",
          "kind": "state",
          "name": "Australia",
          "partyUrl": "http://127.0.0.1:3000/v1/parties/AU",
          "statementCount": 1,
          "firstIssuedOn": "2024-11-05",
          "lastIssuedOn": "2024-11-05"
        },
        {
          "id": "CA",
          "url": "http://127.0.0.1:3000/v1/signatories/CA",
          "kind": "state",
          "name": "Canada",
          "partyUrl": "http://127.0.0.1:3000/v1/parties/CA",
          "statementCount": 1,
          "firstIssuedOn": "2024-11-05",
          "lastIssuedOn": "2024-11-05"
        }
      ],
      "page": {
        "limit": 2,
        "next": "WyJDQSJd.AiJIt8a-ILv-D2V6"
      }
    },
    "text/csv": "id,url,kind,name,partyUrl,statementCount,firstIssuedOn,lastIssuedOn\r\nAU,http://127.0.0.1:3000/v1/signatories/AU,state,Australia,http://127.0.0.1:3000/v1/parties/AU,1,2024-11-05,2024-11-05\r\nCA,http://127.0.0.1:3000/v1/signatories/CA,state,Canada,http://127.0.0.1:3000/v1/parties/CA,1,2024-11-05,2024-11-05\r\n",
    "application/x-ndjson": "{\"id\":\"AU\",\"url\":\"http://127.0.0.1:3000/v1/signatories/AU\",\"kind\":\"state\",\"name\":\"Australia\",\"partyUrl\":\"http://127.0.0.1:3000/v1/parties/AU\",\"statementCount\":1,\"firstIssuedOn\":\"2024-11-05\",\"lastIssuedOn\":\"2024-11-05\"}\n{\"id\":\"CA\",\"url\":\"http://127.0.0.1:3000/v1/signatories/CA\",\"kind\":\"state\",\"name\":\"Canada\",\"partyUrl\":\"http://127.0.0.1:3000/v1/parties/CA\",\"statementCount\":1,\"firstIssuedOn\":\"2024-11-05\",\"lastIssuedOn\":\"2024-11-05\"}\n"
  },
  "getSignatory": {
    "application/json": {
      "id": "KR",
      "url": "http://127.0.0.1:3000/v1/signatories/KR",
      "kind": "state",
      "name": "Republic of Korea",
      "partyUrl": "http://127.0.0.1:3000/v1/parties/KR",
      "statementCount": 1,
      "firstIssuedOn": "2024-11-05",
      "lastIssuedOn": "2024-11-05",
      "latestStatements": [
        {
          "id": "dprk-troops-russia-2024",
          "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
          "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
          "issuedOn": "2024-11-05"
        }
      ],
      "statementsUrl": "http://127.0.0.1:3000/v1/statements?signatory=KR",
      "coSignatories": [
        {
          "party": {
            "id": "AU",
            "url": "http://127.0.0.1:3000/v1/parties/AU",
            "kind": "state",
            "name": "Australia"
          },
          "statementCount": 1
        },
        {
          "party": {
            "id": "CA",
            "url": "http://127.0.0.1:3000/v1/parties/CA",
            "kind": "state",
            "name": "Canada"
          },
          "statementCount": 1
        },
        {
          "party": {
            "id": "DE",
            "url": "http://127.0.0.1:3000/v1/parties/DE",
            "kind": "state",
            "name": "Germany"
          },
          "statementCount": 1
        },
        {
          "party": {
            "id": "EU",
            "url": "http://127.0.0.1:3000/v1/parties/EU",
            "kind": "organisation",
            "name": "European Union"
          },
          "statementCount": 1
        },
        {
          "party": {
            "id": "FR",
            "url": "http://127.0.0.1:3000/v1/parties/FR",
            "kind": "state",
            "name": "France"
          },
          "statementCount": 1
        },
        {
          "party": {
            "id": "GB",
            "url": "http://127.0.0.1:3000/v1/parties/GB",
            "kind": "state",
            "name": "United Kingdom"
          },
          "statementCount": 1
        },
        {
          "party": {
            "id": "IT",
            "url": "http://127.0.0.1:3000/v1/parties/IT",
            "kind": "state",
            "name": "Italy"
          },
          "statementCount": 1
        },
        {
          "party": {
            "id": "JP",
            "url": "http://127.0.0.1:3000/v1/parties/JP",
            "kind": "state",
            "name": "Japan"
          },
          "statementCount": 1
        },
        {
          "party": {
            "id": "NZ",
            "url": "http://127.0.0.1:3000/v1/parties/NZ",
            "kind": "state",
            "name": "New Zealand"
          },
          "statementCount": 1
        },
        {
          "party": {
            "id": "US",
            "url": "http://127.0.0.1:3000/v1/parties/US",
            "kind": "state",
            "name": "United States"
          },
          "statementCount": 1
        }
      ],
      "coSignaturesUrl": "http://127.0.0.1:3000/v1/cosignatures?signatory=KR"
    }
  },
  "listCoSignatures": {
    "application/json": {
      "data": [
        {
          "party": {
            "id": "AU",
            "url": "http://127.0.0.1:3000/v1/parties/AU",
            "kind": "state",
            "name": "Australia"
          },
          "coSignatory": {
            "id": "CA",
            "url": "http://127.0.0.1:3000/v1/parties/CA",
            "kind": "state",
            "name": "Canada"
          },
          "statementCount": 1,
          "firstIssuedOn": "2024-11-05",
          "lastIssuedOn": "2024-11-05",
          "statementsUrl": "http://127.0.0.1:3000/v1/statements?signatory=AU&signatory=CA"
        },
        {
          "party": {
            "id": "AU",
            "url": "http://127.0.0.1:3000/v1/parties/AU",
            "kind": "state",
            "name": "Australia"
          },
          "coSignatory": {
            "id": "DE",
            "url": "http://127.0.0.1:3000/v1/parties/DE",
            "kind": "state",
            "name": "Germany"
          },
          "statementCount": 1,
          "firstIssuedOn": "2024-11-05",
          "lastIssuedOn": "2024-11-05",
          "statementsUrl": "http://127.0.0.1:3000/v1/statements?signatory=AU&signatory=DE"
        }
      ],
      "page": {
        "limit": 2,
        "next": "WyJBVSIsIkRFIl0.ke3tgEnDyvBAA9xS"
      }
    },
    "text/csv": "party.id,party.url,party.kind,party.name,coSignatory.id,coSignatory.url,coSignatory.kind,coSignatory.name,statementCount,firstIssuedOn,lastIssuedOn,statementsUrl\r\nAU,http://127.0.0.1:3000/v1/parties/AU,state,Australia,CA,http://127.0.0.1:3000/v1/parties/CA,state,Canada,1,2024-11-05,2024-11-05,http://127.0.0.1:3000/v1/statements?signatory=AU&signatory=CA\r\nAU,http://127.0.0.1:3000/v1/parties/AU,state,Australia,DE,http://127.0.0.1:3000/v1/parties/DE,state,Germany,1,2024-11-05,2024-11-05,http://127.0.0.1:3000/v1/statements?signatory=AU&signatory=DE\r\n",
    "application/x-ndjson": "{\"party\":{\"id\":\"AU\",\"url\":\"http://127.0.0.1:3000/v1/parties/AU\",\"kind\":\"state\",\"name\":\"Australia\"},\"coSignatory\":{\"id\":\"CA\",\"url\":\"http://127.0.0.1:3000/v1/parties/CA\",\"kind\":\"state\",\"name\":\"Canada\"},\"statementCount\":1,\"firstIssuedOn\":\"2024-11-05\",\"lastIssuedOn\":\"2024-11-05\",\"statementsUrl\":\"http://127.0.0.1:3000/v1/statements?signatory=AU&signatory=CA\"}\n{\"party\":{\"id\":\"AU\",\"url\":\"http://127.0.0.1:3000/v1/parties/AU\",\"kind\":\"state\",\"name\":\"Australia\"},\"coSignatory\":{\"id\":\"DE\",\"url\":\"http://127.0.0.1:3000/v1/parties/DE\",\"kind\":\"state\",\"name\":\"Germany\"},\"statementCount\":1,\"firstIssuedOn\":\"2024-11-05\",\"lastIssuedOn\":\"2024-11-05\",\"statementsUrl\":\"http://127.0.0.1:3000/v1/statements?signatory=AU&signatory=DE\"}\n",
    "application/graphml+xml": "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n  <key id=\"node-name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n  <key id=\"node-kind\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>\n  <key id=\"node-statements\" for=\"node\" attr.name=\"statements\" attr.type=\"int\"/>\n  <key id=\"edge-weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"int\"/>\n  <key id=\"edge-first\" for=\"edge\" attr.name=\"first\" attr.type=\"string\"/>\n  <key id=\"edge-last\" for=\"edge\" attr.name=\"last\" attr.type=\"string\"/>\n  <graph id=\"cosignatures\" edgedefault=\"undirected\">\n    <node id=\"AU\">\n      <data key=\"node-name\">Australia</data>\n      <data key=\"node-kind\">state</data>\n      <data key=\"node-statements\">1</data>\n    </node>\n    <node id=\"CA\">\n      <data key=\"node-name\">Canada</data>\n      <data key=\"node-kind\">state</data>\n      <data key=\"node-statements\">1</data>\n    </node>\n    <node id=\"DE\">\n      <data key=\"node-name\">Germany</data>\n      <data key=\"node-kind\">state</data>\n      <data key=\"node-statements\">1</data>\n    </node>\n    <node id=\"EU\">\n      <data key=\"node-name\">European Union</data>\n      <data key=\"node-kind\">organisation</data>\n      <data key=\"node-statements\">1</data>\n    </node>\n    <node id=\"FR\">\n      <data key=\"node-name\">France</data>\n      <data key=\"node-kind\">state</data>\n      <data key=\"node-statements\">1</data>\n    </node>\n    <node id=\"GB\">\n      <data key=\"node-name\">United Kingdom</data>\n      <data key=\"node-kind\">state</data>\n      <data key=\"node-statements\">1</data>\n    </node>\n    <node id=\"IT\">\n      <data key=\"node-name\">Italy</data>\n      <data key=\"node-kind\">state</data>\n      <data key=\"node-statements\">1</data>\n    </node>\n    <node id=\"JP\">\n      <data key=\"node-name\">Japan</data>\n      <data key=\"node-kind\">state</data>\n      <data key=\"node-statements\">1</data>\n    </node>\n    <node id=\"KR\">\n      <data key=\"node-name\">Republic of Korea</data>\n      <data key=\"node-kind\">state</data>\n      <data key=\"node-statements\">1</data>\n    </node>\n    <node id=\"NZ\">\n      <data key=\"node-name\">New Zealand</data>\n      <data key=\"node-kind\">state</data>\n      <data key=\"node-statements\">1</data>\n    </node>\n    <node id=\"US\">\n      <data key=\"node-name\">United States</data>\n      <data key=\"node-kind\">state</data>\n      <data key=\"node-statements\">1</data>\n    </node>\n    <edge source=\"AU\" target=\"CA\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"AU\" target=\"DE\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"AU\" target=\"EU\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"AU\" target=\"FR\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"AU\" target=\"GB\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"AU\" target=\"IT\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"AU\" target=\"JP\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"AU\" target=\"KR\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"AU\" target=\"NZ\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"AU\" target=\"US\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"CA\" target=\"DE\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"CA\" target=\"EU\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"CA\" target=\"FR\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"CA\" target=\"GB\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"CA\" target=\"IT\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"CA\" target=\"JP\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"CA\" target=\"KR\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"CA\" target=\"NZ\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"CA\" target=\"US\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"DE\" target=\"EU\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"DE\" target=\"FR\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"DE\" target=\"GB\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"DE\" target=\"IT\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"DE\" target=\"JP\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"DE\" target=\"KR\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"DE\" target=\"NZ\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"DE\" target=\"US\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"EU\" target=\"FR\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"EU\" target=\"GB\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"EU\" target=\"IT\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"EU\" target=\"JP\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"EU\" target=\"KR\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"EU\" target=\"NZ\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"EU\" target=\"US\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"FR\" target=\"GB\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"FR\" target=\"IT\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"FR\" target=\"JP\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"FR\" target=\"KR\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"FR\" target=\"NZ\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"FR\" target=\"US\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"GB\" target=\"IT\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"GB\" target=\"JP\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"GB\" target=\"KR\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"GB\" target=\"NZ\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"GB\" target=\"US\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"IT\" target=\"JP\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"IT\" target=\"KR\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"IT\" target=\"NZ\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"IT\" target=\"US\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"JP\" target=\"KR\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"JP\" target=\"NZ\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"JP\" target=\"US\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"KR\" target=\"NZ\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"KR\" target=\"US\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n    <edge source=\"NZ\" target=\"US\">\n      <data key=\"edge-weight\">1</data>\n      <data key=\"edge-first\">2024-11-05</data>\n      <data key=\"edge-last\">2024-11-05</data>\n    </edge>\n  </graph>\n</graphml>"
  },
  "listParties": {
    "application/json": {
      "data": [
        {
          "id": "AD",
          "url": "http://127.0.0.1:3000/v1/parties/AD",
          "kind": "state",
          "name": "Andorra",
          "alpha3": "AND",
          "numeric": "020",
          "aliases": []
        },
        {
          "id": "AE",
          "url": "http://127.0.0.1:3000/v1/parties/AE",
          "kind": "state",
          "name": "United Arab Emirates",
          "alpha3": "ARE",
          "numeric": "784",
          "aliases": [
            "UAE"
          ]
        }
      ],
      "page": {
        "limit": 2,
        "next": "WyJBRSJd.eOUTj9Qyg6lGj38D"
      }
    },
    "text/csv": "id,url,kind,name,alpha3,numeric,aliases\r\nAD,http://127.0.0.1:3000/v1/parties/AD,state,Andorra,AND,020,[]\r\nAE,http://127.0.0.1:3000/v1/parties/AE,state,United Arab Emirates,ARE,784,\"[\"\"UAE\"\"]\"\r\n",
    "application/x-ndjson": "{\"id\":\"AD\",\"url\":\"http://127.0.0.1:3000/v1/parties/AD\",\"kind\":\"state\",\"name\":\"Andorra\",\"alpha3\":\"AND\",\"numeric\":\"020\",\"aliases\":[]}\n{\"id\":\"AE\",\"url\":\"http://127.0.0.1:3000/v1/parties/AE\",\"kind\":\"state\",\"name\":\"United Arab Emirates\",\"alpha3\":\"ARE\",\"numeric\":\"784\",\"aliases\":[\"UAE\"]}\n"
  },
  "getParty": {
    "application/json": {
      "id": "RU",
      "url": "http://127.0.0.1:3000/v1/parties/RU",
      "kind": "state",
      "name": "Russia",
      "alpha3": "RUS",
      "numeric": "643",
      "aliases": [
        "Russian Federation"
      ],
      "claimsAbout": [
        {
          "kind": "appeal",
          "role": "subject",
          "claimCount": 1,
          "claimsUrl": "http://127.0.0.1:3000/v1/claims?about=RU&kind=appeal&role=subject"
        },
        {
          "kind": "assertion",
          "role": "subject",
          "claimCount": 1,
          "claimsUrl": "http://127.0.0.1:3000/v1/claims?about=RU&kind=assertion&role=subject"
        },
        {
          "kind": "assessment",
          "role": "subject",
          "claimCount": 2,
          "claimsUrl": "http://127.0.0.1:3000/v1/claims?about=RU&kind=assessment&role=subject"
        },
        {
          "kind": "concern",
          "role": "subject",
          "claimCount": 2,
          "claimsUrl": "http://127.0.0.1:3000/v1/claims?about=RU&kind=concern&role=subject"
        },
        {
          "kind": "condemnation",
          "role": "subject",
          "claimCount": 1,
          "claimsUrl": "http://127.0.0.1:3000/v1/claims?about=RU&kind=condemnation&role=subject"
        }
      ]
    }
  },
  "listResolutions": {
    "application/json": {
      "data": [
        {
          "id": "S-RES-2397",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2397",
          "symbol": "S/RES/2397 (2017)",
          "body": "security-council",
          "year": 2017,
          "adoptedOn": "2017-12-22",
          "meeting": null,
          "title": "Non-proliferation/Democratic People's Republic of Korea",
          "chapter": null,
          "documentUrl": "https://undocs.org/S/RES/2397(2017)",
          "tally": {
            "yes": 15,
            "no": 0,
            "abstain": 0,
            "absent": 0
          }
        },
        {
          "id": "S-RES-2375",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2375",
          "symbol": "S/RES/2375 (2017)",
          "body": "security-council",
          "year": 2017,
          "adoptedOn": "2017-09-11",
          "meeting": null,
          "title": "Non-proliferation/Democratic People's Republic of Korea",
          "chapter": null,
          "documentUrl": "https://undocs.org/S/RES/2375(2017)",
          "tally": {
            "yes": 15,
            "no": 0,
            "abstain": 0,
            "absent": 0
          }
        }
      ],
      "page": {
        "limit": 2,
        "next": "WyIyMDE3LTA5LTExIiwiUy1SRVMtMjM3NSJd.EccZU76-Bx-I11_O"
      }
    },
    "text/csv": "id,url,symbol,body,year,adoptedOn,meeting,title,chapter,documentUrl,tally.yes,tally.no,tally.abstain,tally.absent\r\nS-RES-2397,http://127.0.0.1:3000/v1/resolutions/S-RES-2397,S/RES/2397 (2017),security-council,2017,2017-12-22,,Non-proliferation/Democratic People's Republic of Korea,,https://undocs.org/S/RES/2397(2017),15,0,0,0\r\nS-RES-2375,http://127.0.0.1:3000/v1/resolutions/S-RES-2375,S/RES/2375 (2017),security-council,2017,2017-09-11,,Non-proliferation/Democratic People's Republic of Korea,,https://undocs.org/S/RES/2375(2017),15,0,0,0\r\n",
    "application/x-ndjson": "{\"id\":\"S-RES-2397\",\"url\":\"http://127.0.0.1:3000/v1/resolutions/S-RES-2397\",\"symbol\":\"S/RES/2397 (2017)\",\"body\":\"security-council\",\"year\":2017,\"adoptedOn\":\"2017-12-22\",\"meeting\":null,\"title\":\"Non-proliferation/Democratic People's Republic of Korea\",\"chapter\":null,\"documentUrl\":\"https://undocs.org/S/RES/2397(2017)\",\"tally\":{\"yes\":15,\"no\":0,\"abstain\":0,\"absent\":0}}\n{\"id\":\"S-RES-2375\",\"url\":\"http://127.0.0.1:3000/v1/resolutions/S-RES-2375\",\"symbol\":\"S/RES/2375 (2017)\",\"body\":\"security-council\",\"year\":2017,\"adoptedOn\":\"2017-09-11\",\"meeting\":null,\"title\":\"Non-proliferation/Democratic People's Republic of Korea\",\"chapter\":null,\"documentUrl\":\"https://undocs.org/S/RES/2375(2017)\",\"tally\":{\"yes\":15,\"no\":0,\"abstain\":0,\"absent\":0}}\n"
  },
  "getResolution": {
    "application/json": {
      "id": "S-RES-2270",
      "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
      "symbol": "S/RES/2270 (2016)",
      "body": "security-council",
      "year": 2016,
      "adoptedOn": "2016-03-02",
      "meeting": 7638,
      "title": "Non-proliferation/Democratic People's Republic of Korea",
      "chapter": "VII",
      "documentUrl": "https://undocs.org/S/RES/2270(2016)",
      "tally": {
        "yes": 15,
        "no": 0,
        "abstain": 0,
        "absent": 0
      },
      "votes": [
        {
          "party": {
            "id": "AO",
            "url": "http://127.0.0.1:3000/v1/parties/AO",
            "kind": "state",
            "name": "Angola"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "CN",
            "url": "http://127.0.0.1:3000/v1/parties/CN",
            "kind": "state",
            "name": "China"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "EG",
            "url": "http://127.0.0.1:3000/v1/parties/EG",
            "kind": "state",
            "name": "Egypt"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "FR",
            "url": "http://127.0.0.1:3000/v1/parties/FR",
            "kind": "state",
            "name": "France"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "JP",
            "url": "http://127.0.0.1:3000/v1/parties/JP",
            "kind": "state",
            "name": "Japan"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "MY",
            "url": "http://127.0.0.1:3000/v1/parties/MY",
            "kind": "state",
            "name": "Malaysia"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "NZ",
            "url": "http://127.0.0.1:3000/v1/parties/NZ",
            "kind": "state",
            "name": "New Zealand"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "RU",
            "url": "http://127.0.0.1:3000/v1/parties/RU",
            "kind": "state",
            "name": "Russia"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "SN",
            "url": "http://127.0.0.1:3000/v1/parties/SN",
            "kind": "state",
            "name": "Senegal"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "ES",
            "url": "http://127.0.0.1:3000/v1/parties/ES",
            "kind": "state",
            "name": "Spain"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "UA",
            "url": "http://127.0.0.1:3000/v1/parties/UA",
            "kind": "state",
            "name": "Ukraine"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "GB",
            "url": "http://127.0.0.1:3000/v1/parties/GB",
            "kind": "state",
            "name": "United Kingdom"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "US",
            "url": "http://127.0.0.1:3000/v1/parties/US",
            "kind": "state",
            "name": "United States"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "UY",
            "url": "http://127.0.0.1:3000/v1/parties/UY",
            "kind": "state",
            "name": "Uruguay"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "VE",
            "url": "http://127.0.0.1:3000/v1/parties/VE",
            "kind": "state",
            "name": "Venezuela"
          },
          "vote": "yes"
        }
      ],
      "citedBy": {
        "statementCount": 1,
        "claimCount": 1,
        "parties": [
          {
            "party": {
              "id": "AU",
              "url": "http://127.0.0.1:3000/v1/parties/AU",
              "kind": "state",
              "name": "Australia"
            },
            "statementCount": 1
          },
          {
            "party": {
              "id": "CA",
              "url": "http://127.0.0.1:3000/v1/parties/CA",
              "kind": "state",
              "name": "Canada"
            },
            "statementCount": 1
          },
          {
            "party": {
              "id": "DE",
              "url": "http://127.0.0.1:3000/v1/parties/DE",
              "kind": "state",
              "name": "Germany"
            },
            "statementCount": 1
          },
          {
            "party": {
              "id": "EU",
              "url": "http://127.0.0.1:3000/v1/parties/EU",
              "kind": "organisation",
              "name": "European Union"
            },
            "statementCount": 1
          },
          {
            "party": {
              "id": "FR",
              "url": "http://127.0.0.1:3000/v1/parties/FR",
              "kind": "state",
              "name": "France"
            },
            "statementCount": 1
          },
          {
            "party": {
              "id": "GB",
              "url": "http://127.0.0.1:3000/v1/parties/GB",
              "kind": "state",
              "name": "United Kingdom"
            },
            "statementCount": 1
          },
          {
            "party": {
              "id": "IT",
              "url": "http://127.0.0.1:3000/v1/parties/IT",
              "kind": "state",
              "name": "Italy"
            },
            "statementCount": 1
          },
          {
            "party": {
              "id": "JP",
              "url": "http://127.0.0.1:3000/v1/parties/JP",
              "kind": "state",
              "name": "Japan"
            },
            "statementCount": 1
          },
          {
            "party": {
              "id": "KR",
              "url": "http://127.0.0.1:3000/v1/parties/KR",
              "kind": "state",
              "name": "Republic of Korea"
            },
            "statementCount": 1
          },
          {
            "party": {
              "id": "NZ",
              "url": "http://127.0.0.1:3000/v1/parties/NZ",
              "kind": "state",
              "name": "New Zealand"
            },
            "statementCount": 1
          },
          {
            "party": {
              "id": "US",
              "url": "http://127.0.0.1:3000/v1/parties/US",
              "kind": "state",
              "name": "United States"
            },
            "statementCount": 1
          }
        ],
        "statementsUrl": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270/statements",
        "claimsUrl": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270/claims"
      }
    }
  },
  "listResolutionClaims": {
    "application/json": {
      "data": [
        {
          "id": "dprk-troops-russia-2024.c9",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
          "kind": "assessment",
          "modality": "actual",
          "intensifier": "direct",
          "breach": true,
          "quote": {
            "exact": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
            "prefix": " and munitions against Ukraine. ",
            "suffix": " We are also deeply concerned ab",
            "start": 1117,
            "end": 1313
          },
          "cameo": "112",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [
            {
              "quote": {
                "exact": "UN Security Council resolutions 1718",
                "prefix": "r arms is a direct violation of ",
                "suffix": ", 1874 and 2270. We are also dee",
                "start": 1261,
                "end": 1297
              },
              "resolution": {
                "id": "S-RES-1718",
                "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
                "symbol": "S/RES/1718 (2006)"
              },
              "instrument": null,
              "votes": [
                {
                  "party": {
                    "id": "KP",
                    "url": "http://127.0.0.1:3000/v1/parties/KP",
                    "kind": "state",
                    "name": "Democratic People's Republic of Korea"
                  },
                  "vote": null
                }
              ]
            },
            {
              "quote": {
                "exact": "1874",
                "prefix": "urity Council resolutions 1718, ",
                "suffix": " and 2270. We are also deeply co",
                "start": 1299,
                "end": 1303
              },
              "resolution": {
                "id": "S-RES-1874",
                "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
                "symbol": "S/RES/1874 (2009)"
              },
              "instrument": null,
              "votes": [
                {
                  "party": {
                    "id": "KP",
                    "url": "http://127.0.0.1:3000/v1/parties/KP",
                    "kind": "state",
                    "name": "Democratic People's Republic of Korea"
                  },
                  "vote": null
                }
              ]
            },
            {
              "quote": {
                "exact": "2270",
                "prefix": "ncil resolutions 1718, 1874 and ",
                "suffix": ". We are also deeply concerned a",
                "start": 1308,
                "end": 1312
              },
              "resolution": {
                "id": "S-RES-2270",
                "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
                "symbol": "S/RES/2270 (2016)"
              },
              "instrument": null,
              "votes": [
                {
                  "party": {
                    "id": "KP",
                    "url": "http://127.0.0.1:3000/v1/parties/KP",
                    "kind": "state",
                    "name": "Democratic People's Republic of Korea"
                  },
                  "vote": null
                }
              ]
            }
          ],
          "textFragment": null,
          "statement": {
            "id": "dprk-troops-russia-2024",
            "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
            "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
            "issuedOn": "2024-11-05"
          }
        }
      ],
      "page": {
        "limit": 2,
        "next": null
      }
    },
    "text/csv": "date,sources,targets,cameo,plover,mapping,quote,start,end,statement,id,url,kind,modality,intensifier,breach,quote.prefix,quote.suffix,parties,citations,textFragment,statement.url,statement.title\r\n2024-11-05,AU;CA;FR;DE;IT;JP;KR;NZ;GB;US;EU,KP,112,ACCUSE,close,\"DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.\",1117,1313,dprk-troops-russia-2024,dprk-troops-russia-2024.c9,http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9,assessment,actual,direct,true, and munitions against Ukraine. , We are also deeply concerned ab,\"[{\"\"party\"\":{\"\"id\"\":\"\"KP\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/KP\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Democratic People's Republic of Korea\"\"},\"\"role\"\":\"\"subject\"\"}]\",\"[{\"\"quote\"\":{\"\"exact\"\":\"\"UN Security Council resolutions 1718\"\",\"\"prefix\"\":\"\"r arms is a direct violation of \"\",\"\"suffix\"\":\"\", 1874 and 2270. We are also dee\"\",\"\"start\"\":1261,\"\"end\"\":1297},\"\"resolution\"\":{\"\"id\"\":\"\"S-RES-1718\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/resolutions/S-RES-1718\"\",\"\"symbol\"\":\"\"S/RES/1718 (2006)\"\"},\"\"instrument\"\":null,\"\"votes\"\":[{\"\"party\"\":{\"\"id\"\":\"\"KP\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/KP\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Democratic People's Republic of Korea\"\"},\"\"vote\"\":null}]},{\"\"quote\"\":{\"\"exact\"\":\"\"1874\"\",\"\"prefix\"\":\"\"urity Council resolutions 1718, \"\",\"\"suffix\"\":\"\" and 2270. We are also deeply co\"\",\"\"start\"\":1299,\"\"end\"\":1303},\"\"resolution\"\":{\"\"id\"\":\"\"S-RES-1874\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/resolutions/S-RES-1874\"\",\"\"symbol\"\":\"\"S/RES/1874 (2009)\"\"},\"\"instrument\"\":null,\"\"votes\"\":[{\"\"party\"\":{\"\"id\"\":\"\"KP\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/KP\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Democratic People's Republic of Korea\"\"},\"\"vote\"\":null}]},{\"\"quote\"\":{\"\"exact\"\":\"\"2270\"\",\"\"prefix\"\":\"\"ncil resolutions 1718, 1874 and \"\",\"\"suffix\"\":\"\". We are also deeply concerned a\"\",\"\"start\"\":1308,\"\"end\"\":1312},\"\"resolution\"\":{\"\"id\"\":\"\"S-RES-2270\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/resolutions/S-RES-2270\"\",\"\"symbol\"\":\"\"S/RES/2270 (2016)\"\"},\"\"instrument\"\":null,\"\"votes\"\":[{\"\"party\"\":{\"\"id\"\":\"\"KP\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/KP\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Democratic People's Republic of Korea\"\"},\"\"vote\"\":null}]}]\",,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024,\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\"\r\n",
    "application/x-ndjson": "{\"id\":\"dprk-troops-russia-2024.c9\",\"url\":\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9\",\"kind\":\"assessment\",\"modality\":\"actual\",\"intensifier\":\"direct\",\"breach\":true,\"quote\":{\"exact\":\"DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.\",\"prefix\":\" and munitions against Ukraine. \",\"suffix\":\" We are also deeply concerned ab\",\"start\":1117,\"end\":1313},\"cameo\":\"112\",\"plover\":\"ACCUSE\",\"mapping\":\"close\",\"parties\":[{\"party\":{\"id\":\"KP\",\"url\":\"http://127.0.0.1:3000/v1/parties/KP\",\"kind\":\"state\",\"name\":\"Democratic People's Republic of Korea\"},\"role\":\"subject\"}],\"citations\":[{\"quote\":{\"exact\":\"UN Security Council resolutions 1718\",\"prefix\":\"r arms is a direct violation of \",\"suffix\":\", 1874 and 2270. We are also dee\",\"start\":1261,\"end\":1297},\"resolution\":{\"id\":\"S-RES-1718\",\"url\":\"http://127.0.0.1:3000/v1/resolutions/S-RES-1718\",\"symbol\":\"S/RES/1718 (2006)\"},\"instrument\":null,\"votes\":[{\"party\":{\"id\":\"KP\",\"url\":\"http://127.0.0.1:3000/v1/parties/KP\",\"kind\":\"state\",\"name\":\"Democratic People's Republic of Korea\"},\"vote\":null}]},{\"quote\":{\"exact\":\"1874\",\"prefix\":\"urity Council resolutions 1718, \",\"suffix\":\" and 2270. We are also deeply co\",\"start\":1299,\"end\":1303},\"resolution\":{\"id\":\"S-RES-1874\",\"url\":\"http://127.0.0.1:3000/v1/resolutions/S-RES-1874\",\"symbol\":\"S/RES/1874 (2009)\"},\"instrument\":null,\"votes\":[{\"party\":{\"id\":\"KP\",\"url\":\"http://127.0.0.1:3000/v1/parties/KP\",\"kind\":\"state\",\"name\":\"Democratic People's Republic of Korea\"},\"vote\":null}]},{\"quote\":{\"exact\":\"2270\",\"prefix\":\"ncil resolutions 1718, 1874 and \",\"suffix\":\". We are also deeply concerned a\",\"start\":1308,\"end\":1312},\"resolution\":{\"id\":\"S-RES-2270\",\"url\":\"http://127.0.0.1:3000/v1/resolutions/S-RES-2270\",\"symbol\":\"S/RES/2270 (2016)\"},\"instrument\":null,\"votes\":[{\"party\":{\"id\":\"KP\",\"url\":\"http://127.0.0.1:3000/v1/parties/KP\",\"kind\":\"state\",\"name\":\"Democratic People's Republic of Korea\"},\"vote\":null}]}],\"textFragment\":null,\"statement\":{\"id\":\"dprk-troops-russia-2024\",\"url\":\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024\",\"title\":\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",\"issuedOn\":\"2024-11-05\"}}\n"
  },
  "listResolutionStatements": {
    "application/json": {
      "data": [
        {
          "id": "dprk-troops-russia-2024",
          "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
          "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
          "issuedOn": "2024-11-05",
          "language": "en",
          "signatories": [
            "AU",
            "CA",
            "FR",
            "DE",
            "IT",
            "JP",
            "KR",
            "NZ",
            "GB",
            "US",
            "EU"
          ],
          "claimCount": 13
        }
      ],
      "page": {
        "limit": 2,
        "next": null
      }
    },
    "text/csv": "id,url,title,issuedOn,language,signatories,claimCount\r\ndprk-troops-russia-2024,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024,\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",2024-11-05,en,\"[\"\"AU\"\",\"\"CA\"\",\"\"FR\"\",\"\"DE\"\",\"\"IT\"\",\"\"JP\"\",\"\"KR\"\",\"\"NZ\"\",\"\"GB\"\",\"\"US\"\",\"\"EU\"\"]\",13\r\n",
    "application/x-ndjson": "{\"id\":\"dprk-troops-russia-2024\",\"url\":\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024\",\"title\":\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",\"issuedOn\":\"2024-11-05\",\"language\":\"en\",\"signatories\":[\"AU\",\"CA\",\"FR\",\"DE\",\"IT\",\"JP\",\"KR\",\"NZ\",\"GB\",\"US\",\"EU\"],\"claimCount\":13}\n"
  },
  "listClaims": {
    "application/json": {
      "data": [
        {
          "id": "dprk-troops-russia-2024.c1",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c1",
          "kind": "concern",
          "modality": "actual",
          "intensifier": "grave",
          "breach": false,
          "quote": {
            "exact": "express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine",
            "prefix": "sentative of the European Union ",
            "suffix": ".\n\nSeveral thousands of DPRK tro",
            "start": 199,
            "end": 335
          },
          "cameo": "012",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null,
          "statement": {
            "id": "dprk-troops-russia-2024",
            "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
            "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
            "issuedOn": "2024-11-05"
          }
        },
        {
          "id": "dprk-troops-russia-2024.c2",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c2",
          "kind": "assertion",
          "modality": "actual",
          "intensifier": null,
          "breach": false,
          "quote": {
            "exact": "Several thousands of DPRK troops have been deployed to Russia.",
            "prefix": "e battlefield against Ukraine.\n\n",
            "suffix": " The DPRK's direct support for R",
            "start": 338,
            "end": 400
          },
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null,
          "statement": {
            "id": "dprk-troops-russia-2024",
            "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
            "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
            "issuedOn": "2024-11-05"
          }
        }
      ],
      "page": {
        "limit": 2,
        "next": "WzgwMjg5MzY3MDEyMTQ3MF0.ft4AdvjdCatRHSUQ"
      }
    },
    "text/csv": "date,sources,targets,cameo,plover,mapping,quote,start,end,statement,id,url,kind,modality,intensifier,breach,quote.prefix,quote.suffix,parties,citations,textFragment,statement.url,statement.title\r\n2024-11-05,AU;CA;FR;DE;IT;JP;KR;NZ;GB;US;EU,KP;RU,012,ACCUSE,close,\"express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine\",199,335,dprk-troops-russia-2024,dprk-troops-russia-2024.c1,http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c1,concern,actual,grave,false,sentative of the European Union ,\".\n\nSeveral thousands of DPRK tro\",\"[{\"\"party\"\":{\"\"id\"\":\"\"KP\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/KP\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Democratic People's Republic of Korea\"\"},\"\"role\"\":\"\"subject\"\"},{\"\"party\"\":{\"\"id\"\":\"\"RU\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/RU\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Russia\"\"},\"\"role\"\":\"\"subject\"\"}]\",[],,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024,\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\"\r\n2024-11-05,AU;CA;FR;DE;IT;JP;KR;NZ;GB;US;EU,KP,010,,close,Several thousands of DPRK troops have been deployed to Russia.,338,400,dprk-troops-russia-2024,dprk-troops-russia-2024.c2,http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c2,assertion,actual,,false,\"e battlefield against Ukraine.\n\n\", The DPRK's direct support for R,\"[{\"\"party\"\":{\"\"id\"\":\"\"KP\"\",\"\"url\"\":\"\"http://127.0.0.1:3000/v1/parties/KP\"\",\"\"kind\"\":\"\"state\"\",\"\"name\"\":\"\"Democratic People's Republic of Korea\"\"},\"\"role\"\":\"\"subject\"\"}]\",[],,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024,\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\"\r\n",
    "application/x-ndjson": "{\"id\":\"dprk-troops-russia-2024.c1\",\"url\":\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c1\",\"kind\":\"concern\",\"modality\":\"actual\",\"intensifier\":\"grave\",\"breach\":false,\"quote\":{\"exact\":\"express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine\",\"prefix\":\"sentative of the European Union \",\"suffix\":\".\\n\\nSeveral thousands of DPRK tro\",\"start\":199,\"end\":335},\"cameo\":\"012\",\"plover\":\"ACCUSE\",\"mapping\":\"close\",\"parties\":[{\"party\":{\"id\":\"KP\",\"url\":\"http://127.0.0.1:3000/v1/parties/KP\",\"kind\":\"state\",\"name\":\"Democratic People's Republic of Korea\"},\"role\":\"subject\"},{\"party\":{\"id\":\"RU\",\"url\":\"http://127.0.0.1:3000/v1/parties/RU\",\"kind\":\"state\",\"name\":\"Russia\"},\"role\":\"subject\"}],\"citations\":[],\"textFragment\":null,\"statement\":{\"id\":\"dprk-troops-russia-2024\",\"url\":\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024\",\"title\":\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",\"issuedOn\":\"2024-11-05\"}}\n{\"id\":\"dprk-troops-russia-2024.c2\",\"url\":\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c2\",\"kind\":\"assertion\",\"modality\":\"actual\",\"intensifier\":null,\"breach\":false,\"quote\":{\"exact\":\"Several thousands of DPRK troops have been deployed to Russia.\",\"prefix\":\"e battlefield against Ukraine.\\n\\n\",\"suffix\":\" The DPRK's direct support for R\",\"start\":338,\"end\":400},\"cameo\":\"010\",\"plover\":null,\"mapping\":\"close\",\"parties\":[{\"party\":{\"id\":\"KP\",\"url\":\"http://127.0.0.1:3000/v1/parties/KP\",\"kind\":\"state\",\"name\":\"Democratic People's Republic of Korea\"},\"role\":\"subject\"}],\"citations\":[],\"textFragment\":null,\"statement\":{\"id\":\"dprk-troops-russia-2024\",\"url\":\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024\",\"title\":\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",\"issuedOn\":\"2024-11-05\"}}\n"
  },
  "getClaim": {
    "application/json": {
      "id": "dprk-troops-russia-2024.c9",
      "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
      "kind": "assessment",
      "modality": "actual",
      "intensifier": "direct",
      "breach": true,
      "quote": {
        "exact": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
        "prefix": " and munitions against Ukraine. ",
        "suffix": " We are also deeply concerned ab",
        "start": 1117,
        "end": 1313
      },
      "cameo": "112",
      "plover": "ACCUSE",
      "mapping": "close",
      "parties": [
        {
          "party": {
            "id": "KP",
            "url": "http://127.0.0.1:3000/v1/parties/KP",
            "kind": "state",
            "name": "Democratic People's Republic of Korea"
          },
          "role": "subject"
        }
      ],
      "citations": [
        {
          "quote": {
            "exact": "UN Security Council resolutions 1718",
            "prefix": "r arms is a direct violation of ",
            "suffix": ", 1874 and 2270. We are also dee",
            "start": 1261,
            "end": 1297
          },
          "resolution": {
            "id": "S-RES-1718",
            "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
            "symbol": "S/RES/1718 (2006)"
          },
          "instrument": null,
          "votes": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "vote": null
            }
          ]
        },
        {
          "quote": {
            "exact": "1874",
            "prefix": "urity Council resolutions 1718, ",
            "suffix": " and 2270. We are also deeply co",
            "start": 1299,
            "end": 1303
          },
          "resolution": {
            "id": "S-RES-1874",
            "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
            "symbol": "S/RES/1874 (2009)"
          },
          "instrument": null,
          "votes": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "vote": null
            }
          ]
        },
        {
          "quote": {
            "exact": "2270",
            "prefix": "ncil resolutions 1718, 1874 and ",
            "suffix": ". We are also deeply concerned a",
            "start": 1308,
            "end": 1312
          },
          "resolution": {
            "id": "S-RES-2270",
            "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
            "symbol": "S/RES/2270 (2016)"
          },
          "instrument": null,
          "votes": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "vote": null
            }
          ]
        }
      ],
      "textFragment": null,
      "statement": {
        "id": "dprk-troops-russia-2024",
        "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
        "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
        "issuedOn": "2024-11-05"
      }
    },
    "application/ld+json": {
      "@context": {
        "oa": "http://www.w3.org/ns/oa#",
        "schema": "http://schema.org/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "id": "@id",
        "type": "@type",
        "Annotation": "oa:Annotation",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "TextPositionSelector": "oa:TextPositionSelector",
        "classifying": "oa:classifying",
        "motivation": {
          "@id": "oa:motivatedBy",
          "@type": "@vocab"
        },
        "body": {
          "@id": "oa:hasBody",
          "@type": "@id"
        },
        "target": {
          "@id": "oa:hasTarget",
          "@type": "@id"
        },
        "source": {
          "@id": "oa:hasSource",
          "@type": "@id"
        },
        "selector": {
          "@id": "oa:hasSelector",
          "@type": "@id"
        },
        "exact": "oa:exact",
        "prefix": "oa:prefix",
        "suffix": "oa:suffix",
        "start": {
          "@id": "oa:start",
          "@type": "xsd:nonNegativeInteger"
        },
        "end": {
          "@id": "oa:end",
          "@type": "xsd:nonNegativeInteger"
        }
      },
      "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
      "type": "Annotation",
      "motivation": "classifying",
      "body": {
        "type": "schema:Quotation",
        "schema:text": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
        "schema:genre": "assessment",
        "schema:isPartOf": {
          "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
        },
        "schema:author": [
          {
            "id": "http://127.0.0.1:3000/v1/parties/AU",
            "type": "schema:Country",
            "schema:identifier": "AU",
            "schema:name": "Australia"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/CA",
            "type": "schema:Country",
            "schema:identifier": "CA",
            "schema:name": "Canada"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/FR",
            "type": "schema:Country",
            "schema:identifier": "FR",
            "schema:name": "France"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/DE",
            "type": "schema:Country",
            "schema:identifier": "DE",
            "schema:name": "Germany"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/IT",
            "type": "schema:Country",
            "schema:identifier": "IT",
            "schema:name": "Italy"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/JP",
            "type": "schema:Country",
            "schema:identifier": "JP",
            "schema:name": "Japan"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/KR",
            "type": "schema:Country",
            "schema:identifier": "KR",
            "schema:name": "Republic of Korea"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/NZ",
            "type": "schema:Country",
            "schema:identifier": "NZ",
            "schema:name": "New Zealand"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/GB",
            "type": "schema:Country",
            "schema:identifier": "GB",
            "schema:name": "United Kingdom"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/US",
            "type": "schema:Country",
            "schema:identifier": "US",
            "schema:name": "United States"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/EU",
            "type": "schema:Organization",
            "schema:identifier": "EU",
            "schema:name": "European Union"
          }
        ],
        "schema:about": [
          {
            "id": "http://127.0.0.1:3000/v1/parties/KP",
            "type": "schema:Country",
            "schema:identifier": "KP",
            "schema:name": "Democratic People's Republic of Korea"
          }
        ],
        "schema:citation": [
          {
            "id": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
            "type": "schema:Legislation",
            "schema:name": "S/RES/1718 (2006)"
          },
          {
            "id": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
            "type": "schema:Legislation",
            "schema:name": "S/RES/1874 (2009)"
          },
          {
            "id": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
            "type": "schema:Legislation",
            "schema:name": "S/RES/2270 (2016)"
          }
        ]
      },
      "target": {
        "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
        "selector": [
          {
            "type": "TextQuoteSelector",
            "exact": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
            "prefix": " and munitions against Ukraine. ",
            "suffix": " We are also deeply concerned ab"
          },
          {
            "type": "TextPositionSelector",
            "start": 1117,
            "end": 1313
          }
        ]
      }
    },
    "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"": {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      "id": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
      "type": "Annotation",
      "motivation": "classifying",
      "body": {
        "type": "schema:Quotation",
        "schema:text": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
        "schema:genre": "assessment",
        "schema:isPartOf": {
          "id": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024"
        },
        "schema:author": [
          {
            "id": "http://127.0.0.1:3000/v1/parties/AU",
            "type": "schema:Country",
            "schema:identifier": "AU",
            "schema:name": "Australia"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/CA",
            "type": "schema:Country",
            "schema:identifier": "CA",
            "schema:name": "Canada"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/FR",
            "type": "schema:Country",
            "schema:identifier": "FR",
            "schema:name": "France"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/DE",
            "type": "schema:Country",
            "schema:identifier": "DE",
            "schema:name": "Germany"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/IT",
            "type": "schema:Country",
            "schema:identifier": "IT",
            "schema:name": "Italy"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/JP",
            "type": "schema:Country",
            "schema:identifier": "JP",
            "schema:name": "Japan"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/KR",
            "type": "schema:Country",
            "schema:identifier": "KR",
            "schema:name": "Republic of Korea"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/NZ",
            "type": "schema:Country",
            "schema:identifier": "NZ",
            "schema:name": "New Zealand"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/GB",
            "type": "schema:Country",
            "schema:identifier": "GB",
            "schema:name": "United Kingdom"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/US",
            "type": "schema:Country",
            "schema:identifier": "US",
            "schema:name": "United States"
          },
          {
            "id": "http://127.0.0.1:3000/v1/parties/EU",
            "type": "schema:Organization",
            "schema:identifier": "EU",
            "schema:name": "European Union"
          }
        ],
        "schema:about": [
          {
            "id": "http://127.0.0.1:3000/v1/parties/KP",
            "type": "schema:Country",
            "schema:identifier": "KP",
            "schema:name": "Democratic People's Republic of Korea"
          }
        ],
        "schema:citation": [
          {
            "id": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
            "type": "schema:Legislation",
            "schema:name": "S/RES/1718 (2006)"
          },
          {
            "id": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
            "type": "schema:Legislation",
            "schema:name": "S/RES/1874 (2009)"
          },
          {
            "id": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
            "type": "schema:Legislation",
            "schema:name": "S/RES/2270 (2016)"
          }
        ]
      },
      "target": {
        "source": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
        "selector": [
          {
            "type": "TextQuoteSelector",
            "exact": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
            "prefix": " and munitions against Ukraine. ",
            "suffix": " We are also deeply concerned ab"
          },
          {
            "type": "TextPositionSelector",
            "start": 1117,
            "end": 1313
          }
        ]
      }
    }
  },
  "listClaimKinds": {
    "application/json": {
      "data": [
        {
          "kind": "assertion",
          "definition": "States a fact about the world.",
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "performatives": [
            "state",
            "has been",
            "have deployed"
          ]
        },
        {
          "kind": "assessment",
          "definition": "Characterises conduct or events: what they mark, breach, violate or endanger. Where it says that a party broke a rule (`breach`), its codes are CAMEO 112 and PLOVER ACCUSE.",
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "performatives": [
            "marks",
            "would be a breach",
            "is a violation",
            "endangers"
          ]
        },
        {
          "kind": "concern",
          "definition": "Expresses worry about conduct or events.",
          "cameo": "012",
          "plover": "ACCUSE",
          "mapping": "close",
          "performatives": [
            "express concern",
            "are concerned",
            "are alarmed"
          ]
        },
        {
          "kind": "condemnation",
          "definition": "Declares conduct or events to be wrong.",
          "cameo": "111",
          "plover": "ACCUSE",
          "mapping": "exact",
          "performatives": [
            "condemn",
            "denounce",
            "deplore"
          ]
        },
        {
          "kind": "appeal",
          "definition": "Asks a party to do something or to stop.",
          "cameo": "020",
          "plover": "REQUEST",
          "mapping": "exact",
          "performatives": [
            "urge",
            "call on",
            "encourage"
          ]
        },
        {
          "kind": "demand",
          "definition": "Requires a party to do something or to stop.",
          "cameo": "100",
          "plover": "REQUEST",
          "mapping": "exact",
          "performatives": [
            "demand",
            "insist",
            "must"
          ]
        },
        {
          "kind": "warning",
          "definition": "Tells of consequences.",
          "cameo": "130",
          "plover": "THREATEN",
          "mapping": "close",
          "performatives": [
            "warn",
            "will have consequences"
          ]
        },
        {
          "kind": "commitment",
          "definition": "Binds the signatories to a course.",
          "cameo": "030",
          "plover": "AGREE",
          "mapping": "close",
          "performatives": [
            "reaffirm",
            "commit to",
            "stand ready",
            "will"
          ]
        },
        {
          "kind": "support",
          "definition": "Takes the side of a party.",
          "cameo": "051",
          "plover": "SUPPORT",
          "mapping": "exact",
          "performatives": [
            "support",
            "stand with",
            "express solidarity"
          ]
        },
        {
          "kind": "welcome",
          "definition": "Approves of conduct or events.",
          "cameo": "051",
          "plover": "SUPPORT",
          "mapping": "close",
          "performatives": [
            "welcome",
            "commend",
            "thank"
          ]
        },
        {
          "kind": "recognition",
          "definition": "Takes note of a fact, a rule or an earlier act.",
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "performatives": [
            "recognise",
            "note",
            "recall",
            "underscore"
          ]
        },
        {
          "kind": "announcement",
          "definition": "Makes known what the signatories do.",
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "performatives": [
            "announce",
            "declare",
            "are working"
          ]
        }
      ],
      "page": {
        "limit": 12,
        "next": null
      }
    },
    "text/csv": "kind,definition,performatives,cameo,plover,mapping\r\nassertion,States a fact about the world.,\"[\"\"state\"\",\"\"has been\"\",\"\"have deployed\"\"]\",010,,close\r\nassessment,\"Characterises conduct or events: what they mark, breach, violate or endanger. Where it says that a party broke a rule (`breach`), its codes are CAMEO 112 and PLOVER ACCUSE.\",\"[\"\"marks\"\",\"\"would be a breach\"\",\"\"is a violation\"\",\"\"endangers\"\"]\",010,,close\r\n",
    "application/x-ndjson": "{\"kind\":\"assertion\",\"definition\":\"States a fact about the world.\",\"cameo\":\"010\",\"plover\":null,\"mapping\":\"close\",\"performatives\":[\"state\",\"has been\",\"have deployed\"]}\n{\"kind\":\"assessment\",\"definition\":\"Characterises conduct or events: what they mark, breach, violate or endanger. Where it says that a party broke a rule (`breach`), its codes are CAMEO 112 and PLOVER ACCUSE.\",\"cameo\":\"010\",\"plover\":null,\"mapping\":\"close\",\"performatives\":[\"marks\",\"would be a breach\",\"is a violation\",\"endangers\"]}\n"
  },
  "search": {
    "application/json": {
      "data": [
        {
          "type": "claim",
          "id": "dprk-troops-russia-2024.c7",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c7",
          "statement": {
            "id": "dprk-troops-russia-2024",
            "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
            "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
            "issuedOn": "2024-11-05"
          },
          "kind": "assessment",
          "snippet": "the DPRK&#39;s export and Russia&#39;s unlawful procurement of DPRK <mark>ballistic</mark> <mark>missiles</mark> in breach of multiple UN Security Council resolutions (UNSCRs)"
        },
        {
          "type": "claim",
          "id": "dprk-troops-russia-2024.c10",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c10",
          "statement": {
            "id": "dprk-troops-russia-2024",
            "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
            "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
            "issuedOn": "2024-11-05"
          },
          "kind": "concern",
          "snippet": "We are also deeply concerned about the potential for any transfer of nuclear or <mark>ballistic</mark> <mark>missile</mark>-related technology from Russia to the DPRK in violation of the relevant UNSCRs."
        }
      ],
      "page": {
        "limit": 2,
        "next": null
      }
    },
    "text/csv": "type,id,url,statement.id,statement.url,statement.title,statement.issuedOn,kind,snippet\r\nclaim,dprk-troops-russia-2024.c7,http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c7,dprk-troops-russia-2024,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024,\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",2024-11-05,assessment,the DPRK&#39;s export and Russia&#39;s unlawful procurement of DPRK <mark>ballistic</mark> <mark>missiles</mark> in breach of multiple UN Security Council resolutions (UNSCRs)\r\nclaim,dprk-troops-russia-2024.c10,http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c10,dprk-troops-russia-2024,http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024,\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",2024-11-05,concern,We are also deeply concerned about the potential for any transfer of nuclear or <mark>ballistic</mark> <mark>missile</mark>-related technology from Russia to the DPRK in violation of the relevant UNSCRs.\r\n",
    "application/x-ndjson": "{\"type\":\"claim\",\"id\":\"dprk-troops-russia-2024.c7\",\"url\":\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c7\",\"statement\":{\"id\":\"dprk-troops-russia-2024\",\"url\":\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024\",\"title\":\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",\"issuedOn\":\"2024-11-05\"},\"kind\":\"assessment\",\"snippet\":\"the DPRK&#39;s export and Russia&#39;s unlawful procurement of DPRK <mark>ballistic</mark> <mark>missiles</mark> in breach of multiple UN Security Council resolutions (UNSCRs)\"}\n{\"type\":\"claim\",\"id\":\"dprk-troops-russia-2024.c10\",\"url\":\"http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c10\",\"statement\":{\"id\":\"dprk-troops-russia-2024\",\"url\":\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024\",\"title\":\"Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\",\"issuedOn\":\"2024-11-05\"},\"kind\":\"concern\",\"snippet\":\"We are also deeply concerned about the potential for any transfer of nuclear or <mark>ballistic</mark> <mark>missile</mark>-related technology from Russia to the DPRK in violation of the relevant UNSCRs.\"}\n"
  },
  "verifyQuote": {
    "application/json": {
      "result": "exact",
      "searchedCount": 1,
      "complete": true,
      "matches": [
        {
          "statement": {
            "id": "dprk-troops-russia-2024",
            "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
            "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
            "issuedOn": "2024-11-05"
          },
          "similarity": 1,
          "passages": [
            {
              "part": 0,
              "quote": {
                "exact": "We urge the DPRK to stop providing assistance to Russia's war of aggression.",
                "prefix": "olation of the relevant UNSCRs. ",
                "suffix": "\n\nWe reaffirm our unwavering com",
                "start": 1492,
                "end": 1568
              },
              "differences": null,
              "folded": [
                "quotation-marks"
              ],
              "claims": [
                {
                  "id": "dprk-troops-russia-2024.c11",
                  "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c11",
                  "kind": "appeal",
                  "relation": "equal",
                  "quote": {
                    "exact": "We urge the DPRK to stop providing assistance to Russia's war of aggression.",
                    "prefix": "olation of the relevant UNSCRs. ",
                    "suffix": "\n\nWe reaffirm our unwavering com",
                    "start": 1492,
                    "end": 1568
                  }
                }
              ]
            }
          ],
          "signatories": [
            {
              "party": {
                "id": "AU",
                "url": "http://127.0.0.1:3000/v1/parties/AU",
                "kind": "state",
                "name": "Australia"
              },
              "nameAsSigned": "Australia",
              "office": "Foreign Minister",
              "role": "signatory"
            },
            {
              "party": {
                "id": "CA",
                "url": "http://127.0.0.1:3000/v1/parties/CA",
                "kind": "state",
                "name": "Canada"
              },
              "nameAsSigned": "Canada",
              "office": "Foreign Minister",
              "role": "signatory"
            },
            {
              "party": {
                "id": "FR",
                "url": "http://127.0.0.1:3000/v1/parties/FR",
                "kind": "state",
                "name": "France"
              },
              "nameAsSigned": "France",
              "office": "Foreign Minister",
              "role": "signatory"
            },
            {
              "party": {
                "id": "DE",
                "url": "http://127.0.0.1:3000/v1/parties/DE",
                "kind": "state",
                "name": "Germany"
              },
              "nameAsSigned": "Germany",
              "office": "Foreign Minister",
              "role": "signatory"
            },
            {
              "party": {
                "id": "IT",
                "url": "http://127.0.0.1:3000/v1/parties/IT",
                "kind": "state",
                "name": "Italy"
              },
              "nameAsSigned": "Italy",
              "office": "Foreign Minister",
              "role": "signatory"
            },
            {
              "party": {
                "id": "JP",
                "url": "http://127.0.0.1:3000/v1/parties/JP",
                "kind": "state",
                "name": "Japan"
              },
              "nameAsSigned": "Japan",
              "office": "Foreign Minister",
              "role": "signatory"
            },
            {
              "party": {
                "id": "KR",
                "url": "http://127.0.0.1:3000/v1/parties/KR",
                "kind": "state",
                "name": "Republic of Korea"
              },
              "nameAsSigned": "Republic of Korea",
              "office": "Foreign Minister",
              "role": "signatory"
            },
            {
              "party": {
                "id": "NZ",
                "url": "http://127.0.0.1:3000/v1/parties/NZ",
                "kind": "state",
                "name": "New Zealand"
              },
              "nameAsSigned": "New Zealand",
              "office": "Foreign Minister",
              "role": "signatory"
            },
            {
              "party": {
                "id": "GB",
                "url": "http://127.0.0.1:3000/v1/parties/GB",
                "kind": "state",
                "name": "United Kingdom"
              },
              "nameAsSigned": "United Kingdom",
              "office": "Foreign Minister",
              "role": "signatory"
            },
            {
              "party": {
                "id": "US",
                "url": "http://127.0.0.1:3000/v1/parties/US",
                "kind": "state",
                "name": "United States"
              },
              "nameAsSigned": "United States",
              "office": "Foreign Minister",
              "role": "signatory"
            },
            {
              "party": {
                "id": "EU",
                "url": "http://127.0.0.1:3000/v1/parties/EU",
                "kind": "organisation",
                "name": "European Union"
              },
              "nameAsSigned": "European Union",
              "office": "High Representative",
              "role": "signatory"
            }
          ],
          "citation": {
            "text": "Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, United Kingdom, United States and European Union, “Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia”, 5 November 2024, http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024.",
            "bibtex": "@misc{dprk-troops-russia-2024,\n  author = {{Australia} and {Canada} and {France} and {Germany} and {Italy} and {Japan} and {Republic of Korea} and {New Zealand} and {United Kingdom} and {United States} and {European Union}},\n  title = {{Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia}},\n  year = {2024},\n  url = {http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024},\n  note = {Joint statement of 5 November 2024}\n}"
          }
        }
      ]
    }
  },
  "draftDocument": {
    "application/json": {
      "document": {
        "id": "deployment-dprk-troops-russia",
        "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
        "issuedOn": null,
        "language": "en",
        "sources": [],
        "text": "We, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\n\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development.",
        "signatories": [
          {
            "party": "AU",
            "nameAsSigned": "Australia",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "CA",
            "nameAsSigned": "Canada",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "FR",
            "nameAsSigned": "France",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "DE",
            "nameAsSigned": "Germany",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "IT",
            "nameAsSigned": "Italy",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "JP",
            "nameAsSigned": "Japan",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "KR",
            "nameAsSigned": "Republic of Korea",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "NZ",
            "nameAsSigned": "New Zealand",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "GB",
            "nameAsSigned": "United Kingdom",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "US",
            "nameAsSigned": "United States",
            "office": "Foreign Minister",
            "role": "signatory"
          },
          {
            "party": "EU",
            "nameAsSigned": "European Union",
            "office": "High Representative",
            "role": "signatory"
          }
        ],
        "claims": [
          {
            "key": "c1",
            "kind": "concern",
            "modality": "actual",
            "intensifier": "grave",
            "breach": false,
            "quote": "express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.",
            "parties": [
              {
                "party": "KP",
                "role": "subject"
              },
              {
                "party": "RU",
                "role": "subject"
              }
            ],
            "citations": []
          },
          {
            "key": "c2",
            "kind": "assertion",
            "modality": "actual",
            "intensifier": null,
            "breach": false,
            "quote": "Several thousands of DPRK troops have been deployed to Russia.",
            "parties": [
              {
                "party": "KP",
                "role": "subject"
              },
              {
                "party": "RU",
                "role": "subject"
              }
            ],
            "citations": []
          },
          {
            "key": "c3",
            "kind": "assessment",
            "modality": "conditional",
            "intensifier": "direct",
            "breach": false,
            "quote": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.",
            "parties": [
              {
                "party": "KP",
                "role": "subject"
              },
              {
                "party": "RU",
                "role": "subject"
              }
            ],
            "citations": []
          },
          {
            "key": "c4",
            "kind": "assessment",
            "modality": "conditional",
            "intensifier": "most fundamental",
            "breach": true,
            "quote": "It would be a further breach of international law, including the most fundamental principles of the UN Charter.",
            "parties": [],
            "citations": [
              {
                "quote": "the UN Charter",
                "instrument": "Charter of the United Nations"
              }
            ]
          },
          {
            "key": "c5",
            "kind": "condemnation",
            "modality": "actual",
            "intensifier": "in the strongest possible terms",
            "breach": false,
            "quote": "We condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine.",
            "parties": [
              {
                "party": "KP",
                "role": "subject"
              },
              {
                "party": "RU",
                "role": "subject"
              }
            ],
            "citations": [
              {
                "quote": "multiple UN Security Council resolutions (UNSCRs)"
              }
            ]
          },
          {
            "key": "c6",
            "kind": "assessment",
            "modality": "actual",
            "intensifier": "direct",
            "breach": true,
            "quote": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
            "parties": [
              {
                "party": "KP",
                "role": "subject"
              }
            ],
            "citations": [
              {
                "quote": "UN Security Council resolutions 1718",
                "resolution": "S/RES/1718 (2006)"
              },
              {
                "quote": "1874",
                "resolution": "S/RES/1874 (2009)"
              },
              {
                "quote": "2270",
                "resolution": "S/RES/2270 (2016)"
              }
            ]
          },
          {
            "key": "c7",
            "kind": "concern",
            "modality": "potential",
            "intensifier": "deeply",
            "breach": false,
            "quote": "We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs.",
            "parties": [
              {
                "party": "RU",
                "role": "subject"
              },
              {
                "party": "KP",
                "role": "subject"
              }
            ],
            "citations": [
              {
                "quote": "the relevant UNSCRs"
              }
            ]
          },
          {
            "key": "c8",
            "kind": "appeal",
            "modality": "actual",
            "intensifier": null,
            "breach": false,
            "quote": "We urge the DPRK to stop providing assistance to Russia's war of aggression.",
            "parties": [
              {
                "party": "KP",
                "role": "addressee"
              },
              {
                "party": "RU",
                "role": "subject"
              }
            ],
            "citations": []
          },
          {
            "key": "c9",
            "kind": "commitment",
            "modality": "actual",
            "intensifier": "unwavering",
            "breach": false,
            "quote": "We reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.",
            "parties": [
              {
                "party": "UA",
                "role": "beneficiary"
              }
            ],
            "citations": []
          },
          {
            "key": "c10",
            "kind": "announcement",
            "modality": "actual",
            "intensifier": null,
            "breach": false,
            "quote": "We are working with our international partners for a coordinated response to this new development.",
            "parties": [],
            "citations": []
          }
        ]
      },
      "ready": true,
      "confidence": 0.89,
      "suggestions": [
        {
          "pointer": "/id",
          "confidence": 0.5,
          "rationale": "made from the title and the year"
        },
        {
          "pointer": "/title",
          "confidence": 0.95,
          "rationale": "the heading"
        },
        {
          "pointer": "/issuedOn",
          "confidence": 0.3,
          "rationale": "no dateline tells it"
        },
        {
          "pointer": "/language",
          "confidence": 0.95,
          "rationale": "by its most frequent words"
        },
        {
          "pointer": "/signatories/0",
          "confidence": 0.98,
          "rationale": "the title names it among those whose statement it is"
        },
        {
          "pointer": "/signatories/1",
          "confidence": 0.98,
          "rationale": "the title names it among those whose statement it is"
        },
        {
          "pointer": "/signatories/2",
          "confidence": 0.98,
          "rationale": "the title names it among those whose statement it is"
        },
        {
          "pointer": "/signatories/3",
          "confidence": 0.98,
          "rationale": "the title names it among those whose statement it is"
        },
        {
          "pointer": "/signatories/4",
          "confidence": 0.98,
          "rationale": "the title names it among those whose statement it is"
        },
        {
          "pointer": "/signatories/5",
          "confidence": 0.98,
          "rationale": "the title names it among those whose statement it is"
        },
        {
          "pointer": "/signatories/6",
          "confidence": 0.98,
          "rationale": "the title names it among those whose statement it is"
        },
        {
          "pointer": "/signatories/7",
          "confidence": 0.98,
          "rationale": "the title names it among those whose statement it is"
        },
        {
          "pointer": "/signatories/8",
          "confidence": 0.98,
          "rationale": "the title names it among those whose statement it is"
        },
        {
          "pointer": "/signatories/9",
          "confidence": 0.98,
          "rationale": "the title names it among those whose statement it is"
        },
        {
          "pointer": "/signatories/10",
          "confidence": 0.98,
          "rationale": "the title names it among those whose statement it is"
        },
        {
          "pointer": "/claims/0",
          "confidence": 0.9,
          "rationale": "\"express … concerns\" makes a concern"
        },
        {
          "pointer": "/claims/1",
          "confidence": 0.5,
          "rationale": "no verb of the signatories: a fact that is stated, or somebody else’s act"
        },
        {
          "pointer": "/claims/2",
          "confidence": 0.8,
          "rationale": "\"would\" and a verb that characterises"
        },
        {
          "pointer": "/claims/3",
          "confidence": 0.75,
          "rationale": "says that a rule was broken"
        },
        {
          "pointer": "/claims/4",
          "confidence": 0.9,
          "rationale": "\"condemn\" makes a condemnation"
        },
        {
          "pointer": "/claims/5",
          "confidence": 0.75,
          "rationale": "says that a rule was broken"
        },
        {
          "pointer": "/claims/6",
          "confidence": 0.9,
          "rationale": "\"concerned\" makes a concern"
        },
        {
          "pointer": "/claims/7",
          "confidence": 0.9,
          "rationale": "\"urge\" makes an appeal"
        },
        {
          "pointer": "/claims/8",
          "confidence": 0.9,
          "rationale": "\"reaffirm … commitment\" makes a commitment"
        },
        {
          "pointer": "/claims/9",
          "confidence": 0.7,
          "rationale": "tells what the signatories are doing"
        }
      ],
      "resolutions": [
        {
          "symbol": "S/RES/1718 (2006)",
          "held": true
        },
        {
          "symbol": "S/RES/1874 (2009)",
          "held": true
        },
        {
          "symbol": "S/RES/2270 (2016)",
          "held": true
        }
      ],
      "notes": []
    }
  },
  "saveStatement": {
    "application/json": {
      "id": "dprk-troops-russia-2024",
      "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
      "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
      "issuedOn": "2024-11-05",
      "language": "en",
      "text": "We, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\n\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development.",
      "textUrl": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024/text",
      "sources": [
        {
          "publisher": "U.S. Department of State",
          "url": null
        }
      ],
      "revision": 1,
      "signatories": [
        {
          "position": 0,
          "party": {
            "id": "AU",
            "url": "http://127.0.0.1:3000/v1/parties/AU",
            "kind": "state",
            "name": "Australia"
          },
          "nameAsSigned": "Australia",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Australia",
            "prefix": "We, the Foreign Ministers of ",
            "suffix": ", Canada, France, Germany, Italy",
            "start": 29,
            "end": 38
          }
        },
        {
          "position": 1,
          "party": {
            "id": "CA",
            "url": "http://127.0.0.1:3000/v1/parties/CA",
            "kind": "state",
            "name": "Canada"
          },
          "nameAsSigned": "Canada",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Canada",
            "prefix": "Foreign Ministers of Australia, ",
            "suffix": ", France, Germany, Italy, Japan,",
            "start": 40,
            "end": 46
          }
        },
        {
          "position": 2,
          "party": {
            "id": "FR",
            "url": "http://127.0.0.1:3000/v1/parties/FR",
            "kind": "state",
            "name": "France"
          },
          "nameAsSigned": "France",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "France",
            "prefix": "Ministers of Australia, Canada, ",
            "suffix": ", Germany, Italy, Japan, Republi",
            "start": 48,
            "end": 54
          }
        },
        {
          "position": 3,
          "party": {
            "id": "DE",
            "url": "http://127.0.0.1:3000/v1/parties/DE",
            "kind": "state",
            "name": "Germany"
          },
          "nameAsSigned": "Germany",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Germany",
            "prefix": "s of Australia, Canada, France, ",
            "suffix": ", Italy, Japan, Republic of Kore",
            "start": 56,
            "end": 63
          }
        },
        {
          "position": 4,
          "party": {
            "id": "IT",
            "url": "http://127.0.0.1:3000/v1/parties/IT",
            "kind": "state",
            "name": "Italy"
          },
          "nameAsSigned": "Italy",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Italy",
            "prefix": "ralia, Canada, France, Germany, ",
            "suffix": ", Japan, Republic of Korea, New ",
            "start": 65,
            "end": 70
          }
        },
        {
          "position": 5,
          "party": {
            "id": "JP",
            "url": "http://127.0.0.1:3000/v1/parties/JP",
            "kind": "state",
            "name": "Japan"
          },
          "nameAsSigned": "Japan",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Japan",
            "prefix": "Canada, France, Germany, Italy, ",
            "suffix": ", Republic of Korea, New Zealand",
            "start": 72,
            "end": 77
          }
        },
        {
          "position": 6,
          "party": {
            "id": "KR",
            "url": "http://127.0.0.1:3000/v1/parties/KR",
            "kind": "state",
            "name": "Republic of Korea"
          },
          "nameAsSigned": "Republic of Korea",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "Republic of Korea",
            "prefix": " France, Germany, Italy, Japan, ",
            "suffix": ", New Zealand, the United Kingdo",
            "start": 79,
            "end": 96
          }
        },
        {
          "position": 7,
          "party": {
            "id": "NZ",
            "url": "http://127.0.0.1:3000/v1/parties/NZ",
            "kind": "state",
            "name": "New Zealand"
          },
          "nameAsSigned": "New Zealand",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "New Zealand",
            "prefix": "taly, Japan, Republic of Korea, ",
            "suffix": ", the United Kingdom, the United",
            "start": 98,
            "end": 109
          }
        },
        {
          "position": 8,
          "party": {
            "id": "GB",
            "url": "http://127.0.0.1:3000/v1/parties/GB",
            "kind": "state",
            "name": "United Kingdom"
          },
          "nameAsSigned": "United Kingdom",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "United Kingdom",
            "prefix": "blic of Korea, New Zealand, the ",
            "suffix": ", the United States and the High",
            "start": 115,
            "end": 129
          }
        },
        {
          "position": 9,
          "party": {
            "id": "US",
            "url": "http://127.0.0.1:3000/v1/parties/US",
            "kind": "state",
            "name": "United States"
          },
          "nameAsSigned": "United States",
          "office": "Foreign Minister",
          "role": "signatory",
          "quote": {
            "exact": "United States",
            "prefix": "ealand, the United Kingdom, the ",
            "suffix": " and the High Representative of ",
            "start": 135,
            "end": 148
          }
        },
        {
          "position": 10,
          "party": {
            "id": "EU",
            "url": "http://127.0.0.1:3000/v1/parties/EU",
            "kind": "organisation",
            "name": "European Union"
          },
          "nameAsSigned": "European Union",
          "office": "High Representative",
          "role": "signatory",
          "quote": {
            "exact": "European Union",
            "prefix": " the High Representative of the ",
            "suffix": " express our grave concerns rega",
            "start": 184,
            "end": 198
          }
        }
      ],
      "claims": [
        {
          "id": "dprk-troops-russia-2024.c1",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c1",
          "kind": "concern",
          "modality": "actual",
          "intensifier": "grave",
          "breach": false,
          "quote": {
            "exact": "express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine",
            "prefix": "sentative of the European Union ",
            "suffix": ".\n\nSeveral thousands of DPRK tro",
            "start": 199,
            "end": 335
          },
          "cameo": "012",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c2",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c2",
          "kind": "assertion",
          "modality": "actual",
          "intensifier": null,
          "breach": false,
          "quote": {
            "exact": "Several thousands of DPRK troops have been deployed to Russia.",
            "prefix": "e battlefield against Ukraine.\n\n",
            "suffix": " The DPRK's direct support for R",
            "start": 338,
            "end": 400
          },
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c3",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c3",
          "kind": "assessment",
          "modality": "actual",
          "intensifier": "desperate",
          "breach": false,
          "quote": {
            "exact": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses",
            "prefix": "s have been deployed to Russia. ",
            "suffix": ", would mark a dangerous expansi",
            "start": 401,
            "end": 542
          },
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            },
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c4",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c4",
          "kind": "assessment",
          "modality": "conditional",
          "intensifier": "dangerous",
          "breach": false,
          "quote": {
            "exact": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.",
            "prefix": "s have been deployed to Russia. ",
            "suffix": " It would be a further breach of",
            "start": 401,
            "end": 669
          },
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c5",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c5",
          "kind": "assessment",
          "modality": "conditional",
          "intensifier": "most fundamental",
          "breach": true,
          "quote": {
            "exact": "It would be a further breach of international law, including the most fundamental principles of the UN Charter.",
            "prefix": "ndo-Pacific peace and security. ",
            "suffix": "\n\nWe condemn in the strongest po",
            "start": 670,
            "end": 781
          },
          "cameo": "112",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [
            {
              "quote": {
                "exact": "the UN Charter",
                "prefix": " most fundamental principles of ",
                "suffix": ".\n\nWe condemn in the strongest p",
                "start": 766,
                "end": 780
              },
              "resolution": null,
              "instrument": "Charter of the United Nations",
              "votes": []
            }
          ],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c6",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c6",
          "kind": "condemnation",
          "modality": "actual",
          "intensifier": "in the strongest possible terms",
          "breach": false,
          "quote": {
            "exact": "We condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine.",
            "prefix": " principles of the UN Charter.\n\n",
            "suffix": " DPRK soldiers receiving or prov",
            "start": 783,
            "end": 1116
          },
          "cameo": "111",
          "plover": "ACCUSE",
          "mapping": "exact",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c7",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c7",
          "kind": "assessment",
          "modality": "actual",
          "intensifier": "unlawful",
          "breach": true,
          "quote": {
            "exact": "the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs)",
            "prefix": " the DPRK and Russia, including ",
            "suffix": ", as well as Russia's use of the",
            "start": 901,
            "end": 1042
          },
          "cameo": "112",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            }
          ],
          "citations": [
            {
              "quote": {
                "exact": "multiple UN Security Council resolutions (UNSCRs)",
                "prefix": "ballistic missiles in breach of ",
                "suffix": ", as well as Russia's use of the",
                "start": 993,
                "end": 1042
              },
              "resolution": null,
              "instrument": null,
              "votes": []
            }
          ],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c8",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c8",
          "kind": "assertion",
          "modality": "actual",
          "intensifier": null,
          "breach": false,
          "quote": {
            "exact": "Russia's use of these missiles and munitions against Ukraine",
            "prefix": "esolutions (UNSCRs), as well as ",
            "suffix": ". DPRK soldiers receiving or pro",
            "start": 1055,
            "end": 1115
          },
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c9",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
          "kind": "assessment",
          "modality": "actual",
          "intensifier": "direct",
          "breach": true,
          "quote": {
            "exact": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
            "prefix": " and munitions against Ukraine. ",
            "suffix": " We are also deeply concerned ab",
            "start": 1117,
            "end": 1313
          },
          "cameo": "112",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [
            {
              "quote": {
                "exact": "UN Security Council resolutions 1718",
                "prefix": "r arms is a direct violation of ",
                "suffix": ", 1874 and 2270. We are also dee",
                "start": 1261,
                "end": 1297
              },
              "resolution": {
                "id": "S-RES-1718",
                "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
                "symbol": "S/RES/1718 (2006)"
              },
              "instrument": null,
              "votes": [
                {
                  "party": {
                    "id": "KP",
                    "url": "http://127.0.0.1:3000/v1/parties/KP",
                    "kind": "state",
                    "name": "Democratic People's Republic of Korea"
                  },
                  "vote": null
                }
              ]
            },
            {
              "quote": {
                "exact": "1874",
                "prefix": "urity Council resolutions 1718, ",
                "suffix": " and 2270. We are also deeply co",
                "start": 1299,
                "end": 1303
              },
              "resolution": {
                "id": "S-RES-1874",
                "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
                "symbol": "S/RES/1874 (2009)"
              },
              "instrument": null,
              "votes": [
                {
                  "party": {
                    "id": "KP",
                    "url": "http://127.0.0.1:3000/v1/parties/KP",
                    "kind": "state",
                    "name": "Democratic People's Republic of Korea"
                  },
                  "vote": null
                }
              ]
            },
            {
              "quote": {
                "exact": "2270",
                "prefix": "ncil resolutions 1718, 1874 and ",
                "suffix": ". We are also deeply concerned a",
                "start": 1308,
                "end": 1312
              },
              "resolution": {
                "id": "S-RES-2270",
                "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
                "symbol": "S/RES/2270 (2016)"
              },
              "instrument": null,
              "votes": [
                {
                  "party": {
                    "id": "KP",
                    "url": "http://127.0.0.1:3000/v1/parties/KP",
                    "kind": "state",
                    "name": "Democratic People's Republic of Korea"
                  },
                  "vote": null
                }
              ]
            }
          ],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c10",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c10",
          "kind": "concern",
          "modality": "potential",
          "intensifier": "deeply",
          "breach": false,
          "quote": {
            "exact": "We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs.",
            "prefix": "esolutions 1718, 1874 and 2270. ",
            "suffix": " We urge the DPRK to stop provid",
            "start": 1314,
            "end": 1491
          },
          "cameo": "012",
          "plover": "ACCUSE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            },
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "subject"
            }
          ],
          "citations": [
            {
              "quote": {
                "exact": "the relevant UNSCRs",
                "prefix": "sia to the DPRK in violation of ",
                "suffix": ". We urge the DPRK to stop provi",
                "start": 1471,
                "end": 1490
              },
              "resolution": null,
              "instrument": null,
              "votes": []
            }
          ],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c11",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c11",
          "kind": "appeal",
          "modality": "actual",
          "intensifier": null,
          "breach": false,
          "quote": {
            "exact": "We urge the DPRK to stop providing assistance to Russia's war of aggression.",
            "prefix": "olation of the relevant UNSCRs. ",
            "suffix": "\n\nWe reaffirm our unwavering com",
            "start": 1492,
            "end": 1568
          },
          "cameo": "020",
          "plover": "REQUEST",
          "mapping": "exact",
          "parties": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "role": "addressee"
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "role": "subject"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c12",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c12",
          "kind": "commitment",
          "modality": "actual",
          "intensifier": "unwavering",
          "breach": false,
          "quote": {
            "exact": "We reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.",
            "prefix": "to Russia's war of aggression.\n\n",
            "suffix": " We are working with our interna",
            "start": 1570,
            "end": 1706
          },
          "cameo": "030",
          "plover": "AGREE",
          "mapping": "close",
          "parties": [
            {
              "party": {
                "id": "UA",
                "url": "http://127.0.0.1:3000/v1/parties/UA",
                "kind": "state",
                "name": "Ukraine"
              },
              "role": "beneficiary"
            }
          ],
          "citations": [],
          "textFragment": null
        },
        {
          "id": "dprk-troops-russia-2024.c13",
          "url": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c13",
          "kind": "announcement",
          "modality": "actual",
          "intensifier": null,
          "breach": false,
          "quote": {
            "exact": "We are working with our international partners for a coordinated response to this new development.",
            "prefix": "ence and territorial integrity. ",
            "suffix": "",
            "start": 1707,
            "end": 1805
          },
          "cameo": "010",
          "plover": null,
          "mapping": "close",
          "parties": [],
          "citations": [],
          "textFragment": null
        }
      ],
      "resolutions": [
        {
          "id": "S-RES-2270",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
          "symbol": "S/RES/2270 (2016)",
          "body": "security-council",
          "year": 2016,
          "adoptedOn": "2016-03-02",
          "meeting": 7638,
          "title": "Non-proliferation/Democratic People's Republic of Korea",
          "chapter": "VII",
          "documentUrl": "https://undocs.org/S/RES/2270(2016)",
          "tally": {
            "yes": 15,
            "no": 0,
            "abstain": 0,
            "absent": 0
          },
          "citations": [
            {
              "claim": "dprk-troops-russia-2024.c9",
              "claimUrl": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
              "quote": {
                "exact": "2270",
                "prefix": "ncil resolutions 1718, 1874 and ",
                "suffix": ". We are also deeply concerned a",
                "start": 1308,
                "end": 1312
              }
            }
          ],
          "votes": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "vote": null
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "vote": "yes"
            }
          ]
        },
        {
          "id": "S-RES-1874",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
          "symbol": "S/RES/1874 (2009)",
          "body": "security-council",
          "year": 2009,
          "adoptedOn": "2009-06-12",
          "meeting": 6141,
          "title": "Non-proliferation/Democratic People's Republic of Korea",
          "chapter": "VII",
          "documentUrl": "https://undocs.org/S/RES/1874(2009)",
          "tally": {
            "yes": 15,
            "no": 0,
            "abstain": 0,
            "absent": 0
          },
          "citations": [
            {
              "claim": "dprk-troops-russia-2024.c9",
              "claimUrl": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
              "quote": {
                "exact": "1874",
                "prefix": "urity Council resolutions 1718, ",
                "suffix": " and 2270. We are also deeply co",
                "start": 1299,
                "end": 1303
              }
            }
          ],
          "votes": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "vote": null
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "vote": "yes"
            }
          ]
        },
        {
          "id": "S-RES-1718",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
          "symbol": "S/RES/1718 (2006)",
          "body": "security-council",
          "year": 2006,
          "adoptedOn": "2006-10-14",
          "meeting": 5551,
          "title": "Non-proliferation/Democratic People's Republic of Korea",
          "chapter": "VII",
          "documentUrl": "https://undocs.org/S/RES/1718(2006)",
          "tally": {
            "yes": 15,
            "no": 0,
            "abstain": 0,
            "absent": 0
          },
          "citations": [
            {
              "claim": "dprk-troops-russia-2024.c9",
              "claimUrl": "http://127.0.0.1:3000/v1/claims/dprk-troops-russia-2024.c9",
              "quote": {
                "exact": "UN Security Council resolutions 1718",
                "prefix": "r arms is a direct violation of ",
                "suffix": ", 1874 and 2270. We are also dee",
                "start": 1261,
                "end": 1297
              }
            }
          ],
          "votes": [
            {
              "party": {
                "id": "KP",
                "url": "http://127.0.0.1:3000/v1/parties/KP",
                "kind": "state",
                "name": "Democratic People's Republic of Korea"
              },
              "vote": null
            },
            {
              "party": {
                "id": "RU",
                "url": "http://127.0.0.1:3000/v1/parties/RU",
                "kind": "state",
                "name": "Russia"
              },
              "vote": "yes"
            }
          ]
        }
      ]
    }
  },
  "saveParty": {
    "application/json": {
      "id": "SCO",
      "url": "http://127.0.0.1:3000/v1/parties/SCO",
      "kind": "organisation",
      "name": "Shanghai Cooperation Organisation",
      "alpha3": null,
      "numeric": null,
      "aliases": [],
      "claimsAbout": []
    }
  },
  "saveResolution": {
    "application/json": {
      "id": "A-RES-68-262",
      "url": "http://127.0.0.1:3000/v1/resolutions/A-RES-68-262",
      "symbol": "A/RES/68/262",
      "body": "general-assembly",
      "year": 2014,
      "adoptedOn": "2014-03-27",
      "meeting": null,
      "title": "Territorial integrity of Ukraine",
      "chapter": null,
      "documentUrl": "https://undocs.org/A/RES/68/262",
      "tally": {
        "yes": 2,
        "no": 1,
        "abstain": 1,
        "absent": 1
      },
      "votes": [
        {
          "party": {
            "id": "CN",
            "url": "http://127.0.0.1:3000/v1/parties/CN",
            "kind": "state",
            "name": "China"
          },
          "vote": "abstain"
        },
        {
          "party": {
            "id": "DE",
            "url": "http://127.0.0.1:3000/v1/parties/DE",
            "kind": "state",
            "name": "Germany"
          },
          "vote": "yes"
        },
        {
          "party": {
            "id": "IR",
            "url": "http://127.0.0.1:3000/v1/parties/IR",
            "kind": "state",
            "name": "Iran"
          },
          "vote": "absent"
        },
        {
          "party": {
            "id": "RU",
            "url": "http://127.0.0.1:3000/v1/parties/RU",
            "kind": "state",
            "name": "Russia"
          },
          "vote": "no"
        },
        {
          "party": {
            "id": "UA",
            "url": "http://127.0.0.1:3000/v1/parties/UA",
            "kind": "state",
            "name": "Ukraine"
          },
          "vote": "yes"
        }
      ],
      "citedBy": {
        "statementCount": 0,
        "claimCount": 0,
        "parties": [],
        "statementsUrl": "http://127.0.0.1:3000/v1/resolutions/A-RES-68-262/statements",
        "claimsUrl": "http://127.0.0.1:3000/v1/resolutions/A-RES-68-262/claims"
      }
    }
  }
};
export const requestExamples: Record<string, unknown> = {
  "verifyQuote": {
    "quote": "“We urge the DPRK to stop providing assistance to Russia’s war of aggression.”"
  },
  "draftDocument": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia\n\nWe, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\n\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development.",
  "saveStatement": {
    "id": "dprk-troops-russia-2024",
    "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
    "issuedOn": "2024-11-05",
    "language": "en",
    "sources": [
      {
        "publisher": "U.S. Department of State",
        "url": null
      }
    ],
    "text": "We, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\n\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development.",
    "signatories": [
      {
        "party": "AU",
        "nameAsSigned": "Australia",
        "office": "Foreign Minister",
        "role": "signatory"
      },
      {
        "party": "CA",
        "nameAsSigned": "Canada",
        "office": "Foreign Minister",
        "role": "signatory"
      },
      {
        "party": "FR",
        "nameAsSigned": "France",
        "office": "Foreign Minister",
        "role": "signatory"
      },
      {
        "party": "DE",
        "nameAsSigned": "Germany",
        "office": "Foreign Minister",
        "role": "signatory"
      },
      {
        "party": "IT",
        "nameAsSigned": "Italy",
        "office": "Foreign Minister",
        "role": "signatory"
      },
      {
        "party": "JP",
        "nameAsSigned": "Japan",
        "office": "Foreign Minister",
        "role": "signatory"
      },
      {
        "party": "KR",
        "nameAsSigned": "Republic of Korea",
        "office": "Foreign Minister",
        "role": "signatory"
      },
      {
        "party": "NZ",
        "nameAsSigned": "New Zealand",
        "office": "Foreign Minister",
        "role": "signatory"
      },
      {
        "party": "GB",
        "nameAsSigned": "United Kingdom",
        "office": "Foreign Minister",
        "role": "signatory"
      },
      {
        "party": "US",
        "nameAsSigned": "United States",
        "office": "Foreign Minister",
        "role": "signatory"
      },
      {
        "party": "EU",
        "nameAsSigned": "European Union",
        "office": "High Representative",
        "role": "signatory"
      }
    ],
    "claims": [
      {
        "key": "c1",
        "kind": "concern",
        "modality": "actual",
        "intensifier": "grave",
        "breach": false,
        "quote": "express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine",
        "parties": [
          {
            "party": "KP",
            "role": "subject"
          },
          {
            "party": "RU",
            "role": "subject"
          }
        ],
        "citations": []
      },
      {
        "key": "c2",
        "kind": "assertion",
        "modality": "actual",
        "intensifier": null,
        "breach": false,
        "quote": "Several thousands of DPRK troops have been deployed to Russia.",
        "parties": [
          {
            "party": "KP",
            "role": "subject"
          }
        ],
        "citations": []
      },
      {
        "key": "c3",
        "kind": "assessment",
        "modality": "actual",
        "intensifier": "desperate",
        "breach": false,
        "quote": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses",
        "parties": [
          {
            "party": "RU",
            "role": "subject"
          },
          {
            "party": "KP",
            "role": "subject"
          }
        ],
        "citations": []
      },
      {
        "key": "c4",
        "kind": "assessment",
        "modality": "conditional",
        "intensifier": "dangerous",
        "breach": false,
        "quote": "The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security.",
        "parties": [
          {
            "party": "KP",
            "role": "subject"
          }
        ],
        "citations": []
      },
      {
        "key": "c5",
        "kind": "assessment",
        "modality": "conditional",
        "intensifier": "most fundamental",
        "breach": true,
        "quote": "It would be a further breach of international law, including the most fundamental principles of the UN Charter.",
        "parties": [
          {
            "party": "KP",
            "role": "subject"
          }
        ],
        "citations": [
          {
            "quote": "the UN Charter",
            "instrument": "Charter of the United Nations"
          }
        ]
      },
      {
        "key": "c6",
        "kind": "condemnation",
        "modality": "actual",
        "intensifier": "in the strongest possible terms",
        "breach": false,
        "quote": "We condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine.",
        "parties": [
          {
            "party": "KP",
            "role": "subject"
          },
          {
            "party": "RU",
            "role": "subject"
          }
        ],
        "citations": []
      },
      {
        "key": "c7",
        "kind": "assessment",
        "modality": "actual",
        "intensifier": "unlawful",
        "breach": true,
        "quote": "the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs)",
        "parties": [
          {
            "party": "KP",
            "role": "subject"
          },
          {
            "party": "RU",
            "role": "subject"
          }
        ],
        "citations": [
          {
            "quote": "multiple UN Security Council resolutions (UNSCRs)"
          }
        ]
      },
      {
        "key": "c8",
        "kind": "assertion",
        "modality": "actual",
        "intensifier": null,
        "breach": false,
        "quote": "Russia's use of these missiles and munitions against Ukraine",
        "parties": [
          {
            "party": "RU",
            "role": "subject"
          }
        ],
        "citations": []
      },
      {
        "key": "c9",
        "kind": "assessment",
        "modality": "actual",
        "intensifier": "direct",
        "breach": true,
        "quote": "DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270.",
        "parties": [
          {
            "party": "KP",
            "role": "subject"
          }
        ],
        "citations": [
          {
            "quote": "UN Security Council resolutions 1718",
            "resolution": "S/RES/1718 (2006)"
          },
          {
            "quote": "1874",
            "resolution": "S/RES/1874 (2009)"
          },
          {
            "quote": "2270",
            "resolution": "S/RES/2270 (2016)"
          }
        ]
      },
      {
        "key": "c10",
        "kind": "concern",
        "modality": "potential",
        "intensifier": "deeply",
        "breach": false,
        "quote": "We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs.",
        "parties": [
          {
            "party": "RU",
            "role": "subject"
          },
          {
            "party": "KP",
            "role": "subject"
          }
        ],
        "citations": [
          {
            "quote": "the relevant UNSCRs"
          }
        ]
      },
      {
        "key": "c11",
        "kind": "appeal",
        "modality": "actual",
        "intensifier": null,
        "breach": false,
        "quote": "We urge the DPRK to stop providing assistance to Russia's war of aggression.",
        "parties": [
          {
            "party": "KP",
            "role": "addressee"
          },
          {
            "party": "RU",
            "role": "subject"
          }
        ],
        "citations": []
      },
      {
        "key": "c12",
        "kind": "commitment",
        "modality": "actual",
        "intensifier": "unwavering",
        "breach": false,
        "quote": "We reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity.",
        "parties": [
          {
            "party": "UA",
            "role": "beneficiary"
          }
        ],
        "citations": []
      },
      {
        "key": "c13",
        "kind": "announcement",
        "modality": "actual",
        "intensifier": null,
        "breach": false,
        "quote": "We are working with our international partners for a coordinated response to this new development.",
        "parties": [],
        "citations": []
      }
    ]
  },
  "saveParty": {
    "code": "SCO",
    "name": "Shanghai Cooperation Organisation",
    "aliases": []
  },
  "saveResolution": {
    "symbol": "A/RES/68/262",
    "adoptedOn": "2014-03-27",
    "title": "Territorial integrity of Ukraine",
    "votes": {
      "yes": [
        "DE",
        "UA"
      ],
      "no": [
        "RU"
      ],
      "abstain": [
        "CN"
      ],
      "absent": [
        "IR"
      ]
    }
  }
};
