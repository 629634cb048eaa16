<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>In the menu of a text field. The letter after &amp; is the key to press.</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вирізати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>A button of a question.</extracomment>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <extracomment>Name of a key of the keyboard.</extracomment>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праворуч</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>(not translated yet: in French)</source>
        <translation>(ще не перекладено: французькою)</translation>
    </message>
    <message>
        <source>Proposed by: %1</source>
        <translation>Пропонує: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Партнер: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Оновлено: %1</translation>
    </message>
    <message>
        <source>--kind is demarche or dispositif.</source>
        <translation>--kind — це demarche або dispositif.</translation>
    </message>
    <message>
        <source>--language is one of fr, en, uk, ti, ar, ps, ru, fa.</source>
        <translation>--language — це fr, en, uk, ti, ar, ps, ru або fa.</translation>
    </message>
    <message>
        <source>The answer could not be written out.</source>
        <translation>Відповідь не вдалося записати.</translation>
    </message>
    <message>
        <source>The library was damaged. It has been set aside and replaced by the sample; run: escalectl sync</source>
        <translation>Бібліотека була пошкоджена. Її відкладено і замінено зразком; запустіть: escalectl sync</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Themes and needs</source>
        <translation>Теми й потреби</translation>
    </message>
    <message>
        <source>List of fiches</source>
        <translation>Список сторінок</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Checking older texts</source>
        <translation>Перевірка старіших текстів</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Упорядкування</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>залишилося %1 с</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n помилка</numerusform>
            <numerusform>%n помилки</numerusform>
            <numerusform>%n помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>The id of a fiche is 24 hexadecimal digits; escalectl list shows them.</source>
        <translation>Номер сторінки має 24 шістнадцяткові цифри; їх показує escalectl list.</translation>
    </message>
    <message>
        <source>%1: complete, %2 added, %3 changed, %4 removed</source>
        <translation>%1: повністю, додано %2, змінено %3, вилучено %4</translation>
    </message>
    <message>
        <source>%1: did not end (still running, or it was killed)</source>
        <translation>%1: не закінчено (ще триває або було зупинено силою)</translation>
    </message>
    <message>
        <source>%1: ended early (%2), %3 failed</source>
        <translation>%1: закінчено завчасно (%2), невдалих %3</translation>
    </message>
    <message>
        <source>Feed:     none yet: sample content</source>
        <translation>Джерело:  ще немає: зразок</translation>
    </message>
    <message>
        <source>Feed:     %1</source>
        <translation>Джерело:  %1</translation>
    </message>
    <message>
        <source>Content:  %1 fiches: %2 démarches, %3 dispositifs</source>
        <translation>Вміст:    %1 сторінок: %2 démarches, %3 dispositifs</translation>
    </message>
    <message>
        <source>Texts:    %1</source>
        <translation>Тексти:   %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>Останнє оновлення: %1</translation>
    </message>
    <message>
        <source>No feed is configured. Give one: escalectl sync --feed https://...</source>
        <translation>Джерело не налаштоване. Вкажіть його: escalectl sync --feed https://...</translation>
    </message>
    <message>
        <source>%1 fiches in %2 texts: %3 added, %4 changed, %5 removed, %6 failed (%7 requests, %8 s)</source>
        <translation>%1 сторінок у %2 текстах: додано %3, змінено %4, вилучено %5, невдалих %6 (запитів %7, %8 с)</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Бібліотека справна.</translation>
    </message>
    <message>
        <source>The library is damaged. Run: escalectl sync (the damaged file is set aside).</source>
        <translation>Бібліотека пошкоджена. Запустіть: escalectl sync (пошкоджений файл буде відкладено).</translation>
    </message>
    <message>
        <source>There is no département &quot;%1&quot;.</source>
        <translation>Немає департаменту «%1».</translation>
    </message>
    <message>
        <source>--age is an age or a range: 30, 18-25 or 26-.</source>
        <translation>--age — це вік або проміжок: 30, 18-25 або 26-.</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 — це одне з: %2.</translation>
    </message>
    <message>
        <source>--semantics is app, web or escale.</source>
        <translation>--semantics — це app, web або escale.</translation>
    </message>
    <message>
        <source>%1 of %2 texts indexed, %3 kB</source>
        <extracomment>How many of the texts of the library can be searched, and the size of the index.</extracomment>
        <translation>Проіндексовано %1 текстів із %2, %3 кБ</translation>
    </message>
    <message>
        <source>The index is out of step. Make it anew: escalectl index --rebuild</source>
        <translation>Покажчик не відповідає текстам. Зробіть його заново: escalectl index --rebuild</translation>
    </message>
    <message>
        <source>--theme takes the id of a theme, 24 hexadecimal digits.</source>
        <translation>--theme приймає номер теми, 24 шістнадцяткові цифри.</translation>
    </message>
    <message>
        <source>--library needs the name of a file.</source>
        <translation>--library потребує назви файлу.</translation>
    </message>
    <message>
        <source>New PIN: </source>
        <translation>Новий PIN: </translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>Той самий PIN ще раз: </translation>
    </message>
    <message>
        <source>The PIN is read from standard input: two lines, the same.</source>
        <translation>PIN читається зі стандартного входу: два однакові рядки.</translation>
    </message>
    <message>
        <source>The two PINs differ; nothing was changed.</source>
        <translation>Два PIN-коди різні; нічого не змінено.</translation>
    </message>
    <message>
        <source>The new PIN is stored.</source>
        <translation>Новий PIN збережено.</translation>
    </message>
    <message>
        <source>Searched for: %1 (--as-typed searches for what was typed)</source>
        <translation>Шукали: %1 (--as-typed шукає так, як написано)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Words like these: %1</source>
        <translation>Схожі слова: %1</translation>
    </message>
    <message>
        <source>The library does not have this fiche; escalectl list shows those it has.</source>
        <translation>У бібліотеці немає цієї сторінки; escalectl list показує ті, що є.</translation>
    </message>
    <message>
        <source>Nobody here speaks this language; escalectl voices lists who speaks what.</source>
        <translation>Тут ніхто не говорить цією мовою; escalectl voices показує, хто чим говорить.</translation>
    </message>
    <message>
        <source>%1 s of speech</source>
        <translation>%1 с мовлення</translation>
    </message>
    <message>
        <source>There is no settings file %1. Check the name.</source>
        <translation>Немає файлу налаштувань %1. Перевірте назву.</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>немає голосу</translation>
    </message>
    <message>
        <source>%1 sentences read aloud fetched, %2 dropped, %3 still missing</source>
        <translation>Отримано прочитаних вголос речень: %1, вилучено: %2, ще бракує: %3</translation>
    </message>
    <message>
        <source>The kiosk has keys for digits only: choose a PIN of digits.</source>
        <translation>На кіоску є лише клавіші з цифрами: виберіть PIN із цифр.</translation>
    </message>
    <message>
        <source>Some of the content is damaged. Run: escalectl sync (what is damaged is fetched again).</source>
        <translation>Частину вмісту пошкоджено. Запустіть: escalectl sync (пошкоджене буде завантажено знову).</translation>
    </message>
    <message>
        <source>--starts is soon or any.</source>
        <translation>--starts — це soon або any.</translation>
    </message>
    <message>
        <source>%1 fiches listed, %2 answers looked at, %3 failed</source>
        <translation>Сторінок у списку: %1, переглянуто відповідей: %2, невдач: %3</translation>
    </message>
    <message>
        <source>Nothing that this version does not know.</source>
        <translation>Немає нічого, чого ця версія не знає.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting:  %n fiche(s) of the first sync, shown once all are here</source>
        <translation>
            <numerusform>Чекає:    %n сторінка першого оновлення; її буде показано, коли буде все</numerusform>
            <numerusform>Чекають:  %n сторінки першого оновлення; їх буде показано, коли буде все</numerusform>
            <numerusform>Чекають:  %n сторінок першого оновлення; їх буде показано, коли буде все</numerusform>
        </translation>
    </message>
    <message>
        <source>Held:     %1 of %2 fiches would go; if that is right: escalectl sync --accept-removals</source>
        <translation>Затримано: %1 з %2 сторінок зникли б; якщо це правильно: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Form:     %1</source>
        <translation>Форма:    %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) are stored and shown once all are here</source>
        <translation>
            <numerusform>%n сторінку збережено; її буде показано, коли буде все</numerusform>
            <numerusform>%n сторінки збережено; їх буде показано, коли буде все</numerusform>
            <numerusform>%n сторінок збережено; їх буде показано, коли буде все</numerusform>
        </translation>
    </message>
    <message>
        <source>If that is right: escalectl sync --accept-removals</source>
        <extracomment>After a sentence that so many fiches would go</extracomment>
        <translation>Якщо це правильно: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Age:      up to date on %1. %2</source>
        <extracomment>%1 is a time, %2 how long ago that was: &quot;Updated 7 months ago&quot;.</extracomment>
        <translation>Вік:      оновлено %1. %2</translation>
    </message>
    <message>
        <source>Moved:    files were at an old place until %1. Now: escalectl where</source>
        <translation>Перенесено: до %1 файли були на старому місці. Тепер: escalectl where</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>Записаний голос</translation>
    </message>
    <message>
        <source>This voice is on trial. Listen to each sentence and circle a number: 1: nothing can be understood; 2: a few words; 3: half; 4: nearly all; 5: all of it, as from a person.</source>
        <extracomment>Printed above the sentences that are sent to native listeners, in their language.</extracomment>
        <translation>Цей голос на випробуванні. Послухайте кожне речення й обведіть цифру: 1: нічого не зрозуміло; 2: кілька слів; 3: половина; 4: майже все; 5: усе, як від людини.</translation>
    </message>
    <message>
        <source>This library has no text in this language.</source>
        <translation>У цій бібліотеці немає текстів цією мовою.</translation>
    </message>
    <message>
        <source>The text %1 cannot be read. Check its name and its owner.</source>
        <translation>Текст %1 не вдається прочитати. Перевірте його назву та власника.</translation>
    </message>
    <message>
        <source>The text %1 is too long for a fiche.</source>
        <translation>Текст %1 задовгий для сторінки.</translation>
    </message>
    <message>
        <source>%1 is not a language to translate into: en uk ti ar ps ru fa.</source>
        <translation>%1 — не мова перекладу: en uk ti ar ps ru fa.</translation>
    </message>
    <message>
        <source>%1 segments, %2 questions.</source>
        <translation>Сегментів: %1, запитань: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 fiches translated; %4 of %5 segments missing (%6 French words).</source>
        <translation>%1: перекладено сторінок: %2 з %3; бракує сегментів: %4 з %5 (французьких слів: %6).</translation>
    </message>
    <message>
        <source>The file %1 is there already and has other words, which stay. Choose another folder.</source>
        <translation>Файл %1 вже є, і в ньому інший текст, який залишається. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>%1 is no folder: --language is required for one file.</source>
        <translation>%1 — не тека: для одного файлу потрібен --language.</translation>
    </message>
    <message>
        <source>--fiche is required: only a memory (tmx) and a folder are of all of them.</source>
        <translation>Потрібно --fiche: лише пам’ять (tmx) і тека охоплюють усі сторінки.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and its owner.</source>
        <translation>Файл %1 неможливо прочитати. Перевірте його назву і власника.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Не вдалося записати файл %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3 segments, %4 new or changed, %5 of another French text; %6 questions.</source>
        <translation>%1, %2: сегментів %3, нових чи змінених %4, з іншого французького тексту %5; запитань %6.</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>Підтверджено тут, не взято: %1.</translation>
    </message>
    <message>
        <source>not named as the list says: LANGUAGE/KEY.opus</source>
        <translation>назва не така, як у списку: МОВА/КЛЮЧ.opus</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>більше ніж 4 МБ</translation>
    </message>
    <message>
        <source>no Opus sound, or damaged</source>
        <translation>немає звуку Opus або файл пошкоджений</translation>
    </message>
    <message>
        <source>shorter than a fifth of a second or longer than half a minute</source>
        <translation>коротше за п’яту частку секунди або довше за пів хвилини</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такої теки немає.</translation>
    </message>
    <message>
        <source>A recording could not be copied beside the library.</source>
        <translation>Не вдалося скопіювати запис поруч із бібліотекою.</translation>
    </message>
    <message>
        <source>Recordings taken in: %1. Refused: %2.</source>
        <translation>Прийнято записів: %1. Відхилено: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sentences of the kiosk are recorded; %4 others.</source>
        <translation>%1: записано %2 з %3 речень кіоску; інших: %4.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and its owner.</source>
        <translation>%1 не читається. Перевірте назву й власника.</translation>
    </message>
    <message>
        <source>The key %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>Ключ %1 можуть прочитати інші люди на цьому комп’ютері. Виконайте: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is no key that can sign without a password. Make one: escalectl keygen NAME</source>
        <translation>%1 не є ключем, що підписує без пароля. Створіть його: escalectl keygen NAME</translation>
    </message>
    <message>
        <source>%1 is no public key of a publisher.</source>
        <translation>%1 не є відкритим ключем видавця.</translation>
    </message>
    <message>
        <source>%1 takes codes among fr,en,uk,ti,ar,ps,ru,fa, separated by commas.</source>
        <translation>%1 приймає коди з fr,en,uk,ti,ar,ps,ru,fa через кому.</translation>
    </message>
    <message>
        <source>--channel takes small letters, digits and hyphens.</source>
        <translation>--channel приймає малі літери, цифри й дефіси.</translation>
    </message>
    <message>
        <source>--departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>--departments приймає коди департаментів через кому: 38,2A,971.</translation>
    </message>
    <message>
        <source>Edition %1: %2 fiches in %3 texts, %4 bytes, %5 of them new</source>
        <translation>Видання %1: %2 сторінок у %3 текстах, %4 байтів, з них %5 нових</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>Нічого не змінилося від видання %1.</translation>
    </message>
    <message>
        <source>Edition %1 of the channel %2, made %3, valid until %4</source>
        <translation>Видання %1 каналу %2, створене %3, чинне до %4</translation>
    </message>
    <message>
        <source>Signed by %1, who is known here</source>
        <translation>Підписав %1, його тут знають</translation>
    </message>
    <message>
        <source>Signed by %1, who is NOT known here</source>
        <translation>Підписав %1, його тут НЕ знають</translation>
    </message>
    <message>
        <source>%1 fiches in %2 packs of %3 bytes</source>
        <translation>%1 сторінок у %2 пакетах на %3 байтів</translation>
    </message>
    <message>
        <source>%1 is there already, and was not touched. Choose another name.</source>
        <translation>%1 уже є, його не змінено. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>Не вдається записати %1. Перевірте диск і права на теку.</translation>
    </message>
    <message>
        <source>The public key, for feed/keys of the stations: %1</source>
        <translation>Відкритий ключ, для feed/keys станцій: %1</translation>
    </message>
    <message>
        <source>--rotate-to takes one to four public keys.</source>
        <translation>--rotate-to приймає від одного до чотирьох відкритих ключів.</translation>
    </message>
    <message>
        <source>From now on these keys may sign. Publish with one of them.</source>
        <translation>Відтепер підписувати можуть ці ключі. Публікуйте одним із них.</translation>
    </message>
    <message>
        <source>The edition is whole: %1 parts, %2 bytes, %3 unpacked</source>
        <translation>Видання ціле: %1 частин, %2 байтів, %3 у розпакованому вигляді</translation>
    </message>
    <message>
        <source>The edition of %1 has expired. Its fiches stay; ask its publisher for a newer one.</source>
        <translation>Термін видання від %1 минув. Його сторінки лишаються; попросіть у видавця новіше.</translation>
    </message>
    <message>
        <source>fleet/kiosk and fleet/centre must be names of small letters, digits and hyphens.</source>
        <translation>fleet/kiosk і fleet/centre мають бути назвами з малих літер, цифр і дефісів.</translation>
    </message>
    <message>
        <source>The report of %1 has arrived.</source>
        <translation>Звіт %1 надійшов.</translation>
    </message>
    <message>
        <source>%1 is not the report of the kiosk of this name.</source>
        <translation>%1 — це не звіт кіоску з такою назвою.</translation>
    </message>
    <message>
        <source>%1 green, %2 late, %3 silent</source>
        <translation>%1 зелених, %2 із запізненням, %3 мовчать</translation>
    </message>
    <message>
        <source>Edition %1 with %2 fiches is on the stick (%3 bytes written). You can take it out now.</source>
        <translation>Видання %1, сторінок: %2, на накопичувачі (записано байтів: %3). Тепер його можна вийняти.</translation>
    </message>
    <message>
        <source>feed/keys must name who may sign the settings.</source>
        <translation>feed/keys має назвати, хто може підписувати налаштування.</translation>
    </message>
    <message>
        <source>Settings %1 for the channel %2 are signed.</source>
        <translation>Налаштування %1 для каналу %2 підписано.</translation>
    </message>
    <message>
        <source>fleet/settings must be an address like https://packs.example.org/fleet.escale.</source>
        <translation>fleet/settings має бути адресою на зразок https://packs.example.org/fleet.escale.</translation>
    </message>
    <message>
        <source>Settings %1 are taken; the kiosk uses them from its next start.</source>
        <translation>Налаштування %1 прийнято; кіоск користується ними від наступного запуску.</translation>
    </message>
    <message>
        <source>Nothing has changed since settings %1.</source>
        <translation>Після налаштувань %1 нічого не змінилося.</translation>
    </message>
    <message>
        <source>No model that makes vectors is set: the settings need ask/endpoint and ask/embedder.</source>
        <translation>Не задано моделі, що створює вектори: у налаштуваннях потрібні ask/endpoint і ask/embedder.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>Зупинено. Те, що надійшло, збережено.</translation>
    </message>
    <message>
        <source>%1 passages, %2 new, %3 gone.</source>
        <translation>Уривків: %1, нових: %2, зникло: %3.</translation>
    </message>
    <message>
        <source>This file does not say which fiche and language it is of: --fiche and --language are required.</source>
        <translation>У цьому файлі не сказано, від якої він сторінки й мови: потрібні --fiche і --language.</translation>
    </message>
    <message>
        <source>This file is of fiche %1 in %2, and another one was asked for.</source>
        <translation>Цей файл від сторінки %1 мовою %2, а запитано іншу.</translation>
    </message>
    <message>
        <source>Nothing in this memory is new here.</source>
        <translation>У цій пам’яті немає нічого нового.</translation>
    </message>
</context>
<context>
    <name>escale::ConfirmOnSecondTap</name>
    <message>
        <source>%1: touch again</source>
        <extracomment>%1 is what a button does, such as &quot;Power off&quot;</extracomment>
        <translation>%1: торкніться ще раз</translation>
    </message>
</context>
<context>
    <name>escale::Card</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is what it reads aloud</extracomment>
        <translation>Слухати: %1</translation>
    </message>
</context>
<context>
    <name>escale::Commands</name>
    <message>
        <source>&amp;Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>Оновити зараз</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>Зупинити оновлення</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Two languages &amp;side by side</source>
        <translation>Дві мови поруч</translation>
    </message>
    <message>
        <source>In my &amp;selection</source>
        <extracomment>Puts the fiche aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>У моїй добірці</translation>
    </message>
    <message>
        <source>Take away on a &amp;phone</source>
        <translation>Узяти на телефон</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Виділити все</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Show only my selection</source>
        <translation>Лише моя добірка</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>Прибрати всі фільтри</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Темний вигляд</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>&amp;Fiche</source>
        <translation>&amp;Сторінка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>Source of the &amp;fiches…</source>
        <translation>Джерело &amp;сторінок…</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <extracomment>Forgets the conversation with the person who leaves: languages, filters, what is open.</extracomment>
        <translation>Наступна людина</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>Moves the keys to the next part of the window: filters, list, text.</extracomment>
        <translation>Наступна частина вікна</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Попередня частина вікна</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>Copy the l&amp;ink</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>&amp;Знайти на сторінці</translation>
    </message>
    <message>
        <source>&amp;Translate fiches…</source>
        <translation>&amp;Перекладати сторінки…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>Hand over only in %1…</source>
        <translation>Передати лише однією мовою: %1…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Перші кроки…</translation>
    </message>
    <message>
        <source>&amp;Workshop: write fiches…</source>
        <translation>&amp;Майстерня: писати сторінки…</translation>
    </message>
    <message>
        <source>As&amp;k a question</source>
        <translation>&amp;Поставити питання</translation>
    </message>
    <message>
        <source>Save what was said of answers…</source>
        <translation>Зберегти сказане про відповіді…</translation>
    </message>
    <message>
        <source>The person's &amp;screen</source>
        <translation>Екран &amp;людини</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>&amp;Речення</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Усі дії…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Previously read</source>
        <translation>Прочитане перед цим</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Людина</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Нещодавно прочитане</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортувати за</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Відповідністю</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>Датою тексту</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назвою</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>Людина читає</translation>
    </message>
    <message>
        <source>The person's language…</source>
        <translation>Мова людини…</translation>
    </message>
    <message>
        <source>Import fiches from a stick…</source>
        <translation>Узяти сторінки з накопичувача…</translation>
    </message>
    <message>
        <source>Write the fiches onto a stick…</source>
        <translation>Записати сторінки на накопичувач…</translation>
    </message>
    <message>
        <source>Kiosks of the centres…</source>
        <extracomment>Opens the window for those who run the kiosks of many centres.</extracomment>
        <translation>Кіоски центрів…</translation>
    </message>
    <message>
        <source>New since last time</source>
        <extracomment>Lists only the fiches that are new or have changed since the desk was last closed.</extracomment>
        <translation>Нове з минулого разу</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <extracomment>Opens a window with what is another in the open fiche than when the desk was last closed.</extracomment>
        <translation>Що змінилося…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Позначити все прочитаним</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>Submenu: what was searched for and filtered, kept under names.</extracomment>
        <translation>Збережені фільтри</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Keeps what is searched for and filtered under a name.</extracomment>
        <translation>Зберегти цей фільтр…</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Відстанню</translation>
    </message>
    <message>
        <source>Open Escale</source>
        <extracomment>In the menu of the icon beside the clock: shows the window.</extracomment>
        <translation>Відкрити Escale</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>Undo the last change of a selection</source>
        <translation>Скасувати останню зміну добірки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo the last change of the filters</source>
        <translation>Скасувати останню зміну фільтрів</translation>
    </message>
    <message>
        <source>Undo the last change of a saved filter</source>
        <translation>Скасувати останню зміну збереженого фільтра</translation>
    </message>
    <message>
        <source>Undo: mark all as read</source>
        <translation>Скасувати: позначити все прочитаним</translation>
    </message>
    <message>
        <source>Undo: next person</source>
        <translation>Скасувати: наступна людина</translation>
    </message>
    <message>
        <source>Record a &amp;voice…</source>
        <extracomment>Opens the window in which a person reads sentences aloud for the kiosk.</extracomment>
        <translation>Записати &amp;голос…</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>The fiche of this conversation that was read first: the other end of &quot;Previously read&quot;.</extracomment>
        <translation>Прочитане першим</translation>
    </message>
</context>
<context>
    <name>escale::ScreenBlanker</name>
    <message>
        <source>The screen is asleep. Touch it to wake it.</source>
        <translation>Екран спить. Торкніться, щоб розбудити.</translation>
    </message>
</context>
<context>
    <name>escale::DayChart</name>
    <message>
        <source>Visits of the last seven days</source>
        <translation>Відвідування за останні сім днів</translation>
    </message>
</context>
<context>
    <name>escale::FicheCardView</name>
    <message>
        <source>In French only</source>
        <extracomment>badge on a card whose text exists in French only</extracomment>
        <translation>Лише французькою</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>У розділі: %1</translation>
    </message>
</context>
<context>
    <name>escale::FicheView</name>
    <message>
        <source>Text of the page</source>
        <translation>Текст сторінки</translation>
    </message>
    <message>
        <source>Show the new text</source>
        <translation>Показати новий текст</translation>
    </message>
    <message>
        <source>This page has just been withdrawn. You can finish reading it.</source>
        <translation>Цю сторінку щойно прибрали. Ви можете дочитати її.</translation>
    </message>
    <message>
        <source>This page has just been updated.</source>
        <translation>Цю сторінку щойно оновили.</translation>
    </message>
</context>
<context>
    <name>escale::FilterPane</name>
    <message>
        <source>Any age</source>
        <extracomment>Choice of a filter by age: no matter how old.</extracomment>
        <translation>Будь-який вік</translation>
    </message>
    <message>
        <source>Any level</source>
        <extracomment>Choice of a filter by level of French: no matter which.</extracomment>
        <translation>Будь-який рівень</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fiche(s)</source>
        <extracomment>For those who hear the filters: a choice, such as a theme, and how many fiches it has.</extracomment>
        <translation>
            <numerusform>%1, %Ln сторінка</numerusform>
            <numerusform>%1, %Ln сторінки</numerusform>
            <numerusform>%1, %Ln сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My selection (%Ln)</source>
        <extracomment>Button that shows the fiches a caseworker has put aside.</extracomment>
        <translation>
            <numerusform>Моя добірка (%Ln)</numerusform>
            <numerusform>Моя добірка (%Ln)</numerusform>
            <numerusform>Моя добірка (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a group of filters: the residence status of a person.</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Level of French</source>
        <translation>Рівень французької</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Прибрати всі фільтри</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>Choice of a filter by kind of fiche: procedures and programmes alike.</extracomment>
        <translation>Будь-який вид</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Title of a group of filters: what a person needs, such as &quot;Open a bank account&quot;.</extracomment>
        <translation>Потреби</translation>
    </message>
    <message>
        <source>Kind of fiche</source>
        <extracomment>Title of a group of filters: procedure or programme.</extracomment>
        <translation>Вид сторінки</translation>
    </message>
    <message>
        <source>Can be read in</source>
        <extracomment>Title of a group of filters: the languages in which a fiche can be read.</extracomment>
        <translation>Можна читати мовою</translation>
    </message>
    <message>
        <source>No matter when</source>
        <extracomment>Choice of a filter by the start of a course: whenever it is, and fiches that are no courses.</extracomment>
        <translation>Неважливо коли</translation>
    </message>
    <message>
        <source>In the next 3 months</source>
        <extracomment>Choice of a filter by the start of a course: within three months, or it can be joined at any time.</extracomment>
        <translation>У найближчі 3&#xa0;місяці</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Збережені фільтри</translation>
    </message>
</context>
<context>
    <name>escale::GroupTitle</name>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <extracomment>For those who hear the filters: the title of a group (&quot;Status&quot;), and how many of its choices have been made.</extracomment>
        <translation>
            <numerusform>%1, вибрано %Ln</numerusform>
            <numerusform>%1, вибрано %Ln</numerusform>
            <numerusform>%1, вибрано %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::Keyboard</name>
    <message>
        <source>Done</source>
        <extracomment>The key that ends typing</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>Клавіатура на екрані</translation>
    </message>
</context>
<context>
    <name>escale::KioskHost</name>
    <message>
        <source>Until the library can be read, the kiosk shows the sample that is inside the program.</source>
        <translation>Доки бібліотеку не можна прочитати, кіоск показує зразок із програми.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Dates on this page are wrong too.</source>
        <translation>Годинник цього пристрою показує неправильний час. Дати на цій сторінці теж неправильні.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state: visits are not counted. Is the disk full?</source>
        <translation>Кіоск не може записати свій стан: відвідування не рахуються. Може, диск заповнений?</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>На цьому пристрої немає голосу.</translation>
    </message>
    <message>
        <source>This is a test of the sound.</source>
        <translation>Це перевірка звуку.</translation>
    </message>
    <message>
        <source>Wrong PINs typed here since the staff came last: %1. The last one: %2.</source>
        <extracomment>%1 is a number, %2 a day and a time</extracomment>
        <translation>Неправильних PIN, введених тут після останнього приходу працівників: %1. Останній: %2.</translation>
    </message>
    <message>
        <source>The PIN of the staff is short and can be guessed. An administrator sets one of six digits or more with: escalectl pin</source>
        <translation>PIN працівників короткий, його можна вгадати. Адміністратор задає PIN із шести або більше цифр командою: escalectl pin</translation>
    </message>
    <message>
        <source>The print server of this machine keeps what was printed, so tickets are not offered. An administrator forbids it with: cupsctl PreserveJobHistory=no PreserveJobFiles=no</source>
        <translation>Сервер друку цього пристрою зберігає надруковане, тому талони не пропонуються. Адміністратор забороняє це командою: cupsctl PreserveJobHistory=no PreserveJobFiles=no</translation>
    </message>
</context>
<context>
    <name>escale::KioskPage</name>
    <message>
        <source>Listen to this page</source>
        <translation>Слухати цю сторінку</translation>
    </message>
    <message>
        <source>Pictures on this page: %1.</source>
        <translation>Малюнків на цій сторінці: %1.</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>Торкніться малюнка, щоб його почути.</translation>
    </message>
</context>
<context>
    <name>escale::KioskProgram</name>
    <message>
        <source>The fiches on this machine were damaged and have been replaced by sample fiches. Please tell the staff.</source>
        <translation>Сторінки на цьому пристрої були пошкоджені, їх замінено зразком. Скажіть про це працівникам.</translation>
    </message>
</context>
<context>
    <name>escale::LanguageOrder</name>
    <message>
        <source>%1: earlier</source>
        <extracomment>%1 is a language</extracomment>
        <translation>%1: раніше</translation>
    </message>
</context>
<context>
    <name>escale::LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <extracomment>said and shown in each of the eight languages on the first page</extracomment>
        <translation>Виберіть свою мову</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln сторінка</numerusform>
            <numerusform>%Ln сторінки</numerusform>
            <numerusform>%Ln сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · sample content</source>
        <extracomment>%1 is &quot;20 fiches&quot;; nothing has been fetched from the feed yet</extracomment>
        <translation>%1 · зразок</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1 024 fiches&quot;, %2 a date</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>If this is your language, touch now.</source>
        <translation>Якщо це ваша мова, торкніться зараз.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
</context>
<context>
    <name>escale::LanguagesCard</name>
    <message>
        <source>Languages offered, and their order</source>
        <translation>Мови, які пропонуються, та їхній порядок</translation>
    </message>
</context>
<context>
    <name>escale::LinkCard</name>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Номер телефону</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адреса електронної пошти</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Вебсайт</translation>
    </message>
    <message>
        <source>Scan this code with a phone to call this number.</source>
        <translation>Наведіть телефон на цей код, щоб зателефонувати на цей номер.</translation>
    </message>
    <message>
        <source>Scan this code with a phone to write to this address.</source>
        <translation>Наведіть телефон на цей код, щоб написати на цю адресу.</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open this page.</source>
        <translation>Наведіть телефон на цей код, щоб відкрити цю сторінку.</translation>
    </message>
    <message>
        <source>What this word means</source>
        <translation>Що означає це слово</translation>
    </message>
</context>
<context>
    <name>escale::ListPage</name>
    <message>
        <source>All fiches</source>
        <translation>Усі сторінки</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>first of a row of chips: no choice among the needs</extracomment>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Nothing here fits your answers.</source>
        <translation>Тут ніщо не підходить до ваших відповідей.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Тут ще нічого немає.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>takes back the answers that left nothing to show</extracomment>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Choose (%1)</source>
        <extracomment>one key for a row of chips that would fill the screen; %1 is how many there are to choose from</extracomment>
        <translation>Вибрати (%1)</translation>
    </message>
</context>
<context>
    <name>escale::ListeningBar</name>
    <message>
        <source>Speed: slow</source>
        <translation>Швидкість: повільно</translation>
    </message>
    <message>
        <source>Speed: fast</source>
        <translation>Швидкість: швидко</translation>
    </message>
    <message>
        <source>Speed: normal</source>
        <translation>Швидкість: звичайно</translation>
    </message>
    <message>
        <source>There is no voice for this language here.</source>
        <translation>Тут немає голосу для цієї мови.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. You can listen to this page in:</source>
        <translation>Тут немає голосу для цієї мови. Цю сторінку можна послухати:</translation>
    </message>
    <message>
        <source>No loudspeaker is connected to this machine. Please tell the staff.</source>
        <translation>До цього пристрою не під’єднано динамік. Скажіть про це працівникам.</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>Немає динаміка, або комп’ютер не дає Escale звуку.</translation>
    </message>
    <message>
        <source>The voice does not answer. Please try again.</source>
        <translation>Голос не відповідає. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Попереднє речення</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Наступне речення</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>Візьміть цю сторінку із собою</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far the voice is: sentence 2 of 14.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>%1 is the name of a language: the voice that reads is not in the language of the page around it.</extracomment>
        <translation>Голос: %1</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <extracomment>The person has scrolled away; this goes back to the sentence being read.</extracomment>
        <translation>Назад до голосу</translation>
    </message>
</context>
<context>
    <name>escale::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>escale::PinPad</name>
    <message>
        <source>Staff</source>
        <translation>Працівники</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Назад до кіоску</translation>
    </message>
    <message>
        <source>Type the PIN of the staff</source>
        <translation>Введіть PIN працівників</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну хвилинку…</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk. An administrator sets it with: escalectl pin</source>
        <translation>Для цього кіоску не задано PIN. Адміністратор задає його командою: escalectl pin</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Це не той PIN.</translation>
    </message>
    <message>
        <source>The kiosk cannot check the PIN now.</source>
        <translation>Кіоск зараз не може перевірити PIN.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1.</source>
        <extracomment>%1 is a time such as 4:59</extracomment>
        <translation>Забагато спроб. Спробуйте знову через %1.</translation>
    </message>
</context>
<context>
    <name>escale::PlaceChooser</name>
    <message>
        <source>Add a département: name or number</source>
        <extracomment>For those who hear the field that finds a département.</extracomment>
        <translation>Додати департамент: назва або номер</translation>
    </message>
    <message>
        <source>Show all départements</source>
        <translation>Показати всі департаменти</translation>
    </message>
    <message>
        <source>Département</source>
        <extracomment>In an empty field that finds a département by its name or its number.</extracomment>
        <translation>Департамент</translation>
    </message>
</context>
<context>
    <name>escale::QrWindow</name>
    <message>
        <source>Take this page with you</source>
        <translation>Візьміть цю сторінку із собою</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open the page there.</source>
        <translation>Наведіть телефон на цей код, щоб відкрити сторінку на ньому.</translation>
    </message>
    <message>
        <source>Code of the page&apos;s address</source>
        <translation>Код адреси сторінки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCard</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is the question it reads aloud</extracomment>
        <translation>Слухати: %1</translation>
    </message>
</context>
<context>
    <name>escale::QuestionsPage</name>
    <message>
        <source>%1 (here)</source>
        <extracomment>%1 is the département the kiosk stands in, &quot;Isère (38)&quot;</extracomment>
        <translation>%1 (тут)</translation>
    </message>
    <message>
        <source>Choose a département</source>
        <translation>Виберіть департамент</translation>
    </message>
    <message>
        <source>Another département</source>
        <translation>Інший департамент</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln fiche(s)</source>
        <translation>
            <numerusform>Показати %Ln сторінку</numerusform>
            <numerusform>Показати %Ln сторінки</numerusform>
            <numerusform>Показати %Ln сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>Показати те, що мені підходить</translation>
    </message>
    <message>
        <source>You can skip every question. Nothing is kept.</source>
        <translation>Будь-яке запитання можна пропустити. Нічого не зберігається.</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Де ви живете?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Скільки вам років?</translation>
    </message>
    <message>
        <source>How is your French?</source>
        <translation>Наскільки добре ви знаєте французьку?</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>До 18 років</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>Від 18 до 25</translation>
    </message>
    <message>
        <source>26 and over</source>
        <translation>26 і більше</translation>
    </message>
    <message>
        <source>I do not read French</source>
        <extracomment>answers to &quot;How is your French?&quot;</extracomment>
        <translation>Не читаю французькою</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Трохи</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Fluently</source>
        <translation>Вільно</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Are you looking for a course that starts soon?</source>
        <translation>Ви шукаєте курс, який скоро почнеться?</translation>
    </message>
    <message>
        <source>Yes, in the next 3 months</source>
        <translation>Так, у найближчі 3&#xa0;місяці</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPage</name>
    <message>
        <source>This fiche is no longer here. Please go back.</source>
        <translation>Цієї сторінки вже немає. Поверніться назад.</translation>
    </message>
    <message>
        <source>To hear it, touch the round key below.</source>
        <translation>Щоб почути, торкніться круга внизу.</translation>
    </message>
    <message>
        <source>See it in pictures</source>
        <translation>Дивитися в малюнках</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPane</name>
    <message>
        <source>This fiche is no longer in the library.</source>
        <translation>Цієї сторінки вже немає в бібліотеці.</translation>
    </message>
    <message>
        <source>Choose a fiche in the list.</source>
        <translation>Виберіть сторінку в списку.</translation>
    </message>
    <message>
        <source>Text of the fiche</source>
        <translation>Текст сторінки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy the link of the page</source>
        <translation>Копіювати посилання на сторінку</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>Слухати звідси</translation>
    </message>
    <message>
        <source>Listen in French</source>
        <translation>Слухати французькою</translation>
    </message>
    <message>
        <source>Sentences for the interview</source>
        <translation>Речення для розмови</translation>
    </message>
    <message>
        <source>Fiches: %1</source>
        <translation>Сторінки: %1</translation>
    </message>
    <message>
        <source>Not yet translated: %1</source>
        <translation>Ще не перекладено: %1</translation>
    </message>
</context>
<context>
    <name>escale::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
</context>
<context>
    <name>escale::SearchPage</name>
    <message>
        <source>Nothing found. Look here instead:</source>
        <translation>Нічого не знайдено. Подивіться тут:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s) found</source>
        <translation>
            <numerusform>Знайдено %Ln сторінку</numerusform>
            <numerusform>Знайдено %Ln сторінки</numerusform>
            <numerusform>Знайдено %Ln сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word, or choose a theme:</source>
        <translation>Введіть слово або виберіть тему:</translation>
    </message>
    <message>
        <source>Results for: %1</source>
        <extracomment>%1 is what was searched for instead of what was typed</extracomment>
        <translation>Результати для: %1</translation>
    </message>
    <message>
        <source>Search for exactly: %1</source>
        <extracomment>%1 is what was typed; a button</extracomment>
        <translation>Шукати саме: %1</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>Пошук: житло, робота, лікар…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
</context>
<context>
    <name>escale::SessionEnd</name>
    <message numerus="yes">
        <source>This page closes in %Ln second(s). Nothing you did here is kept.</source>
        <translation>
            <numerusform>Ця сторінка закриється за %Ln секунду. Нічого не зберігається.</numerusform>
            <numerusform>Ця сторінка закриється за %Ln секунди. Нічого не зберігається.</numerusform>
            <numerusform>Ця сторінка закриється за %Ln секунд. Нічого не зберігається.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершити</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCard</name>
    <message>
        <source>This kiosk</source>
        <translation>Цей кіоск</translation>
    </message>
    <message>
        <source>Greatest volume</source>
        <translation>Найбільша гучність</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds, short</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>A visit ends after</source>
        <translation>Відвідування закінчується через</translation>
    </message>
    <message>
        <source>and a warning of</source>
        <translation>і попередження на</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Департамент</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No département has been chosen</extracomment>
        <translation>немає</translation>
    </message>
    <message>
        <source>Screen turned by</source>
        <translation>Екран повернуто на</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>The screen turns at the next restart.</source>
        <translation>Екран повернеться після наступного перезапуску.</translation>
    </message>
    <message>
        <source>Printer for tickets</source>
        <translation>Принтер для талонів</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>Його папір</translation>
    </message>
    <message>
        <source>receipt, 80 mm</source>
        <translation>чек, 80 мм</translation>
    </message>
</context>
<context>
    <name>escale::StaffPage</name>
    <message>
        <source>It is being done.</source>
        <translation>Виконується.</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>%1 is the name of this kiosk</extracomment>
        <translation>Працівники</translation>
    </message>
    <message>
        <source>Staff — %1</source>
        <translation>Працівники — %1</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Назад до кіоску</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>Бібліотека читається…</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переклади</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Остання зміна</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Оновити сторінки</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <extracomment>What the last sync did: numbers of fiches</extracomment>
        <translation>нових %1, змінених %2, вилучених %3</translation>
    </message>
    <message>
        <source>sample inside the program</source>
        <translation>зразок усередині програми</translation>
    </message>
    <message>
        <source>The last days</source>
        <translation>Останні дні</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Цей пристрій</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Перевірити звук</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>На цьому пристрої немає голосу.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустити</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Вимкнути</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Вийти з кіоску</translation>
    </message>
    <message>
        <source>The machine has been asked…</source>
        <translation>Пристрою передано прохання…</translation>
    </message>
</context>
<context>
    <name>escale::Stepper</name>
    <message>
        <source>%1: less</source>
        <extracomment>%1 is what is changed, such as &quot;Greatest volume&quot;</extracomment>
        <translation>%1: менше</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: більше</translation>
    </message>
</context>
<context>
    <name>escale::StepsPage</name>
    <message>
        <source>Step %1 of %2.</source>
        <translation>Крок %1 із %2.</translation>
    </message>
    <message>
        <source>Touch the arrow to go on.</source>
        <translation>Торкніться стрілки, щоб продовжити.</translation>
    </message>
    <message>
        <source>That was the last step.</source>
        <translation>Це був останній крок.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Back to the whole page.</source>
        <translation>Назад до всієї сторінки.</translation>
    </message>
    <message>
        <source>Look for something else</source>
        <translation>Шукати щось інше</translation>
    </message>
</context>
<context>
    <name>escale::SyncBar</name>
    <message>
        <source>Asking what is new…</source>
        <translation>Запитуємо, що нового…</translation>
    </message>
    <message>
        <source>Checking older texts…</source>
        <translation>Перевіряємо старіші тексти…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Завершуємо…</translation>
    </message>
    <message>
        <source>Fetching texts…</source>
        <translation>Завантажуємо тексти…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The title of a fiche, between the quotation marks of your language.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) per second</source>
        <translation>
            <numerusform>%Ln текст за секунду</numerusform>
            <numerusform>%Ln тексти за секунду</numerusform>
            <numerusform>%Ln текстів за секунду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>Залишилася %Ln секунда</numerusform>
            <numerusform>Залишилося %Ln секунди</numerusform>
            <numerusform>Залишилося %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Перебіг оновлення</translation>
    </message>
    <message>
        <source>First update</source>
        <translation>Перше оновлення</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln fiche(s)</source>
        <translation>
            <numerusform>Вилучити %Ln сторінку</numerusform>
            <numerusform>Вилучити %Ln сторінки</numerusform>
            <numerusform>Вилучити %Ln сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the source…</source>
        <translation>Задати джерело…</translation>
    </message>
    <message>
        <source>Fetching recorded voice…</source>
        <translation>Завантажуємо записаний голос…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: what was just cleared comes back.</extracomment>
        <translation>Повернути</translation>
    </message>
</context>
<context>
    <name>escale::SyncRunner</name>
    <message>
        <source>No source of fiches is set: this program has only what it holds now.</source>
        <translation>Джерело сторінок не задане: у програмі є лише те, що вона вже має.</translation>
    </message>
    <message>
        <source>An update is already running.</source>
        <translation>Оновлення вже триває.</translation>
    </message>
</context>
<context>
    <name>escale::ThemesPage</name>
    <message>
        <source>How can we help you?</source>
        <translation>Чим ми можемо вам допомогти?</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>Пошук: житло, робота, лікар…</translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>Показати те, що мені підходить</translation>
    </message>
    <message>
        <source>Only what fits me</source>
        <extracomment>button: opens optional questions (place, age, French); once answered, lists show only what fits</extracomment>
        <translation>Лише те, що мені підходить</translation>
    </message>
    <message>
        <source>Find by listening</source>
        <translation>Знайти на слух</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Екстрені номери</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Поставити запитання</translation>
    </message>
</context>
<context>
    <name>escale::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of the language in use</extracomment>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ends the visit and forgets everything</extracomment>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>Вийти з режиму підказок</translation>
    </message>
    <message>
        <source>It is on.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>Увімкнено.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>Вимкнено.</translation>
    </message>
</context>
<context>
    <name>escale::VoiceMenu</name>
    <message>
        <source>Recorded: comes with the fiches, always first</source>
        <extracomment>A voice in the list of voices. Where a sentence has a recording, that is what is heard.</extracomment>
        <translation>Записаний: приходить зі сторінками, завжди перший</translation>
    </message>
    <message>
        <source>%1: built into Escale</source>
        <extracomment>A voice in the list of voices; %1 is its name, &quot;eSpeak NG&quot;.</extracomment>
        <translation>%1: вбудований в Escale</translation>
    </message>
    <message>
        <source>System: a voice of this computer</source>
        <extracomment>A voice in the list of voices: installed on the computer, not part of Escale.</extracomment>
        <translation>Системний: голос цього комп’ютера</translation>
    </message>
    <message>
        <source>&amp;Voices</source>
        <extracomment>Submenu: which voice reads each language aloud.</extracomment>
        <translation>&amp;Голоси</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>Немає голосу для цієї мови</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <extracomment>First in the list of voices: no choice of one&apos;s own.</extracomment>
        <translation>Автоматично: найкращий доступний голос</translation>
    </message>
</context>
<context>
    <name>escale::NoResultsPanel</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>A spelling was corrected; %1 is what was searched for instead.</extracomment>
        <translation>Результати для «%1»</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or remove a filter.</source>
        <translation>Нічого не знайдено. Спробуйте інше слово або приберіть фільтр.</translation>
    </message>
    <message>
        <source>Your selection is empty. The star above a fiche puts it aside.</source>
        <translation>Ваша добірка порожня. Зірочка над сторінкою відкладає її сюди.</translation>
    </message>
    <message>
        <source>The filters leave nothing of your selection.</source>
        <translation>З цими фільтрами у вашій добірці нічого не залишається.</translation>
    </message>
    <message>
        <source>Show the whole selection</source>
        <translation>Показати всю добірку</translation>
    </message>
</context>
<context>
    <name>escale::WindowBar</name>
    <message>
        <source>Languages: %1</source>
        <translation>Мови: %1</translation>
    </message>
    <message>
        <source>Search for a fiche, a word, an acronym</source>
        <translation>Знайти сторінку, слово, скорочення</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результати</numerusform>
            <numerusform>%Ln результатів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>%1 is &quot;23 results&quot;, %2 a number of milliseconds.</extracomment>
        <translation>%1 · %2 мс</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Запитати</translation>
    </message>
</context>
<context>
    <name>escale::HostRequestWatcher</name>
    <message>
        <source>Nothing on this machine answers. Is Escale’s kiosk service installed?</source>
        <translation>На цьому пристрої ніщо не відповідає. Чи встановлено службу кіоску Escale?</translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>The key must be on one line, without spaces.</source>
        <translation>Ключ має бути в одному рядку, без пробілів.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer makes no sense. Check the address of the feed.</source>
        <translation>Відповідь сервера не має сенсу. Перевірте адресу джерела.</translation>
    </message>
    <message>
        <source>Stopped. What was already saved is kept; start again to go on.</source>
        <translation>Зупинено. Уже збережене залишається; запустіть ще раз, щоб продовжити.</translation>
    </message>
    <message>
        <source>The address of the feed is not usable. Give one like https://api.example.org.</source>
        <translation>Адреса джерела непридатна. Вкажіть таку: https://api.example.org.</translation>
    </message>
    <message>
        <source>The address of the feed must be plain: no user name, no password, nothing after a ? or #.</source>
        <translation>Адреса джерела має бути простою: без імені, без пароля, без нічого після ? або #.</translation>
    </message>
    <message>
        <source>The address of the feed must start with https://, so that the key stays secret.</source>
        <translation>Адреса джерела має починатися з https://, щоб ключ лишався таємним.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. Check its name and its owner.</source>
        <translation>Файл ключа %1 не читається. Перевірте його назву та власника.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>Файл ключа %1 можуть читати інші люди на цьому комп’ютері. Запустіть: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 must hold the key alone, on one line.</source>
        <translation>Файл ключа %1 має містити лише ключ, в одному рядку.</translation>
    </message>
    <message>
        <source>The feed cannot be reached. Check the network and the address of the feed, then try again.</source>
        <translation>Сервер недоступний. Перевірте мережу й адресу джерела, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The feed stopped answering. Try again later.</source>
        <translation>Сервер перестав відповідати. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The feed has a problem of its own. Try again later.</source>
        <translation>На сервері несправність. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The feed refused the key. Ask the operator of the feed for a valid key.</source>
        <translation>Сервер не прийняв ключ. Попросіть дійсний ключ у того, хто ним керує.</translation>
    </message>
    <message>
        <source>The feed could not prove who it is, so nothing was fetched. Check the address of the feed and the date of this computer.</source>
        <translation>Сервер не зміг довести, хто він, тому нічого не завантажено. Перевірте адресу джерела та дату цього комп’ютера.</translation>
    </message>
    <message>
        <source>The feed sends to another server, which is not allowed. Check the address of the feed.</source>
        <translation>Сервер відсилає до іншого сервера, а це не дозволено. Перевірте адресу джерела.</translation>
    </message>
    <message>
        <source>The feed does not have this. Check the address of the feed.</source>
        <translation>На сервері цього немає. Перевірте адресу джерела.</translation>
    </message>
    <message>
        <source>The feed does not understand the question. Check the address of the feed.</source>
        <translation>Сервер не розуміє запиту. Перевірте адресу джерела.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer arrived damaged. Try again later.</source>
        <translation>Відповідь сервера надійшла пошкодженою. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer is far too large, so it was refused. Check the address of the feed.</source>
        <translation>Відповідь сервера завелика, її відхилено. Перевірте адресу джерела.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer cannot be read. Try again later, or check the address of the feed.</source>
        <translation>Відповідь сервера не читається. Спробуйте пізніше або перевірте адресу джерела.</translation>
    </message>
    <message>
        <source>ESCALE_SITE_SECRET must hold the key alone, on one line.</source>
        <translation>ESCALE_SITE_SECRET має містити лише ключ, в одному рядку.</translation>
    </message>
    <message>
        <source>A picture of the feed cannot be used.</source>
        <translation>Малюнок із сервера непридатний.</translation>
    </message>
    <message>
        <source>The feed does not read this aloud.</source>
        <translation>Сервер не читає цього вголос.</translation>
    </message>
    <message>
        <source>The proxy cannot be used. Write it as http://name:port, or none for no proxy.</source>
        <translation>Проксі не підходить. Напишіть http://назва:порт або none, якщо проксі немає.</translation>
    </message>
    <message>
        <source>The feed does not have this fiche any more.</source>
        <translation>На сервері вже немає цієї сторінки.</translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>The kiosk could not start anew; it has cleaned itself instead.</source>
        <translation>Кіоск не зміг запуститися заново; натомість він усе стер.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>The keyboard of this language cannot be used.</source>
        <translation>Клавіатуру цієї мови не можна використати.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Крапка</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Кома</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Крапка з комою</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Двокрапка</translation>
    </message>
    <message>
        <source>Colon before a list</source>
        <translation>Двокрапка перед переліком</translation>
    </message>
    <message>
        <source>Word separator</source>
        <translation>Розділювач слів</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Знак оклику</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Знак питання</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Апостроф</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Дефіс</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Тире</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Підкреслення</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Лапки</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>Відкривальні лапки</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>Закривальні лапки</translation>
    </message>
    <message>
        <source>Opening parenthesis</source>
        <translation>Відкривальна дужка</translation>
    </message>
    <message>
        <source>Closing parenthesis</source>
        <translation>Закривальна дужка</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Равлик (@)</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Скісна риска</translation>
    </message>
    <message>
        <source>Ampersand</source>
        <translation>Амперсанд</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Плюс</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Дорівнює</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Відсоток</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Євро</translation>
    </message>
    <message>
        <source>Number sign</source>
        <translation>Знак номера</translation>
    </message>
    <message>
        <source>Half space</source>
        <translation>Півпробіл</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>The key that removes the letter before the cursor</extracomment>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Цифри та знаки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Мова клавіатури</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Закрити клавіатуру</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>This page is an example. The code leads to the first page of the site.</source>
        <translation>Ця сторінка — приклад. Код веде на головну сторінку сайту.</translation>
    </message>
    <message numerus="yes">
        <source>%n thanks</source>
        <extracomment>Thanks that readers of a fiche have sent.</extracomment>
        <translation>
            <numerusform>%n подяка</numerusform>
            <numerusform>%n подяки</numerusform>
            <numerusform>%n подяк</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Title beside the address of a site about the fiche.</extracomment>
        <translation>Вебсайт</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <extracomment>Label above the name of the organisation behind a fiche.</extracomment>
        <translation>Пропонує</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Label above the names of organisations that help with it.</extracomment>
        <translation>Разом із</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>Title above buttons that lead to themes and needs near this fiche.</extracomment>
        <translation>Дивіться також</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <extracomment>Title beside a QR code: scan it to read the page on one&apos;s own phone.</extracomment>
        <translation>Візьміть цю сторінку із собою</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label above the name of the catalogue that a fiche comes from.</extracomment>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Файл не вдалося записати. Виберіть іншу теку.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>This library cannot be searched yet: it has no index. Make one: escalectl index --rebuild</source>
        <translation>У цій бібліотеці ще не можна шукати: немає покажчика. Зробіть його: escalectl index --rebuild</translation>
    </message>
    <message>
        <source>The index of this library is of an older form. Make it anew: escalectl index --rebuild</source>
        <translation>Покажчик цієї бібліотеки має старий вигляд. Зробіть його заново: escalectl index --rebuild</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>This cannot be read aloud.</source>
        <translation>Це не можна прочитати вголос.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>The sound that came is not one that can be used.</source>
        <translation>Отриманий звук непридатний.</translation>
    </message>
    <message>
        <source>The sound file cannot be written.</source>
        <translation>Звуковий файл не вдалося записати.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>A voice: sentences that were recorded and came with the content.</extracomment>
        <translation>Записаний</translation>
    </message>
    <message>
        <source>voice on trial</source>
        <extracomment>Beside the name of a voice: no native speaker has judged it yet.</extracomment>
        <translation>голос на випробуванні</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>The server refused the key of this kiosk. Ask its operator for a new one.</source>
        <translation>Сервер не прийняв ключ цього кіоску. Попросіть новий у того, хто ним керує.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network.</source>
        <translation>Сервер був недоступний. Перевірте мережу.</translation>
    </message>
    <message>
        <source>The answers of the server make no sense. Nothing changed.</source>
        <translation>Відповіді сервера не мають сенсу. Нічого не змінилося.</translation>
    </message>
    <message>
        <source>No server has been set up, or the file with its key cannot be used.</source>
        <translation>Сервер не задано, або файл його ключа непридатний.</translation>
    </message>
    <message>
        <source>The library cannot be written. Is the disk full?</source>
        <translation>У бібліотеку не можна записати. Може, диск заповнений?</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>Бібліотека не читається.</translation>
    </message>
    <message>
        <source>The library is damaged. The next sync repairs it.</source>
        <translation>Бібліотека пошкоджена. Наступне оновлення її виправить.</translation>
    </message>
    <message>
        <source>The library was made by a newer Escale.</source>
        <translation>Бібліотеку створила новіша версія Escale.</translation>
    </message>
    <message>
        <source>Another sync was running.</source>
        <translation>Тривало інше оновлення.</translation>
    </message>
    <message>
        <source>The sync was stopped before its end.</source>
        <translation>Оновлення зупинено до кінця.</translation>
    </message>
    <message>
        <source>Some fiches could not be fetched. The next sync tries again.</source>
        <translation>Деякі сторінки не вдалося завантажити. Наступне оновлення спробує знову.</translation>
    </message>
    <message>
        <source>the kiosk started</source>
        <translation>кіоск запустився</translation>
    </message>
    <message>
        <source>restart of the night</source>
        <translation>нічний перезапуск</translation>
    </message>
    <message>
        <source>new content</source>
        <translation>новий вміст</translation>
    </message>
    <message>
        <source>the library could not be shown</source>
        <translation>бібліотеку не вдалося показати</translation>
    </message>
    <message>
        <source>a setting was not usable</source>
        <translation>налаштування було непридатним</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>годинник показував неправильний час</translation>
    </message>
    <message>
        <source>the state of the kiosk could not be written</source>
        <translation>стан кіоску не вдалося записати</translation>
    </message>
    <message>
        <source>the staff came</source>
        <translation>прийшов працівник</translation>
    </message>
    <message>
        <source>the staff left</source>
        <translation>працівник пішов</translation>
    </message>
    <message>
        <source>five wrong PINs</source>
        <translation>п’ять неправильних PIN</translation>
    </message>
    <message>
        <source>a setting was changed here</source>
        <translation>тут змінили налаштування</translation>
    </message>
    <message>
        <source>a sync was asked for</source>
        <translation>попросили оновлення</translation>
    </message>
    <message>
        <source>a restart was asked for</source>
        <translation>попросили перезапуск</translation>
    </message>
    <message>
        <source>power off was asked for</source>
        <translation>попросили вимкнення</translation>
    </message>
    <message>
        <source>leaving the kiosk was asked for</source>
        <translation>попросили вийти з кіоску</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <extracomment>A day and a time: &quot;24 November, 10:32&quot;. Letters as in QLocale::toString(): d, MMMM, HH, mm.</extracomment>
        <translation>d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation>Оновлень ще не було.</translation>
    </message>
    <message>
        <source>Up to date — %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Актуально — %1</translation>
    </message>
    <message>
        <source>The last sync did not end.</source>
        <translation>Останнє оновлення не закінчилося.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A line of the log: %1 is a day and a time, %2 what happened then</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Visits of the last seven days</source>
        <translation>Відвідування за останні сім днів</translation>
    </message>
    <message>
        <source>This kiosk does not count its visits.</source>
        <translation>Цей кіоск не рахує відвідувань.</translation>
    </message>
    <message>
        <source>Fiches opened</source>
        <translation>Відкриті сторінки</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>Прослухано</translation>
    </message>
    <message numerus="yes">
        <source>The first sync has not ended: %n fiche(s) are here, and shown once all are.</source>
        <translation>
            <numerusform>Перше оновлення не завершено: тут %n сторінка, її буде показано разом з усіма.</numerusform>
            <numerusform>Перше оновлення не завершено: тут %n сторінки, їх буде показано разом з усіма.</numerusform>
            <numerusform>Перше оновлення не завершено: тут %n сторінок, їх буде показано разом з усіма.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the server no longer lists them. None was removed. If that is right: escalectl sync --accept-removals</source>
        <extracomment>%1 and %2 are numbers of fiches</extracomment>
        <translation>%1 з %2 сторінок зникли б, бо їх більше немає у списку сервера. Жодної не вилучено. Якщо це правильно: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>files were moved to their new place</source>
        <translation>файли перенесено на нове місце</translation>
    </message>
    <message>
        <source>the fiches of a USB stick were asked for</source>
        <translation>запитано сторінки з USB-накопичувача</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Забрано із собою</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Поставлені запитання</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <extracomment>Questions to which no fiche had an answer.</extracomment>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>the new version of the program was asked for</source>
        <translation>попросили нову версію програми</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The setting %1 is not usable (allowed: %2); the default is used.</source>
        <translation>Налаштування %1 непридатне (можна: %2); узято стандартне.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check its name, its owner and its content.</source>
        <translation>Файл налаштувань %1 не читається. Перевірте його назву, власника та вміст.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Check the disk.</source>
        <translation>PIN не вдалося зберегти. Перевірте диск.</translation>
    </message>
    <message>
        <source>The statistics cannot be read. Check who owns the file.</source>
        <translation>Статистика не читається. Перевірте, кому належить файл.</translation>
    </message>
    <message>
        <source>The statistics cannot be saved. Check the disk.</source>
        <translation>Статистику не вдалося зберегти. Перевірте диск.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state. Check the disk.</source>
        <translation>Кіоск не може записати свій стан. Перевірте диск.</translation>
    </message>
    <message>
        <source>What the staff chose at this kiosk cannot be read; the settings file alone is used.</source>
        <translation>Вибір працівників на цьому кіоску не читається; використано лише файл налаштувань.</translation>
    </message>
    <message>
        <source>The choices could not be saved. Check the disk.</source>
        <translation>Вибір не вдалося зберегти. Перевірте диск.</translation>
    </message>
    <message>
        <source>The setting %1 holds a word that is not the name of a server; nothing is fetched for this word.</source>
        <translation>Налаштування %1 містить слово, яке не є назвою сервера; для нього нічого не завантажується.</translation>
    </message>
    <message>
        <source>The settings have been moved to %1. They were in %2.</source>
        <translation>Налаштування перенесено до %1. Вони були у %2.</translation>
    </message>
    <message>
        <source>The library has been moved to %1. It was in %2.</source>
        <translation>Бібліотеку перенесено до %1. Вона була у %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: they belong in %2. Please move the file.</source>
        <translation>Налаштування у %1 не діють: їхнє місце — %2. Перенесіть файл.</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>Не вдалося зберегти налаштування у %1. Перевірте, чи є місце і чи можна там писати.</translation>
    </message>
    <message>
        <source>The key could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>Не вдалося зберегти ключ у %1. Перевірте, чи є місце і чи можна там писати.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 32 digits.</source>
        <translation>PIN має від 6 до 32 цифр.</translation>
    </message>
    <message>
        <source>The settings that come from the fleet cannot be read; this kiosk&apos;s own are used.</source>
        <translation>Спільні налаштування кіосків не читаються; діють власні налаштування цього кіоску.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The library could not be created. Check that there is room on the disk and that its folder may be written.</source>
        <translation>Бібліотеку не вдалося створити. Перевірте, чи є місце на диску і чи можна писати в її теку.</translation>
    </message>
    <message>
        <source>There is no library at %1. Run: escalectl sync</source>
        <translation>У %1 немає бібліотеки. Запустіть: escalectl sync</translation>
    </message>
    <message>
        <source>Another synchronisation is running. Let it finish, then try again.</source>
        <translation>Триває інше оновлення. Дочекайтеся кінця та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The library does not have this fiche.</source>
        <translation>У бібліотеці немає цієї сторінки.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be saved. Free some space and try again.</source>
        <translation>Диск заповнений, тому бібліотеку не збережено. Звільніть місце та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The library may not be written. Check who owns the file and its folder.</source>
        <translation>У бібліотеку не можна писати. Перевірте, кому належать файл і його тека.</translation>
    </message>
    <message>
        <source>The library cannot be opened. Check that its folder exists and who owns it.</source>
        <translation>Бібліотека не відкривається. Перевірте, чи існує її тека і кому вона належить.</translation>
    </message>
    <message>
        <source>Another program holds the library. Close it and try again.</source>
        <translation>Бібліотеку тримає інша програма. Закрийте її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The disk reported an error or is full. Check the disk and try again.</source>
        <translation>Диск повідомив про помилку або заповнений. Перевірте диск і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The library could not be read. Try again.</source>
        <translation>Бібліотеку не вдалося прочитати. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The library could not be saved. Try again.</source>
        <translation>Бібліотеку не вдалося зберегти. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This library was made by a newer Escale. Update Escale to open it.</source>
        <translation>Цю бібліотеку створила новіша версія Escale. Оновіть Escale, щоб її відкрити.</translation>
    </message>
    <message>
        <source>This library was made by an older Escale and must be brought up to date first. Run: escalectl sync</source>
        <translation>Цю бібліотеку створила старіша версія Escale, спершу її треба оновити. Запустіть: escalectl sync</translation>
    </message>
    <message>
        <source>This file belongs to another program; it is no library of Escale. Name another file.</source>
        <translation>Цей файл належить іншій програмі; це не бібліотека Escale. Назвіть інший файл.</translation>
    </message>
    <message>
        <source>This fiche cannot be saved: it is not whole.</source>
        <translation>Цю сторінку не можна зберегти: вона неповна.</translation>
    </message>
    <message>
        <source>The library is damaged. Update it: the fiches are fetched again, and the damaged file is kept aside.</source>
        <translation>Бібліотека пошкоджена. Оновіть її: сторінки буде завантажено знову, а пошкоджений файл відкладено.</translation>
    </message>
    <message>
        <source>This text is damaged. The next update brings it again.</source>
        <translation>Цей текст пошкоджено. Наступне оновлення поверне його.</translation>
    </message>
    <message>
        <source>The library in %1 could not be moved to %2. Check that there is room for it on the disk.</source>
        <translation>Бібліотеку з %1 не вдалося перенести до %2. Перевірте, чи є для неї місце на диску.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>The feed&apos;s list is shorter than the feed&apos;s own statistics say, so nothing was removed. Try again later.</source>
        <translation>Список сервера коротший, ніж каже його власна статистика, тому нічого не вилучено. Спробуйте пізніше.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. What was there before is kept; try again later.</source>
        <translation>
            <numerusform>Не вдалося завантажити %n текст. Те, що було раніше, збережено; спробуйте пізніше.</numerusform>
            <numerusform>Не вдалося завантажити %n тексти. Те, що було раніше, збережено; спробуйте пізніше.</numerusform>
            <numerusform>Не вдалося завантажити %n текстів. Те, що було раніше, збережено; спробуйте пізніше.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed stopped answering before the end. What was fetched is saved; try again later.</source>
        <translation>Сервер перестав відповідати до кінця. Завантажене збережено; спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The feed&apos;s lists have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>Списки сервера мають форму, якої ця версія не знає: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>
            <numerusform>%n сторінка має форму, якої ця версія не знає: %1</numerusform>
            <numerusform>%n сторінки мають форму, якої ця версія не знає: %1</numerusform>
            <numerusform>%n сторінок мають форму, якої ця версія не знає: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed&apos;s list is empty, so nothing was removed. Try again later.</source>
        <translation>Список сервера порожній, тому нічого не вилучено. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the feed no longer lists them. None was removed.</source>
        <translation>%1 з %2 сторінок зникли б, бо їх більше немає у списку сервера. Жодної не вилучено.</translation>
    </message>
    <message>
        <source>%1 of %2 texts in %3 would go, because the feed no longer has them. None was removed.</source>
        <extracomment>%3 is the name of a language, in that language</extracomment>
        <translation>%1 з %2 текстів мовою %3 зникли б, бо сервер їх більше не має. Жодного не вилучено.</translation>
    </message>
    <message>
        <source>The feed has nothing left in %1. What was there before is kept; to give the language up, take it out of the languages to keep.</source>
        <extracomment>%1 is the name of a language, in that language</extracomment>
        <translation>Сервер більше нічого не має мовою %1. Те, що було раніше, збережено; щоб відмовитися від мови, приберіть її зі списку мов.</translation>
    </message>
    <message>
        <source>Too many texts could not be fetched, so nothing was removed. Try again later.</source>
        <translation>Забагато текстів не вдалося завантажити, тому нічого не вилучено. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>Not all texts could be fetched yet. Until they are here, what was there before is shown. Try again later.</source>
        <translation>Ще не всі тексти вдалося завантажити. Доки їх немає, показано те, що було раніше. Спробуйте пізніше.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. Try again later.</source>
        <translation>
            <numerusform>Не вдалося завантажити %n текст. Спробуйте пізніше.</numerusform>
            <numerusform>Не вдалося завантажити %n тексти. Спробуйте пізніше.</numerusform>
            <numerusform>Не вдалося завантажити %n текстів. Спробуйте пізніше.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no room for another task now. Close other programs, then try again.</source>
        <translation>Цей комп’ютер зараз перевантажений. Закрийте інші програми й спробуйте знову.</translation>
    </message>
    <message>
        <source>The key of the source is in the keyring of this computer, and cannot be read there now. Open the keyring and try again, or enter the key once more.</source>
        <translation>Ключ джерела — у сховищі ключів цього комп’ютера, але зараз його не вдається прочитати. Відкрийте сховище і спробуйте ще раз або введіть ключ знову.</translation>
    </message>
</context>
<context>
    <name>l10n</name>
    <message numerus="yes">
        <source>Updated %n year(s) ago</source>
        <extracomment>How long ago a fiche was changed.</extracomment>
        <translation>
            <numerusform>Оновлено %n рік тому</numerusform>
            <numerusform>Оновлено %n роки тому</numerusform>
            <numerusform>Оновлено %n років тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n month(s) ago</source>
        <translation>
            <numerusform>Оновлено %n місяць тому</numerusform>
            <numerusform>Оновлено %n місяці тому</numerusform>
            <numerusform>Оновлено %n місяців тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n day(s) ago</source>
        <translation>
            <numerusform>Оновлено %n день тому</numerusform>
            <numerusform>Оновлено %n дні тому</numerusform>
            <numerusform>Оновлено %n днів тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n hour(s) ago</source>
        <translation>
            <numerusform>Оновлено %n годину тому</numerusform>
            <numerusform>Оновлено %n години тому</numerusform>
            <numerusform>Оновлено %n годин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>Оновлено %n хвилину тому</numerusform>
            <numerusform>Оновлено %n хвилини тому</numerusform>
            <numerusform>Оновлено %n хвилин тому</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated just now</source>
        <extracomment>How long ago something was changed: less than a minute.</extracomment>
        <translation>Оновлено щойно</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>Оновлено %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>French level</source>
        <translation>Рівень французької</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Скільки часу</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Як часто</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Що треба мати</translation>
    </message>
    <message>
        <source>%1, paid once</source>
        <extracomment>%1 is a price, such as &quot;5 €&quot; or &quot;Between 5 € and 10 €&quot;. The next eight as well.</extracomment>
        <translation>%1, один раз</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>%1 щоразу</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 за годину</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 на день</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 на тиждень</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 на місяць</translation>
    </message>
    <message>
        <source>%1 for three months</source>
        <translation>%1 за три місяці</translation>
    </message>
    <message>
        <source>%1 for six months</source>
        <translation>%1 за шість місяців</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 на рік</translation>
    </message>
    <message>
        <source>You choose the price</source>
        <extracomment>A price of the kind &quot;pay what you want&quot;.</extracomment>
        <translation>Ціну вибираєте ви</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A price: nothing to pay.</extracomment>
        <translation>Безкоштовно</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <extracomment>%1 and %2 are prices.</extracomment>
        <translation>Від %1 до %2</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>Name of a language, as a word standing alone. The next seven as well.</extracomment>
        <translation>Французька</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійська</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Тигринья</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабська</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Пушту</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Російська</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Перська</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Title of the first part of a fiche: what the procedure or the programme is.</extracomment>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>What is it good for?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: what one gains by it.</extracomment>
        <translation>Навіщо це?</translation>
    </message>
    <message>
        <source>And then?</source>
        <extracomment>Title of the last part of a procedure&apos;s fiche.</extracomment>
        <translation>А потім?</translation>
    </message>
    <message>
        <source>How do I take part?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: how one joins it.</extracomment>
        <translation>Як узяти участь?</translation>
    </message>
    <message>
        <source>How do I do it?</source>
        <extracomment>Title of the steps of a procedure.</extracomment>
        <translation>Як це зробити?</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Title of a box inside a text: a warning.</extracomment>
        <translation>Важливо</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Title of a box inside a text: a useful remark.</extracomment>
        <translation>Корисно знати</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Kind of a fiche: something to be done with an administration.</extracomment>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Kind of a fiche: an activity, a course or a help that an organisation offers.</extracomment>
        <translation>Програма</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <extracomment>In how many languages a fiche can be read.</extracomment>
        <translation>
            <numerusform>%n мова</numerusform>
            <numerusform>%n мови</numerusform>
            <numerusform>%n мов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>An amount of time. The next eight as well.</extracomment>
        <translation>
            <numerusform>%n заняття</numerusform>
            <numerusform>%n заняття</numerusform>
            <numerusform>%n занять</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n година</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n половина дня</numerusform>
            <numerusform>%n половини дня</numerusform>
            <numerusform>%n половин дня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n тиждень</numerusform>
            <numerusform>%n тижні</numerusform>
            <numerusform>%n тижнів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n місяць</numerusform>
            <numerusform>%n місяці</numerusform>
            <numerusform>%n місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n квартал</numerusform>
            <numerusform>%n квартали</numerusform>
            <numerusform>%n кварталів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-year(s)</source>
        <translation>
            <numerusform>%n півріччя</numerusform>
            <numerusform>%n півріччя</numerusform>
            <numerusform>%n півріч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot; or &quot;3 hours per week&quot;. The next two as well.</extracomment>
        <translation>Щонайменше %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Щонайбільше %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Приблизно %1</translation>
    </message>
    <message>
        <source>%1 per session</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot;. The next six as well.</extracomment>
        <translation>%1 за заняття</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 на день</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 на тиждень</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 на місяць</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 на квартал</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 на півріччя</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 на рік</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>An amount of time: &quot;2 to 4 hours&quot;. %1 is the lower number, %2 the upper one with its unit.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Days of the week: all seven.</extracomment>
        <translation>Щодня</translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <extracomment>Days of the week: %1 is the first, %2 the last, &quot;Monday&quot; and &quot;Friday&quot;.</extracomment>
        <translation>Щодня: %1 – %2</translation>
    </message>
    <message>
        <source>All of France</source>
        <extracomment>Where something takes place.</extracomment>
        <translation>Уся Франція</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Where something takes place: on the internet.</extracomment>
        <translation>Онлайн</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a département, &quot;Isère (38)&quot;; %n the number of further ones.</extracomment>
        <translation>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Asylum seekers</source>
        <extracomment>People with this residence status. The next five as well.</extracomment>
        <translation>Шукачі притулку</translation>
    </message>
    <message>
        <source>Refugees</source>
        <translation>Біженці</translation>
    </message>
    <message>
        <source>People with subsidiary protection</source>
        <translation>Люди з додатковим захистом</translation>
    </message>
    <message>
        <source>People with temporary protection</source>
        <translation>Люди з тимчасовим захистом</translation>
    </message>
    <message>
        <source>Stateless people</source>
        <translation>Люди без громадянства</translation>
    </message>
    <message>
        <source>French citizens</source>
        <translation>Громадяни Франції</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Родини</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Жінки</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Молодь</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Літні люди</translation>
    </message>
    <message>
        <source>LGBT+ people</source>
        <translation>ЛГБТ+ люди</translation>
    </message>
    <message>
        <source>The birth certificate made by OFPRA</source>
        <extracomment>Something a person must have or have done. OFPRA, OFII, CIR and France Travail are names: they stay as they are.</extracomment>
        <translation>Свідоцтво про народження від OFPRA</translation>
    </message>
    <message>
        <source>A residence permit, or the receipt of its request</source>
        <translation>Посвідка на проживання або довідка про подання заяви</translation>
    </message>
    <message>
        <source>The CIR contract signed, and the OFII courses finished</source>
        <translation>Підписаний договір CIR і закінчені курси OFII</translation>
    </message>
    <message>
        <source>A bank account</source>
        <translation>Рахунок у банку</translation>
    </message>
    <message>
        <source>To be registered with France Travail</source>
        <translation>Бути на обліку у France Travail</translation>
    </message>
    <message>
        <source>A driving licence for cars</source>
        <translation>Водійські права (автомобіль)</translation>
    </message>
    <message>
        <source>The level of the end of secondary school</source>
        <translation>Рівень закінченої середньої школи</translation>
    </message>
    <message>
        <source>Beginner, without reading</source>
        <extracomment>A level of French, beside A1, A2, B1...: people who cannot read or write yet.</extracomment>
        <translation>Початковий рівень, без уміння читати</translation>
    </message>
    <message numerus="yes">
        <source>Under %n year(s)</source>
        <translation>
            <numerusform>До %n року</numerusform>
            <numerusform>До %n років</numerusform>
            <numerusform>До %n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) and over</source>
        <translation>
            <numerusform>Від %n року</numerusform>
            <numerusform>Від %n років</numerusform>
            <numerusform>Від %n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <extracomment>Ages: &quot;16 to 25 years&quot;. %1 is the lower one, %n the upper one.</extracomment>
        <translation>
            <numerusform>Від %1 до %n року</numerusform>
            <numerusform>Від %1 до %n років</numerusform>
            <numerusform>Від %1 до %n років</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>Levels of French.</extracomment>
        <translation>Усі рівні</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Levels of French: &quot;A1 to B2&quot;. %1 is the lowest, %2 the highest.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>A fiche that is for all people.</extracomment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Where to go</source>
        <extracomment>Title above the list of places where something is done.</extracomment>
        <translation>Куди йти</translation>
    </message>
    <message>
        <source>This page is only in French</source>
        <extracomment>Title of a notice above a fiche that exists in French alone.</extracomment>
        <translation>Ця сторінка лише французькою</translation>
    </message>
    <message>
        <source>It has not been translated into English yet. You can listen to it in French, or ask somebody to help you.</source>
        <extracomment>Put the name of your own language in the place of &quot;English&quot;.</extracomment>
        <translation>Її ще не перекладено українською. Ви можете послухати її французькою або попросити когось допомогти.</translation>
    </message>
    <message>
        <source>In French only</source>
        <extracomment>Badge on the card of a fiche that has not been translated.</extracomment>
        <translation>Лише французькою</translation>
    </message>
    <message>
        <source>Asylum seeker</source>
        <extracomment>The residence status of one person, as short as can be. The next five as well.</extracomment>
        <translation>Шукач притулку</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>Біженець</translation>
    </message>
    <message>
        <source>Subsidiary protection</source>
        <translation>Додатковий захист</translation>
    </message>
    <message>
        <source>Temporary protection</source>
        <translation>Тимчасовий захист</translation>
    </message>
    <message>
        <source>Stateless person</source>
        <translation>Без громадянства</translation>
    </message>
    <message>
        <source>French citizen</source>
        <translation>Громадянин Франції</translation>
    </message>
    <message>
        <source>When it starts</source>
        <extracomment>Label of a card of facts, as short as can be: the dates of a course. The next eight as well.</extracomment>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <extracomment>Of a course that lasts a day: %1 is &quot;11 January 2027&quot;. The next one as well.</extracomment>
        <translation>Найближчий курс: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Потім: %1</translation>
    </message>
    <message>
        <source>Next session: %1 to %2</source>
        <extracomment>Of a course: %1 is &quot;11 January&quot;, %2 &quot;26 March 2027&quot;. The next one as well.</extracomment>
        <translation>Найближчий курс: з %1 до %2</translation>
    </message>
    <message>
        <source>Then: %1 to %2</source>
        <translation>Потім: з %1 до %2</translation>
    </message>
    <message>
        <source>You can start at any time</source>
        <extracomment>Of a course: nobody waits for the next session.</extracomment>
        <translation>Почати можна будь-коли</translation>
    </message>
    <message>
        <source>Ask the organisers for the next dates</source>
        <extracomment>Of a course: all its known sessions have begun. The organisers are the organisation that gives it.</extracomment>
        <translation>Запитайте в організації про наступні дати</translation>
    </message>
    <message numerus="yes">
        <source>And %n more session(s)</source>
        <extracomment>Of a course, after its next sessions: how many there are beside them.</extracomment>
        <translation>
            <numerusform>І ще %n курс</numerusform>
            <numerusform>І ще %n курси</numerusform>
            <numerusform>І ще %n курсів</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts at any time</source>
        <extracomment>On the card of a course: it can be joined at any time. As short as can be.</extracomment>
        <translation>Початок будь-коли</translation>
    </message>
    <message>
        <source>Ask for the next dates</source>
        <extracomment>On the card of a course: its next dates are not known, the structure has them. As short as can be.</extracomment>
        <translation>Запитайте про дати</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>On the card of a course: %1 is the day its next session starts, &quot;11 January&quot;.</extracomment>
        <translation>З %1</translation>
    </message>
    <message>
        <source>We can explain this word in French only.</source>
        <extracomment>Under what a hard word means.</extracomment>
        <translation>Ми можемо пояснити це слово лише французькою.</translation>
    </message>
    <message>
        <source>The text of this page is not on this device</source>
        <extracomment>Title of a notice in a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>Тексту цієї сторінки немає на цьому пристрої</translation>
    </message>
    <message>
        <source>You can read it on the Internet: the address is here. You can also ask somebody to help you.</source>
        <extracomment>Under that title; the address of the page, and a code to scan, stand below it.</extracomment>
        <translation>Його можна прочитати в інтернеті за адресою нижче. Також можна попросити когось допомогти.</translation>
    </message>
    <message>
        <source>Text to be read on the Internet</source>
        <extracomment>Badge on the card of a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>Текст читати в інтернеті</translation>
    </message>
    <message>
        <source>%1: %2 km</source>
        <extracomment>How far from a town something takes place: %1 is the town, %2 a whole number. &quot;Grenoble: 12 km&quot;</extracomment>
        <translation>%1: %2 км</translation>
    </message>
</context>
<context>
    <name>escale::FeedDialog</name>
    <message numerus="yes">
        <source>The server answers: %Ln fiche(s).</source>
        <translation>
            <numerusform>Сервер відповідає: %Ln сторінка.</numerusform>
            <numerusform>Сервер відповідає: %Ln сторінки.</numerusform>
            <numerusform>Сервер відповідає: %Ln сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запитуємо сервер…</translation>
    </message>
    <message>
        <source>Source of the fiches</source>
        <translation>Джерело сторінок</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>Адресу сервера та ключ дає той, хто ним керує.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Як раніше</translation>
    </message>
    <message>
        <source>It is kept in %1, for you alone.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Він зберігається у %1, лише для вас.</translation>
    </message>
    <message>
        <source>The key in use is in %1.</source>
        <translation>Теперішній ключ — у %1.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save and update</source>
        <translation>Зберегти й оновити</translation>
    </message>
    <message>
        <source>The key in use is in the keyring of this computer.</source>
        <translation>Теперішній ключ — у сховищі ключів цього комп’ютера.</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, or for you alone in %1.</source>
        <translation>Він зберігається у сховищі ключів цього комп’ютера або, лише для вас, у %1.</translation>
    </message>
</context>
<context>
    <name>escale::LibraryUpdates</name>
    <message>
        <source>These are sample fiches, to try things out. Update to fetch the real ones.</source>
        <translation>Це зразки сторінок, щоб спробувати програму. Оновіть, щоб отримати справжні.</translation>
    </message>
    <message>
        <source>An update is running</source>
        <translation>Триває оновлення</translation>
    </message>
    <message>
        <source>Sample fiches</source>
        <translation>Зразки сторінок</translation>
    </message>
    <message>
        <source>These are sample fiches. Update now (F5)</source>
        <translation>Це зразки сторінок. Оновити зараз (F5)</translation>
    </message>
    <message>
        <source>Not updated · %1</source>
        <extracomment>On the button that updates; %1 is a time or a date.</extracomment>
        <translation>Не оновлено · %1</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Актуально · %1</translation>
    </message>
    <message>
        <source>%1. Update now (F5)</source>
        <translation>%1. Оновити зараз (F5)</translation>
    </message>
    <message>
        <source>An update is running. Import the fiches when it has ended.</source>
        <translation>Триває оновлення. Візьміть сторінки, коли воно закінчиться.</translation>
    </message>
    <message>
        <source>The fiches are imported. If they came on a stick, you can take it out now.</source>
        <translation>Сторінки взято. Якщо вони були на накопичувачі, тепер його можна вийняти.</translation>
    </message>
</context>
<context>
    <name>escale::ResultPane</name>
    <message>
        <source>All fiches</source>
        <translation>Усі сторінки</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>%1 of %2. Show more</source>
        <extracomment>Button below a long list: %1 is how many results are in it, %2 how many there are.</extracomment>
        <translation>%1 із %2. Показати ще</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>За відповідністю</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>За датою</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Сортування</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Take out of my selection</source>
        <translation>Прибрати з моєї добірки</translation>
    </message>
    <message>
        <source>Add to my selection</source>
        <translation>Додати до моєї добірки</translation>
    </message>
    <message>
        <source>New since last time: %1</source>
        <extracomment>Button that lists only the fiches that are new or have changed since the desk was last closed; %1 is how many.</extracomment>
        <translation>Нове з минулого разу: %1</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <extracomment>Button: nothing counts as new any more.</extracomment>
        <translation>Позначити все прочитаним</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>За відстанню</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <extracomment>Why results cannot be sorted by distance.</extracomment>
        <translation>Спершу виберіть місце.</translation>
    </message>
</context>
<context>
    <name>escale::FichePaper</name>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не відповідає.</translation>
    </message>
</context>
<context>
    <name>escale::ResultModel</name>
    <message>
        <source>%1: not translated</source>
        <extracomment>Of a fiche in the list; %1 is a language, &quot;Arabic&quot;.</extracomment>
        <translation>%1: немає перекладу</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>У розділі: %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a fiche in the list that was not there when the desk was last closed.</extracomment>
        <translation>Нова</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Of a fiche in the list whose text is another than when the desk was last closed.</extracomment>
        <translation>Змінена</translation>
    </message>
</context>
<context>
    <name>escale::DesktopWindow</name>
    <message>
        <source>Ready for the next person.</source>
        <translation>Готово для наступної людини.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Посилання скопійовано.</translation>
    </message>
</context>
<context>
    <name>escale::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Знайти на цій сторінці</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Наступне місце</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Попереднє місце</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Прибрати позначки</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Немає на цій сторінці</translation>
    </message>
    <message>
        <source>Places with these words: %1</source>
        <translation>Місць із цими словами: %1</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Місце %1 з %2</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>What to bring</source>
        <extracomment>Title of a printed sheet: a list of the papers to take along to an appointment.</extracomment>
        <translation>Що взяти з собою</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Heading above a list of papers: passport, proof of address.</extracomment>
        <translation>Документи</translation>
    </message>
    <message>
        <source>The appointment</source>
        <extracomment>Heading above lines to be filled in by hand: when and where to go.</extracomment>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>Before a dotted line on paper, to be filled in by hand. The next three as well.</extracomment>
        <translation>Дата й час</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>З ким</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Номер справи</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>At the foot of a printed page: %1 is the name of the site the text is from.</extracomment>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures, the day the text was written.</extracomment>
        <translation>Текст від %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures.</extracomment>
        <translation>Надруковано %1</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>What to do next</source>
        <translation>Що робити далі</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>Документи, які треба принести</translation>
    </message>
    <message>
        <source>The nearest fiches</source>
        <translation>Найближчі сторінки</translation>
    </message>
    <message>
        <source>No fiche here answers this question.</source>
        <translation>Тут немає сторінки, яка відповідає на це запитання.</translation>
    </message>
    <message>
        <source>Say what your question is about.</source>
        <translation>Скажіть, про що ваше запитання.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Нова тека</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Повернутися назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Перейти вперед</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Тека вище</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти до теки вище</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показати докладно</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показати списком</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Створити нову теку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Створити нову теку</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Докладно</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Назва файлу:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлів:</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Список місць і закладок</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Шукати в:</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показати </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показати при&amp;ховані файли</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бічна панель</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Нова тека</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Тека:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>«%1» уже існує.
Замінити його?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Такого файлу немає.
Перевірте назву файлу.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Такої теки немає.
Перевірте назву теки.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Справді видалити «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не вдалося видалити теку.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Зберегти як</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Тека</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметри &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметри &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Друкувати</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Усі сторінки</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Парні сторінки</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Непарні сторінки</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Файл на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Друк у файл (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Записати файл PDF</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — це тека.
Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Не можна записати у %1.
Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 уже існує.
Замінити його?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Сторінки вказано неправильно</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>«%1» не зрозуміло. Розділяйте сторінки комою, проміжки — дефісом: 3,5-7.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>За копіями</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Кольоровий</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Примірники</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Примірників:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Поточна сторінка</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двобічний друк</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Відтінки сірого</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Переплетення по довгому боці</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Переплетення по короткому боці</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Параметри виведення</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Набір сторінок:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Сторінки з</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Друкувати все</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Сторінки для друку</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>У зворотному порядку</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Виділене</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Сторінки або їхні проміжки через кому. Приклад: 3,5-7,9 друкує сторінки 3, 5, 6, 7 і 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Місце:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>В&amp;ластивості</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Тип:</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Прокрутити ліворуч</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прокрутити праворуч</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>This file is not a whole translation file (line %1).</source>
        <translation>Це не цілий файл перекладу (рядок %1).</translation>
    </message>
    <message>
        <source>This file is too large for a translation of fiches.</source>
        <translation>Цей файл завеликий для перекладу сторінок.</translation>
    </message>
    <message>
        <source>This file declares entities of its own, and is not read.</source>
        <translation>Цей файл оголошує власні сутності, тому його не прочитано.</translation>
    </message>
    <message>
        <source>There is no translation of a fiche in this file.</source>
        <translation>У цьому файлі немає перекладу сторінки.</translation>
    </message>
    <message>
        <source>This file is not from French into a language of the fiches.</source>
        <translation>Цей файл не з французької мовою сторінок.</translation>
    </message>
    <message>
        <source>This file is no translation memory.</source>
        <translation>Цей файл — не пам’ять перекладів.</translation>
    </message>
    <message>
        <source>Your translation of this fiche cannot be read now.</source>
        <translation>Ваш переклад цієї сторінки зараз неможливо прочитати.</translation>
    </message>
    <message>
        <source>Your translation of this fiche is damaged. It was set aside as %1.</source>
        <translation>Ваш переклад цієї сторінки пошкоджено. Його відкладено як %1.</translation>
    </message>
    <message>
        <source>Your translation could not be saved. What you see is not lost as long as this window stays open.</source>
        <translation>Ваш переклад не вдалося зберегти. Те, що ви бачите, не втрачено, доки це вікно відкрите.</translation>
    </message>
    <message>
        <source>The encoding of this table (%1) cannot be read here. Save it again as UTF-8.</source>
        <translation>Кодування цієї таблиці (%1) тут не прочитати. Збережіть її знову як UTF-8.</translation>
    </message>
    <message>
        <source>There is more than one fiche in this file. Give each in a file of its own.</source>
        <translation>У цьому файлі більше ніж одна сторінка. Подайте кожну окремим файлом.</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: its translation can be kept here and not sent.</source>
        <translation>Текст цієї сторінки написано іншим інструментом: переклад можна зберегти тут, але не надіслати.</translation>
    </message>
    <message>
        <source>The French text has changed on the server. Update the library: the sentences to look at are marked then. Your translation is kept here.</source>
        <translation>Французький текст на сервері змінився. Оновіть бібліотеку: тоді буде позначено речення, які треба переглянути. Ваш переклад збережено тут.</translation>
    </message>
    <message>
        <source>This fiche has been published in this language meanwhile: only an expert can change it now. Your translation is kept here.</source>
        <translation>Тим часом цю сторінку опубліковано цією мовою: тепер змінити її може лише експерт. Ваш переклад збережено тут.</translation>
    </message>
    <message>
        <source>Somebody else has published another translation meanwhile. Update the library: it is shown beside yours then. Yours is kept here.</source>
        <translation>Тим часом хтось інший опублікував інший переклад. Оновіть бібліотеку: тоді його буде показано поруч із вашим. Ваш збережено тут.</translation>
    </message>
    <message>
        <source>You have saved another text of this translation elsewhere. It is among the proposals: take from it what you want, then send again.</source>
        <translation>Ви зберегли в іншому місці інший текст цього перекладу. Він є серед пропозицій: візьміть із нього, що хочете, і надішліть ще раз.</translation>
    </message>
    <message>
        <source>Publishing would delete proposals of others that you have not seen. Open the fiche, look at them, then publish again.</source>
        <translation>Публікація видалить пропозиції інших людей, яких ви не бачили. Відкрийте сторінку, перегляньте їх і опублікуйте ще раз.</translation>
    </message>
    <message>
        <source>The server does not have this text as yours. Send it again.</source>
        <translation>На сервері цей текст не записано на ваше ім’я. Надішліть його ще раз.</translation>
    </message>
    <message>
        <source>The server said that it is published, and readers have another text: somebody else has published at the same moment. Update the library and look.</source>
        <translation>Сервер повідомив, що опубліковано, але читачі мають інший текст: хтось інший опублікував тієї ж миті. Оновіть бібліотеку і подивіться.</translation>
    </message>
    <message>
        <source>The server does not publish it: something in it is not finished, or you are no expert of this site.</source>
        <translation>Сервер не публікує його: щось у ньому не завершено, або ви не експерт цього сайту.</translation>
    </message>
    <message>
        <source>Open a fiche first.</source>
        <translation>Спочатку відкрийте сторінку.</translation>
    </message>
    <message>
        <source>This segment is too long for a machine proposal.</source>
        <translation>Цей сегмент задовгий для машинного перекладу.</translation>
    </message>
    <message>
        <source>The French holds words that are meant for a machine, so nothing was sent.</source>
        <translation>Французький текст містить слова, призначені для машини, тож нічого не надіслано.</translation>
    </message>
    <message>
        <source>No answer came: your words may have arrived or not. They are still here.</source>
        <translation>Відповіді немає: ваші слова могли дійти або ні. Вони досі тут.</translation>
    </message>
    <message>
        <source>The French text has changed since this file was saved. Nothing was taken: save the fiche for Markdown again, and put your sentences into the new file.</source>
        <translation>Французький текст змінився, відколи цей файл збережено. Нічого не взято: збережіть сторінку в Markdown ще раз і впишіть свої речення в новий файл.</translation>
    </message>
    <message>
        <source>This file has %1 toggles, and the French text has %2. Each needs its own, in the same order.</source>
        <translation>У цьому файлі блоків toggle: %1, а у французькому тексті: %2. Кожному потрібен свій, у тому самому порядку.</translation>
    </message>
    <message>
        <source>This fiche has a form that Markdown cannot keep. Use XLIFF or the table.</source>
        <translation>Форму цієї сторінки Markdown зберегти не може. Скористайтеся XLIFF або таблицею.</translation>
    </message>
    <message>
        <source>A segment is twice in this table: %1. Which of the two is meant?</source>
        <translation>Сегмент є в таблиці двічі: %1. Який із двох потрібний?</translation>
    </message>
    <message>
        <source>This file is of another fiche or another language. Open that one first.</source>
        <translation>Цей файл від іншої сторінки чи іншої мови. Спочатку відкрийте її.</translation>
    </message>
</context>
<context>
    <name>escale::SegmentEditor</name>
    <message>
        <source>Translation of the segment</source>
        <translation>Переклад сегмента</translation>
    </message>
    <message>
        <source>Type here, or press Ctrl+Down to copy the French</source>
        <translation>Пишіть тут або Ctrl+Вниз, щоб скопіювати французьку</translation>
    </message>
</context>
<context>
    <name>escale::SendingRow</name>
    <message>
        <source>Publish</source>
        <translation>Опублікувати</translation>
    </message>
    <message>
        <source>Update the library</source>
        <translation>Оновити бібліотеку</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>Збережено тут о %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>It is sent as soon as the server answers.</source>
        <translation>Буде надіслано, щойно сервер відповість.</translation>
    </message>
    <message>
        <source>Sent. An expert looks at it next.</source>
        <translation>Надіслано. Далі його перегляне експерт.</translation>
    </message>
    <message>
        <source>Sent. What is not confirmed is marked as unfinished.</source>
        <translation>Надіслано. Непідтверджене позначено як незавершене.</translation>
    </message>
    <message>
        <source>Published. Readers have it now.</source>
        <translation>Опубліковано. Тепер це мають читачі.</translation>
    </message>
    <message>
        <source>Sign in to send…</source>
        <translation>Увійти, щоб надіслати…</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>Зберегти на сервері</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Надіслати на перевірку</translation>
    </message>
</context>
<context>
    <name>escale::TranslatorWindow</name>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перекласти</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменти</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>Для перекладу</translation>
    </message>
    <message>
        <source>Save for another tool…</source>
        <translation>Зберегти для іншої програми…</translation>
    </message>
    <message>
        <source>Copy French</source>
        <translation>Скопіювати французьку</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Confirm and next</source>
        <translation>Підтвердити й далі</translation>
    </message>
    <message>
        <source>Segments done</source>
        <translation>Підтверджені сегменти</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 з %2 підтверджено</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>Як це побачать читачі</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Клавіатура на екрані</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правопис</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Взяти з файлу…</translation>
    </message>
</context>
<context>
    <name>escale::TaskModel</name>
    <message>
        <source>complete</source>
        <translation>повністю</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читали</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>на перевірку: %1</translation>
    </message>
    <message>
        <source>waits for an expert</source>
        <translation>чекає на експерта</translation>
    </message>
</context>
<context>
    <name>escale::SegmentFilterRow</name>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Порожні</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Чернетки</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Segments that are shown</source>
        <translation>Показані сегменти</translation>
    </message>
</context>
<context>
    <name>escale::SegmentModel</name>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>перевірити</translation>
    </message>
    <message>
        <source>done</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>the French has changed</source>
        <translation>французький текст змінився</translation>
    </message>
    <message>
        <source>somebody else has translated this too</source>
        <translation>хтось інший теж це переклав</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n запитання</numerusform>
            <numerusform>%n запитання</numerusform>
            <numerusform>%n запитань</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>translator</name>
    <message>
        <source>%1 in French, %2 here. It must be the same in both.</source>
        <translation>%1 французькою, %2 тут. Має бути однаково.</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>Ще не перекладено.</translation>
    </message>
    <message>
        <source>French does not say this.</source>
        <translation>Французький текст цього не каже.</translation>
    </message>
    <message>
        <source>The number %1 is not in both texts.</source>
        <translation>Числа %1 немає в обох текстах.</translation>
    </message>
    <message>
        <source>The telephone number %1 is not in both texts.</source>
        <translation>Номера телефону %1 немає в обох текстах.</translation>
    </message>
    <message>
        <source>The address %1 is not in both texts.</source>
        <translation>Адреси %1 немає в обох текстах.</translation>
    </message>
    <message>
        <source>%1 stands on French papers: keep it, and explain it.</source>
        <translation>%1 стоїть на французьких документах: залиште і поясніть.</translation>
    </message>
    <message>
        <source>This is still the French text.</source>
        <translation>Це ще французький текст.</translation>
    </message>
    <message>
        <source>Still in French: %1</source>
        <translation>Ще французькою: %1</translation>
    </message>
    <message>
        <source>%1 is a letter or digit of another language.</source>
        <translation>%1 — літера чи цифра іншої мови.</translation>
    </message>
    <message>
        <source>The same French is translated elsewhere as: %1</source>
        <translation>Той самий французький текст в іншому місці перекладено: %1</translation>
    </message>
    <message>
        <source>The two texts do not end with the same sign.</source>
        <translation>Тексти закінчуються різними знаками.</translation>
    </message>
    <message>
        <source>There is a space too many.</source>
        <translation>Є зайвий пробіл.</translation>
    </message>
    <message>
        <source>This language has another sign for %1</source>
        <translation>У цій мові інший знак замість %1</translation>
    </message>
    <message>
        <source>French has a link here: put it between its numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>У французькому тексті тут посилання: поставте його між його номерами, &lt;1&gt; і &lt;/1&gt;.</translation>
    </message>
    <message>
        <source>French has words in bold here: put them between their numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>У французькому тексті тут жирні слова: поставте їх між їхніми номерами, &lt;1&gt; і &lt;/1&gt;.</translation>
    </message>
    <message>
        <source>This is too long for its place on a card (%1 letters).</source>
        <translation>Це задовго для місця на картці (%1 літер).</translation>
    </message>
    <message>
        <source>A mark of direction does not end.</source>
        <translation>Позначка напрямку не закрита.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Файл не вдалося записати. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>For OmegaT: XLIFF 1.2, French to be written over (*.xlf)</source>
        <translation>Для OmegaT: XLIFF 1.2, французьку треба замінити (*.xlf)</translation>
    </message>
    <message>
        <source>Table for an office program (*.html)</source>
        <translation>Таблиця для офісної програми (*.html)</translation>
    </message>
    <message>
        <source>Save for another tool</source>
        <translation>Зберегти для іншої програми</translation>
    </message>
    <message>
        <source>Take in a file of another tool</source>
        <translation>Взяти файл іншої програми</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Збережено як %1.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>Файл неможливо прочитати. Виберіть інший.</translation>
    </message>
    <message>
        <source>Taken in as drafts: %1. Look at each and confirm it.</source>
        <translation>Узято як чернетки: %1. Перегляньте кожну й підтвердьте.</translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>У цьому файлі немає нічого нового.</translation>
    </message>
    <message>
        <source>Made of another French text, and not taken: %1.</source>
        <translation>З іншого французького тексту, не взято: %1.</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>Підтверджено тут, не взято: %1.</translation>
    </message>
    <message>
        <source>%1 does not open and close as in French.</source>
        <translation>%1 відкрито й закрито не так, як у французькому тексті.</translation>
    </message>
    <message>
        <source>The library says nearly everywhere: %1</source>
        <translation>Бібліотека майже всюди каже: %1</translation>
    </message>
    <message>
        <source>This sign of a list is not in French: in a list it would stand there twice.</source>
        <translation>Цього знака списку немає у французькому тексті: у списку він стояв би двічі.</translation>
    </message>
    <message>
        <source>French begins with the sign of a list here.</source>
        <translation>Французький текст тут починається зі знака списку.</translation>
    </message>
</context>
<context>
    <name>escale::HandOverDialog</name>
    <message>
        <source>Choose a fiche first.</source>
        <translation>Спочатку виберіть сторінку.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <extracomment>%1 is the name of a printer.</extracomment>
        <translation>Надіслано на принтер %1.</translation>
    </message>
    <message>
        <source>The printer is %1. Press “Print” once more.</source>
        <extracomment>%1 is the name of a printer. The first press came before it was known.</extracomment>
        <translation>Принтер: %1. Натисніть «Друкувати» ще раз.</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>Посилання в буфері обміну.</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Текст у буфері обміну.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Файл не вдалося записати. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>No e-mail program answers on this computer.</source>
        <translation>На цьому комп’ютері не відповідає жодна поштова програма.</translation>
    </message>
    <message>
        <source>The letter is in your e-mail program.</source>
        <translation>Лист готовий у вашій поштовій програмі.</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>Тека для PDF і файлів для телефона</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати людині</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>There is no text in %1: French stands in.</source>
        <translation>Тексту цією мовою (%1) немає: замість нього французький.</translation>
    </message>
    <message>
        <source>Left out: %1 (no longer in the library, or too many at once).</source>
        <translation>Пропущено: %1 (уже немає в бібліотеці або забагато одразу).</translation>
    </message>
    <message>
        <source>By SMS one fiche at a time.</source>
        <translation>Через SMS — по одній сторінці.</translation>
    </message>
    <message>
        <source>An SMS goes through the source of the fiches: none is set.</source>
        <translation>SMS іде через джерело сторінок: його не задано.</translation>
    </message>
    <message>
        <source>One moment: the pages are being laid out.</source>
        <translation>Хвилинку: сторінки готуються.</translation>
    </message>
</context>
<context>
    <name>escale::SmsDialog</name>
    <message>
        <source>The link goes to %1. Is the number right?</source>
        <translation>Посилання піде на номер %1. Номер правильний?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>The message has been sent.</source>
        <translation>Повідомлення надіслано.</translation>
    </message>
    <message>
        <source>Send by SMS</source>
        <translation>Надіслати через SMS</translation>
    </message>
    <message>
        <source>The link of “%1” is sent as a message.</source>
        <translation>Посилання на «%1» надсилається повідомленням.</translation>
    </message>
    <message>
        <source>Mobile number of the person</source>
        <translation>Мобільний номер людини</translation>
    </message>
    <message>
        <source>The number is not kept: not here, not in any file. The server passes it to a telephone operator.</source>
        <translation>Номер не зберігається: ні тут, ні в жодному файлі. Сервер передає його телефонному оператору.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Надіслати…</translation>
    </message>
    <message>
        <source>Yes, send</source>
        <translation>Так, надіслати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>escale::SuggestionDialog</name>
    <message>
        <source>Suggest a change</source>
        <translation>Запропонувати зміну</translation>
    </message>
    <message>
        <source>To the authors of “%1”</source>
        <translation>Авторам сторінки «%1»</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Розділ</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>Що треба змінити?</translation>
    </message>
    <message>
        <source>Write no name, number or address of a person. It is sent once, as soon as the source can be reached; until then you can take it back.</source>
        <translation>Не пишіть імені, номера чи адреси людини. Надсилається один раз, щойно джерело буде доступне; доти можна забрати назад.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>escale::OutboxDialog</name>
    <message>
        <source>waiting</source>
        <translation>чекає</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>надсилається</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>можливо, дійшло</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>надіслано</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не надіслано</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Пропозиція</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Нічого не чекає на надсилання.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Забрати назад</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>До надсилання</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Надіслати зараз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>escale::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Аркуш %1 з %2</translation>
    </message>
    <message>
        <source>Pages %1–%2 of %3</source>
        <translation>Аркуші %1–%2 з %3</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередній аркуш</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступний аркуш</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
</context>
<context>
    <name>escale::HandOverCommands</name>
    <message>
        <source>This fiche has been thanked already.</source>
        <translation>За цю сторінку вже подякували.</translation>
    </message>
    <message>
        <source>Thank you noted. It is sent when the source can be reached.</source>
        <translation>Подяку записано. Її буде надіслано, щойно джерело буде доступне.</translation>
    </message>
    <message>
        <source>Your suggestion is noted. It is sent when the source can be reached.</source>
        <translation>Вашу пропозицію записано. Її буде надіслано, щойно джерело буде доступне.</translation>
    </message>
    <message>
        <source>What to &amp;bring…</source>
        <translation>Що взяти з собою…</translation>
    </message>
    <message>
        <source>Say &amp;thank you</source>
        <translation>Подякувати</translation>
    </message>
    <message>
        <source>Suggest a chan&amp;ge…</source>
        <translation>Запропонувати зміну…</translation>
    </message>
    <message>
        <source>To be sent (%1)…</source>
        <translation>До надсилання (%1)…</translation>
    </message>
    <message>
        <source>To be sent…</source>
        <translation>До надсилання…</translation>
    </message>
    <message>
        <source>My selections…</source>
        <translation>Мої добірки…</translation>
    </message>
</context>
<context>
    <name>escale::OutboxRunner</name>
    <message>
        <source>No source of the fiches is set.</source>
        <translation>Джерело сторінок не задано.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>What waits to be sent was written by a newer Escale.</source>
        <translation>Те, що чекає на надсилання, записала новіша версія Escale.</translation>
    </message>
    <message>
        <source>Choose a fiche first.</source>
        <translation>Спочатку виберіть сторінку.</translation>
    </message>
    <message>
        <source>Choose the section first.</source>
        <translation>Спочатку виберіть розділ.</translation>
    </message>
    <message>
        <source>Write what should be changed.</source>
        <translation>Напишіть, що треба змінити.</translation>
    </message>
    <message>
        <source>This is too long. Say it in fewer words.</source>
        <translation>Це задовго. Скажіть коротше.</translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation>Саме зараз надсилається.</translation>
    </message>
    <message>
        <source>This is no longer in the list.</source>
        <translation>Цього вже немає в списку.</translation>
    </message>
    <message>
        <source>This fiche is no longer public: nothing was sent.</source>
        <translation>Ця сторінка вже не публічна: нічого не надіслано.</translation>
    </message>
    <message>
        <source>It may have arrived. It is not sent again by itself.</source>
        <translation>Можливо, дійшло. Саме собою вдруге не надсилається.</translation>
    </message>
</context>
<context>
    <name>giveback</name>
    <message>
        <source>Stopped before the server had answered.</source>
        <translation>Зупинено до відповіді сервера.</translation>
    </message>
    <message>
        <source>The server did not say whether it has got this.</source>
        <translation>Сервер не сказав, чи отримав це.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent.</source>
        <translation>Сервер не зміг довести, хто він, тож нічого не надіслано.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>Сервер недоступний. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The server refused the key. Nothing was sent.</source>
        <translation>Сервер не прийняв ключ. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The server is busy. Nothing was sent; try again later.</source>
        <translation>Сервер зайнятий. Нічого не надіслано; спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The server sends to another one, which is not allowed.</source>
        <translation>Сервер відсилає до іншого, а це не дозволено.</translation>
    </message>
    <message>
        <source>This fiche is no longer public.</source>
        <translation>Ця сторінка вже не публічна.</translation>
    </message>
    <message>
        <source>The server does not take this.</source>
        <translation>Сервер цього не приймає.</translation>
    </message>
    <message>
        <source>The telephone operator refuses this number. Check it.</source>
        <translation>Телефонний оператор не приймає цей номер. Перевірте його.</translation>
    </message>
    <message>
        <source>The server does not have this fiche any more.</source>
        <translation>На сервері вже немає цієї сторінки.</translation>
    </message>
    <message>
        <source>The message may not have been sent. Ask the person before you send it again.</source>
        <translation>Можливо, повідомлення не надіслано. Запитайте людину, перш ніж надсилати ще раз.</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>This is not a telephone number. Write its ten digits, as in 06 12 34 56 78.</source>
        <translation>Це не телефонний номер. Напишіть десять цифр, наприклад 06 12 34 56 78.</translation>
    </message>
    <message>
        <source>Write the telephone number first.</source>
        <translation>Спочатку напишіть номер телефону.</translation>
    </message>
    <message>
        <source>Only French numbers can get a message. Write a number that begins with 06 or 07.</source>
        <translation>Повідомлення йдуть лише на французькі номери. Напишіть номер, що починається з 06 або 07.</translation>
    </message>
    <message>
        <source>This is not a mobile number: those begin with 06 or 07.</source>
        <translation>Це не мобільний номер: вони починаються з 06 або 07.</translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message>
        <source>This file is no selection of Escale. Nothing was changed.</source>
        <translation>Цей файл не є добіркою Escale. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This selection was written by a newer Escale.</source>
        <translation>Цю добірку записала новіша версія Escale.</translation>
    </message>
    <message>
        <source>This selection is no longer there.</source>
        <translation>Цієї добірки вже немає.</translation>
    </message>
    <message>
        <source>The selection could not be saved. Check that there is room and that you may write in its folder.</source>
        <translation>Добірку не вдалося зберегти. Перевірте, чи є місце та чи можна писати в її теку.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Спочатку напишіть назву.</translation>
    </message>
    <message>
        <source>The first month</source>
        <translation>Перший місяць</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Житло</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоров’я</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Родина</translation>
    </message>
</context>
<context>
    <name>escale::SelectionsDialog</name>
    <message>
        <source>waits for the team folder</source>
        <extracomment>Beside the name of a selection: it is shared, and the shared folder has not taken its last changes.</extracomment>
        <translation>чекає на теку команди</translation>
    </message>
    <message>
        <source>Name of the selection</source>
        <translation>Назва добірки</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Експортувати добірку</translation>
    </message>
    <message>
        <source>Import a selection</source>
        <translation>Імпортувати добірку</translation>
    </message>
    <message>
        <source>A note for colleagues. Write nothing about a person.</source>
        <translation>Нотатка для колег. Не пишіть нічого про людину.</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>Моя добірка</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>team</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <translation>Уже немає в бібліотеці</translation>
    </message>
    <message>
        <source>No team folder is set.</source>
        <translation>Теку команди не задано.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копія)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Файл не вдалося записати. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читається.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>This library has nothing for it yet.</source>
        <translation>У цій бібліотеці для цього ще нічого немає.</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>Добірки</translation>
    </message>
    <message>
        <source>Fiches of the selection</source>
        <translation>Сторінки добірки</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Нова…</translation>
    </message>
    <message>
        <source>Starter path</source>
        <translation>Початковий шлях</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>Додати до</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпортувати…</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Поділитися з командою</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Нотатка…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Показати в списку</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>There is no selection yet. Put fiches aside with the star, or begin with a starter path.</source>
        <translation>Добірки ще немає. Відкладайте сторінки зірочкою або почніть із початкового шляху.</translation>
    </message>
</context>
<context>
    <name>escale::FeedDiagnosis</name>
    <message>
        <source>The proxy is not known. Check its name.</source>
        <translation>Проксі невідомий. Перевірте його назву.</translation>
    </message>
    <message>
        <source>The name %1 is not known. Check how it is written, and the network.</source>
        <translation>Назва %1 невідома. Перевірте, як вона написана, і мережу.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. Check the address and the date of this computer.</source>
        <translation>%1 не зміг довести, хто він. Перевірте адресу й дату на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about. Check the address and its port.</source>
        <translation>Безпечного з’єднання з %1 не вийшло. Перевірте адресу й порт.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Try again later.</source>
        <translation>%1 не відповідає вчасно. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, its port and the proxy.</source>
        <translation>За адресою %1 ніхто не відповідає. Перевірте адресу, порт і проксі.</translation>
    </message>
    <message>
        <source>Fiches in the list: %1</source>
        <translation>Сторінок у списку: %1</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>Адреса і ключ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>Безпечне з’єднання</translation>
    </message>
    <message>
        <source>List of the fiches</source>
        <translation>Список сторінок</translation>
    </message>
    <message>
        <source>Texts of the fiches</source>
        <translation>Тексти сторінок</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCatalogue</name>
    <message>
        <source>Source of the fiches</source>
        <translation>Джерело сторінок</translation>
    </message>
    <message>
        <source>Languages and search</source>
        <translation>Мови та пошук</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоси</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Запитати</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Адреса джерела</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Файл із ключем</translation>
    </message>
    <message>
        <source>Update by itself every … hours</source>
        <translation>Оновлювати самостійно кожні … годин</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>Public site</source>
        <translation>Публічний сайт</translation>
    </message>
    <message>
        <source>Servers of pictures</source>
        <translation>Сервери зображень</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Запитів одночасно</translation>
    </message>
    <message>
        <source>Texts checked again per update</source>
        <translation>Текстів для повторної перевірки за оновлення</translation>
    </message>
    <message>
        <source>Languages that are fetched</source>
        <translation>Мови, які завантажуються</translation>
    </message>
    <message>
        <source>What filters mean</source>
        <translation>Що означають фільтри</translation>
    </message>
    <message>
        <source>Languages with recordings</source>
        <translation>Мови із записами</translation>
    </message>
    <message>
        <source>Room for recordings (MB)</source>
        <translation>Місце для записів (МБ)</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Назва центру</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Департамент</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>Тека для PDF і файлів для телефона</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>Тека команди</translation>
    </message>
    <message>
        <source>Address of the model’s server</source>
        <translation>Адреса сервера моделі</translation>
    </message>
    <message>
        <source>File with its key</source>
        <translation>Файл із його ключем</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>A setting; %1 is the name of a language in its own script.</extracomment>
        <translation>Голос: %1</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>Мова меню</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>Адресу сервера й ключ дає той, хто ним керує.</translation>
    </message>
    <message>
        <source>0: never by itself.</source>
        <translation>0: ніколи самостійно.</translation>
    </message>
    <message>
        <source>Empty: as the system. “none”: no proxy. Or http://name:port.</source>
        <translation>Порожньо: як у системі. «none»: без проксі. Або http://назва:порт.</translation>
    </message>
    <message>
        <source>French is always fetched: it stands in for what is not translated.</source>
        <translation>Французька завантажується завжди: вона замінює неперекладене.</translation>
    </message>
    <message>
        <source>Their sentences are fetched as sound with the texts.</source>
        <translation>Їхні речення завантажуються як звук разом із текстами.</translation>
    </message>
    <message>
        <source>It stands on the paper you hand over.</source>
        <translation>Вона стоїть на папері, який ви передаєте.</translation>
    </message>
    <message>
        <source>Two or three characters: 38, 2A, 971.</source>
        <translation>Два або три знаки: 38, 2A, 971.</translation>
    </message>
    <message>
        <source>A folder that several desks can write to: selections are shared in it.</source>
        <translation>Тека, у яку можуть писати кілька робочих місць: у ній спільні добірки.</translation>
    </message>
    <message>
        <source>Empty: answers are quotations of the fiches, and nothing leaves this computer.</source>
        <translation>Порожньо: відповіді — цитати зі сторінок, і ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>What the words say</source>
        <translation>Те, що кажуть слова</translation>
    </message>
    <message>
        <source>As the mobile app</source>
        <translation>Як мобільний застосунок</translation>
    </message>
    <message>
        <source>As the web site</source>
        <translation>Як вебсайт</translation>
    </message>
    <message>
        <source>Keys of the publisher of an edition</source>
        <translation>Ключі видавця видання</translation>
    </message>
    <message>
        <source>Channel of an edition</source>
        <translation>Канал видання</translation>
    </message>
    <message>
        <source>Départements that are fetched</source>
        <translation>Департаменти, які завантажуються</translation>
    </message>
    <message>
        <source>Only when the source is a signed edition: who may sign it, separated by commas.</source>
        <translation>Лише коли джерело — підписане видання: хто може його підписувати, через кому.</translation>
    </message>
    <message>
        <source>Of a signed edition: only what concerns these. Codes, separated by commas: 38, 2A, 971.</source>
        <translation>З підписаного видання: лише те, що стосується цих. Коди через кому: 38, 2A, 971.</translation>
    </message>
    <message>
        <source>Model that sorts passages</source>
        <translation>Модель, яка впорядковує уривки</translation>
    </message>
    <message>
        <source>Empty: none. It picks the passages that answer best, before the answer is written.</source>
        <translation>Порожньо: жодної. Вона вибирає уривки, які найкраще відповідають, перш ніж буде написано відповідь.</translation>
    </message>
    <message>
        <source>Model that finds passages by their meaning</source>
        <translation>Модель, яка знаходить уривки за змістом</translation>
    </message>
    <message>
        <source>Empty: none. It needs “escalectl embed” after each update.</source>
        <translation>Порожньо: жодної. Після кожного оновлення потрібна команда «escalectl embed».</translation>
    </message>
    <message>
        <source>Count what is read</source>
        <translation>Рахувати прочитане</translation>
    </message>
    <message>
        <source>Réfugiés.info is told how often each fiche was read at this desk. Numbers only: not by whom, not when.</source>
        <translation>Réfugiés.info дізнається, скільки разів кожну сторінку прочитали на цьому комп’ютері. Лише числа: не хто і не коли.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Tell when there is something new in a saved filter</source>
        <translation>Повідомляти про нове у збережених фільтрах</translation>
    </message>
    <message>
        <source>After an update this computer shows a notification with the name of the filter. No title of a fiche stands in it.</source>
        <translation>Після оновлення цей комп’ютер показує сповіщення з назвою фільтра. Назв сторінок у ньому немає.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Залишатися біля годинника, коли вікно закрито</translation>
    </message>
    <message>
        <source>The texts of the fiches change with it; choose another language for them above the panes.</source>
        <translation>Разом із нею змінюється мова текстів сторінок; іншу мову для них можна вибрати над колонками.</translation>
    </message>
    <message>
        <source>The desk follows the computer’s colours until you choose others.</source>
        <translation>Вікно має кольори комп’ютера, доки ви не виберете інші.</translation>
    </message>
    <message>
        <source>Updates and notifications go on. Where the desktop has no tray, a closed window ends Escale.</source>
        <translation>Оновлення та сповіщення тривають. Якщо на робочому столі немає місця для значка, закриття вікна завершує Escale.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <translation>Автоматично: найкращий доступний голос</translation>
    </message>
    <message>
        <source>Built into Escale</source>
        <translation>Вбудований в Escale</translation>
    </message>
    <message>
        <source>A voice of this computer</source>
        <translation>Голос цього комп’ютера</translation>
    </message>
</context>
<context>
    <name>escale::SettingsDialog</name>
    <message>
        <source>There is no such département. Write its code: 38, 2A, 971.</source>
        <translation>Такого департаменту немає. Напишіть його код: 38, 2A, 971.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файлу немає.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такої теки немає.</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Знайдені налаштування</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Немає налаштувань із цими словами.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>The key is saved. It is not shown again.</source>
        <translation>Ключ збережено. Більше він не показується.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Search for a setting</source>
        <translation>Шукати налаштування</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Розділи налаштувань</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Інший ключ</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Зберегти ключ</translation>
    </message>
    <message>
        <source>Test the source</source>
        <translation>Перевірити джерело</translation>
    </message>
    <message>
        <source>Copy the diagnosis</source>
        <translation>Копіювати діагностику</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Скасувати зміну</translation>
    </message>
    <message>
        <source>This page as at the beginning</source>
        <translation>Цей розділ як на початку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Each setting is written to %1 as soon as you change it.</source>
        <translation>Кожне налаштування записується в %1, щойно ви його зміните.</translation>
    </message>
    <message>
        <source>The key is saved in the keyring. It is not shown again.</source>
        <translation>Ключ збережено у сховищі ключів. Більше він не показується.</translation>
    </message>
    <message>
        <source>No voice on this computer reads this language.</source>
        <translation>Жоден голос на цьому комп’ютері не читає цією мовою.</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>Немає динаміка, або комп’ютер не дає Escale звуку.</translation>
    </message>
    <message>
        <source>The voice does not answer. Choose another one.</source>
        <translation>Голос не відповідає. Виберіть інший.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
</context>
<context>
    <name>escale::FirstStepsAssistant</name>
    <message>
        <source>Write the address of the source first.</source>
        <translation>Спочатку напишіть адресу джерела.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>The fiches are being fetched. This takes some minutes; you can close this window meanwhile.</source>
        <translation>Сторінки завантажуються. Це триває кілька хвилин; це вікно можна закрити.</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>Бібліотека готова.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Крок %1 з 3</translation>
    </message>
    <message>
        <source>You and your centre</source>
        <translation>Ви та ваш центр</translation>
    </message>
    <message>
        <source>The source of the fiches</source>
        <translation>Джерело сторінок</translation>
    </message>
    <message>
        <source>The fiches</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>The name stands on the paper you hand over. Everything can be changed later.</source>
        <translation>Назва стоїть на папері, який ви передаєте. Усе можна змінити пізніше.</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key. They are tested now.</source>
        <translation>Адресу сервера й ключ дає той, хто ним керує. Їх буде перевірено зараз.</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>Мова меню</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Назва центру</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Департамент</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>The key is right. It goes into the keyring of this computer, which may ask for its password.</source>
        <translation>Ключ правильний. Він зберігається у сховищі ключів цього комп’ютера, яке може запитати свій пароль.</translation>
    </message>
</context>
<context>
    <name>escale::Guide</name>
    <message>
        <source>Touch again.</source>
        <translation>Торкніться ще раз.</translation>
    </message>
    <message>
        <source>%1: touch again</source>
        <translation>%1: торкніться ще раз</translation>
    </message>
</context>
<context>
    <name>escale::FootBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation>Слухати цю сторінку</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Покличте когось</translation>
    </message>
</context>
<context>
    <name>escale::VolumePanel</name>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>Гучність: %1 з %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гучніше</translation>
    </message>
</context>
<context>
    <name>escale::KioskWindow</name>
    <message>
        <source>Like this?</source>
        <translation>Так добре?</translation>
    </message>
    <message>
        <source>You are leaving the guide. Touch again.</source>
        <translation>Ви виходите з режиму підказок. Торкніться ще раз.</translation>
    </message>
    <message>
        <source>If you understand this language, touch here.</source>
        <translation>Якщо ви розумієте цю мову, торкніться тут.</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>На цьому пристрої немає голосу.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. These languages have one: %1</source>
        <extracomment>%1 is a list of languages in their own names, such as &quot;Français · English&quot;</extracomment>
        <translation>Тут немає голосу для цієї мови. Ці мови його мають: %1</translation>
    </message>
</context>
<context>
    <name>escale::EmergencyPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>Екстрені номери</translation>
    </message>
    <message>
        <source>Ambulance: serious health problem</source>
        <translation>Швидка: серйозна проблема зі здоров’ям</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Поліція</translation>
    </message>
    <message>
        <source>Firefighters: fire or accident</source>
        <translation>Пожежники: пожежа або аварія</translation>
    </message>
    <message>
        <source>All emergencies, everywhere in Europe</source>
        <translation>Усі екстрені випадки, будь-де в Європі</translation>
    </message>
    <message>
        <source>By SMS, for people who cannot hear or speak</source>
        <translation>Через SMS, для людей, які не чують або не можуть говорити</translation>
    </message>
    <message>
        <source>Nowhere to sleep tonight</source>
        <translation>Ніде спати цієї ночі</translation>
    </message>
    <message>
        <source>Free, day and night.</source>
        <translation>Безкоштовно, вдень і вночі.</translation>
    </message>
    <message>
        <source>Call with a phone: this screen cannot call.</source>
        <translation>Телефонуйте з телефону: цей екран не може телефонувати.</translation>
    </message>
    <message>
        <source>Say where you are</source>
        <translation>Скажіть, де ви</translation>
    </message>
    <message>
        <source>Say what is happening</source>
        <translation>Скажіть, що сталося</translation>
    </message>
    <message>
        <source>Stay on the phone</source>
        <translation>Не кладіть слухавку</translation>
    </message>
</context>
<context>
    <name>escale::TakeAwayPage</name>
    <message>
        <source>Take this page with you</source>
        <translation>Візьміть цю сторінку із собою</translation>
    </message>
    <message>
        <source>This page is not on the internet. Ask somebody to write it down for you.</source>
        <translation>Цієї сторінки немає в інтернеті. Попросіть когось записати її для вас.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Point the camera of a phone at the black squares.</source>
        <translation>Наведіть камеру телефону на чорні квадрати.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Друкується.</translation>
    </message>
    <message>
        <source>Take your paper, below.</source>
        <translation>Візьміть свій папір унизу.</translation>
    </message>
    <message>
        <source>There is no paper. Use the phone.</source>
        <translation>Паперу немає. Скористайтеся телефоном.</translation>
    </message>
    <message>
        <source>It could not be printed. Use the phone.</source>
        <translation>Надрукувати не вдалося. Скористайтеся телефоном.</translation>
    </message>
</context>
<context>
    <name>escale::EarPage</name>
    <message>
        <source>A doctor</source>
        <translation>Лікар</translation>
    </message>
    <message>
        <source>Are you ill or hurt? Do you need a doctor?</source>
        <translation>Ви хворі або травмовані? Вам потрібен лікар?</translation>
    </message>
    <message>
        <source>A place to sleep</source>
        <translation>Місце для ночівлі</translation>
    </message>
    <message>
        <source>Do you need a place to sleep or a home?</source>
        <translation>Вам потрібне місце для ночівлі або житло?</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Do you need a paper or a document?</source>
        <translation>Вам потрібна довідка або документ?</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Гроші</translation>
    </message>
    <message>
        <source>Is it about money or the bank?</source>
        <translation>Це про гроші або банк?</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Are you looking for work?</source>
        <translation>Ви шукаєте роботу?</translation>
    </message>
    <message>
        <source>Learning French</source>
        <translation>Вивчати французьку</translation>
    </message>
    <message>
        <source>Do you want to learn French?</source>
        <translation>Ви хочете вивчати французьку?</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>Діти і школа</translation>
    </message>
    <message>
        <source>Is it about children or school?</source>
        <translation>Це про дітей або школу?</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Пересування</translation>
    </message>
    <message>
        <source>Is it about the bus, the train or driving?</source>
        <translation>Це про автобус, поїзд або водіння?</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>Торкніться малюнка, щоб його почути.</translation>
    </message>
    <message>
        <source>Yes is green. No is red.</source>
        <translation>Так — зелене. Ні — червоне.</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Що вам потрібно?</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>Що саме?</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>Це саме це?</translation>
    </message>
    <message>
        <source>There is nothing more here. Somebody can help you.</source>
        <translation>Тут більше нічого немає. Хтось може вам допомогти.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>escale::HelpPage</name>
    <message>
        <source>I speak French.</source>
        <translation>Я розмовляю французькою.</translation>
    </message>
    <message>
        <source>I speak English.</source>
        <translation>Я розмовляю англійською.</translation>
    </message>
    <message>
        <source>I speak Ukrainian.</source>
        <translation>Я розмовляю українською.</translation>
    </message>
    <message>
        <source>I speak Tigrinya.</source>
        <translation>Я розмовляю тигринья.</translation>
    </message>
    <message>
        <source>I speak Arabic.</source>
        <translation>Я розмовляю арабською.</translation>
    </message>
    <message>
        <source>I speak Pashto.</source>
        <translation>Я розмовляю пушту.</translation>
    </message>
    <message>
        <source>I speak Russian.</source>
        <translation>Я розмовляю російською.</translation>
    </message>
    <message>
        <source>I speak Dari or Persian.</source>
        <translation>Я розмовляю дарі або перською.</translation>
    </message>
    <message>
        <source>I cannot read.</source>
        <translation>Я не вмію читати.</translation>
    </message>
    <message>
        <source>I am looking for: %1</source>
        <translation>Я шукаю: %1</translation>
    </message>
    <message>
        <source>I am looking for help.</source>
        <translation>Я шукаю допомогу.</translation>
    </message>
    <message>
        <source>Please help me.</source>
        <translation>Допоможіть мені, будь ласка.</translation>
    </message>
    <message>
        <source>Show this to somebody who works here.</source>
        <translation>Покажіть це тому, хто тут працює.</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Для працівників</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Say it in French</source>
        <translation>Сказати французькою</translation>
    </message>
</context>
<context>
    <name>authoring</name>
    <message>
        <source>Something else than the server answered. Check the network, then try again. Your text is kept here.</source>
        <translation>Відповів не сервер. Перевірте мережу й спробуйте ще раз. Ваш текст збережено тут.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again. Your text is kept here.</source>
        <translation>Сервер просить увійти ще раз. Ваш текст збережено тут.</translation>
    </message>
    <message>
        <source>You may not change this fiche, or not any more: ask the structure it belongs to. Your text is kept here.</source>
        <translation>Ви не можете змінювати цю сторінку або вже не можете: зверніться до організації, якій вона належить. Ваш текст збережено тут.</translation>
    </message>
    <message>
        <source>The password is not right. Try again, or ask for a code by e-mail.</source>
        <translation>Пароль неправильний. Спробуйте ще раз або попросіть код електронною поштою.</translation>
    </message>
    <message>
        <source>The code is not right. Look at the last e-mail, and type its six digits.</source>
        <translation>Код неправильний. Подивіться останній лист і введіть його шість цифр.</translation>
    </message>
    <message>
        <source>This account has no password: it was made with Google or Microsoft. Ask for a code by e-mail.</source>
        <translation>Цей обліковий запис не має пароля: його створено через Google або Microsoft. Попросіть код електронною поштою.</translation>
    </message>
    <message>
        <source>There is no account with this address. Check how it is written.</source>
        <translation>З цією адресою немає облікового запису. Перевірте, як її написано.</translation>
    </message>
    <message>
        <source>The server says that something is missing in this fiche.</source>
        <translation>Сервер каже, що на цій сторінці чогось бракує.</translation>
    </message>
    <message>
        <source>The server does not do this in the state the fiche is in.</source>
        <translation>У нинішньому стані сторінки це неможливо.</translation>
    </message>
    <message>
        <source>The server does not take the key of the feed. Ask its operator for a valid one. Your text is kept here.</source>
        <translation>Сервер не приймає ключ. Попросіть дійсний у його оператора. Ваш текст збережено тут.</translation>
    </message>
    <message>
        <source>The server does not show you this fiche: it is gone, or you may not read it any more. Your text is kept here.</source>
        <translation>Сервер не показує вам цієї сторінки: її вже немає або ви більше не можете її читати. Ваш текст збережено тут.</translation>
    </message>
    <message>
        <source>The text is too long for the server. Make it shorter, then save again. Your text is kept here.</source>
        <translation>Текст задовгий для сервера. Скоротіть його й збережіть знову. Ваш текст збережено тут.</translation>
    </message>
    <message>
        <source>The server does not take a part of this fiche. Nothing was changed there. Your text is kept here.</source>
        <translation>Сервер не приймає частину цієї сторінки. Там нічого не змінено. Ваш текст збережено тут.</translation>
    </message>
    <message>
        <source>The server has a trouble of its own. Your text is kept here; what has arrived is looked up before anything is sent again.</source>
        <translation>На сервері несправність. Ваш текст збережено тут; перш ніж надсилати знову, перевіряється, що дійшло.</translation>
    </message>
    <message>
        <source>This text is not on this computer any more.</source>
        <translation>Цього тексту більше немає на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The folder for your texts cannot be made. Check its owner and the room on the disk.</source>
        <translation>Не вдається створити теку для ваших текстів. Перевірте її власника й місце на диску.</translation>
    </message>
    <message>
        <source>The answer of the server was lost. In two minutes it is looked up whether the fiche is there.</source>
        <translation>Відповідь сервера загубилася. За дві хвилини буде перевірено, чи є там сторінка.</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: it can be read here, and changed there only.</source>
        <translation>Текст цієї сторінки пишуть іншим інструментом: тут його можна читати, а змінювати лише там.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same place. Nothing was sent: look at both texts, and choose.</source>
        <translation>Хтось інший змінив те саме місце. Нічого не надіслано: перегляньте обидва тексти й виберіть.</translation>
    </message>
    <message>
        <source>The server holds something in these sections that this version of Escale does not know and would lose. Change them on the site, or with a newer Escale.</source>
        <translation>Сервер зберігає в цих частинах щось, чого ця версія Escale не знає і втратила б. Змініть їх на сайті або новішою версією.</translation>
    </message>
    <message>
        <source>The server has put this change where nobody sees it: this fiche was deleted once. Ask an administrator of the site to look at it. Your text is kept here; do not publish.</source>
        <translation>Сервер поклав цю зміну туди, де її ніхто не бачить: цю сторінку колись видаляли. Попросіть адміністратора сайту подивитися. Ваш текст збережено тут; не публікуйте.</translation>
    </message>
    <message>
        <source>Save the fiche on the server first.</source>
        <translation>Спершу збережіть сторінку на сервері.</translation>
    </message>
    <message>
        <source>Saved. But something is missing now, and so the server has taken the fiche back from those who decide on it: it is a draft again. Complete it, then publish it again.</source>
        <translation>Збережено. Але тепер чогось бракує, тому сервер забрав сторінку в тих, хто вирішує: це знову чернетка. Доповніть її, потім опублікуйте ще раз.</translation>
    </message>
    <message>
        <source>The structure has refused this fiche, and the server takes it from nobody any more. Ask an administrator of the site.</source>
        <translation>Організація відхилила цю сторінку, і сервер більше ні від кого її не приймає. Зверніться до адміністратора сайту.</translation>
    </message>
    <message>
        <source>The structure has accepted this fiche: its members change it now, and you cannot any more. Your text is kept here.</source>
        <translation>Організація прийняла цю сторінку: тепер її змінюють члени організації, а ви вже не можете. Ваш текст збережено тут.</translation>
    </message>
    <message>
        <source>There is nothing new to publish in this fiche.</source>
        <translation>На цій сторінці немає нічого нового для публікації.</translation>
    </message>
    <message>
        <source>The text on the server is not the one you see: somebody has changed it. Save first, look at it, then publish.</source>
        <translation>Текст на сервері не той, який ви бачите: хтось його змінив. Спершу збережіть, перегляньте, тоді публікуйте.</translation>
    </message>
    <message>
        <source>Something is missing in this fiche. The list says what.</source>
        <translation>На цій сторінці чогось бракує. Список каже, чого саме.</translation>
    </message>
    <message>
        <source>This fiche was public, and readers do not see it any more: somebody published it at the same time. Tell an administrator of the site now.</source>
        <translation>Ця сторінка була публічною, а читачі її більше не бачать: хтось опублікував її в ту саму мить. Негайно повідомте адміністратора сайту.</translation>
    </message>
    <message>
        <source>Sent: the structure has it now, and decides.</source>
        <translation>Надіслано: тепер сторінка в організації, і вона вирішує.</translation>
    </message>
    <message>
        <source>Sent: an administrator of the site has it now, and decides.</source>
        <translation>Надіслано: тепер сторінка в адміністратора сайту, і він вирішує.</translation>
    </message>
    <message>
        <source>The server did not publish it. Nothing is lost: try again.</source>
        <translation>Сервер її не опублікував. Нічого не втрачено: спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server's answer makes no sense, so nothing was changed. Try again later.</source>
        <translation>Відповідь сервера незрозуміла, тому нічого не змінено. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>A text kept on this computer is damaged. The others can be opened.</source>
        <translation>Один текст на цьому комп’ютері пошкоджено. Інші можна відкрити.</translation>
    </message>
    <message>
        <source>You are signed in, but this cannot be kept on this computer: you will be asked again.</source>
        <translation>Ви увійшли, але це не можна зберегти на цьому комп’ютері: вас запитають знову.</translation>
    </message>
    <message>
        <source>This computer has no keyring: your sign-in is kept in a file that only your account can read. Sign out on a computer that others use too.</source>
        <translation>На цьому комп’ютері немає сховища ключів: ваш вхід зберігається у файлі, який може прочитати лише ваш обліковий запис. Вийдіть, якщо комп’ютером користуються й інші.</translation>
    </message>
    <message>
        <source>Your sign-in could not be taken off this computer. Try again.</source>
        <translation>Не вдалося прибрати ваш вхід із цього комп’ютера. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>No source of fiches is set on this computer: nobody can be signed in.</source>
        <translation>На цьому комп’ютері не вказано джерела сторінок: ніхто не може увійти.</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche since you last saved it. What you wrote is in its history here.</source>
        <translation>Хтось інший змінив цю сторінку після вашого останнього збереження. Те, що ви написали, є в її історії тут.</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche meanwhile. When you save, both texts are put together; where that cannot be, you choose.</source>
        <translation>Тим часом хтось інший змінив цю сторінку. Коли ви збережете, обидва тексти буде об’єднано; де це неможливо, вибираєте ви.</translation>
    </message>
    <message>
        <source>It is being sent already.</source>
        <translation>Надсилання вже почалося.</translation>
    </message>
    <message>
        <source>Somebody else saved this fiche at the same time. Look at it again: what you wrote is in its history here.</source>
        <translation>Хтось інший зберіг цю сторінку в ту саму мить. Перегляньте її ще раз: те, що ви написали, є в її історії тут.</translation>
    </message>
    <message>
        <source>Published: readers have it now.</source>
        <translation>Опубліковано: тепер її бачать читачі.</translation>
    </message>
    <message>
        <source>What you have not sent stays on this computer. Nobody else sees it in Escale; it is there when you sign in again.</source>
        <translation>Те, що ви не надіслали, лишається на цьому комп’ютері. Ніхто інший не бачить цього в Escale; воно буде тут, коли ви ввійдете знову.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, and nothing was published. Look at it, then publish again.</source>
        <translation>Текст тим часом змінився, нічого не опубліковано. Перегляньте його й опублікуйте знову.</translation>
    </message>
    <message>
        <source>The server does not take this picture. Choose another one.</source>
        <translation>Сервер не приймає це зображення. Виберіть інше.</translation>
    </message>
    <message>
        <source>An address is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>Одна адреса не завершена: прочитайте, що біля неї сказано. Доти все зберігається тут.</translation>
    </message>
    <message>
        <source>A partner is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>Один партнер не завершений: прочитайте, що біля нього сказано. Доти все зберігається тут.</translation>
    </message>
    <message>
        <source>Sign in first: a picture goes to the server.</source>
        <translation>Спочатку увійдіть: зображення йде на сервер.</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>Статус людини</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Навіщо?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Як?</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>А потім?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Назва програми</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Короткий зміст</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Адміністрація</translation>
    </message>
    <message>
        <source>The fiches of this computer come in editions: there is no server to write to. Set the address of the site&apos;s server as the source to sign in.</source>
        <translation>Сторінки на цьому комп’ютері надходять виданнями: немає сервера, на який писати. Щоб увійти, вкажіть як джерело адресу сервера сайту.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one.</source>
        <translation>Цей файл не відкривається. Виберіть інший.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of less than 10 megabytes.</source>
        <translation>Це зображення завелике. Виберіть менше ніж 10 мегабайтів.</translation>
    </message>
    <message>
        <source>This file is no picture that can be sent. Choose a PNG or a JPEG.</source>
        <translation>Цей файл не є зображенням, яке можна надіслати. Виберіть PNG або JPEG.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Choose a smaller one.</source>
        <translation>Це зображення має забагато пікселів. Виберіть менше.</translation>
    </message>
    <message>
        <source>This picture is too small to be seen. Choose a larger one.</source>
        <translation>Це зображення замале, його не видно. Виберіть більше.</translation>
    </message>
</context>
<context>
    <name>escale::WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation>Майстерня</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
</context>
<context>
    <name>escale::SignInPage</name>
    <message>
        <source>A code was sent to your address. It has six digits.</source>
        <translation>На вашу адресу надіслано код. У ньому шість цифр.</translation>
    </message>
    <message>
        <source>With the account you have on Réfugiés.info. What you write stays on this computer until you save it on the server.</source>
        <translation>З вашим обліковим записом Réfugiés.info. Те, що ви пишете, лишається на цьому комп’ютері, доки ви не збережете це на сервері.</translation>
    </message>
    <message>
        <source>Sign in to write</source>
        <translation>Увійдіть, щоб писати</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адреса електронної пошти</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>Код із листа</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Without a password: send me a code</source>
        <translation>Без пароля: надішліть мені код</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>escale::MyFichesPage</name>
    <message>
        <source>Two texts: choose</source>
        <translation>Два тексти: виберіть</translation>
    </message>
    <message>
        <source>Not sent: look why</source>
        <translation>Не надіслано: дивіться чому</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Чекає на мережу</translation>
    </message>
    <message>
        <source>Changed here, not on the server</source>
        <translation>Змінено тут, не на сервері</translation>
    </message>
    <message>
        <source>Public, with a revision</source>
        <translation>Публічна, зі зміною в роботі</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Публічна</translation>
    </message>
    <message>
        <source>Waits for the structure</source>
        <translation>Чекає на організацію</translation>
    </message>
    <message>
        <source>Waits for an administrator</source>
        <translation>Чекає на адміністратора</translation>
    </message>
    <message>
        <source>Refused by the structure</source>
        <translation>Відхилено організацією</translation>
    </message>
    <message>
        <source>Accepted by the structure</source>
        <translation>Прийнято організацією</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>Мої сторінки</translation>
    </message>
    <message>
        <source>Write about a programme</source>
        <translation>Написати про програму</translation>
    </message>
    <message>
        <source>Write about a procedure</source>
        <translation>Написати про процедуру</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>There is no fiche of yours yet. Begin one: it stays on this computer until you save it.</source>
        <translation>У вас ще немає сторінок. Почніть: сторінка лишається на цьому комп’ютері, доки ви її не збережете.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Перегляди</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Подяки</translation>
    </message>
    <message>
        <source>New remarks</source>
        <translation>Нові зауваження</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>Зауваження читачів</translation>
    </message>
    <message>
        <source>Only an administrator of the site makes a new fiche public.</source>
        <translation>Нову сторінку публікує лише адміністратор сайту.</translation>
    </message>
    <message>
        <source>You administer the site: you may change every fiche and make new ones public.</source>
        <translation>Ви адміністратор сайту: ви можете змінювати всі сторінки й публікувати нові.</translation>
    </message>
    <message>
        <source>You are a member of a structure: you may change its fiches and publish what is changed in public ones.</source>
        <translation>Ви член організації: ви можете змінювати її сторінки й публікувати зміни в опублікованих.</translation>
    </message>
    <message>
        <source>You are a member of no structure: you may change what you write until its structure has accepted it; then its members do.</source>
        <translation>Ви не член організації: ви можете змінювати написане, доки організація його не прийняла; потім це роблять її члени.</translation>
    </message>
    <message>
        <source>You check translations and make them public.</source>
        <translation>Ви перевіряєте переклади й публікуєте їх.</translation>
    </message>
    <message>
        <source>You may propose translations; expert translators make them public.</source>
        <translation>Ви можете пропонувати переклади; публікують їх перекладачі-експерти.</translation>
    </message>
</context>
<context>
    <name>escale::MergePage</name>
    <message>
        <source>to be chosen</source>
        <translation>вибрати</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваш</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>їхній</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>both, put together</source>
        <translation>обидва, об’єднано</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>змінено вами</translation>
    </message>
    <message>
        <source>changed by the other person</source>
        <translation>змінено іншою людиною</translation>
    </message>
    <message>
        <source>Choices to be made first: %1</source>
        <translation>Спершу треба вибрати: %1</translation>
    </message>
    <message>
        <source>Put two texts of this fiche together</source>
        <translation>Об’єднати два тексти цієї сторінки</translation>
    </message>
    <message>
        <source>Somebody else changed this fiche while you were writing. Nothing is sent, nothing is lost: choose for each place. Both texts stay in the history on this computer.</source>
        <translation>Хтось інший змінив цю сторінку, поки ви писали. Нічого не надіслано, нічого не втрачено: виберіть для кожного місця. Обидва тексти лишаються в історії на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The other person, on the server</source>
        <translation>Інша людина, на сервері</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>You, on this computer</source>
        <translation>Ви, на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взяти їхній текст</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Взяти ваш текст</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Скасувати цю зміну</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Залишити на потім</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>Надіслати текст</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>написано вами</translation>
    </message>
    <message>
        <source>What will stand there: take one of the two, or write here</source>
        <translation>Що там залишиться: візьміть один із двох текстів або напишіть тут</translation>
    </message>
</context>
<context>
    <name>escale::FactsForm</name>
    <message>
        <source>Not said yet</source>
        <translation>Ще не вказано</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Не має значення</translation>
    </message>
    <message>
        <source>In all of France</source>
        <translation>У всій Франції</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>In these départements</source>
        <translation>У цих департаментах</translation>
    </message>
    <message>
        <source>No département is called %1.</source>
        <translation>Немає департаменту з назвою %1.</translation>
    </message>
    <message>
        <source>Départements, with commas between them</source>
        <translation>Департаменти, через кому</translation>
    </message>
    <message>
        <source>The site has no field for the dates of a course: write them in the text.</source>
        <translation>На сайті немає поля для дат курсу: напишіть їх у тексті.</translation>
    </message>
</context>
<context>
    <name>escale::HistoryDialog</name>
    <message>
        <source>from the server</source>
        <translation>із сервера</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>написано тут</translation>
    </message>
    <message>
        <source>merged from both texts</source>
        <translation>об’єднано з обох</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Each save on the server keeps a text here.</source>
        <translation>Тут ще нічого не збережено. Кожне збереження на сервері залишає тут текст.</translation>
    </message>
    <message>
        <source>This is the current text.</source>
        <translation>Це текст, яким він є зараз.</translation>
    </message>
    <message>
        <source>What would change in the current text:</source>
        <translation>Що змінилося б у нинішньому тексті:</translation>
    </message>
    <message>
        <source>History of this fiche</source>
        <translation>Історія цієї сторінки</translation>
    </message>
    <message>
        <source>Put this text back</source>
        <translation>Повернути цей текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>escale::EditorPage</name>
    <message>
        <source>Pictures are left out: a fiche holds none.</source>
        <translation>Зображення не перенесено: на сторінці їх немає.</translation>
    </message>
    <message>
        <source>A table has become lines of text.</source>
        <translation>Таблиця стала рядками тексту.</translation>
    </message>
    <message>
        <source>Footnotes stand in brackets where they were marked.</source>
        <translation>Виноски стоять у дужках там, де була їхня позначка.</translation>
    </message>
    <message>
        <source>A footnote was not in what was copied: only its mark was, and it is left out.</source>
        <translation>Виноски не було в тому, що скопійовано: була лише позначка, і її вилучено.</translation>
    </message>
    <message>
        <source>Words that a tracked change takes out are left out.</source>
        <translation>Слова, які вилучає відстеження змін, не перенесено.</translation>
    </message>
    <message>
        <source>Comments are left out.</source>
        <translation>Коментарі не перенесено.</translation>
    </message>
    <message>
        <source>A film, a form or something else that is no text did not come along.</source>
        <translation>Фільм, форму чи щось інше, що не є текстом, не перенесено.</translation>
    </message>
    <message>
        <source>The text is too long: its end is missing.</source>
        <translation>Текст задовгий: кінця бракує.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>One more reason</source>
        <translation>Ще одна причина</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Ще один крок</translation>
    </message>
    <message>
        <source>This fiche holds a table, shown here as lines. It stays as it is as long as nobody changes these lines.</source>
        <translation>На цій сторінці є таблиця, показана тут рядками. Вона лишається такою, доки ніхто не змінить цих рядків.</translation>
    </message>
    <message>
        <source>This fiche holds something that cannot be shown here. It stays as it is as long as nobody changes the text around it.</source>
        <translation>На цій сторінці є щось, чого тут не можна показати. Воно лишається таким, доки ніхто не змінить тексту навколо.</translation>
    </message>
    <message>
        <source>Address of the link (empty: no link)</source>
        <translation>Адреса посилання (порожньо: без посилання)</translation>
    </message>
    <message>
        <source>Somebody else changed the same place: choose between the two texts.</source>
        <translation>Хтось інший змінив те саме місце: виберіть один із двох текстів.</translation>
    </message>
    <message>
        <source>Kept here (%1). It goes to the server as soon as the network is there.</source>
        <translation>Збережено тут (%1). Піде на сервер, щойно з’явиться мережа.</translation>
    </message>
    <message>
        <source>Kept on this computer (%1), not on the server yet.</source>
        <translation>Збережено на цьому комп’ютері (%1), ще не на сервері.</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>На сервері.</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>Мої сторінки</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>Зберегти на сервері</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не надсилати</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опублікувати…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Посилання…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирний</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нумерація</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Варто знати</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важливо</translation>
    </message>
    <message>
        <source>Form of the paragraph</source>
        <translation>Вигляд абзацу</translation>
    </message>
    <message>
        <source>Parts of the fiche</source>
        <translation>Частини сторінки</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1, назва</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Your structure</source>
        <translation>Ваша організація</translation>
    </message>
    <message>
        <source>As it is on the server</source>
        <translation>Як на сервері</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правопис</translation>
    </message>
    <message>
        <source>See as readers</source>
        <translation>Подивитися як читач</translation>
    </message>
    <message>
        <source>Say it simpler</source>
        <translation>Сказати простіше</translation>
    </message>
    <message>
        <source>Put the cursor into the paragraph that is to be simpler.</source>
        <translation>Поставте курсор в абзац, який треба спростити.</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>Ще одна адреса</translation>
    </message>
    <message>
        <source>One more partner</source>
        <translation>Ще один партнер</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>Запитання, які можуть виникнути в читачів</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>Запропонувати назву</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>Запропонувати короткий опис</translation>
    </message>
    <message>
        <source>Ideas of a model…</source>
        <translation>Ідеї моделі…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Знайти…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Історія…</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Коротко</translation>
    </message>
</context>
<context>
    <name>escale::FindingsPanel</name>
    <message>
        <source>To mend</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Порада</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>Замість цього: %1</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>Виправити: %1</translation>
    </message>
    <message>
        <source>Ideas: %1</source>
        <translation>Поради: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>What makes the text hard</source>
        <translation>Що робить текст важким</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Слів: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Explain in the text</source>
        <translation>Пояснити в тексті</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Says nothing more of these words while the workshop is open</source>
        <translation>Більше не згадує ці слова, доки майстерня відкрита</translation>
    </message>
    <message>
        <source>Show what was kept</source>
        <translation>Показати залишене</translation>
    </message>
</context>
<context>
    <name>escale::MissingBar</name>
    <message>
        <source>Nothing is missing for readers.</source>
        <translation>Для читачів нічого не бракує.</translation>
    </message>
    <message>
        <source>Before readers can have it:</source>
        <translation>Перш ніж її побачать читачі, бракує:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
</context>
<context>
    <name>escale::PublishQuestion</name>
    <message>
        <source>Publish</source>
        <translation>Опублікувати</translation>
    </message>
    <message>
        <source>Readers cannot have this fiche yet. This is missing:</source>
        <translation>Читачі ще не можуть бачити цю сторінку. Бракує:</translation>
    </message>
    <message>
        <source>What readers have now could not be looked up.</source>
        <translation>Не вдалося подивитися, що зараз бачать читачі.</translation>
    </message>
    <message>
        <source>Texts that changed: %1.</source>
        <translation>Змінених текстів: %1.</translation>
    </message>
    <message>
        <source>Languages that leave the public until somebody has looked at them: %1.</source>
        <translation>Мов, які зникнуть для читачів, доки їх не перевірять: %1.</translation>
    </message>
    <message>
        <source>No translation is touched.</source>
        <translation>Жодного перекладу це не зачіпає.</translation>
    </message>
    <message>
        <source>Places that are hard to understand: %1. See the list beside the text.</source>
        <translation>Важких для розуміння місць: %1. Дивіться список біля тексту.</translation>
    </message>
    <message>
        <source>Publish this fiche?</source>
        <translation>Опублікувати цю сторінку?</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>Спершу подивитися</translation>
    </message>
    <message>
        <source>Translated passages to be looked at again: %1.</source>
        <translation>Перекладених уривків, які треба перевірити знову: %1.</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>This station has had no edition before the one of today.</source>
        <translation>Ця станція не мала видання перед сьогоднішнім.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>Не вдається записати %1. Перевірте диск і права на теку.</translation>
    </message>
    <message>
        <source>%1 holds an edition of another channel, or a damaged one. Choose another folder, or put that one right.</source>
        <translation>%1 містить видання іншого каналу або пошкоджене. Виберіть іншу теку або виправте цю.</translation>
    </message>
    <message>
        <source>The library holds only the sample. Bring it up to date first: escalectl sync.</source>
        <translation>Бібліотека містить лише зразок. Спочатку оновіть її: escalectl sync.</translation>
    </message>
    <message>
        <source>The library holds no fiches to publish. Bring it up to date first: escalectl sync.</source>
        <translation>У бібліотеці немає сторінок для публікації. Спочатку оновіть її: escalectl sync.</translation>
    </message>
    <message>
        <source>%1 of %2 fiches of the edition before would be missing. Nothing was published. If that is right: --accept-removals</source>
        <translation>Бракувало б %1 з %2 сторінок попереднього видання. Нічого не опубліковано. Якщо так і треба: --accept-removals</translation>
    </message>
    <message>
        <source>A text of the library is too large for an edition.</source>
        <translation>Один із текстів бібліотеки завеликий для видання.</translation>
    </message>
    <message>
        <source>There are too many fiches for one edition.</source>
        <translation>Забагато сторінок для одного видання.</translation>
    </message>
    <message>
        <source>Edition %1 is not kept in this folder: copy all of it.</source>
        <translation>Видання %1 не зберігається в цій папці: скопіюйте її всю.</translation>
    </message>
    <message>
        <source>The address of an edition is not usable. Give one like https://packs.example.org/index.escale, or the file index.escale of a stick.</source>
        <translation>Адреса видання непридатна. Вкажіть адресу на зразок https://packs.example.org/index.escale або файл index.escale на флешці.</translation>
    </message>
    <message>
        <source>The files of the edition cannot be read. Check the folder or the stick.</source>
        <translation>Файли видання не читаються. Перевірте теку або накопичувач.</translation>
    </message>
    <message>
        <source>There is no edition of the fiches at this address. Check the address.</source>
        <translation>За цією адресою немає видання сторінок. Перевірте адресу.</translation>
    </message>
    <message>
        <source>The index of the fiches is larger than any can be. Nothing was taken; check the address.</source>
        <translation>Покажчик сторінок більший, ніж може бути. Нічого не взято; перевірте адресу.</translation>
    </message>
    <message>
        <source>This is not a signed index of fiches, or not all of it. Nothing was taken.</source>
        <translation>Це не підписаний покажчик сторінок або не весь. Нічого не взято.</translation>
    </message>
    <message>
        <source>These fiches are signed by somebody this station does not know. Nothing was taken; ask their publisher for the key.</source>
        <translation>Ці сторінки підписав хтось, кого ця станція не знає. Нічого не взято; попросіть ключ у видавця.</translation>
    </message>
    <message>
        <source>The index of the fiches was changed after it was signed. Nothing was taken.</source>
        <translation>Покажчик сторінок змінено після підписання. Нічого не взято.</translation>
    </message>
    <message>
        <source>These fiches are packed for a newer Escale. Update Escale first.</source>
        <translation>Ці сторінки зроблено для новішого Escale. Спочатку оновіть Escale.</translation>
    </message>
    <message>
        <source>These fiches are of another channel than this station's. Nothing was taken.</source>
        <translation>Ці сторінки з іншого каналу, не з каналу цієї станції. Нічого не взято.</translation>
    </message>
    <message>
        <source>These fiches are older than those this station has had. Nothing was taken.</source>
        <translation>Ці сторінки старіші за ті, що вже були на цій станції. Нічого не взято.</translation>
    </message>
    <message>
        <source>The number of this edition is too far ahead to be right. Nothing was taken; ask the publisher.</source>
        <translation>Номер цього видання надто далеко попереду, щоб бути правильним. Нічого не взято; запитайте видавця.</translation>
    </message>
    <message>
        <source>The index of the fiches is signed, but it contradicts itself. Nothing was taken; tell the publisher.</source>
        <translation>Покажчик сторінок підписано, але він суперечить сам собі. Нічого не взято; повідомте видавця.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the new fiches. Make room, then try again.</source>
        <translation>На диску бракує місця для нових сторінок. Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>A part of the fiches is not there: the stick was pulled out, or the copy is not complete. What was fetched is saved; try again.</source>
        <translation>Частини сторінок немає: накопичувач витягнуто або копія неповна. Отримане збережено; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>A part of the fiches is not the one that was signed. It was not taken; copy the files again, or try again later.</source>
        <translation>Частина сторінок не та, яку підписано. Її не взято; скопіюйте файли ще раз або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>feed/channel must be a name of small letters, digits and hyphens.</source>
        <translation>feed/channel має бути назвою з малих літер, цифр і дефісів.</translation>
    </message>
    <message>
        <source>feed/keys must hold public keys of the publisher, as they stand in its file NAME.pub (RWQ…).</source>
        <translation>feed/keys має містити відкриті ключі видавця, як у його файлі NAME.pub (RWQ…).</translation>
    </message>
    <message>
        <source>An edition is taken only from a publisher that is known: write its public key into the settings as feed/keys.</source>
        <translation>Видання береться лише від відомого видавця: впишіть його відкритий ключ у налаштування як feed/keys.</translation>
    </message>
    <message>
        <source>feed/departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>feed/departments приймає коди департаментів через кому: 38,2A,971.</translation>
    </message>
    <message>
        <source>Only a source that comes in editions has one to go back to.</source>
        <translation>Повернутися можна лише там, де джерело приходить виданнями.</translation>
    </message>
    <message>
        <source>%1 is damaged, missing or of another channel, and was not touched. Put it back from a copy: no station would believe one that begins anew.</source>
        <translation>%1 пошкоджений, відсутній або належить іншому каналу; його не змінено. Поверніть його з копії: жодна станція не повірить файлу, що починається наново.</translation>
    </message>
    <message>
        <source>This key may not sign any more since the last rotation. Sign with one of the keys that came then.</source>
        <translation>Після останньої зміни ключів цей ключ більше не може підписувати. Підпишіть одним із ключів, що прийшли тоді.</translation>
    </message>
    <message>
        <source>The edition of before is no longer whole where it comes from. Nothing was changed.</source>
        <translation>Попереднє видання вже не повне там, звідки воно надходить. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Only fiches that come in editions can be written onto a stick. This computer fetches its own one by one: ask who publishes editions.</source>
        <translation>На накопичувач можна записати лише сторінки, що приходять виданнями. Цей комп’ютер завантажує свої по одній: спитайте того, хто готує видання.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>“%1” is written in no fiche that is cited.</source>
        <translation>«%1» не написано на жодній із наведених сторінок.</translation>
    </message>
    <message>
        <source>No fiche that is cited says that it is free of charge.</source>
        <translation>Жодна з наведених сторінок не каже, що це безкоштовно.</translation>
    </message>
    <message>
        <source>The fiche says the opposite, or not quite this.</source>
        <translation>Сторінка каже протилежне або не зовсім це.</translation>
    </message>
    <message>
        <source>A sentence was left out: no fiche says it.</source>
        <translation>Одне речення вилучено: жодна сторінка цього не каже.</translation>
    </message>
    <message>
        <source>A sentence was left out: its telephone number or address is in no fiche.</source>
        <translation>Одне речення вилучено: його номера телефону чи адреси немає на жодній сторінці.</translation>
    </message>
    <message>
        <source>A sentence was left out: it says more than the fiches.</source>
        <translation>Одне речення вилучено: воно каже більше, ніж сторінки.</translation>
    </message>
    <message>
        <source>A sentence was left out: it is in another language.</source>
        <translation>Одне речення вилучено: воно іншою мовою.</translation>
    </message>
    <message>
        <source>A sentence was left out: it is no answer.</source>
        <translation>Одне речення вилучено: це не відповідь.</translation>
    </message>
    <message>
        <source>The address of the server with the model is not usable. It begins with https:// and holds no user name and no password.</source>
        <translation>Адреса сервера з моделлю непридатна. Вона починається з https:// і не містить імені користувача й пароля.</translation>
    </message>
    <message>
        <source>The server's answer makes no sense to Escale.</source>
        <translation>Escale не розуміє відповіді сервера.</translation>
    </message>
    <message>
        <source>The model stopped in the middle of its answer.</source>
        <translation>Модель зупинилася посеред відповіді.</translation>
    </message>
    <message>
        <source>The model does not answer.</source>
        <translation>Модель не відповідає.</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model.</source>
        <translation>Питання з уривками надто довге для цієї моделі.</translation>
    </message>
    <message>
        <source>The server of the model refused the key.</source>
        <translation>Сервер моделі відхилив ключ.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>На сервері немає такої моделі. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Too many questions in this minute. Ask again in a minute.</source>
        <translation>Забагато питань за цю хвилину. Запитайте ще раз через хвилину.</translation>
    </message>
    <message>
        <source>The budget for the model is used up.</source>
        <translation>Бюджет на модель вичерпано.</translation>
    </message>
    <message>
        <source>The model is busy.</source>
        <translation>Модель зайнята.</translation>
    </message>
    <message>
        <source>The server of the model has a problem of its own.</source>
        <translation>Сервер моделі має власну проблему.</translation>
    </message>
    <message>
        <source>The server of the model did not accept the question.</source>
        <translation>Сервер моделі не прийняв питання.</translation>
    </message>
    <message>
        <source>The server of the model could not prove who it is, so nothing was sent.</source>
        <translation>Сервер моделі не зміг підтвердити, хто він, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>The server of the model cannot be reached.</source>
        <translation>Сервер моделі недосяжний.</translation>
    </message>
    <message>
        <source>What you say of the answer could not be kept. Is the disk full?</source>
        <translation>Ваш відгук не вдалося зберегти. Можливо, диск повний?</translation>
    </message>
    <message>
        <source>The proposal was more than plain words: it is not shown.</source>
        <translation>Пропозиція містила не лише прості слова: її не показано.</translation>
    </message>
    <message>
        <source>The proposal did not speak to readers: it is not shown.</source>
        <translation>Пропозиція зверталася не до читачів: її не показано.</translation>
    </message>
    <message>
        <source>The proposal changed a telephone number or an address: it is not shown.</source>
        <translation>Пропозиція змінила номер телефону або адресу: її не показано.</translation>
    </message>
    <message>
        <source>The proposal lost a word that you hid: it is not shown.</source>
        <translation>Пропозиція загубила слово, яке ви приховали: її не показано.</translation>
    </message>
    <message>
        <source>The proposal lost a link: it is not shown.</source>
        <translation>Пропозиція загубила посилання: її не показано.</translation>
    </message>
    <message>
        <source>The proposal changed an amount: it is not shown.</source>
        <translation>Пропозиція змінила суму: її не показано.</translation>
    </message>
    <message>
        <source>The proposal changed a number: it is not shown.</source>
        <translation>Пропозиція змінила число: її не показано.</translation>
    </message>
    <message>
        <source>The proposal changed a date or a day: it is not shown.</source>
        <translation>Пропозиція змінила дату або день: її не показано.</translation>
    </message>
    <message>
        <source>The proposal changed a name: it is not shown.</source>
        <translation>Пропозиція змінила назву або ім’я: її не показано.</translation>
    </message>
    <message>
        <source>The proposal changed a “not” or a “without”: it is not shown.</source>
        <translation>Пропозиція змінила «не» або «без»: її не показано.</translation>
    </message>
    <message>
        <source>The proposal changed a limit, as “only” or “at least”: it is not shown.</source>
        <translation>Пропозиція змінила межу, як-от «лише» чи «щонайменше»: її не показано.</translation>
    </message>
    <message>
        <source>The proposal made “you may” and “you must” of each other: it is not shown.</source>
        <translation>Пропозиція сплутала «ви можете» і «ви мусите»: її не показано.</translation>
    </message>
    <message>
        <source>The proposal was not in French: it is not shown.</source>
        <translation>Пропозиція була не французькою: її не показано.</translation>
    </message>
    <message>
        <source>The proposal was much longer than your text: it is not shown.</source>
        <translation>Пропозиція була набагато довша за ваш текст: її не показано.</translation>
    </message>
    <message>
        <source>The proposal left something out: it is not shown.</source>
        <translation>Пропозиція щось пропустила: її не показано.</translation>
    </message>
    <message>
        <source>The proposal added something: it is not shown.</source>
        <translation>Пропозиція щось додала: її не показано.</translation>
    </message>
    <message>
        <source>The proposal was not simpler than your text: it is not shown.</source>
        <translation>Пропозиція була не простіша за ваш текст: її не показано.</translation>
    </message>
    <message>
        <source>The model found no simpler words.</source>
        <translation>Модель не знайшла простіших слів.</translation>
    </message>
    <message>
        <source>This paragraph is very long. Make two of it first.</source>
        <translation>Цей абзац дуже довгий. Спершу зробіть із нього два.</translation>
    </message>
    <message>
        <source>This paragraph holds words that are meant for a machine, so nothing was sent.</source>
        <translation>У цьому абзаці є слова, призначені для машини, тож нічого не надіслано.</translation>
    </message>
    <message>
        <source>There is no text yet. Write what it is about first.</source>
        <translation>Тексту ще немає. Спочатку напишіть, про що йдеться.</translation>
    </message>
    <message>
        <source>This text holds words that are meant for a machine, so nothing was sent.</source>
        <translation>Цей текст містить слова, призначені для машини, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>What must stay hidden in this text cannot be told apart, so nothing was sent.</source>
        <translation>Те, що має лишитися прихованим у цьому тексті, не вдається відокремити, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>This computer has no room to look whether your text answers the questions.</source>
        <translation>На диску цього комп’ютера бракує місця, щоб перевірити, чи ваш текст відповідає на запитання.</translation>
    </message>
</context>
<context>
    <name>escale::AskTurnView</name>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Looking in the fiches…</source>
        <translation>Шукаємо на сторінках…</translation>
    </message>
    <message>
        <source>Here is the answer word for word.</source>
        <translation>Ось відповідь слово в слово.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>The model is writing. Until then, word for word:</source>
        <translation>Модель пише. А поки слово в слово:</translation>
    </message>
    <message>
        <source>Nothing that the model wrote stands in the fiches. Here is the answer word for word.</source>
        <translation>Нічого з того, що написала модель, немає на сторінках. Ось відповідь слово в слово.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Зрозуміло: %1</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Прибрати: %1</translation>
    </message>
    <message>
        <source>Written by a model, checked here</source>
        <translation>Написано моделлю, перевірено тут</translation>
    </message>
    <message>
        <source>Sentences checked: %1</source>
        <translation>Перевірених речень: %1</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>Викреслено: %1</translation>
    </message>
    <message>
        <source>Struck out.</source>
        <translation>Викреслено.</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>Що пішло з цього комп’ютера</translation>
    </message>
    <message>
        <source>Copy with the sources</source>
        <translation>Копіювати з джерелами</translation>
    </message>
    <message>
        <source>In my selection</source>
        <extracomment>Puts the fiche that answers aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>У моїй добірці</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <extracomment>Paper, PDF, a file for the phone...: the fiche that answers.</extracomment>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>As the model wrote it</source>
        <translation>Як написала модель</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Слово в слово</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Добра відповідь</translation>
    </message>
    <message>
        <source>Wrong because…</source>
        <translation>Неправильно, бо…</translation>
    </message>
    <message>
        <source>What is wrong? Kept on this computer for the editors</source>
        <translation>Що неправильно? Зберігається тут для редакторів</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>escale::AskPane</name>
    <message>
        <source>Ask</source>
        <translation>Запитати</translation>
    </message>
    <message>
        <source>Ask as you would ask a colleague: “How do I open an account if the bank refuses?” Only what the fiches say is answered, word for word, and each sentence shows where it comes from.</source>
        <translation>Питайте, як колегу: «Як відкрити рахунок, якщо банк відмовляє?» У відповіді лише те, що кажуть сторінки, слово в слово; біля кожного речення видно, звідки воно.</translation>
    </message>
    <message>
        <source>Back to the fiches</source>
        <translation>Назад до сторінок</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ваше питання</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Інше питання</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>The answer is copied, with its sources.</source>
        <translation>Відповідь скопійовано разом із джерелами.</translation>
    </message>
    <message>
        <source>Kept on this computer for the editors, without names and numbers.</source>
        <translation>Збережено на цьому комп’ютері для редакторів, без імен і номерів.</translation>
    </message>
    <message>
        <source>Nothing has been said of an answer yet.</source>
        <translation>Жодної відповіді ще не оцінено.</translation>
    </message>
    <message>
        <source>What was said of answers</source>
        <translation>Що сказано про відповіді</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>Таблицю збережено.</translation>
    </message>
    <message>
        <source>The table could not be saved. Is the disk full?</source>
        <translation>Таблицю не вдалося зберегти. Можливо, диск повний?</translation>
    </message>
    <message>
        <source>A model writes, Escale checks. The conversation is kept nowhere.</source>
        <translation>Модель пише, Escale перевіряє. Розмова ніде не зберігається.</translation>
    </message>
    <message>
        <source>Word for word, without a model and without a network. The conversation is kept nowhere.</source>
        <translation>Слово в слово, без моделі й без мережі. Розмова ніде не зберігається.</translation>
    </message>
</context>
<context>
    <name>escale::AnswerColumn</name>
    <message>
        <source>The fiche says:</source>
        <translation>На сторінці сказано:</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Прибрати: %1</translation>
    </message>
    <message>
        <source>How much does it cost?</source>
        <translation>Скільки це коштує?</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>Скільки часу це займає?</translation>
    </message>
    <message>
        <source>Which documents?</source>
        <translation>Які документи?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Де?</translation>
    </message>
</context>
<context>
    <name>escale::AskPage</name>
    <message>
        <source>How do I apply for a residence permit?</source>
        <translation>Як подати заяву на посвідку на проживання?</translation>
    </message>
    <message>
        <source>How do I apply for social housing?</source>
        <translation>Як подати заяву на соціальне житло?</translation>
    </message>
    <message>
        <source>How do I sign up with France Travail?</source>
        <translation>Як зареєструватися у France Travail?</translation>
    </message>
    <message>
        <source>Where can I learn French?</source>
        <translation>Де вивчити французьку?</translation>
    </message>
    <message>
        <source>How do I get the carte Vitale?</source>
        <translation>Як отримати carte Vitale?</translation>
    </message>
    <message>
        <source>How do I go back to university?</source>
        <translation>Як повернутися до навчання в університеті?</translation>
    </message>
    <message>
        <source>How do I ask for help from the CAF?</source>
        <translation>Як попросити допомогу CAF?</translation>
    </message>
    <message>
        <source>How do I exchange my driving licence?</source>
        <translation>Як обміняти водійське посвідчення?</translation>
    </message>
    <message>
        <source>How do I open a bank account?</source>
        <translation>Як відкрити рахунок у банку?</translation>
    </message>
    <message>
        <source>Where can I do sport?</source>
        <translation>Де займатися спортом?</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Поставити запитання</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ваше запитання</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Запитати</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Наприклад</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
</context>
<context>
    <name>escale::ConversationStrip</name>
    <message>
        <source>Remove: %1</source>
        <translation>Прибрати: %1</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Інше місце…</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Відомості: %1</translation>
    </message>
    <message>
        <source>What is known of the person</source>
        <translation>Що відомо про людину</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>Я читаю</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>Людина читає</translation>
    </message>
    <message>
        <source>The person reads (Ctrl+L, then two letters: ar, ps, ti…)</source>
        <translation>Людина читає (Ctrl+L, потім дві літери: ar, ps, ti…)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Розмова</translation>
    </message>
</context>
<context>
    <name>escale::PersonsWindow</name>
    <message>
        <source>Larger letters</source>
        <translation>Більші літери</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>Візьміть цю сторінку з собою</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Почути ще раз</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Ласкаво просимо</translation>
    </message>
</context>
<context>
    <name>escale::PhrasesPage</name>
    <message>
        <source>1 … 0: say a sentence. Space: again. Shift+Space: slowly. Nothing here is written to the disk.</source>
        <translation>1 … 0: сказати речення. Пробіл: ще раз. Shift+Пробіл: повільно. Нічого з цього не записується на диск.</translation>
    </message>
    <message>
        <source>No voice here speaks %1: show the sentence to the person.</source>
        <translation>Тут немає голосу для цієї мови (%1): покажіть речення людині.</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>Шукати речення</translation>
    </message>
    <message>
        <source>Groups of sentences</source>
        <translation>Групи речень</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>The person sees</source>
        <translation>Людина бачить</translation>
    </message>
    <message>
        <source>Answers, forgotten with the person</source>
        <translation>Відповіді, забуваються разом із людиною</translation>
    </message>
    <message>
        <source>Answer cards</source>
        <translation>Картки для відповіді</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>Без карток</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>Так, ні</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
</context>
<context>
    <name>escale::CommandPalette</name>
    <message>
        <source>Last actions</source>
        <translation>Останні дії</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Нещодавно прочитане</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Sentences, said aloud</source>
        <translation>Речення, вимовлені вголос</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Action, sentence or fiche ( &gt; actions, ! sentences, # fiches )</source>
        <translation>Дія, речення або сторінка ( &gt; дії, ! речення, # сторінки )</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Усі дії</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
</context>
<context>
    <name>escale::KeysHelp</name>
    <message>
        <source>Help: keys</source>
        <translation>Довідка: клавіші</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>У полі пошуку</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>Відкрити перший результат</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Наступний результат</translation>
    </message>
    <message>
        <source>Mark one more, to hand over several</source>
        <translation>Позначити ще один, щоб передати кілька</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>Попередній результат</translation>
    </message>
    <message>
        <source>Empty the field, then leave it</source>
        <translation>Очистити поле, потім вийти з нього</translation>
    </message>
    <message>
        <source>In the list and in the text</source>
        <translation>У списку й у тексті</translation>
    </message>
    <message>
        <source>Listen, pause</source>
        <translation>Слухати, пауза</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>escale::HandOverPanel</name>
    <message>
        <source>This fiche</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>My selection (%1)</source>
        <translation>Моя добірка (%1)</translation>
    </message>
    <message>
        <source>Only “What to bring”</source>
        <translation>Лише «Що взяти з собою»</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Що передати</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>%1 beside French</source>
        <translation>%1 поруч із французькою</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>French under each paragraph</source>
        <translation>Французька під кожним абзацом</translation>
    </message>
    <message>
        <source>%1 under each paragraph</source>
        <translation>%1 під кожним абзацом</translation>
    </message>
    <message>
        <source>The person’s language: French</source>
        <translation>Мова людини: французька</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Лише %1</translation>
    </message>
    <message>
        <source>Only French</source>
        <translation>Лише французька</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Price, place, conditions</source>
        <translation>Ціна, місце, умови</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>Addresses: this fiche has none</source>
        <translation>Адреси: на цій сторінці їх немає</translation>
    </message>
    <message>
        <source>“What to bring”, on a page of its own</source>
        <translation>«Що взяти з собою» на окремому аркуші</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Назва центру</translation>
    </message>
    <message>
        <source>Name of the centre: none is set</source>
        <translation>Назва центру: не задано</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>QR-код сторінки</translation>
    </message>
    <message>
        <source>PDF and phone file</source>
        <translation>PDF і файл для телефона</translation>
    </message>
    <message>
        <source>Change the folder…</source>
        <translation>Змінити теку…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map: no address is on it</source>
        <translation>Карта: на ній немає жодної адреси</translation>
    </message>
    <message>
        <source>Chosen in the list (%1)</source>
        <translation>Вибрані у списку (%1)</translation>
    </message>
</context>
<context>
    <name>escale::HandOverWays</name>
    <message>
        <source>Print (%1)</source>
        <translation>Друкувати (%1)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Phone file</source>
        <translation>Файл для телефона</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>SMS…</source>
        <translation>SMS…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Копіювати текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Printer and pages…</source>
        <translation>Принтер і сторінки…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
</context>
<context>
    <name>escale::StickPart</name>
    <message>
        <source>Import from a USB stick</source>
        <translation>Узяти з USB-накопичувача</translation>
    </message>
    <message>
        <source>The fiches of the stick are being taken. Leave it plugged in.</source>
        <translation>Сторінки з накопичувача переносяться. Не виймайте його.</translation>
    </message>
    <message>
        <source>The fiches of the stick are here. You can take it out now.</source>
        <translation>Сторінки з накопичувача вже тут. Тепер його можна вийняти.</translation>
    </message>
    <message>
        <source>The fiches of the stick could not be taken. This kiosk shows the ones it had. You can take the stick out; write it again, or ask who gave it to you.</source>
        <translation>Сторінки з накопичувача не вдалося взяти. Цей кіоск показує ті, що в нього були. Накопичувач можна вийняти; запишіть його ще раз або спитайте того, хто його дав.</translation>
    </message>
    <message>
        <source>Fiches can also come on a USB stick: plug it in.</source>
        <translation>Сторінки можна принести й на USB-накопичувачі: вставте його.</translation>
    </message>
    <message>
        <source>The fiches on this stick are signed by somebody this kiosk does not know. Nothing is taken from it.</source>
        <translation>Сторінки на цьому накопичувачі підписав хтось, кого цей кіоск не знає. Нічого з нього не береться.</translation>
    </message>
    <message>
        <source>On the stick: %1 fiches of %2</source>
        <translation>На накопичувачі: сторінок %1, %2</translation>
    </message>
</context>
<context>
    <name>escale::StickDialog</name>
    <message>
        <source>Write the fiches onto a stick</source>
        <translation>Записати сторінки на накопичувач</translation>
    </message>
    <message>
        <source>A kiosk or a computer without a network takes the fiches from the stick. Other files on it are left alone.</source>
        <translation>Кіоск або комп’ютер без мережі візьме сторінки з накопичувача. Інших файлів на ньому ніхто не чіпає.</translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>Накопичувач</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The fiches are on the stick. You can take it out now.</source>
        <translation>Сторінки вже на накопичувачі. Тепер його можна вийняти.</translation>
    </message>
</context>
<context>
    <name>escale::EditionCommands</name>
    <message>
        <source>The file index.escale of a stick or a folder</source>
        <translation>Файл index.escale з накопичувача або теки</translation>
    </message>
    <message>
        <source>Fiches (*.escale)</source>
        <translation>Сторінки (*.escale)</translation>
    </message>
</context>
<context>
    <name>escale::StickWriter</name>
    <message>
        <source>A stick is already being written.</source>
        <translation>Накопичувач уже записується.</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>This is not the report of a kiosk, or it is damaged.</source>
        <translation>Це не звіт кіоску, або він пошкоджений.</translation>
    </message>
    <message>
        <source>This report is by a newer Escale. Update Escale here first.</source>
        <translation>Цей звіт зробив новіший Escale. Спершу оновіть Escale тут.</translation>
    </message>
    <message>
        <source>No report for two days.</source>
        <translation>Немає звіту два дні.</translation>
    </message>
    <message>
        <source>Not brought up to date for two days.</source>
        <translation>Не оновлювався два дні.</translation>
    </message>
    <message>
        <source>The last sync failed: %1.</source>
        <translation>Останнє оновлення не вдалося: %1.</translation>
    </message>
    <message>
        <source>Edition %1, while others have %2.</source>
        <translation>Видання %1, а в інших %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check its name and its owner.</source>
        <translation>Папку %1 не вдається прочитати. Перевірте її назву та власника.</translation>
    </message>
    <message>
        <source>The report cannot be written. Check the folder of fleet/report-to.</source>
        <translation>Звіт не вдається записати. Перевірте теку з fleet/report-to.</translation>
    </message>
    <message>
        <source>fleet/report-to must be a folder, or an address like https://reports.example.org/escale/.</source>
        <translation>fleet/report-to має бути текою або адресою на зразок https://reports.example.org/escale/.</translation>
    </message>
    <message>
        <source>The server does not take this kiosk&apos;s report: its name or password is wrong.</source>
        <translation>Сервер не приймає звіт цього кіоску: неправильна назва або пароль.</translation>
    </message>
    <message>
        <source>The server does not take reports at this address.</source>
        <translation>Сервер не приймає звітів за цією адресою.</translation>
    </message>
    <message>
        <source>The last sync failed: the source of the fiches does not answer.</source>
        <translation>Останнє оновлення не вдалося: джерело сторінок не відповідає.</translation>
    </message>
    <message>
        <source>The last sync failed: the key was refused.</source>
        <translation>Останнє оновлення не вдалося: ключ відхилено.</translation>
    </message>
    <message>
        <source>The last sync failed: the library cannot be written.</source>
        <translation>Останнє оновлення не вдалося: бібліотеку не вдається записати.</translation>
    </message>
    <message>
        <source>The last sync did not bring everything.</source>
        <translation>Останнє оновлення принесло не все.</translation>
    </message>
    <message>
        <source>Version %1 of the program could not be installed.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;</extracomment>
        <translation>Версію %1 програми не вдалося встановити.</translation>
    </message>
    <message>
        <source>Some reports are by a newer Escale. What this one does not know of them is left out. Update Escale here.</source>
        <translation>Деякі звіти зробив новіший Escale. Те, чого цей не знає, пропущено. Оновіть Escale тут.</translation>
    </message>
</context>
<context>
    <name>escale::SpellingMarks</name>
    <message>
        <source>The dictionary is being read. Try again in a moment.</source>
        <translation>Словник ще читається. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>Every word is known.</source>
        <translation>Усі слова відомі.</translation>
    </message>
    <message>
        <source>There is no dictionary of this language on this computer: words are not checked.</source>
        <translation>На цьому комп’ютері немає словника цієї мови: слова не перевіряються.</translation>
    </message>
    <message>
        <source>The package to install is called %1.</source>
        <extracomment>%1: name of a package, as the system has it.</extracomment>
        <translation>Пакет, який треба встановити, називається %1.</translation>
    </message>
    <message>
        <source>Take “%1” out of my words</source>
        <translation>Прибрати «%1» з моїх слів</translation>
    </message>
    <message>
        <source>No word like it is known</source>
        <translation>Схожого слова немає</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Додати «%1» до моїх слів</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Your word could not be kept. Check that there is room on the disk and that you may write there.</source>
        <translation>Ваше слово не вдалося зберегти. Перевірте, чи є місце на диску й чи можна туди писати.</translation>
    </message>
</context>
<context>
    <name>escale::PreviewWindow</name>
    <message>
        <source>This link leads to %1</source>
        <translation>Це посилання веде до %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>Як це побачать читачі</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>На сторінці</translation>
    </message>
    <message>
        <source>At a kiosk</source>
        <translation>На кіоску</translation>
    </message>
    <message>
        <source>For the ear</source>
        <translation>На слух</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Більші літери</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опублікувати…</translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation>Що каже голос</translation>
    </message>
    <message>
        <source>No voice on this computer speaks the language of this text. These are the sentences it would say.</source>
        <translation>Жоден голос на цьому комп’ютері не говорить мовою цього тексту. Ось речення, які він сказав би.</translation>
    </message>
</context>
<context>
    <name>escale::ThemesForm</name>
    <message>
        <source>As it is on the server</source>
        <translation>Як на сервері</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Readers also find it under:</source>
        <translation>Читачі також знайдуть її тут:</translation>
    </message>
    <message>
        <source>The text is about:</source>
        <translation>Текст про:</translation>
    </message>
    <message>
        <source>Needs that fit, for who looks after the site: %1</source>
        <translation>Потреби, що підходять, для команди сайту: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>escale::NearBar</name>
    <message>
        <source>Readers have this already. Change it rather than write it twice:</source>
        <translation>У читачів це вже є. Краще змінити її, ніж писати вдруге:</translation>
    </message>
    <message>
        <source>Mine is different</source>
        <translation>Моя інша</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитати</translation>
    </message>
    <message>
        <source>Read it: %1</source>
        <translation>Прочитати: %1</translation>
    </message>
</context>
<context>
    <name>escale::KioskTable</name>
    <message>
        <source>Well</source>
        <extracomment>Of a kiosk: it reports, and its fiches are of today.</extracomment>
        <translation>Справний</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Of a kiosk: it reports, but its fiches are old or its last update failed.</extracomment>
        <translation>Відстає</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>Of a kiosk: nothing has been heard of it for two days.</extracomment>
        <translation>Мовчить</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column: well, late, silent.</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Кіоск</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Департамент</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Останній звіт</translation>
    </message>
    <message>
        <source>Fiches of</source>
        <translation>Сторінки від</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading of a column: the reasons of its state.</extracomment>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>Heading of a column: the number of the edition that a kiosk&apos;s fiches are of.</extracomment>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading of a column: the version of Escale on a kiosk, &quot;1.2.0&quot;.</extracomment>
        <translation>Програма</translation>
    </message>
</context>
<context>
    <name>escale::FleetMap</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A dot of the map. %1: names of départements, %2: how many kiosks, %3: the state of the worst: &quot;Silent&quot;.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>escale::FleetWindow</name>
    <message>
        <source>Visits, week by week</source>
        <translation>Відвідування за тижнями</translation>
    </message>
    <message>
        <source>Languages chosen</source>
        <translation>Обрані мови</translation>
    </message>
    <message>
        <source>Themes opened</source>
        <translation>Відкриті теми</translation>
    </message>
    <message>
        <source>Languages listened to</source>
        <translation>Прослухані мови</translation>
    </message>
    <message>
        <source>Questions asked, week by week</source>
        <translation>Поставлені запитання за тижнями</translation>
    </message>
    <message>
        <source>Fiches taken away, week by week</source>
        <translation>Сторінки, забрані із собою, за тижнями</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>Тека читається…</translation>
    </message>
    <message>
        <source>Choose the folder to which your kiosks send their reports.</source>
        <translation>Виберіть теку, до якої ваші кіоски надсилають звіти.</translation>
    </message>
    <message>
        <source>Silent: %1. Late: %2. Well: %3.</source>
        <extracomment>How many kiosks are in each state.</extracomment>
        <translation>Мовчать: %1. Відстають: %2. Справні: %3.</translation>
    </message>
    <message>
        <source>These files are no reports, or damaged: %1.</source>
        <translation>Ці файли не є звітами або пошкоджені: %1.</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>Усі центри</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>The week that begins on this Monday: &quot;16 November 2026&quot;.</extracomment>
        <translation>Тиждень від %1</translation>
    </message>
    <message>
        <source>A theme that this library does not have</source>
        <translation>Тема, якої немає в цій бібліотеці</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>Файл не вдається записати. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>Таблицю збережено.</translation>
    </message>
    <message>
        <source>Kiosks of the centres</source>
        <translation>Кіоски центрів</translation>
    </message>
    <message>
        <source>What each kiosk reports at night: whether it is well, and how often it was used. Nothing is known of single visitors; a number under five is “%1”.</source>
        <extracomment>%1 is &quot;&lt;5&quot;.</extracomment>
        <translation>Що кожен кіоск повідомляє вночі: чи він справний і як часто ним користувалися. Про окремих відвідувачів нічого не відомо; число, менше за п’ять, — «%1».</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Тека зі звітами</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Show all kiosks</source>
        <translation>Показати всі кіоски</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Кіоски</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Що рахується</translation>
    </message>
    <message>
        <source>Map of the kiosks</source>
        <translation>Карта кіосків</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. A week is reported when it is over.</source>
        <translation>Ще нічого не пораховано. Про тиждень повідомляють, коли він закінчиться.</translation>
    </message>
    <message>
        <source>Full: what is sure. Dashed: what is possible, where a kiosk counted fewer than five. Nothing is added at random.</source>
        <translation>Суцільне: що точно. Пунктир: що можливо, якщо кіоск нарахував менше п’яти. Випадково нічого не додається.</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Зберегти як таблицю…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Що показано</translation>
    </message>
    <message>
        <source>Of which centres</source>
        <translation>Яких центрів</translation>
    </message>
    <message>
        <source>The folder has not answered for a while; it is still being waited for. Is the network there? You can also choose another folder.</source>
        <translation>Тека вже якийсь час не відповідає; очікування триває. Чи є мережа? Можна також вибрати іншу теку.</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Зберегти як зображення…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>Зображення (*.png)</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>Зображення збережено.</translation>
    </message>
</context>
<context>
    <name>escale::SimplerCard</name>
    <message>
        <source>Say it simpler</source>
        <translation>Сказати простіше</translation>
    </message>
    <message>
        <source>The model is writing. You can go on with the other paragraphs.</source>
        <translation>Модель пише. Ви можете працювати з іншими абзацами.</translation>
    </message>
    <message>
        <source>You have changed this paragraph since. The proposal was about the older one.</source>
        <translation>Відтоді ви змінили цей абзац. Пропозиція була про попередній.</translation>
    </message>
    <message>
        <source>Only this paragraph. Never sent: the rest of the fiche, who you are, where its links lead.</source>
        <translation>Лише цей абзац. Ніколи не надсилається: решта сторінки, хто ви, куди ведуть посилання.</translation>
    </message>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>Написано моделлю, перевірено тут. Нічого не зміниться, доки ви цього не візьмете.</translation>
    </message>
    <message>
        <source>The paragraph with its changes</source>
        <translation>Абзац зі змінами</translation>
    </message>
    <message>
        <source>Choose the changes to take:</source>
        <translation>Виберіть, які зміни взяти:</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Без «%1»</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>З «%1»</translation>
    </message>
    <message>
        <source>“%2” instead of “%1”</source>
        <extracomment>%1: words of the text, %2: simpler ones.</extracomment>
        <translation>«%2» замість «%1»</translation>
    </message>
    <message>
        <source>Put these changes in</source>
        <translation>Внести ці зміни</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>Взяти всі</translation>
    </message>
    <message>
        <source>What the model says about it:</source>
        <translation>Що про це каже модель:</translation>
    </message>
    <message>
        <source>These changes do not go together: something of your text would be lost. Take another one, or leave one.</source>
        <translation>Ці зміни не пасують разом: щось із вашого тексту загубилося б. Виберіть ще одну або зніміть вибір з однієї з них.</translation>
    </message>
</context>
<context>
    <name>escale::EntryCard</name>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>escale::PlaceCard</name>
    <message>
        <source>New address</source>
        <translation>Нова адреса</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Назва місця</translation>
    </message>
    <message>
        <source>Address, with the postal code</source>
        <translation>Адреса, з поштовим індексом</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адреса електронної пошти</translation>
    </message>
    <message>
        <source>When it is open, how to get there</source>
        <translation>Коли відчинено, як дістатися</translation>
    </message>
    <message>
        <source>Point on the map (latitude, longitude)</source>
        <translation>Точка на карті (широта, довгота)</translation>
    </message>
    <message>
        <source>Write a name or an address.</source>
        <translation>Напишіть назву або адресу.</translation>
    </message>
    <message>
        <source>This is no e-mail address: it looks like name@example.org.</source>
        <translation>Це не адреса електронної пошти. Приклад: name@example.org.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>Це не номер телефону.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two names of départements.</extracomment>
        <translation> або </translation>
    </message>
    <message>
        <source>No département has this postal code.</source>
        <translation>Жоден департамент не має такого поштового індексу.</translation>
    </message>
    <message>
        <source>Without a postal code nobody knows the département.</source>
        <translation>Без поштового індексу невідомо, який це департамент.</translation>
    </message>
    <message>
        <source>The fiche is for %1 too</source>
        <translation>Сторінка також для: %1</translation>
    </message>
    <message>
        <source>Write two numbers, like 48.87, 2.36.</source>
        <translation>Напишіть два числа, наприклад 48.87, 2.36.</translation>
    </message>
    <message>
        <source>The point on the map is still to be put.</source>
        <translation>Ще немає точки на карті.</translation>
    </message>
    <message>
        <source>This point is on no map of France.</source>
        <translation>Цієї точки немає на картах Франції.</translation>
    </message>
    <message>
        <source>Press on the map, or move the point with the arrow keys (with Shift in small steps). Page Down goes to the next map.</source>
        <translation>Натисніть на карту або пересувайте точку стрілками (із Shift — малими кроками). Page Down — наступна карта.</translation>
    </message>
    <message>
        <source>Map of France, point at %1</source>
        <translation>Карта Франції, точка: %1</translation>
    </message>
    <message>
        <source>Map of France, no point yet</source>
        <translation>Карта Франції, точки ще немає</translation>
    </message>
</context>
<context>
    <name>escale::PartnerCard</name>
    <message>
        <source>Choose a logo</source>
        <translation>Вибрати логотип</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Новий партнер</translation>
    </message>
    <message>
        <source>A partner that only the server knows</source>
        <translation>Партнер, якого знає лише сервер</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Назва партнера</translation>
    </message>
    <message>
        <source>Address of its site</source>
        <translation>Адреса його сайту</translation>
    </message>
    <message>
        <source>The server keeps it as long as nobody changes this list. Take it out before you change the others.</source>
        <translation>Сервер зберігає його, доки ніхто не змінить цей список. Вилучіть його, перш ніж змінювати інших.</translation>
    </message>
    <message>
        <source>Write its name: readers see it.</source>
        <translation>Напишіть назву: читачі її бачать.</translation>
    </message>
    <message>
        <source>This is no address of a site: it looks like https://example.org.</source>
        <translation>Це не адреса сайту. Приклад: https://example.org.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Вибрати логотип…</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>Інший логотип…</translation>
    </message>
    <message>
        <source>Take the logo out</source>
        <translation>Вилучити логотип</translation>
    </message>
    <message>
        <source>The logo is being sent.</source>
        <translation>Логотип надсилається.</translation>
    </message>
    <message>
        <source>It has no logo.</source>
        <translation>Логотипа немає.</translation>
    </message>
    <message>
        <source>It has a logo.</source>
        <translation>Логотип є.</translation>
    </message>
</context>
<context>
    <name>escale::NewsLine</name>
    <message>
        <source>New since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed, &quot;12 October 2026&quot;.</extracomment>
        <translation>Нова з %1.</translation>
    </message>
    <message>
        <source>Changed since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed.</extracomment>
        <translation>Змінена з %1.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Що змінилося</translation>
    </message>
</context>
<context>
    <name>escale::ChangesDialog</name>
    <message>
        <source>What has changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Назва програми</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Установа</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Heading over a part of a fiche&apos;s text that has no title.</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <extracomment>Read aloud: %1 are words that are no longer in a text.</extracomment>
        <translation>Більше немає: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <extracomment>Read aloud: %1 are words that are new in a text.</extracomment>
        <translation>Нове: %1.</translation>
    </message>
    <message>
        <source>%1 (new section)</source>
        <extracomment>Heading over a section that is new in a fiche; %1 is its title.</extracomment>
        <translation>%1 (новий розділ)</translation>
    </message>
    <message>
        <source>%1 (section removed)</source>
        <extracomment>Heading over a section that is no longer in a fiche; %1 is its title.</extracomment>
        <translation>%1 (розділ вилучено)</translation>
    </message>
    <message>
        <source>It is not known what has changed.</source>
        <translation>Невідомо, що змінилося.</translation>
    </message>
    <message>
        <source>Since %1, in the French text.</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>З %1, у французькому тексті.</translation>
    </message>
    <message>
        <source>Struck through: no longer there. Underlined: new.</source>
        <translation>Закреслене: більше немає. Підкреслене: нове.</translation>
    </message>
</context>
<context>
    <name>savedfilters</name>
    <message>
        <source>Write a name first.</source>
        <translation>Спершу напишіть назву.</translation>
    </message>
    <message>
        <source>Search for something or choose a filter first.</source>
        <translation>Спершу шукайте щось або виберіть фільтр.</translation>
    </message>
    <message>
        <source>There are too many saved filters. Remove one first.</source>
        <translation>Збережених фільтрів забагато. Спершу вилучіть один.</translation>
    </message>
    <message>
        <source>Another saved filter has this name.</source>
        <translation>Інший збережений фільтр має цю назву.</translation>
    </message>
    <message>
        <source>The filter could not be saved. Is the disk full?</source>
        <translation>Фільтр не вдалося зберегти. Можливо, диск повний?</translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation>Цього збереженого фільтра більше немає.</translation>
    </message>
    <message>
        <source>The saved filters are of a newer Escale. Update Escale here first.</source>
        <translation>Збережені фільтри належать новішій версії Escale. Спершу оновіть Escale тут.</translation>
    </message>
    <message>
        <source>The file of the saved filters cannot be read. It is left as it is; check its owner.</source>
        <translation>Файл збережених фільтрів неможливо прочитати. Він лишається, як є; перевірте його власника.</translation>
    </message>
</context>
<context>
    <name>escale::SavedFiltersList</name>
    <message numerus="yes">
        <source>%1 (%Ln new)</source>
        <extracomment>Of a saved filter; %1 is its name, the number how many fiches in it are new or have changed.</extracomment>
        <translation>
            <numerusform>%1 (%Ln нова)</numerusform>
            <numerusform>%1 (%Ln нові)</numerusform>
            <numerusform>%1 (%Ln нових)</numerusform>
        </translation>
    </message>
    <message>
        <source>More: %1</source>
        <extracomment>Beside a saved filter: opens what can be done with it; %1 is its name.</extracomment>
        <translation>Більше: %1</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Button: keeps what is searched for and filtered under a name.</extracomment>
        <translation>Зберегти цей фільтр…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Зберегти цей фільтр</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Перейменувати фільтр</translation>
    </message>
    <message>
        <source>Name of the filter. No name of a person:</source>
        <translation>Назва фільтра. Не ім’я людини:</translation>
    </message>
    <message>
        <source>This is kept: “%1”, and what is chosen.</source>
        <extracomment>Above the name of a filter that is being saved; %1 is what is searched for.</extracomment>
        <translation>Зберігається «%1» і те, що вибрано.</translation>
    </message>
</context>
<context>
    <name>escale::NewsNotifier</name>
    <message numerus="yes">
        <source>%Ln new or changed fiche(s) in “%1”</source>
        <extracomment>A notification after an update; %1 is the name somebody has given to a saved filter.</extracomment>
        <translation>
            <numerusform>%Ln нова або змінена сторінка в «%1»</numerusform>
            <numerusform>%Ln нові або змінені сторінки в «%1»</numerusform>
            <numerusform>%Ln нових або змінених сторінок у «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::PriceRow</name>
    <message>
        <source>Free</source>
        <translation>Безкоштовно</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Платно</translation>
    </message>
    <message>
        <source>What one wants to give</source>
        <translation>Скільки хочеться дати</translation>
    </message>
    <message>
        <source>Price in euros</source>
        <translation>Ціна в євро</translation>
    </message>
    <message>
        <source>How often it is paid</source>
        <translation>Як часто платять</translation>
    </message>
    <message>
        <source>Between two prices</source>
        <translation>Між двома цінами</translation>
    </message>
    <message>
        <source>Lowest price in euros</source>
        <translation>Найнижча ціна в євро</translation>
    </message>
    <message>
        <source>Highest price in euros</source>
        <translation>Найвища ціна в євро</translation>
    </message>
    <message>
        <source>The second price must be higher than the first.</source>
        <translation>Друга ціна має бути вищою за першу.</translation>
    </message>
</context>
<context>
    <name>escale::AgeRow</name>
    <message>
        <source>From this age on</source>
        <translation>Від цього віку</translation>
    </message>
    <message>
        <source>Up to this age</source>
        <translation>До цього віку</translation>
    </message>
    <message>
        <source>Between two ages</source>
        <translation>Між двома віками</translation>
    </message>
    <message>
        <source>The second age must be higher than the first.</source>
        <translation>Другий вік має бути більшим за перший.</translation>
    </message>
</context>
<context>
    <name>escale::EffortRow</name>
    <message>
        <source>This long</source>
        <translation>Стільки часу</translation>
    </message>
    <message>
        <source>How much time</source>
        <translation>Скільки часу</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Одиниця часу</translation>
    </message>
    <message>
        <source>This often</source>
        <translation>Так часто</translation>
    </message>
    <message>
        <source>Each day, each week…</source>
        <translation>На день, на тиждень…</translation>
    </message>
    <message>
        <source>The second number must be higher than the first.</source>
        <translation>Друге число має бути більшим за перше.</translation>
    </message>
    <message>
        <source>At least, at most, about…</source>
        <translation>Щонайменше, щонайбільше, приблизно…</translation>
    </message>
    <message>
        <source>Least amount of time</source>
        <translation>Найменше часу</translation>
    </message>
    <message>
        <source>Greatest amount of time</source>
        <translation>Найбільше часу</translation>
    </message>
</context>
<context>
    <name>escale::ReadOnlyPage</name>
    <message>
        <source>This link leads to %1</source>
        <translation>Це посилання веде до %1</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>Мої сторінки</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text was written in one piece with another tool. Only that tool can change it.</source>
        <translation>Цю сторінку можна тут прочитати, але не змінити: її текст написано суцільно в іншій програмі. Змінити його можна лише там.</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text comes from a regional catalogue of courses. Each update of the catalogue replaces the whole text. If something is wrong, tell the organisation that gives the course.</source>
        <translation>Цю сторінку можна тут прочитати, але не змінити: її текст надходить із регіонального каталогу курсів. Кожне оновлення каталогу замінює весь текст. Якщо щось неправильно, скажіть про це організації, яка проводить курс.</translation>
    </message>
</context>
<context>
    <name>escale::FactRow</name>
    <message>
        <source>Readers see: %1</source>
        <extracomment>Below the fields of a fact, while a fiche is written. %1: the fact in words, such as “From 2 to 4 hours a week”.</extracomment>
        <translation>Читачі бачать: %1</translation>
    </message>
</context>
<context>
    <name>escale::ModelCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>Що зараз піде з цього комп’ютера</translation>
    </message>
    <message>
        <source>To %1.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>До %1.</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>До %1, модель %2.</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>Приховати ще одне слово</translation>
    </message>
    <message>
        <source>Show this each time</source>
        <translation>Показувати це щоразу</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Your text is as it was.</source>
        <translation>Ваш текст лишився таким, як був.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запитати ще раз</translation>
    </message>
    <message>
        <source>Leave my text as it is</source>
        <translation>Залишити мій текст як є</translation>
    </message>
</context>
<context>
    <name>escale::DraftHelpCard</name>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>Написано моделлю, перевірено тут. Нічого не зміниться, доки ви цього не візьмете.</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>Запитання, які можуть виникнути в читачів</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>Запропонувати назву</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>Запропонувати короткий опис</translation>
    </message>
    <message>
        <source>The model is writing. You can go on working.</source>
        <translation>Модель пише. Ви можете працювати далі.</translation>
    </message>
    <message>
        <source>The model found no question that your text leaves open.</source>
        <translation>Модель не знайшла запитань, на які ваш текст не відповідає.</translation>
    </message>
    <message>
        <source>The model proposed nothing that your text says in this way. Your text is as it was.</source>
        <translation>Модель не запропонувала нічого, що справді сказано у вашому тексті. Ваш текст не змінився.</translation>
    </message>
    <message>
        <source>You have changed the text since. The proposals were about the older one.</source>
        <translation>Відтоді ви змінили текст. Пропозиції стосувалися попереднього.</translation>
    </message>
    <message>
        <source>The text of the fiche and what its cards say. Never sent: who you are, where its links lead.</source>
        <translation>Текст сторінки й те, що сказано в її фактах. Ніколи не надсилається: хто ви, куди ведуть посилання.</translation>
    </message>
    <message>
        <source>Asked by a model. Your text does not answer these: write the answer where you know it.</source>
        <translation>Запитання поставила модель. Ваш текст на них не відповідає: напишіть відповідь, якщо знаєте її.</translation>
    </message>
    <message>
        <source>Put this in</source>
        <translation>Вставити це</translation>
    </message>
    <message>
        <source>Put this in: %1</source>
        <translation>Вставити це: %1</translation>
    </message>
</context>
<context>
    <name>escale::AskLeavesCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>Що зараз піде з цього комп’ютера</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>До %1.</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <translation>До %1, модель %2.</translation>
    </message>
    <message>
        <source>The server receives</source>
        <translation>Сервер отримує</translation>
    </message>
    <message>
        <source>Passages of public fiches: %1 (%2 characters)</source>
        <translation>Уривків публічних сторінок: %1 (%2 знаків)</translation>
    </message>
    <message>
        <source>Never sent: who the person is, earlier questions, what was read. Names come back on this screen only.</source>
        <translation>Ніколи не надсилається: хто ця людина, попередні питання, що читали. Імена повертаються лише на цьому екрані.</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>Приховати ще одне слово</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>Show this before each question</source>
        <translation>Показувати перед кожним питанням</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>Без моделі</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Up to %1 more passages of public fiches may follow: those that are near the question.</source>
        <translation>Може бути надіслано ще до %1 уривків публічних сторінок: тих, що близькі до запитання.</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>Що пішло з цього комп’ютера</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Nothing can be played: there is no loudspeaker.</source>
        <translation>Нічого не можна відтворити: немає динаміка.</translation>
    </message>
    <message>
        <source>The microphone is not heard. Look whether it is plugged in and switched on, then record again.</source>
        <translation>Мікрофона не чути. Перевірте, чи він під’єднаний і ввімкнений, і запишіть ще раз.</translation>
    </message>
    <message>
        <source>The recording could not be written beside the library. Look whether there is room on the disk.</source>
        <translation>Запис не вдалося зберегти поруч із бібліотекою. Перевірте, чи є місце на диску.</translation>
    </message>
</context>
<context>
    <name>escale::UpdatePart</name>
    <message>
        <source>Install the new version now</source>
        <translation>Встановити нову версію зараз</translation>
    </message>
    <message>
        <source>Version %1 is there. It is installed by itself between %2 and %3.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;, %2 and %3 are times of day such as &quot;02:00&quot;</extracomment>
        <translation>Версія %1 уже є. Вона встановиться сама між %2 і %3.</translation>
    </message>
    <message>
        <source>Version %1 is to come, but this machine cannot get it yet.</source>
        <translation>Версія %1 має з’явитися, але цей пристрій ще не може її отримати.</translation>
    </message>
    <message>
        <source>Version %1 is being installed. Leave the machine on: the kiosk starts again by itself.</source>
        <translation>Версія %1 встановлюється. Не вимикайте пристрій: кіоск запуститься знову сам.</translation>
    </message>
    <message>
        <source>Version %1 did not work on this machine. The version of before is back. Tell whoever runs the kiosks.</source>
        <translation>Версія %1 не запрацювала на цьому пристрої. Повернуто попередню версію. Повідомте того, хто керує кіосками.</translation>
    </message>
    <message>
        <source>Version %1 was not installed: the package of the version of before is missing, so there would be no way back. Tell whoever runs the kiosks.</source>
        <translation>Версію %1 не встановлено: немає пакета попередньої версії, тож повернутися було б неможливо. Повідомте того, хто керує кіосками.</translation>
    </message>
    <message>
        <source>Version %1 was not installed: it would change other programs of this machine. Tell whoever runs the kiosks.</source>
        <translation>Версію %1 не встановлено: вона змінила б інші програми цього пристрою. Повідомте того, хто керує кіосками.</translation>
    </message>
    <message>
        <source>Version %1 could not be installed. The machine tries again by itself.</source>
        <translation>Версію %1 не вдалося встановити. Пристрій спробує ще раз сам.</translation>
    </message>
    <message>
        <source>Version %1 is to come. This machine has not looked for it yet.</source>
        <translation>Версія %1 має з’явитися. Цей пристрій її ще не шукав.</translation>
    </message>
</context>
<context>
    <name>escale::SentenceModel</name>
    <message>
        <source>recorded</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>to be listened to</source>
        <translation>треба прослухати</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>записується</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>The library has no sentence in this language.</source>
        <translation>У бібліотеці немає речень цією мовою.</translation>
    </message>
    <message>
        <source>Nobody has read this sentence yet.</source>
        <translation>Цього речення ще ніхто не прочитав.</translation>
    </message>
    <message>
        <source>Recording. Read the sentence, then stop.</source>
        <translation>Запис триває. Прочитайте речення, потім зупиніть.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>This is good. Listen to it, then keep it or record it again.</source>
        <translation>Добре. Прослухайте, потім збережіть або запишіть ще раз.</translation>
    </message>
    <message>
        <source>Recorded: this voice is heard on the pages.</source>
        <translation>Записано: цей голос чути на сторінках.</translation>
    </message>
    <message>
        <source>No voice was heard. Come closer to the microphone, or turn it up, and record again.</source>
        <translation>Голосу не чути. Підійдіть ближче до мікрофона або зробіть його гучнішим і запишіть ще раз.</translation>
    </message>
    <message>
        <source>There is too much noise around your voice. Find a quieter place and record again.</source>
        <translation>Навколо голосу забагато шуму. Знайдіть тихіше місце і запишіть ще раз.</translation>
    </message>
    <message>
        <source>This was too loud for the microphone. Move back a little and record again.</source>
        <translation>Для мікрофона було загучно. Відійдіть трохи назад і запишіть ще раз.</translation>
    </message>
    <message>
        <source>One sound is much louder than your voice, a knock perhaps. Record again.</source>
        <translation>Один звук набагато гучніший за ваш голос, можливо, стук. Запишіть ще раз.</translation>
    </message>
    <message>
        <source>This is too short for the whole sentence. Read all of it and record again.</source>
        <translation>Це закоротко для всього речення. Запишіть ще раз і прочитайте його повністю.</translation>
    </message>
    <message>
        <source>This is longer than half a minute. Read only this sentence and record again.</source>
        <translation>Це довше за пів хвилини. Запишіть ще раз і прочитайте лише це речення.</translation>
    </message>
    <message>
        <source>to be recorded again</source>
        <translation>треба записати ще раз</translation>
    </message>
    <message>
        <source>The words of this sentence have changed since somebody read it, so that recording is not heard any more. Read it again.</source>
        <translation>Слова цього речення змінилися після того, як його прочитали: того запису більше не чути. Прочитайте його ще раз.</translation>
    </message>
</context>
<context>
    <name>escale::RecordingWindow</name>
    <message>
        <source>Record a voice</source>
        <translation>Записати голос</translation>
    </message>
    <message>
        <source>Read the sentences aloud. Your voice is kept on this computer, beside the library, and heard there instead of the synthetic voice.</source>
        <translation>Читайте речення вголос. Ваш голос зберігається на цьому комп’ютері, поруч із бібліотекою, і його чути замість штучного.</translation>
    </message>
    <message>
        <source>Language to read aloud</source>
        <translation>Мова читання вголос</translation>
    </message>
    <message>
        <source>Sentences to read aloud</source>
        <translation>Речення для читання вголос</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Рівень мікрофона</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Зберегти й далі</translation>
    </message>
    <message>
        <source>Forget this take</source>
        <translation>Відкинути цей запис</translation>
    </message>
    <message>
        <source>Next not recorded</source>
        <translation>Наступне незаписане</translation>
    </message>
    <message>
        <source>%1 records and stops, %2 listens, %3 keeps and goes on, %4 goes to the next sentence.</source>
        <extracomment>Each %n is the name of a key.</extracomment>
        <translation>%1 — записати й зупинити, %2 — слухати, %3 — зберегти й далі, %4 — наступне речення.</translation>
    </message>
    <message>
        <source>The sentences are being looked for…</source>
        <translation>Шукаємо речення…</translation>
    </message>
    <message>
        <source>Recorded: %1 of %2 sentences of the kiosk, %3 of %4 of the fiches.</source>
        <translation>Записано речень: кіоску — %1 з %2, сторінок — %3 з %4.</translation>
    </message>
    <message>
        <source>The kiosk says this</source>
        <translation>Це каже кіоск</translation>
    </message>
    <message numerus="yes">
        <source>In %n fiche(s)</source>
        <translation>
            <numerusform>На %n сторінці</numerusform>
            <numerusform>На %n сторінках</numerusform>
            <numerusform>На %n сторінках</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Записати ще раз</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Зупинити прослуховування</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>No microphone is found. Plug one in, and allow programs to hear it.</source>
        <translation>Мікрофона не знайдено. Під’єднайте його і дозвольте програмам його чути.</translation>
    </message>
    <message>
        <source>This Escale was built without Qt Multimedia and cannot record.</source>
        <translation>Цей Escale зібрано без Qt Multimedia, тож він не може записувати.</translation>
    </message>
    <message>
        <source>Too loud. Stop, move back a little, and record again.</source>
        <translation>Загучно. Зупиніть, відійдіть трохи назад і запишіть ще раз.</translation>
    </message>
    <message>
        <source>To record again, because the words have changed: %1.</source>
        <translation>Записати ще раз, бо слова змінилися: %1.</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCards</name>
    <message>
        <source>None.</source>
        <translation>Немає.</translation>
    </message>
    <message>
        <source>Ask again what is meant so</source>
        <translation>Запитати знову про те, що так і має бути</translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation>Так і має бути</translation>
    </message>
    <message>
        <source>Put %1</source>
        <translation>Поставити %1</translation>
    </message>
    <message>
        <source>Put in %1 here</source>
        <translation>Вставити %1 тут</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Put the link of the French</source>
        <translation>Поставити посилання з французької</translation>
    </message>
    <message>
        <source>Mark it as in French</source>
        <translation>Виділити, як у французькій</translation>
    </message>
    <message>
        <source>Write all digits as 0–9</source>
        <translation>Писати всі цифри як 0–9</translation>
    </message>
</context>
<context>
    <name>escale::SegmentSide</name>
    <message>
        <source>published</source>
        <translation>опубліковано</translation>
    </message>
    <message>
        <source>confirmed here</source>
        <translation>підтверджено тут</translation>
    </message>
    <message>
        <source>confirmed here by you</source>
        <translation>підтверджено тут вами</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Пам’ять</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глосарій</translation>
    </message>
    <message>
        <source>Take the other translation</source>
        <translation>Взяти інший переклад</translation>
    </message>
    <message>
        <source>Published meanwhile: %1</source>
        <translation>Тим часом опубліковано: %1</translation>
    </message>
    <message>
        <source>The French was: %1</source>
        <translation>Французькою було: %1</translation>
    </message>
    <message>
        <source>in the library: %1</source>
        <translation>у бібліотеці: %1</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>одне речення</translation>
    </message>
    <message>
        <source>sentence by sentence</source>
        <translation>речення за реченням</translation>
    </message>
    <message>
        <source>%1 proposes</source>
        <translation>%1 пропонує</translation>
    </message>
    <message>
        <source>Nothing like this has been translated yet.</source>
        <translation>Нічого схожого ще не перекладено.</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Машинний переклад</translation>
    </message>
    <message>
        <source>A word to the translator…</source>
        <translation>Кілька слів перекладачеві…</translation>
    </message>
    <message>
        <source>Find in the memory</source>
        <translation>Шукати в пам’яті</translation>
    </message>
    <message>
        <source>Words of either language</source>
        <translation>Слова будь-якої з двох мов</translation>
    </message>
    <message>
        <source>These words stand nowhere in the memory.</source>
        <translation>Цих слів у пам’яті немає.</translation>
    </message>
</context>
<context>
    <name>escale::TaskPage</name>
    <message>
        <source>%1 of %2 fiches complete, %3 words to go</source>
        <translation>Готово сторінок: %1 з %2, ще слів: %3</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Усі теми</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Будь-який обсяг</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Fiches to translate</source>
        <translation>Сторінки для перекладу</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>Мова перекладу</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Обсяг</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Не перекладено</translation>
    </message>
    <message>
        <source>Record a voice…</source>
        <translation>Записати голос…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Up to %1 words</source>
        <translation>До %1 слів</translation>
    </message>
    <message>
        <source>What has changed stands first, then what is read most. Return opens a fiche.</source>
        <translation>Спочатку те, що змінилося, потім те, що читають найбільше. Enter відкриває сторінку.</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Що треба зробити</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Waiting for an expert</source>
        <translation>Чекають на експерта</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Спочатку найтерміновіше</translation>
    </message>
    <message>
        <source>Most read first</source>
        <translation>Спочатку ті, що читають найчастіше</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Спочатку найкоротше</translation>
    </message>
    <message>
        <source>Return opens a fiche.</source>
        <translation>Enter відкриває сторінку.</translation>
    </message>
</context>
<context>
    <name>escale::MachineCard</name>
    <message>
        <source>Machine translation</source>
        <translation>Машинний переклад</translation>
    </message>
    <message>
        <source>The model is translating. You can go on meanwhile.</source>
        <translation>Модель перекладає. Тим часом можна працювати далі.</translation>
    </message>
    <message>
        <source>This proposal is refused: it does not say what the French says.</source>
        <translation>Цю пропозицію відхилено: вона не каже того, що французький текст.</translation>
    </message>
    <message>
        <source>Only this segment. Never sent: the rest of the fiche, what you have typed, who you are, where its links lead.</source>
        <translation>Лише цей сегмент. Ніколи не надсилаються: решта сторінки, те, що ви ввели, хто ви, куди ведуть посилання.</translation>
    </message>
    <message>
        <source>Written by a machine, not by a person. Read all of it: it stays to be checked until you confirm it.</source>
        <translation>Написано машиною, а не людиною. Прочитайте все: текст треба перевірити, доки ви його не підтвердите.</translation>
    </message>
    <message>
        <source>Put it in, to be checked</source>
        <translation>Вставити для перевірки</translation>
    </message>
</context>
<context>
    <name>escale::FeedbackCard</name>
    <message>
        <source>A word to the translator</source>
        <translation>Кілька слів перекладачеві</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What you want to tell</source>
        <translation>Що ви хочете сказати</translation>
    </message>
    <message>
        <source>It goes into the follow-up of translators that the site&apos;s team keeps. The translator does not see it in Escale.</source>
        <translation>Це потрапляє до обліку перекладачів, який веде команда сайту. В Escale перекладач цього не бачить.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Надіслано.</translation>
    </message>
</context>
<context>
    <name>escale::RemarksPage</name>
    <message>
        <source>My fiches</source>
        <translation>Мої сторінки</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>Зауваження читачів</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Change the text there</source>
        <translation>Змінити текст у цьому місці</translation>
    </message>
    <message>
        <source>Delete the remark</source>
        <translation>Видалити зауваження</translation>
    </message>
    <message>
        <source>Yes, delete it for everybody</source>
        <translation>Так, видалити для всіх</translation>
    </message>
    <message>
        <source>There is no remark about this fiche.</source>
        <translation>Зауважень про цю сторінку немає.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>The site has no way to answer a remark. Answer in the text of the fiche: everybody reads it there.</source>
        <translation>На сайті не можна відповісти на зауваження. Дайте відповідь у тексті сторінки: там її прочитають усі.</translation>
    </message>
</context>
<context>
    <name>escale::ReplaceBar</name>
    <message>
        <source>Not found.</source>
        <translation>Не знайдено.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Змінено: %1</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Що знайти</translation>
    </message>
    <message>
        <source>Put instead</source>
        <translation>Поставити замість</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Замінити все</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>escale::FicheSwitcher</name>
    <message>
        <source>Recently read</source>
        <translation>Нещодавно прочитане</translation>
    </message>
</context>
<context>
    <name>escale::SectionGrip</name>
    <message>
        <source>Drag to move this section</source>
        <translation>Перетягніть, щоб перемістити цей розділ</translation>
    </message>
</context>
</TS>
