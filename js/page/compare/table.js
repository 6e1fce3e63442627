// A table that can be sorted by each column and searched by area. Alphabetical until somebody asks otherwise; England and
// Wales stays first, and what is not held comes last, whichever way.

/** Makes the table of a section so. `write` takes over what the table of another year says. */
export function sorting(section) {
  const table = section.querySelector("table");
  const body = table.tBodies[0];
  const heads = () => [...table.tHead.rows[0].cells];
  const column = (head) => head.textContent;
  let by = column(heads()[0]);
  let down = false;

  function sort() {
    const at = Math.max(
      0,
      heads().findIndex((head) => column(head) === by),
    ); // not every year has every column
    const value = (row) => {
      const text = row.cells[at].textContent.trim();
      const number = Number(text.replace("about ", "").replaceAll(",", ""));
      return { text, number, none: text === "" || text === "not held" };
    };
    const compare = (one, other) => {
      const [a, b] = [value(one), value(other)];
      if (a.none !== b.none) return a.none ? 1 : -1;
      const order = Number.isNaN(a.number) || Number.isNaN(b.number) ? a.text.localeCompare(b.text, "en") : a.number - b.number;
      return down ? -order : order;
    };
    const rows = [...body.rows];
    const national = rows.find((row) => row.cells[0].textContent === "England and Wales");
    const sorted = [national, ...rows.filter((row) => row !== national).sort(compare)].filter(Boolean);
    if (sorted.some((row, index) => row !== rows[index])) body.append(...sorted);
    const caption = table.caption;
    const order = at
      ? `, by “${by}”, ${down ? "highest" : "lowest"} first`
      : `, ${down ? "in reverse alphabetical order" : "alphabetically"}`;
    caption.textContent = caption.textContent.replace(/, (alphabetically|in reverse|by “).*$/, order);
    for (const [index, head] of heads().entries()) {
      if (index === at) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  }
  function buttons() {
    for (const head of heads()) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
    }
  }
  table.addEventListener("click", ({ target }) => {
    const head = target.closest("th button")?.parentElement;
    if (!head) return;
    down = by === column(head) && !down;
    by = column(head);
    sort();
  });
  function write(other, copy) {
    const name = (row) => row.cells[0].textContent;
    table.caption.textContent = other.caption.textContent;
    const rows = new Map([...other.tBodies[0].rows].map((row) => [name(row), row]));
    if (heads().map(column).join() !== [...other.tHead.rows[0].cells].map(column).join()) {
      table.tHead.replaceChildren(...other.tHead.cloneNode(true).childNodes);
      buttons();
      for (const row of body.rows) row.replaceChildren(...rows.get(name(row)).cloneNode(true).childNodes);
    }
    for (const row of body.rows) {
      const theirs = [...rows.get(name(row)).children];
      for (const [index, cell] of [...row.children].entries()) copy(cell, theirs[index]);
    }
    sort();
  }
  buttons();
  const find = search(section, body);
  return {
    write(other, copy) {
      write(other, copy);
      find();
    },
  };
}

function search(section, body) {
  const line = document.createElement("p");
  line.className = "search";
  line.innerHTML =
    '<label for="search">Show areas whose name has</label> <input id="search" type="search" autocomplete="off" spellcheck="false"> <span role="status"></span>';
  section.querySelector("h2").after(line);
  const [input, said] = [line.querySelector("input"), line.querySelector("span")];
  const find = () => {
    const wanted = input.value.trim().toLowerCase();
    let shown = 0;
    for (const row of body.rows) {
      row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted);
      shown += !row.hidden;
    }
    said.textContent = !wanted ? "" : shown ? `${shown} of ${body.rows.length} rows` : "No area has that in its name.";
  };
  input.addEventListener("input", find);
  return find;
}
