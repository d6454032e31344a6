import { wordsIn } from './outcomeAddress';

const words = wordsIn(window.location.href);
const paragraph = document.getElementById('outcome');
if (words !== null && paragraph !== null) paragraph.textContent = words;
