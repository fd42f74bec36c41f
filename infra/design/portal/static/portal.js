// Search with the keyboard, and pages that are loaded again when the contracts have changed.
"use strict";

const PAUSE_MS = 120;
const LOOK_MS = 1000;

const form = document.querySelector("form.search");
const input = form.querySelector("input");
const found = form.querySelector(".found");
let waiting = 0;
let question = "";

function links() {
  return [...found.querySelectorAll("a")];
}

function close() {
  found.hidden = true;
}

async function ask() {
  question = input.value.trim();
  if (!question) {
    close();
    return;
  }
  const asked = question;
  const answer = await fetch(`/search?part=1&q=${encodeURIComponent(asked)}`);
  const html = await answer.text();
  if (answer.ok && asked === question) {
    found.innerHTML = html; // the server escapes what it found
    found.hidden = false;
  }
}

input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, PAUSE_MS);
});

form.addEventListener("keydown", (event) => {
  const all = links();
  const at = all.indexOf(document.activeElement);
  if (event.key === "Escape") {
    close();
    input.focus();
  } else if (event.key === "ArrowDown" && !found.hidden && all.length) {
    all[(at + 1) % all.length].focus();
  } else if (event.key === "ArrowUp" && at >= 0) {
    (all[at - 1] ?? input).focus();
  } else {
    return;
  }
  event.preventDefault();
});

found.addEventListener("click", close); // a result may be on this very page

document.addEventListener("click", (event) => {
  if (!form.contains(event.target)) close();
});

form.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
});

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    input.select();
    input.focus();
  }
});

if (matchMedia("(max-width: 52rem)").matches) {
  document.querySelector(".aside details")?.removeAttribute("open"); // the page begins with what it is about
}

const { revision, keep } = document.body.dataset;

async function look() {
  if (document.hidden) return;
  let now = revision;
  try {
    now = await (await fetch("/revision")).text();
  } catch {
    return; // the portal is being started again
  }
  if (now === revision) return;
  if (keep === undefined && document.activeElement !== input) location.reload();
  else document.querySelector(".renewed").hidden = false; // what somebody types is not thrown away
}

if (revision !== undefined) setInterval(look, LOOK_MS);
