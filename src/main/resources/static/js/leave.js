// Asks before a page is left on which a form marked data-keep holds something not yet sent.
let unsent = false;

document.addEventListener("input", (event) => {
  unsent ||= event.target.closest("form[data-keep]") !== null;
});

document.addEventListener("submit", () => {
  unsent = false;
});

window.addEventListener("beforeunload", (event) => {
  if (unsent) {
    event.preventDefault();
  }
});
