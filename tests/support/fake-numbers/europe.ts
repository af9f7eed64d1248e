// Fake national, tax and health numbers of Europe, each as its country computes it.
import {
  LETTERS,
  type Lot,
  lackOf97,
  type Numbers,
  placeOf,
  until,
  weigh,
  weighCross,
  withLuhn,
  withMod1110,
} from './lot';

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** The place of a letter in the alphabet from 1 on, in two digits. */
const spelled = (letter: string) => String(LETTERS.indexOf(letter) + 1).padStart(2, '0');

/** Eleven digits; of the first ten one stands twice, and one is missing. */
function steuerId(lot: Lot): string {
  const left = [...'0123456789'];
  const order: string[] = [];
  while (left.length > 0) order.push(...left.splice(Number(lot.between(0, left.length - 1)), 1));
  const zero = order.indexOf('0');
  const body = [...order.slice(zero + 1), ...order.slice(0, zero)];
  return withMod1110([...body, body[Number(lot.between(1, 6))]].join(''));
}

function codiceFiscale(lot: Lot): string {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22];
  const values = [...odd, 25, 24, 23];
  const name = lot.signs(6, 'BCDFGLMNPRSTVZ');
  const born = lot.between(55, 99) + lot.signs(1, 'ABCDEHLMPRST') + lot.between(1, 28, 2);
  const body = name + born + lot.signs(1, 'ABCDEFGHL') + lot.between(101, 980);
  const place = (sign: string) => (placeOf(sign) > 9 ? placeOf(sign) - 10 : placeOf(sign));
  const total = [...body].reduce(
    (all, sign, at) => all + (at % 2 === 0 ? (values[place(sign)] ?? 0) : place(sign)),
    0,
  );
  return body + LETTERS.charAt(total % 26);
}

function turkish(lot: Lot): string {
  const digits = lot.between(1, 9) + lot.signs(8);
  const tenth = (((weigh(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10) + 10) % 10).toString();
  return digits + tenth + (weigh(digits + tenth, Array(10).fill(1)) % 10);
}

export const EUROPE: Numbers = {
  'de-steuer': steuerId,
  'de-vat': (lot) => withMod1110(lot.between(1, 3) + lot.signs(7)),
  'de-ausweis': (lot) => {
    const body = lot.signs(1, 'LMNPRTVWXY') + lot.signs(8, 'CFGHJKLMNPRTVWXYZ0123456789');
    return body + (weigh(body, [7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10);
  },
  'de-rente': (lot) => {
    const { dd, mm, yy } = lot.day();
    const [area, letter, serial] = [lot.between(10, 29), lot.signs(1, LETTERS), lot.signs(2)];
    const digits = area + dd + mm + yy + spelled(letter) + serial;
    const check = weighCross(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10;
    return `${area} ${dd}${mm}${yy} ${letter} ${serial}${check}`;
  },
  'de-kranken': (lot) => {
    const [letter, digits] = [lot.signs(1, LETTERS), lot.signs(8)];
    return (
      letter + digits + (weighCross(spelled(letter) + digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10)
    );
  },
  'at-sv': (lot) =>
    until(() => {
      const { dd, mm, yy } = lot.day();
      const serial = lot.between(100, 999);
      const check = weigh(serial + dd + mm + yy, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
      return check === 10 ? undefined : `${serial}${check} ${dd}${mm}${yy}`;
    }),
  'ch-ahv': (lot) => {
    const body = `756${lot.signs(9)}`;
    const check = (10 - (weigh(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10;
    return `${body}${check}`.replace(/(\d{3})(\d{4})(\d{4})(\d\d)/, '$1.$2.$3.$4');
  },
  'fr-nir': (lot) => {
    const { yy, mm } = lot.day();
    const place = lot.between(1, 95, 2) + lot.between(1, 350, 3) + lot.between(1, 400, 3);
    const body = lot.between(1, 2) + yy + mm + place;
    const groups = /(\d)(\d\d)(\d\d)(\d\d)(\d{3})(\d{3})(\d\d)/;
    return (body + lackOf97(body)).replace(groups, '$1 $2 $3 $4 $5 $6 $7');
  },
  'es-dni': (lot) => {
    const number = lot.between(10_000_000, 79_999_999);
    return number + DNI.charAt(Number(number) % 23);
  },
  'es-nie': (lot) => {
    const [first, digits] = [lot.between(0, 2), lot.signs(7)];
    return `${'XYZ'.charAt(Number(first))}${digits}${DNI.charAt(Number(first + digits) % 23)}`;
  },
  'it-fiscale': codiceFiscale,
  'it-iva': (lot) => withLuhn(`0${lot.signs(6)}${lot.between(1, 99, 3)}`),
  'nl-bsn': (lot) =>
    until(() => {
      const body = lot.between(10_000_000, 39_999_999);
      const check = weigh(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return check === 10 ? undefined : body + check;
    }),
  'be-national': (lot) => {
    const { yy, mm, dd } = lot.day();
    const serial = lot.between(1, 997, 3);
    return `${yy}.${mm}.${dd}-${serial}.${lackOf97(yy + mm + dd + serial)}`;
  },
  'pl-pesel': (lot) => {
    const { yy, mm, dd } = lot.day();
    const body = yy + mm + dd + lot.signs(4);
    return body + ((10 - (weigh(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
  },
  'pl-nip': (lot) =>
    until(() => {
      const body = lot.between(101, 899) + lot.signs(6);
      const check = weigh(body, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
      return check === 10 ? undefined : `${body}${check}`.replace(/(...)(...)(..)/, '$1-$2-$3-');
    }),
  'cz-rodne': (lot) =>
    until(() => {
      const { yy, mm, dd } = lot.day();
      const body = yy + mm + dd + lot.signs(3);
      const check = Number(body) % 11;
      return check === 10 ? undefined : `${body}${check}`.replace(/(.{6})/, '$1/');
    }),
  'se-person': (lot) => {
    const { yy, mm, dd } = lot.day();
    return withLuhn(yy + mm + dd + lot.signs(3)).replace(/(.{6})/, '$1-');
  },
  'fi-hetu': (lot) => {
    const { yy, mm, dd } = lot.day();
    const serial = lot.between(2, 899, 3);
    const check = Number(dd + mm + yy + serial) % 31;
    return `${dd}${mm}${yy}-${serial}${'0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(check)}`;
  },
  'dk-cpr': (lot) => {
    const { yy, mm, dd } = lot.day();
    return `${dd}${mm}${yy}-${lot.between(1000, 3999)}`;
  },
  'no-fodsel': (lot) =>
    until(() => {
      const { yy, mm, dd } = lot.day();
      const body = dd + mm + yy + lot.between(100, 499);
      const one = (11 - (weigh(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
      const two = (11 - (weigh(body + one, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return one > 9 || two > 9 ? undefined : `${body}${one}${two}`;
    }),
  'pt-nif': (lot) => {
    const body = lot.between(1, 2) + lot.signs(7);
    const rest = weigh(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return `${body}${rest < 2 ? 0 : 11 - rest}`;
  },
  'ie-pps': (lot) => {
    const body = lot.between(1, 9) + lot.signs(6);
    const rest = weigh(body, [8, 7, 6, 5, 4, 3, 2]) % 23;
    return body + 'WABCDEFGHIJKLMNOPQRSTUV'.charAt(rest);
  },
  'ro-cnp': (lot) => {
    const { yy, mm, dd } = lot.day();
    const body = lot.between(1, 2) + yy + mm + dd + lot.between(1, 40, 2) + lot.between(1, 999, 3);
    const rest = weigh(body, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return `${body}${rest === 10 ? 1 : rest}`;
  },
  'bg-egn': (lot) => {
    const { yy, mm, dd } = lot.day();
    const body = yy + mm + dd + lot.signs(3);
    return `${body}${(weigh(body, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10}`;
  },
  'hr-oib': (lot) => withMod1110(lot.between(1, 9) + lot.signs(9)),
  'uk-nino': (lot) => {
    const letters = lot.signs(2, 'ABCEHJLMPRSW').replace('GB', 'AB');
    return `${letters} ${lot.signs(2)} ${lot.signs(2)} ${lot.signs(2)} ${lot.signs(1, 'ABCD')}`;
  },
  'uk-nhs': (lot) =>
    until(() => {
      const body = lot.between(400, 499) + lot.signs(6);
      const check = (11 - (weigh(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return check === 10 ? undefined : `${body}${check}`.replace(/(...)(...)/, '$1 $2 ');
    }),
  'tr-kimlik': turkish,
  'ru-snils': (lot) =>
    until(() => {
      const body = lot.between(100, 199) + lot.signs(6);
      const rest = weigh(body, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
      const check = String(rest).padStart(2, '0');
      return rest === 100 ? undefined : body.replace(/(...)(...)(...)/, `$1-$2-$3 ${check}`);
    }),
  'ru-inn': (lot) => {
    const body = lot.between(10, 79) + lot.signs(8);
    const one = (weigh(body, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
    const two = (weigh(body + one, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
    return `${body}${one}${two}`;
  },
};
