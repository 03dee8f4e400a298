/** A share as it was set, in percent without needless decimals: 80%, 99.5%. */
export function percentText(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
