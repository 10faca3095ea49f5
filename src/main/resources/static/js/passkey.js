// A form marked data-passkey first asks the device for a passkey, and is sent with what it answers.
// It hears of the press before all others: for them nothing is sent yet.
document.addEventListener(
  "submit",
  (event) => {
    const form = event.target.closest("form[data-passkey]");
    if (form) {
      event.preventDefault();
      event.stopImmediatePropagation();
      send(form);
    }
  },
  true,
);

async function send(form) {
  const problem = form.querySelector("[data-problem]");
  problem.hidden = true;
  try {
    form.elements["passkey.answer"].value = JSON.stringify(await ask(form));
    form.submit();
  } catch {
    problem.hidden = false;
  }
}

async function ask(form) {
  const body = new URLSearchParams({ _csrf: form.elements._csrf.value });
  const asked = await (await fetch(form.dataset.ask, { method: "POST", body })).json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
}
