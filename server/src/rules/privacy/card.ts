/** Whether the last digit of a card number is the check digit of the others (Luhn, ISO/IEC 7812). */
export function hasLuhnCheck(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether digits can be a bank card's number: sixteen to nineteen of them, not all alike, with their check digit. */
export function looksLikeCard(digits: string): boolean {
  return /^[2-9]\d{15,18}$/.test(digits) && !/^(\d)\1+$/.test(digits) && hasLuhnCheck(digits);
}
