// New data replace elements: the one that had the focus hands it on to its successor.

export function keepingFocus(page: Element, change: () => void): void {
  const focused = document.activeElement
  const name = focused && page.contains(focused) ? nameOf(focused) : null
  change()
  const successor = name === null ? null : page.querySelector<HTMLElement>(name)
  if (successor && successor !== document.activeElement) successor.focus({ preventScroll: true })
}

/** A selector for the elements of the page that take the focus. */
function nameOf(element: Element): string | null {
  if (element.id !== '') return `#${CSS.escape(element.id)}`
  const key = element.getAttribute('data-key')
  if (key !== null) return `[data-key="${CSS.escape(key)}"]`
  const index = element.closest('[data-index]')?.getAttribute('data-index')
  if (index) return `[data-index="${index}"] button`
  return element.classList.length > 0 ? `.${CSS.escape(element.classList[0] ?? '')}` : null
}
