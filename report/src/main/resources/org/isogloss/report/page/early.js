// Runs before anything is shown: the theme, and the one view that is laid out.
document.documentElement.classList.add("js");
document.documentElement.dataset.view = /^#(text|[tpn]\d)/.test(location.hash) ? "text" : "overview";
try {
  const theme = localStorage.getItem("isogloss:theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing uses the theme of the system.
}
