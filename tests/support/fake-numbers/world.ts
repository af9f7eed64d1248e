// Fake national, tax and health numbers of the Americas, Asia, Africa and Oceania, each as its country computes it.
import { LETTERS, type Lot, type Numbers, placeOf, until, weigh, withLuhn } from './lot';

/** The digits with Verhoeff's check, by turns and mirrors of a pentagon. */
function withVerhoeff(body: string): string {
  const turn = (a: number, b: number) => {
    const raw = a < 5 ? b : -b;
    const turned = (((a + raw) % 5) + 5) % 5;
    return a < 5 === b < 5 ? turned : turned + 5;
  };
  const moves = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const moved = (digit: number, times: number): number =>
    times === 0 ? digit : moved(moves[digit] ?? 0, times - 1);
  const proof = (digits: string) =>
    [...digits]
      .reverse()
      .reduce((state, digit, at) => turn(state, moved(Number(digit), at % 8)), 0);
  return body + [...'0123456789'].find((digit) => proof(body + digit) === 0);
}

/** ISO 7064 MOD 11-2 behind seventeen digits of region, day and serial. */
function chinese(lot: Lot): string {
  const { yy, mm, dd } = lot.day();
  const region = ['110105', '310104', '420106'][Number(lot.between(0, 2))];
  const body = `${region}19${yy}${mm}${dd}${lot.signs(3)}`;
  const rest = weigh(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11;
  return body + '10X98765432'.charAt(rest);
}

function cpf(lot: Lot): string {
  const check = (digits: string, first: number) => {
    const weights = [...digits].map((_, at) => first - at);
    const rest = weigh(digits, weights) % 11;
    return digits + (rest < 2 ? 0 : 11 - rest);
  };
  const number = check(check(lot.signs(9), 10), 11);
  return number.replace(/(...)(...)(...)/, '$1.$2.$3-');
}

function curp(lot: Lot): string {
  const { yy, mm, dd } = lot.day();
  const consonants = 'BCDFGLMNPRSTVZ';
  const name = lot.signs(1, consonants) + lot.signs(1, 'AEIO') + lot.signs(2, consonants);
  const state = ['DF', 'JC', 'NL', 'PL', 'VZ'][Number(lot.between(0, 4))];
  const body = `${name}${yy}${mm}${dd}${lot.signs(1, 'HM')}${state}${lot.signs(3, consonants)}0`;
  const signs = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
  const total = [...body].reduce((all, sign, at) => all + signs.indexOf(sign) * (18 - at), 0);
  return `${body}${(10 - (total % 10)) % 10}`;
}

function gstin(lot: Lot): string {
  const body = `${lot.between(1, 36, 2)}${lot.signs(3, LETTERS)}C${lot.signs(1, LETTERS)}${lot.signs(4)}${lot.signs(1, LETTERS)}1Z`;
  const total = [...body].reduce((all, sign, at) => {
    const product = placeOf(sign) * (1 + (at % 2));
    return all + Math.floor(product / 36) + (product % 36);
  }, 0);
  return body + `0123456789${LETTERS}`.charAt((36 - (total % 36)) % 36);
}

function nric(lot: Lot): string {
  const [first, digits] = [lot.signs(1, 'ST'), lot.signs(7)];
  const total = weigh(digits, [2, 7, 6, 5, 4, 3, 2]) + (first === 'T' ? 4 : 0);
  return first + digits + 'JZIHGFEDCBA'.charAt(total % 11);
}

function hongKong(lot: Lot): string {
  const [letter, digits] = [lot.signs(1, LETTERS), lot.signs(6)];
  // A place is left blank before one letter alone, and a blank counts 36.
  const rest = (11 - ((9 * 36 + weigh(letter + digits, [8, 7, 6, 5, 4, 3, 2])) % 11)) % 11;
  return `${letter}${digits}(${rest === 10 ? 'A' : rest})`;
}

function taiwan(lot: Lot): string {
  const order = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
  const [letter, digits] = [lot.signs(1, LETTERS), lot.between(1, 2) + lot.signs(7)];
  const code = String(order.indexOf(letter) + 10);
  const total = weigh(code + digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  return `${letter}${digits}${(10 - (total % 10)) % 10}`;
}

export const WORLD: Numbers = {
  'us-ssn': (lot) =>
    `5${lot.signs(2, '123456789')}-${lot.between(11, 98)}-${lot.between(1001, 9998)}`,
  'us-itin': (lot) => `9${lot.signs(2)}-${lot.between(70, 88)}-${lot.signs(4)}`,
  'us-npi': (lot) => withLuhn(`808401${lot.signs(8)}`).slice(5),
  'us-dea': (lot) => {
    const digits = lot.signs(6);
    const check = (weigh(digits, [1, 0, 1, 0, 1]) + 2 * weigh(digits, [0, 1, 0, 1, 0, 1])) % 10;
    return `${lot.signs(1, 'ABFM')}${lot.signs(1, LETTERS)}${digits}${check}`;
  },
  'us-mbi': (lot) => {
    const letters = 'ACDEFGHJKMNPQRTUVWXY';
    const both = `${letters}0123456789`;
    const first = `${lot.between(1, 9)}${lot.signs(1, letters)}${lot.signs(1, both)}${lot.signs(1)}`;
    const middle = lot.signs(1, letters) + lot.signs(1, both) + lot.signs(1);
    return `${first}-${middle}-${lot.signs(2, letters)}${lot.signs(2)}`;
  },
  'us-routing': (lot) => {
    const body = lot.between(1, 12, 2) + lot.signs(6);
    return `${body}${(10 - (weigh(body, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10}`;
  },
  'ca-sin': (lot) => withLuhn(lot.between(1, 7) + lot.signs(7)).replace(/(...)(...)/, '$1-$2-'),
  'mx-curp': curp,
  'mx-clabe': (lot) => {
    const body = `${['002', '012', '014', '072'][Number(lot.between(0, 3))]}180${lot.signs(11)}`;
    const weights = [...body].map((_, at) => [3, 7, 1][at % 3] ?? 0);
    const total = weights.reduce(
      (all, weight, at) => all + ((weight * placeOf(body.charAt(at))) % 10),
      0,
    );
    return `${body}${(10 - (total % 10)) % 10}`;
  },
  'br-cpf': cpf,
  'br-cnpj': (lot) => {
    const body = `${lot.between(10, 59)}${lot.signs(6)}0001`;
    const check = (digits: string, weights: number[]) => {
      const rest = weigh(digits, weights) % 11;
      return digits + (rest < 2 ? 0 : 11 - rest);
    };
    const weights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
    return check(check(body, weights), [6, ...weights]).replace(
      /(..)(...)(...)(....)/,
      '$1.$2.$3/$4-',
    );
  },
  'ar-cuit': (lot) =>
    until(() => {
      const body =
        ['20', '27', '23'][Number(lot.between(0, 2))] + lot.between(10_000_000, 45_999_999);
      const check = (11 - (weigh(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return check === 10 ? undefined : `${body}${check}`.replace(/(..)(.{8})/, '$1-$2-');
    }),
  'cl-rut': (lot) => {
    const body = lot.between(5_000_000, 24_999_999, 8);
    const rest = (11 - (weigh(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    const number = String(Number(body)).replace(/\B(?=(\d{3})+$)/g, '.');
    return `${number}-${rest === 10 ? 'K' : rest}`;
  },
  'in-aadhaar': (lot) =>
    withVerhoeff(lot.between(2, 9) + lot.signs(10)).replace(/(....)(....)/, '$1 $2 '),
  'in-pan': (lot) =>
    `${lot.signs(3, LETTERS)}P${lot.signs(1, LETTERS)}${lot.signs(4)}${lot.signs(1, LETTERS)}`,
  'in-gstin': gstin,
  'cn-id': chinese,
  'jp-mynumber': (lot) => {
    const body = lot.signs(11);
    const rest = weigh(body, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return `${body}${rest < 2 ? 0 : 11 - rest}`.replace(/(....)(....)/, '$1 $2 ');
  },
  'kr-rrn': (lot) => {
    const { yy, mm, dd } = lot.day();
    const body = yy + mm + dd + lot.between(1, 2) + lot.signs(5);
    const rest = weigh(body, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11;
    return `${body}${(11 - rest) % 10}`.replace(/(.{6})/, '$1-');
  },
  'sg-nric': nric,
  'hk-id': hongKong,
  'tw-id': taiwan,
  'th-id': (lot) => {
    const body = lot.between(1, 8) + lot.signs(11);
    const rest = weigh(body, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return `${body}${(11 - rest) % 10}`.replace(/(.)(....)(.....)(..)/, '$1-$2-$3-$4-');
  },
  'il-id': (lot) => withLuhn(lot.between(1, 3) + lot.signs(7)),
  'id-nik': (lot) => {
    const { yy, mm, dd } = lot.day();
    return `${['317301', '327304', '357801'][Number(lot.between(0, 2))]}${dd}${mm}${yy}${lot.between(1, 99, 4)}`;
  },
  'my-kad': (lot) => {
    const { yy, mm, dd } = lot.day();
    return `${yy}${mm}${dd}-${lot.between(1, 14, 2)}-${lot.signs(4)}`;
  },
  'ae-emirates': (lot) =>
    withLuhn(`78419${lot.day().yy}${lot.signs(7)}`).replace(/(...)(....)(.......)/, '$1-$2-$3-'),
  'za-id': (lot) => {
    const { yy, mm, dd } = lot.day();
    return withLuhn(`${yy}${mm}${dd}${lot.signs(4)}08`);
  },
  'au-tfn': (lot) =>
    until(() => {
      const body = lot.between(1, 8) + lot.signs(7);
      const rest = weigh(body, [1, 4, 3, 7, 5, 8, 6, 9]) % 11;
      return rest === 10 ? undefined : `${body}${rest}`.replace(/(...)(...)/, '$1 $2 ');
    }),
  'au-medicare': (lot) => {
    const body = lot.between(2, 6) + lot.signs(7);
    return `${body}${weigh(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10}1`.replace(
      /(....)(.....)/,
      '$1 $2 ',
    );
  },
  'nz-ird': (lot) =>
    until(() => {
      const body = lot.between(10_000_000, 13_999_999, 8);
      const rest = (11 - (weigh(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return rest === 10 ? undefined : `${body}${rest}`.replace(/(...)(...)/, '$1-$2-');
    }),
};
