// Written by `npm run openapi`: what the seeded registry answers. Not to be edited by hand.
export const examples: Record<string, unknown> = {
  "getProblemType": {
    "slug": "not-found",
    "type": "http://127.0.0.1:3000/problems/not-found",
    "status": 404,
    "title": "There is nothing here",
    "description": "The address names nothing that the registry holds. Lists show what there is; `/docs` shows every address."
  },
  "getLiveness": {
    "status": "ok"
  },
  "getReadiness": {
    "status": "ok"
  },
  "getApiCatalog": {
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
  },
  "listStatements": {
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
  "getStatement": {
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
        "citations": []
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
        "citations": []
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
        "citations": []
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
        "citations": []
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
            "instrument": "Charter of the United Nations",
            "resolution": null,
            "votes": []
          }
        ]
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
        "citations": []
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
            "instrument": null,
            "resolution": null,
            "votes": []
          }
        ]
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
        "citations": []
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
            "instrument": null,
            "resolution": {
              "id": "S-RES-1718",
              "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
              "symbol": "S/RES/1718 (2006)"
            },
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
            "instrument": null,
            "resolution": {
              "id": "S-RES-1874",
              "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
              "symbol": "S/RES/1874 (2009)"
            },
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
            "instrument": null,
            "resolution": {
              "id": "S-RES-2270",
              "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
              "symbol": "S/RES/2270 (2016)"
            },
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
        ]
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
            "instrument": null,
            "resolution": null,
            "votes": []
          }
        ]
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
        "citations": []
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
        "citations": []
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
        "citations": []
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
  "listStatementSignatories": {
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
  "listStatementClaims": {
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
        "citations": []
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
        "citations": []
      }
    ],
    "page": {
      "limit": 2,
      "next": "WzgwMjg5MzY3MDEyMTQ3MF0.awetpKo_1oFajP2u"
    }
  },
  "listStatementResolutions": {
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
  "getStatementText": "We, the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union express our grave concerns regarding the deployment of DPRK troops to Russia, potentially for the use on the battlefield against Ukraine.\n\nSeveral thousands of DPRK troops have been deployed to Russia. The DPRK's direct support for Russia's war of aggression against Ukraine, besides showing Russia's desperate efforts to compensate its losses, would mark a dangerous expansion of the conflict, with serious consequences for European and Indo-Pacific peace and security. It would be a further breach of international law, including the most fundamental principles of the UN Charter.\n\nWe condemn in the strongest possible terms the increasing military cooperation between the DPRK and Russia, including the DPRK's export and Russia's unlawful procurement of DPRK ballistic missiles in breach of multiple UN Security Council resolutions (UNSCRs), as well as Russia's use of these missiles and munitions against Ukraine. DPRK soldiers receiving or providing any training or other assistance related to the use of ballistic missiles or arms is a direct violation of UN Security Council resolutions 1718, 1874 and 2270. We are also deeply concerned about the potential for any transfer of nuclear or ballistic missile-related technology from Russia to the DPRK in violation of the relevant UNSCRs. We urge the DPRK to stop providing assistance to Russia's war of aggression.\n\nWe reaffirm our unwavering commitment to support Ukraine as it defends its freedom, sovereignty, independence and territorial integrity. We are working with our international partners for a coordinated response to this new development.",
  "listStatementRevisions": {
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
  "getStatementRevision": {
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
  },
  "listChanges": {
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
  "getFeed": "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n  <id>http://127.0.0.1:3000/feed.atom</id>\n  <title>Communiqué: joint diplomatic statements</title>\n  <updated>2026-01-01T00:00:00.000Z</updated>\n  <author>\n    <name>Communiqué</name>\n  </author>\n  <link rel=\"self\" type=\"application/atom+xml\" href=\"http://127.0.0.1:3000/feed.atom\"/>\n  <entry>\n    <id>http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024</id>\n    <title xml:lang=\"en\">Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia</title>\n    <updated>2026-01-01T00:00:00.000Z</updated>\n    <link rel=\"alternate\" type=\"application/json\" href=\"http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024\"/>\n    <summary>Of 2024-11-05, signed by Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, United Kingdom, United States, European Union.</summary>\n  </entry>\n</feed>",
  "listSignatories": {
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
  "getSignatory": {
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
    ]
  },
  "listParties": {
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
  "getParty": {
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
  },
  "listResolutions": {
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
  "getResolution": {
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
  },
  "listResolutionClaims": {
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
            "instrument": null,
            "resolution": {
              "id": "S-RES-1718",
              "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
              "symbol": "S/RES/1718 (2006)"
            },
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
            "instrument": null,
            "resolution": {
              "id": "S-RES-1874",
              "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
              "symbol": "S/RES/1874 (2009)"
            },
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
            "instrument": null,
            "resolution": {
              "id": "S-RES-2270",
              "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
              "symbol": "S/RES/2270 (2016)"
            },
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
  "listResolutionStatements": {
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
  "listClaims": {
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
  "getClaim": {
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
        "instrument": null,
        "resolution": {
          "id": "S-RES-1718",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
          "symbol": "S/RES/1718 (2006)"
        },
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
        "instrument": null,
        "resolution": {
          "id": "S-RES-1874",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
          "symbol": "S/RES/1874 (2009)"
        },
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
        "instrument": null,
        "resolution": {
          "id": "S-RES-2270",
          "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
          "symbol": "S/RES/2270 (2016)"
        },
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
    "statement": {
      "id": "dprk-troops-russia-2024",
      "url": "http://127.0.0.1:3000/v1/statements/dprk-troops-russia-2024",
      "title": "Statement by the Foreign Ministers of Australia, Canada, France, Germany, Italy, Japan, Republic of Korea, New Zealand, the United Kingdom, the United States and the High Representative of the European Union on the deployment of DPRK troops to Russia",
      "issuedOn": "2024-11-05"
    }
  },
  "listClaimKinds": {
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
  "search": {
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
  "saveStatement": {
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
        "citations": []
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
        "citations": []
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
        "citations": []
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
        "citations": []
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
            "instrument": "Charter of the United Nations",
            "resolution": null,
            "votes": []
          }
        ]
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
        "citations": []
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
            "instrument": null,
            "resolution": null,
            "votes": []
          }
        ]
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
        "citations": []
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
            "instrument": null,
            "resolution": {
              "id": "S-RES-1718",
              "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1718",
              "symbol": "S/RES/1718 (2006)"
            },
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
            "instrument": null,
            "resolution": {
              "id": "S-RES-1874",
              "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-1874",
              "symbol": "S/RES/1874 (2009)"
            },
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
            "instrument": null,
            "resolution": {
              "id": "S-RES-2270",
              "url": "http://127.0.0.1:3000/v1/resolutions/S-RES-2270",
              "symbol": "S/RES/2270 (2016)"
            },
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
        ]
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
            "instrument": null,
            "resolution": null,
            "votes": []
          }
        ]
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
        "citations": []
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
        "citations": []
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
        "citations": []
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
  "saveParty": {
    "id": "SCO",
    "url": "http://127.0.0.1:3000/v1/parties/SCO",
    "kind": "organisation",
    "name": "Shanghai Cooperation Organisation",
    "alpha3": null,
    "numeric": null,
    "aliases": [],
    "claimsAbout": []
  },
  "saveResolution": {
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
};
export const requestExamples: Record<string, unknown> = {
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
