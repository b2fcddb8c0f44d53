/** Strings that lead to somebody, made up in many manners: for the tests of the hints. Nobody answers at any of them. */
type Telling = { readonly text: string; readonly told: string };

/** Where the ten digits of a script begin. */
const scripts = { latin: 0x30, arabic: 0x660, persian: 0x6f0, devanagari: 0x966, bengali: 0x9e6, burmese: 0x1040, fullWidth: 0xff10 };

const written = (text: string, zero: number) => text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
const inEveryScript = (patterns: readonly string[], sentence: (told: string) => string): Telling[] =>
  Object.values(scripts).flatMap((zero) =>
    patterns.map((pattern) => ({ told: written(pattern, zero), text: sentence(written(pattern, zero)) })),
  );

const numbers = [
  ...['+961 70 123 456', '+44 7700 900123', '+1 (555) 010-4477', '+33 6 12 34 56 78', '+49 151 23456789', '+963 944 123 456'],
  ...['00961 70123456', '0044-7700-900123', '06 12 34 56 78', '06.12.34.56.78', '0612345678', '07700 900123', '(555) 010-4477'],
  ...['555-010-4477', '612 345 678', '612345678', '70 123 456', '03-123456', '0935 123 4567', '0176/12345678', '+212612345678'],
  ...['5555-1234', '01711-123456', '09 123 456 789', '+ 961 70 123 456', '0 6 1 2 3 4 5 6 7 8', '+91 98765 43210', '9876543210'],
];
const around = (told: string) => `You can call me: ${told} after six.`;

export const phones: readonly Telling[] = [
  ...inEveryScript(numbers, around),
  { told: '٠٧٩٠ ١٢٣ ٤٥٦٧', text: 'رقمي هو ٠٧٩٠ ١٢٣ ٤٥٦٧ للتواصل' },
  { told: '۰۹۱۲-۳۴۵-۶۷۸۹', text: 'شماره من ۰۹۱۲-۳۴۵-۶۷۸۹ است' },
  { told: '০১৭১১-২২৩৩৪৪', text: 'ফোন ০১৭১১-২২৩৩৪৪ এ' },
  { told: '၀၉-၄၅၀-၁၂၃-၄၅၆', text: 'ဖုန်း ၀၉-၄၅၀-၁၂၃-၄၅၆ ပါ' },
  { told: '९८७६५ ४३२१०', text: 'मेरा नंबर ९८७६५ ४३२१० है' },
];

const receiptForms = [
  '1234 5678 9012 3456 7890',
  '12345678901234567890',
  '1234-5678-9012-3456-7890',
  '12345 67890 12345 67890',
  '2016 1234 5678 1990 4433',
];
export const receipts: readonly Telling[] = inEveryScript(receiptForms, (told) => `My receipt is ${told}.`);

export const emails: readonly Telling[] = [
  ...[
    'amina@example.org',
    'a.b+c@mail.example.co.uk',
    'amina_k-1@example.com',
    'AMINA@EXAMPLE.ORG',
    'amina @ example.org',
    'amina@ example.org',
  ],
  ...[
    'amina [at] example [dot] org',
    'amina(at)example.org',
    'amina at gmail dot com',
    'amina at gmail.com',
    'amina arobase example point fr',
  ],
  ...['amina arroba gmail punto com', 'amina {at} example {dot} net', 'amina@example . org', 'amina＠example.org', 'أمينة@مثال.org'],
  ...['amina ات gmail دوت كوم', 'amina [آت] gmail [دوت] كوم', 'amina@gmail نقطة com', 'x1@yahoo.fr'],
].map((told) => ({ told, text: `Write to ${told}, please.` }));

export const caseNumbers: readonly Telling[] = [
  ...[
    '123-12C45678',
    '245-14C00123',
    '385-15C04567',
    '123-12 C45678',
    'A-123456789',
    'A 123 456 789',
    'A#123456789',
    'X1234567L',
    'Y-1234567-Z',
  ],
  ...['N12345678', 'AB1234567'],
]
  .map((told) => ({ told, text: `They know me as ${told} there.` }))
  .concat(
    [
      ['Case No. ', '2016/4471'],
      ['case number: ', '44718'],
      ['my case number is ', 'K-4471'],
      ['file no ', '12345'],
      ['file number ', 'AB 1234/16'],
      ['Az. ', '3 K 1234/16'],
      ['Aktenzeichen: ', '5-1234567-423'],
      ['asylum application no. ', '12-3456'],
      ['registration number ', 'LBN-12345'],
      ['passport no. ', 'K 12345'],
      ['UNHCR no. ', '44-7781'],
      ['dossier n° ', '12345'],
      ['numéro de dossier : ', '2016-4471'],
      ['numéro étranger : ', '99123'],
      ['récépissé n° ', '7512345'],
      ['passeport : ', '12AB34567'],
      ['expediente nº ', '4471/2016'],
      ['número de expediente: ', '28-4471'],
      ['pasaporte número ', 'A 12345'],
      ['solicitud n.º ', '12345'],
      ['رقم الملف: ', '١٢٣٤٥'],
      ['ملف رقم ', '٤٤٧١/٢٠١٦'],
      ['رقم القضية ', '12345'],
      ['جواز سفر رقم ', 'N١٢٣٤٥'],
      ['رقم المفوضية: ', '٢٤٥-١٤٧'],
    ].map(([lead = '', told = '']) => ({ told, text: `It was ${lead}${told}.` })),
  );

export const addresses: readonly Telling[] = [
  ...[
    '12 Green Street',
    '5 Harbour Rd',
    '221b Baker Street',
    '14 old mill road',
    '7 Park Avenue',
    '33 North Station Lane',
    '45 5th Avenue',
  ],
  ...[
    'flat 4',
    'Apartment 12',
    'apt. 3b',
    'tent 45',
    'Block 7',
    'container no. 12',
    'house no. 7',
    'P.O. Box 1234',
    'room 12',
    'caravan 118',
  ],
  ...[
    '12 rue de la Paix',
    '12, rue Victor Hugo',
    '3 bis avenue Jean Jaurès',
    '8 place du Marché',
    '25 boulevard Voltaire',
    'rue des Lilas, 14',
  ],
  ...['rue de Flandre n° 4', '17 chemin des Vignes', 'appartement 12', 'bâtiment 4', 'tente 33', '110 quai de la Loire'],
  ...[
    'calle Mayor 12',
    'calle mayor, 12',
    'Calle de Alcalá nº 45',
    'C/ Toledo, 8',
    'avenida de América 30',
    'Avda. del Sol, 7',
    'plaza Mayor, 3',
  ],
  ...['carrera 7 # 12', 'piso 4', 'edificio 9', 'carpa 21', 'paseo de Gracia núm. 92'],
  ...['Hauptstraße 5', 'Lindenstr. 12', 'Goethestrasse 7a', 'Bahnhofplatz 3'],
  ...[
    'شارع الحمرا 12',
    'شارع الحمرا رقم ١٢',
    'شارع فلسطين، بناية 4',
    '١٢ شارع النصر',
    'حي السلام 8',
    'خيمة ٤٥',
    'شقة رقم ٣',
    'بلوك 7',
    'كرفان ١١٨',
  ],
  ...['33.5138, 36.2765', '37.97945 23.71622'],
].map((told) => ({ told, text: `He lives at ${told}.` }));
