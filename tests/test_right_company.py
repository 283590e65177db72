"""Right words that come close to a slip: foreign greetings, dishes, measures, and the company in which a small word is right."""

import pytest

from tests.test_real_words import found
from tests.test_spelling_words import problems

SPELT = r"""
Cher Monsieur Delorme,\n\nThank you for your kind note.
Chère Madame Petit,\n\nThank you for your kind note.
Kia ora Aroha,\n\nThank you for the day at the school.
Tēnā koe Aroha,\n\nThank you for the day at the school.
Sehr geehrte Frau Braun,\n\nThank you for the day at the school.
Lieber Herr Klein,\n\nThank you for the day at the school.
Estimado señor Ruiz,\n\nThank you for the day at the school.
Querida Ana,\n\nThank you for the day at the school.
Buongiorno Paolo,\n\nThank you for the day at the school.
Gentile Dottoressa Ricci,\n\nThank you for the day at the school.
Caro Luigi,\n\nThank you for the day at the school.
Talofa Sina,\n\nThank you for the day at the school.
Bula vinaka Mere,\n\nThank you for the day at the school.
Aloha Keoni,\n\nThank you for the day at the school.
Namaste Priya,\n\nThank you for the day at the school.
Assalamu alaikum Brother Yusuf,\n\nThank you for the day at the school.
As-salaam alaikum,\n\nThank you for the day at the school.
Dear Imam Yusuf,\n\nWa alaykum as-salam, and thank you for writing.
Dear Imam Yusuf,\n\nAlhamdulillah, inshallah and mashallah are words I hear daily.
Salaam Fatima,\n\nThank you for the day at the school.
Shalom Rabbi Katz,\n\nThank you for the day at the school.
Dia dhuit a Sheáin,\n\nThank you for the day at the school.
Bore da Gwen,\n\nThank you for the day at the school.
Annwyl Gwen,\n\nThank you for the day at the school.
Goedemorgen Pieter,\n\nThank you for the day at the school.
Beste Pieter,\n\nThank you for the day at the school.
Kære Mette,\n\nThank you for the day at the school.
Hej Mette,\n\nThank you for the day at the school.
Merhaba Aylin,\n\nThank you for the day at the school.
Sat sri akal Harpreet,\n\nThank you for the day at the school.
Jambo Wanjiru,\n\nThank you for the day at the school.
Sawubona Thandi,\n\nThank you for the day at the school.
Konnichiwa Hana,\n\nThank you for the day at the school.
Guten Tag Frau Braun,\n\nThank you for the day at the school.
Moin Jens,\n\nThank you for the day at the school.
Bonsoir Camille,\n\nThank you for the day at the school.
Madainn mhath Ailsa,\n\nThank you for the day at the school.
I can drive a ten-tonner and a seven-and-a-half-tonner.
The three-wheeler, a forty-footer and two 18-tonners stood outside.
Our two-seaters and a twelve-pounder were photographed.
My mille-feuille and the croque-monsieur sold well.
I make choux buns, a croquembouche, pot-au-feu, coq-au-vin and vol-au-vents.
I make eau-de-vie, crème-brûlée, petits-fours, bain-marie custard and demi-glace.
I piped the mille feuille, a gâteau Saint-Honoré and a Paris-Brest.
I painted the trompe-l'oeil ceiling and sold the objet d'art.
My tarte tatin, beurre blanc and pâte sucrée were praised.
I learned pain-au-chocolat, pains au chocolat and kouign-amann.
Her chef d'oeuvre was a roman-à-clef.
"""

SAID = """
I stayed behind too shyly to ask.
He spoke too softly to be heard at the back.
The lamp hung too brightly to look at.
She arrived too breathlessly to speak.
We sat too closely to hear the others.
I wrote it too quickly to check.
The bus went by too quickly to stop.
He waited too patiently to complain.
She smiled too kindly to refuse.
I came home too tired to cook.
The snow lay too thickly to walk.
Her letter was too neatly written to throw away.
They stood behind too nervously to step forward.
I would like to thank you in it.
Let me thank you in this letter and thank you in our next issue.
A big thank you to our hosts and thank you to the cooks.
I thanked you at our gate and thank you on our behalf.
I thank you with our first cheese.
We thanked you in our speech.
May I thank you in it, by name?
I will thank you on this page.
We thanked you at the end, and I thank you to this day.
She thanked you in your absence.
Thank you in your own language.
Thanks for putting me forward for the role.
She came forward for the part and stepped forward on the day.
The clocks go forward in the spring and go forward at a bad hour.
He leaned forward in the chair and moved forward with the plan.
You put my name forward for this, and I put the motion forward in a meeting.
We brought the visit forward in the diary.
Please pass this forward with your note and send it forward on the train.
I looked forward in the queue and saw you.
We go forward with our plans.
In May we had to raise the price.
Since May I took three courses.
Last May she sent you the lists.
By May they made it work.
In early May he gave us the key.
Until May we saw a doctor weekly.
The sleeves are too long, but the waist is perfect.
The shoulders sit well and the waist is loose.
The jacket fits, though the waist is high.
The shirt is fine but our waist sizes changed.
The suit is good, and the waist was altered.
The parcel might have been sent.
Thank you to the cooks, thank you to your drivers and thank you to the whole crew.
Say thank you to the porter and thank you to your mother.
"""

SLIPS = """
I hope too see you soon. | too
Thank you so much on your help. | on
Thank you very much of your time. | of
I look forward for the meeting. | for
I am looking forward for hearing from you. | for
May I took the book? | took
I am fond of been told the truth. | been
Thank you to the opportunity to speak. | to
"""


@pytest.mark.parametrize("text", SPELT.strip().splitlines())
def test_no_error_is_made_of_foreign_words_that_english_letters_hold(text: str) -> None:
    assert [problem for problem in problems(text.replace(r"\n", "\n")) if problem.sure] == []


@pytest.mark.parametrize("text", SAID.strip().splitlines())
def test_a_small_word_in_its_own_company_is_right(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("line", SLIPS.strip().splitlines())
def test_the_same_word_in_wrong_company_is_not(line: str) -> None:
    text, wrong = line.split(" | ")
    assert any(wrong in marked.split() for marked, _ in found(text))
