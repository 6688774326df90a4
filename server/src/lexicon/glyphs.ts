// Characters that stand for others of the same look: what a PDF's font or a web page's typewriter leaves in a text.

/**
 * Radicals that an extractor took for the characters they are, each with its character. Source: Unicode's property Equivalent_Unified_Ideograph, of it
 * those that are characters by themselves and look alike.
 */
export const radicals =
  '⺁厂⺊卜⺒巳⺓幺⺟母⺠民⺧牛⺩王⺫目⺬示⺶羊⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'

/** Of the Kangxi radicals those whose plain form is another than the one that simplified texts print. */
export const simplifiedRadicals = '⼾户⿈黄⾭青⿊黑'

/** Quotation marks of other presses, dashes and waves drawn with other characters, points between names. */
export const signsOfOtherPresses = '「“」”『‘』’〝“〞”〟”‟“‛‘‐-‑-‒–―—─—━—〜～∼～˜～・·‧·･·'
