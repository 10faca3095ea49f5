// A button marked data-aloud has a part of the page read by the browser's own voice, line by line,
// in the language of that part. Where there is no voice the button stays hidden.
const voice = window.speechSynthesis;

for (const button of voice ? document.querySelectorAll("button[data-aloud]") : []) {
  const listen = button.textContent;
  const rest = () => {
    button.textContent = listen;
    delete button.dataset.reading;
  };

  button.hidden = false;
  button.addEventListener("click", () => {
    voice.cancel();
    if (button.dataset.reading) {
      rest();
      return;
    }
    const part = document.getElementById(button.dataset.aloud);
    const language = part.closest("[lang]").lang.replace(/-x-.*/, "");
    const lines = part.innerText.split("\n").filter((line) => line.trim());
    lines.forEach((line, number) => {
      const said = new SpeechSynthesisUtterance(line);
      said.lang = language;
      said.rate = 0.9;
      said.onerror = rest;
      said.onend = number === lines.length - 1 ? rest : null;
      voice.speak(said);
    });
    button.textContent = button.dataset.stop;
    button.dataset.reading = "yes";
  });
}

window.addEventListener("pagehide", () => voice?.cancel());
