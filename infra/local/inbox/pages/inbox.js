// The inbox: the list follows what arrives; the address of the page names the mail that is shown.
const [list, count, article, to] = ["list", "count", "mail", "to"].map((id) => document.getElementById(id));
const EVERY = 1000;
let shown = [];

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function entry(mail) {
  const time = new Date(mail.received_at).toLocaleTimeString();
  const link = element("a", { href: `#${mail.number}` },
    element("strong", { textContent: mail.subject || "(no subject)" }),
    element("span", { textContent: mail.to.join(", ") }),
    element("span", { textContent: `${time} · ${mail.template}` }));
  return element("li", {}, link);
}

function mark() {
  for (const link of list.querySelectorAll("a")) {
    if (link.hash === location.hash) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function details(mail) {
  const headers = Object.entries(mail.headers).flatMap(([name, value]) => [
    element("dt", { textContent: name }), element("dd", { textContent: value }),
  ]);
  const files = mail.attachments.map((file, at) => element("li", {}, element("a", {
    href: `/mails/${mail.number}/attachments/${at + 1}`, download: file.name,
    textContent: `${file.name} (${file.media_type}, ${file.bytes} bytes)`,
  })));
  const frame = element("iframe", { title: `The mail: ${mail.subject}`, src: `/mails/${mail.number}/html` });
  frame.setAttribute("sandbox", "allow-popups allow-popups-to-escape-sandbox");
  return [
    element("h2", { textContent: mail.subject }),
    element("dl", {}, element("dt", { textContent: "From" }), element("dd", { textContent: mail.from }),
      element("dt", { textContent: "To" }), element("dd", { textContent: mail.to.join(", ") })),
    ...(files.length ? [element("ul", { ariaLabel: "Attachments" }, ...files)] : []),
    ...(mail.html ? [frame] : []),
    element("details", { open: !mail.html }, element("summary", { textContent: "Text" }), element("pre", { textContent: mail.text })),
    element("details", {}, element("summary", { textContent: "Headers" }), element("dl", {}, ...headers)),
  ];
}

async function show() {
  mark();
  const number = location.hash.slice(1);
  if (!/^[0-9]+$/.test(number)) return;
  const answer = await fetch(`/mails/${number}`);
  if (!answer.ok) {
    article.replaceChildren(element("p", { textContent: "This mail is not here any more." }));
    return;
  }
  article.replaceChildren(...details(await answer.json()));
  article.focus({ preventScroll: true });
  article.scrollIntoView({ block: "nearest" });
}

async function follow() {
  const last = shown.at(-1)?.number ?? 0;
  const asked = to.value;
  const { mails } = await (await fetch(`/mails?after=${last}&to=${encodeURIComponent(asked)}`)).json();
  if (asked !== to.value) return;
  shown.push(...mails);
  list.prepend(...mails.map(entry).reverse());
  const text = shown.length === 1 ? "1 mail" : `${shown.length} mails`;
  if (count.textContent !== text) count.textContent = text;
  mark();
}

function again() {
  shown = [];
  list.replaceChildren();
  return follow();
}

async function keepFollowing() {
  try {
    await follow();
  } catch {
    count.textContent = "The inbox does not answer.";
  }
  setTimeout(keepFollowing, EVERY);
}

to.addEventListener("input", again);
document.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
document.getElementById("clear").addEventListener("click", async () => {
  await fetch("/mails", { method: "DELETE" });
  location.hash = "";
  article.replaceChildren();
  await again();
});
addEventListener("hashchange", show);
keepFollowing();
show();
