import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldText } from '../../../src/domain/folding.js';
import { makeDocument, saveDocument } from '../../support/documents.js';
import { startServer, type TestServer } from '../../support/server.js';

/** A statement of one claim, what finds it with the words that its snippet marks, and what does not. */
interface Sample {
  text: string;
  finds: Record<string, string[]>;
  misses?: string[];
}

const SAMPLES: Record<string, Sample> = {
  en: {
    text: 'We deplore the cyber\u00ADattack of 2030¹ on the battleﬁeld radios of ＡＳＥＡＮ, and CO₂ as a pretext.',
    finds: {
      cyberattack: ['cyber\u00ADattack'],
      'cyber\u200Battacks': ['cyber\u00ADattack'],
      'cyber\u2060attack': ['cyber\u00ADattack'],
      battlefield: ['battleﬁeld'],
      'BATTLEﬁELD RADIO': ['battleﬁeld', 'radios'],
      asean: ['ＡＳＥＡＮ'],
      ａｓｅａｎ: ['ＡＳＥＡＮ'],
      '2030': ['2030'],
      '2030²': ['2030'],
      '٢٠٣٠': ['2030'],
      CO2: ['CO₂'],
      'co₂ pretexts': ['CO₂', 'pretext'],
    },
    misses: ['cyber', 'attack', '20301', 'CO'],
  },
  fr: {
    text: 'Les ministres réitèrent leur œuvre de paix en Côte d’Ivoire et à Saint-Étienne.',
    finds: {
      reiterent: ['réitèrent'],
      RÉITÈRENT: ['réitèrent'],
      oeuvre: ['œuvre'],
      "cote d'ivoire": ['Côte', 'd’Ivoire'],
      'Côte dʼIvoire': ['Côte', 'd’Ivoire'],
      '"Saint Etienne"': ['Saint-Étienne'],
      'saint-etienne': ['Saint-Étienne'],
    },
    misses: ['Etienne-Saint', 'cotedivoire'],
  },
  de: {
    text: 'Die Straße nach Gießen wurde gesperrt; die Maßnahme verärgert die Außenminister.',
    finds: {
      Strasse: ['Straße'],
      STRASSE: ['Straße'],
      STRAẞE: ['Straße'],
      giessen: ['Gießen'],
      'massnahme aussenminister': ['Maßnahme', 'Außenminister'],
      verargert: ['verärgert'],
    },
  },
  es: {
    text: 'Los cancilleres lamentan la situación en la región andina y exigen una reunión mañana.',
    finds: {
      situacion: ['situación'],
      'REGION ANDINA': ['región', 'andina'],
      manana: ['mañana'],
      '"reunion manana"': ['reunión mañana'],
    },
  },
  pl: {
    text: 'Ministrowie spotkali się w mieście Łódź, aby potępić żądania i zagrożenie.',
    finds: {
      Lodz: ['Łódź'],
      ŁÓDŹ: ['Łódź'],
      lodz: ['Łódź'],
      'potepic zadania': ['potępić', 'żądania'],
    },
  },
  tr: {
    text: 'Bakanlar İstanbul’da ve Diyarbakır ilinde görüştü; ISPARTA toplantısı ertelendi.',
    finds: {
      istanbul: ['İstanbul'],
      ISTANBUL: ['İstanbul'],
      ıstanbul: ['İstanbul'],
      diyarbakir: ['Diyarbakır'],
      'ısparta gorustu': ['görüştü', 'ISPARTA'],
    },
  },
  vi: {
    text: 'Các bộ trưởng gặp nhau tại Đà Nẵng để lên án hành động này.',
    finds: {
      'Da Nang': ['Đà', 'Nẵng'],
      'da-nang': ['Đà Nẵng'],
      'đà nẵng': ['Đà', 'Nẵng'],
      'len an hanh dong': ['lên', 'án', 'hành', 'động'],
    },
  },
  ru: {
    text: 'Министры осуждают обстрел посёлка Новый и призывают к миру.',
    finds: {
      поселка: ['посёлка'],
      ПОСЁЛКА: ['посёлка'],
      '"осуждают обстрел"': ['осуждают обстрел'],
      новыи: ['Новый'],
    },
    misses: ['"обстрел осуждают"'],
  },
  uk: {
    text: 'Ми шануємо памʼять загиблих у Києві.',
    finds: { "пам'ять": ['памʼять'], 'пам’ять': ['памʼять'], КИЄВІ: ['Києві'] },
  },
  el: {
    text: 'Οι υπουργοί συναντήθηκαν στην Αθήνα για τους πρόσφυγες.',
    finds: {
      Αθηνα: ['Αθήνα'],
      ΑΘΗΝΑ: ['Αθήνα'],
      ΥΠΟΥΡΓΟΙ: ['υπουργοί'],
      ΠΡΟΣΦΥΓΕΣ: ['πρόσφυγες'],
    },
  },
  ar: {
    text: 'ندين الهُجوم على أهالي المديـنة في عام ٢٠٣١ إدانةً شديدة.',
    finds: {
      الهجوم: ['الهُجوم'],
      الهُجُوم: ['الهُجوم'],
      اهالي: ['أهالي'],
      المدينه: ['المديـنة'],
      'علي المدينة': ['على', 'المديـنة'],
      '2031': ['٢٠٣١'],
      'ادانة شديده': ['إدانةً', 'شديدة'],
    },
    misses: ['هجوم'],
  },
  he: {
    text: 'אנו קוראים לשָׁלוֹם באזור ומגנים את הפגיעה בצה"ל.',
    finds: { לשלום: ['לשָׁלוֹם'], 'בצה״ל': ['בצה"ל'], 'בצה"ל': ['בצה"ל'] },
  },
  fa: {
    text: 'وزیران خارجه یک‌صدا می‌گویند که کشتار ۱۴۰۵ محکوم است.',
    finds: {
      وزيران: ['وزیران'],
      كشتار: ['کشتار'],
      میگویند: ['می‌گویند'],
      '1405': ['۱۴۰۵'],
      '١٤٠٥': ['۱۴۰۵'],
    },
  },
  hi: {
    text: 'मंत्रियों ने क़ानून के उल्लंघन और २०३२ की कार्रवाई की निंदा की।',
    finds: { 'क\u093Cानून': ['क़ानून'], निंदा: ['निंदा'], '2032 कार्रवाई': ['२०३२', 'कार्रवाई'] },
    misses: ['नद'],
  },
  zh: {
    text: '我们谴责对平民的袭击，要求朝鲜放弃核武器。',
    finds: {
      谴责: ['谴责'],
      '谴责 袭击': ['谴责', '袭击'],
      '袭击，谴责': ['谴责', '袭击'],
      对平民的袭击: ['对平民的袭击'],
      核: ['核'],
      '放弃核 我': ['我', '放弃核'],
      '「朝鲜放弃」': ['朝鲜放弃'],
    },
    misses: ['责谴', '平袭', '谴责平民', '谴责 -袭击'],
  },
  ja: {
    text: '私たちは都市への攻撃を非難し、ﾐｻｲﾙの発射と第２回実験に抗議する。',
    finds: {
      攻撃: ['攻撃'],
      攻撃を非難: ['攻撃を非難'],
      ミサイル: ['ﾐｻｲﾙ'],
      第2回: ['第２回'],
      '"非難し"': ['非難し'],
    },
    misses: ['撃攻', 'みさいる'],
  },
  ko: {
    text: '우리는 민간인에 대한 공격을 규탄하고 국제사회의 단합을 촉구한다.',
    finds: {
      공격: ['공격'],
      '규탄 공격': ['공격', '규탄'],
      국제사회: ['국제사회'],
      ['공격을'.normalize('NFD')]: ['공격을'],
    },
    misses: ['격공'],
  },
  th: {
    text: 'รัฐมนตรีประณามการโจมตีพลเรือนและเรียกร้องให้ดำเนินการ',
    finds: { โจมตี: ['โจมตี'], 'พลเรือน โจมตี': ['โจมตีพลเรือน'], ดำเนินการ: ['ดำเนินการ'] },
    misses: ['ตีโจม'],
  },
};

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  for (const [language, { text }] of Object.entries(SAMPLES)) {
    await saveDocument(
      server,
      makeDocument({
        id: `in-${language}`,
        title: 'Untitled',
        language,
        text,
        signatories: [{ party: 'MT', nameAsSigned: 'Malta' }],
        claims: [{ key: 'c1', kind: 'assertion', quote: text }],
      }),
    );
  }
});
afterAll(() => server.close());

const LISTS = ['/v1/search', '/v1/statements', '/v1/claims'] as const;

async function find(list: (typeof LISTS)[number], q: string): Promise<Record<string, string>[]> {
  const { status, body } = await server.get(`${list}?q=${encodeURIComponent(q)}`);
  expect(status).toBe(200);
  return body.data;
}

describe.each(Object.entries(SAMPLES))('%s', (language, { text, finds, misses = [] }) => {
  const id = `in-${language}`;
  const ids = (items: Record<string, string>[]) => items.map((item) => item['id']);

  test.each(Object.entries(finds))('%s is found, and marked as written', async (q, marked) => {
    const hits = await find('/v1/search', q);
    expect(ids(hits)).toEqual(expect.arrayContaining([id, `${id}.c1`]));
    for (const { snippet = '' } of hits.filter((hit) => hit['id']?.startsWith(id))) {
      const plain = fromHtml(snippet);
      expect(Array.from(plain.matchAll(/<mark>(.*?)<\/mark>/gu), ([, words]) => words)).toEqual(
        marked,
      );
      expect(text).toContain(plain.replaceAll(/<\/?mark>/g, '').replaceAll('…', ''));
    }
    expect(ids(await find('/v1/statements', q))).toContain(id);
    expect(ids(await find('/v1/claims', q))).toContain(`${id}.c1`);
  });

  test.each(misses)('%s is not found', async (q) => {
    for (const list of LISTS) {
      const found = ids(await find(list, q)).filter((hit) => hit?.startsWith(id));
      expect(found, list).toEqual([]);
    }
  });

  const verify = async (quote: string) => {
    const { body } = await server.send({ method: 'POST', url: '/v1/verify', body: { quote } });
    expect(body.searchedCount).toBe(Object.keys(SAMPLES).length + 1);
    expect(body.complete).toBe(true);
    return body;
  };

  test('a quote of it is exact only as it is written', async () => {
    const exact = await verify(text);
    expect(exact).toMatchObject({ result: 'exact', matches: [{ statement: { id } }] });
    const folded = foldText(text);
    if (!text.includes(folded)) expect((await verify(folded)).result).not.toBe('exact');
  });

  test.runIf(['ar', 'he', 'zh', 'ja', 'ko'].includes(language))(
    'a quote may begin and end within a word',
    async () => {
      const letters = Array.from(text);
      for (const quote of [letters.slice(1, -3), letters.slice(2, 12)]) {
        const { result, matches } = await verify(quote.join('').trim());
        expect(result, quote.join('')).toBe('exact');
        expect(matches[0].statement.id).toBe(id);
      }
    },
  );
});

function fromHtml(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
