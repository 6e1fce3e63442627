// Copying where it is allowed; where it is not, the text is selected, and a line says how to go on.

/** Copies a field's text when the button is used, and says what came of it beside the button. */
export function copies(button, field) {
  const said = button.parentElement.querySelector("[role=status]");
  button.addEventListener("click", async () => {
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = "Copied.";
    } catch {
      field.focus();
      field.select();
      said.textContent = "Copying is not allowed here. The text is selected: copy it with Ctrl+C, ⌘C, or a long press.";
    }
  });
  field.addEventListener("focus", () => field.select());
}
