const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a unified social credit code's check character is right (GB 32100-2015). */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18) {
    return false;
  }
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) {
      return false;
    }
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}
