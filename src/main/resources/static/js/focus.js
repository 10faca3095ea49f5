// What is swapped into a page takes focus when it asks for it, such as an error summary or a heading.
document.addEventListener("htmx:after:swap", () => {
  document.querySelector("main [autofocus]")?.focus();
});
