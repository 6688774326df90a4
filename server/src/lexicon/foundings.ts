// Foundings whose anniversaries are kept: 新中国成立70周年 dates a text to 2019.

/** Longer names first, as the first that fits counts. */
export const foundings: readonly { readonly name: string; readonly year: number }[] = [
  { name: '改革开放', year: 1978 },
  { name: '中华人民共和国成立', year: 1949 },
  { name: '新中国成立', year: 1949 },
  { name: '中国共产党成立', year: 1921 },
  { name: '建党', year: 1921 },
  { name: '中国人民解放军建军', year: 1927 },
  { name: '抗日战争胜利', year: 1945 },
  { name: '抗战胜利', year: 1945 },
  { name: '一带一路', year: 2013 },
  { name: '加入世贸组织', year: 2001 },
  { name: '加入世界贸易组织', year: 2001 },
  { name: '香港回归', year: 1997 },
  { name: '澳门回归', year: 1999 },
  { name: '联合国成立', year: 1945 },
]
