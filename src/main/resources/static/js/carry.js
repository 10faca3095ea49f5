// A link to the same page in another way, such as in another language, takes along what was typed
// into a form marked data-carry: the server shows that page with it and does nothing else.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  const form = document.querySelector("form[data-carry]");
  if (!link || !form || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const samePage = link.pathname === new URL(form.action).pathname && !link.hash;
  const typed = [...form.elements].some(
    (field) => field.matches("input:not([type=hidden]), textarea, select") && (field.matches("[type=checkbox], [type=radio]") ? field.checked : field.value),
  );
  if (samePage && typed) {
    event.preventDefault();
    const again = document.createElement("button");
    again.name = "carry";
    again.value = "yes";
    again.formAction = link.href;
    again.hidden = true;
    form.append(again);
    form.requestSubmit(again);
  }
});
