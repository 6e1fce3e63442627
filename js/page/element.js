/** A new element with these properties and this content; text is text, never markup. */
export function element(name, given, ...content) {
  const made = Object.assign(document.createElement(name), given);
  made.append(...content);
  return made;
}
