// A table that can be sorted by each column and searched by area. Alphabetical until somebody asks otherwise; England and
// Wales stays first, and what is not held comes last, whichever way.

/** Makes the table of a section so. What it gives sorts again, after cells have changed. */
export function sorting(section) {
  const table = section.querySelector("table");
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  let by = 0;
  let down = false;

  const value = (row) => {
    const text = row.cells[by].textContent.trim();
    const number = Number(text.replace("about ", "").replaceAll(",", ""));
    return { text, number, none: text === "" || text === "not held" };
  };
  const compare = (one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a.none !== b.none) return a.none ? 1 : -1;
    const order = Number.isNaN(a.number) || Number.isNaN(b.number) ? a.text.localeCompare(b.text, "en") : a.number - b.number;
    return down ? -order : order;
  };
  function sort() {
    const rows = [...body.rows];
    const national = rows.find((row) => row.cells[0].textContent === "England and Wales");
    body.append(...[national, ...rows.filter((row) => row !== national).sort(compare)].filter(Boolean));
    for (const [index, head] of heads.entries()) {
      if (index === by) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  }
  for (const [index, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      down = by === index && !down;
      by = index;
      sort();
    });
  }
  search(section, body);
  return () => (by || down) && sort();
}

function search(section, body) {
  const line = document.createElement("p");
  line.className = "search";
  line.innerHTML = '<label for="search">Show areas whose name has</label> <input id="search" type="search" autocomplete="off" spellcheck="false"> <span role="status"></span>';
  section.querySelector("h2").after(line);
  const [input, said] = [line.querySelector("input"), line.querySelector("span")];
  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLowerCase();
    let shown = 0;
    for (const row of body.rows) {
      row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted);
      shown += !row.hidden;
    }
    said.textContent = !wanted ? "" : shown ? `${shown} of ${body.rows.length}` : "No area has that in its name.";
  });
}
