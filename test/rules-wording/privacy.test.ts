import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rule as bankCard } from '../../server/src/rules/bank-card/rule.ts';
import { rule as mobilePhone } from '../../server/src/rules/mobile-phone/rule.ts';
import { rule as personalId } from '../../server/src/rules/personal-id/rule.ts';
import { hasLuhnCheck, looksLikeCard } from '../../server/src/rules/privacy/card.ts';
import { hasIdentityCheck, looksLikeIdentity } from '../../server/src/rules/privacy/identity.ts';
import { isIdentity, mask } from '../../server/src/rules/privacy/mask.ts';
import { isDay } from '../../server/src/rules/prose/calendar.ts';
import { marked, remarksOn } from './documents.ts';

const IDENTITY = '11010519491231002X';
const CARD = '6222020000000000000';

describe('identity numbers', () => {
  it('have a check character that any other one breaks', () => {
    expect(hasIdentityCheck(IDENTITY)).toBe(true);
    for (const last of '0123456789') expect(hasIdentityCheck(IDENTITY.slice(0, 17) + last)).toBe(false);
  });

  it('have a province and a date of birth', () => {
    expect(looksLikeIdentity(IDENTITY)).toBe(true);
    expect(looksLikeIdentity('99010519491231002X')).toBe(false);
    expect(looksLikeIdentity('11010519490231002X')).toBe(false);
    expect(looksLikeIdentity('11010517491231002X')).toBe(false);
  });

  it('find one digit in error', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = String((Number(IDENTITY[at]) + by) % 10);
        expect(hasIdentityCheck(IDENTITY.slice(0, at) + digit + IDENTITY.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('are no unified social credit codes and no parts of codes', () => {
    expect(isIdentity('121100004006883031')).toBe(false);
    expect(marked(personalId, `编号A${IDENTITY}，编号${IDENTITY}9`)).toEqual([]);
  });

  it('know leap years', () => {
    expect(isDay(2024, 2, 29)).toBe(true);
    expect(isDay(2023, 2, 29)).toBe(false);
    expect(isDay(1900, 2, 29)).toBe(false);
    expect(isDay(2000, 2, 29)).toBe(true);
  });
});

describe('bank cards', () => {
  it('have a check digit that any other one breaks', () => {
    expect(hasLuhnCheck(CARD)).toBe(true);
    for (const last of '123456789') expect(hasLuhnCheck(CARD.slice(0, 18) + last)).toBe(false);
    expect(looksLikeCard('8888888888888888')).toBe(false);
  });

  it('are told only where the text says that it is one', () => {
    expect(marked(bankCard, `卡号：${CARD}。`)).toEqual([CARD]);
    expect(marked(bankCard, `项目${CARD}。`)).toEqual([]);
  });
});

describe('mobile numbers', () => {
  it('stand alone', () => {
    expect(marked(mobilePhone, '电话：13812345678。')).toEqual(['13812345678']);
    expect(marked(mobilePhone, '电话：+86-13812345678')).toEqual(['13812345678']);
    expect(marked(mobilePhone, '共13812345678元')).toEqual([]);
    expect(marked(mobilePhone, '共13812345678.50')).toEqual([]);
    expect(marked(mobilePhone, '编号0138123456780')).toEqual([]);
    expect(marked(mobilePhone, '电话：12812345678')).toEqual([]);
  });

  it('are found beside a code in the same row', () => {
    expect(marked(mobilePhone, '编码\t309001\t联系电话\t13812345678\n')).toEqual(['13812345678']);
  });
});

describe('masking', () => {
  it('shows three characters and four', () => {
    expect(mask('13812345678')).toBe('138****5678');
    expect(mask('138-1234 5678')).toBe('138****5678');
    expect(mask(IDENTITY)).toBe('110***********002X');
  });

  it.each([
    [personalId, `号码${IDENTITY}。`, IDENTITY],
    [bankCard, `卡号${CARD}。`, CARD],
    [mobilePhone, '手机13812345678。', '13812345678'],
  ])('is all that %s shows', (rule, text, secret) => {
    const [remark] = remarksOn(rule, text);
    expect(remark).toBeDefined();
    expect(JSON.stringify(remark)).not.toContain(secret);
  });
});
