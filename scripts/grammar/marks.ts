// What is no figure but is coloured or stepped over: titles, the words of a suppression comment, addresses.

/**
 * 《…》 on one line, with nested 〈〉. No patterns inside captures here or elsewhere: the engine reads such a capture as a line of its
 * own and forgets what it knew of the long one, which makes a line quadratic. Markdown's own brackets stay outside, so that a link inside a title is still one. The name is an
 * entity's and not a string's: inside strings VS Code offers no suggestions.
 */
export const titlePattern = {
  name: 'entity.name.type.title.jiaokan',
  match: '(《)(?:[^《》〈〉\\[\\]`|]++|〈[^《》〈〉\\[\\]`|]*+〉)++(》)',
  captures: {
    1: { name: 'punctuation.definition.title.begin.jiaokan' },
    2: { name: 'punctuation.definition.title.end.jiaokan' },
  },
}

/** Bare addresses hold numerals that are no figures; they are stepped over, without a scope of their own. */
export const urlPattern = { match: '(?:https?|ftp)://[^\\s　-〿＀-￯“”‘’<>()]++' }

/** `jiaokan-disable-next-line growth-mismatch 统计口径已核`, wherever a comment has been entered. */
export const directivePattern = {
  begin: 'jiaokan-(?:disable(?:-next-line|-line)?|enable)(?![a-z-])',
  beginCaptures: { 0: { name: 'keyword.control.suppression.jiaokan' } },
  end: '(?=-->)|(?=[^ \\t,，、a-z])|$',
  patterns: [{ match: '[a-z][a-z0-9]*+(?:-[a-z0-9]++)++', name: 'entity.name.tag.rule-code.jiaokan' }],
}
