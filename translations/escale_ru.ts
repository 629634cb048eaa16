<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>In the menu of a text field. The letter after &amp; is the key to press.</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>A button of a question.</extracomment>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <extracomment>Name of a key of the keyboard.</extracomment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>(not translated yet: in French)</source>
        <translation>(ещё не переведено: на французском)</translation>
    </message>
    <message>
        <source>Proposed by: %1</source>
        <translation>Предлагает: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Партнёр: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Обновлено: %1</translation>
    </message>
    <message>
        <source>--kind is demarche or dispositif.</source>
        <translation>--kind — это demarche или dispositif.</translation>
    </message>
    <message>
        <source>--language is one of fr, en, uk, ti, ar, ps, ru, fa.</source>
        <translation>--language — это fr, en, uk, ti, ar, ps, ru или fa.</translation>
    </message>
    <message>
        <source>The answer could not be written out.</source>
        <translation>Ответ не удалось записать.</translation>
    </message>
    <message>
        <source>The library was damaged. It has been set aside and replaced by the sample; run: escalectl sync</source>
        <translation>Библиотека была повреждена. Она отложена и заменена образцом; запустите: escalectl sync</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Themes and needs</source>
        <translation>Темы и потребности</translation>
    </message>
    <message>
        <source>List of fiches</source>
        <translation>Список страниц</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Checking older texts</source>
        <translation>Проверка старых текстов</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Наведение порядка</translation>
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
        <translation>осталось %1 с</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>The id of a fiche is 24 hexadecimal digits; escalectl list shows them.</source>
        <translation>Номер страницы — 24 шестнадцатеричные цифры; их показывает escalectl list.</translation>
    </message>
    <message>
        <source>%1: complete, %2 added, %3 changed, %4 removed</source>
        <translation>%1: полностью, добавлено %2, изменено %3, удалено %4</translation>
    </message>
    <message>
        <source>%1: did not end (still running, or it was killed)</source>
        <translation>%1: не закончено (ещё идёт или было остановлено силой)</translation>
    </message>
    <message>
        <source>%1: ended early (%2), %3 failed</source>
        <translation>%1: закончено раньше времени (%2), неудачных %3</translation>
    </message>
    <message>
        <source>Feed:     none yet: sample content</source>
        <translation>Источник:  пока нет: образец</translation>
    </message>
    <message>
        <source>Feed:     %1</source>
        <translation>Источник:  %1</translation>
    </message>
    <message>
        <source>Content:  %1 fiches: %2 démarches, %3 dispositifs</source>
        <translation>Содержание: %1 страниц: %2 démarches, %3 dispositifs</translation>
    </message>
    <message>
        <source>Texts:    %1</source>
        <translation>Тексты:    %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>Последнее обновление: %1</translation>
    </message>
    <message>
        <source>No feed is configured. Give one: escalectl sync --feed https://...</source>
        <translation>Источник не задан. Укажите его: escalectl sync --feed https://...</translation>
    </message>
    <message>
        <source>%1 fiches in %2 texts: %3 added, %4 changed, %5 removed, %6 failed (%7 requests, %8 s)</source>
        <translation>%1 страниц в %2 текстах: добавлено %3, изменено %4, удалено %5, неудачных %6 (запросов %7, %8 с)</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Библиотека в порядке.</translation>
    </message>
    <message>
        <source>The library is damaged. Run: escalectl sync (the damaged file is set aside).</source>
        <translation>Библиотека повреждена. Запустите: escalectl sync (повреждённый файл будет отложен).</translation>
    </message>
    <message>
        <source>There is no département &quot;%1&quot;.</source>
        <translation>Нет департамента «%1».</translation>
    </message>
    <message>
        <source>--age is an age or a range: 30, 18-25 or 26-.</source>
        <translation>--age — это возраст или промежуток: 30, 18-25 или 26-.</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 — одно из: %2.</translation>
    </message>
    <message>
        <source>--semantics is app, web or escale.</source>
        <translation>--semantics — это app, web или escale.</translation>
    </message>
    <message>
        <source>%1 of %2 texts indexed, %3 kB</source>
        <extracomment>How many of the texts of the library can be searched, and the size of the index.</extracomment>
        <translation>Проиндексировано %1 текстов из %2, %3 кБ</translation>
    </message>
    <message>
        <source>The index is out of step. Make it anew: escalectl index --rebuild</source>
        <translation>Указатель не соответствует текстам. Сделайте его заново: escalectl index --rebuild</translation>
    </message>
    <message>
        <source>--theme takes the id of a theme, 24 hexadecimal digits.</source>
        <translation>--theme принимает номер темы, 24 шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>--library needs the name of a file.</source>
        <translation>--library требует имени файла.</translation>
    </message>
    <message>
        <source>New PIN: </source>
        <translation>Новый PIN: </translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>Тот же PIN ещё раз: </translation>
    </message>
    <message>
        <source>The PIN is read from standard input: two lines, the same.</source>
        <translation>PIN читается со стандартного входа: две одинаковые строки.</translation>
    </message>
    <message>
        <source>The two PINs differ; nothing was changed.</source>
        <translation>Два PIN-кода различаются; ничего не изменено.</translation>
    </message>
    <message>
        <source>The new PIN is stored.</source>
        <translation>Новый PIN сохранён.</translation>
    </message>
    <message>
        <source>Searched for: %1 (--as-typed searches for what was typed)</source>
        <translation>Искали: %1 (--as-typed ищет так, как написано)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Words like these: %1</source>
        <translation>Похожие слова: %1</translation>
    </message>
    <message>
        <source>The library does not have this fiche; escalectl list shows those it has.</source>
        <translation>В библиотеке нет этой страницы; escalectl list показывает те, что есть.</translation>
    </message>
    <message>
        <source>Nobody here speaks this language; escalectl voices lists who speaks what.</source>
        <translation>Здесь никто не говорит на этом языке; escalectl voices показывает, кто на чём говорит.</translation>
    </message>
    <message>
        <source>%1 s of speech</source>
        <translation>%1 с речи</translation>
    </message>
    <message>
        <source>There is no settings file %1. Check the name.</source>
        <translation>Нет файла настроек %1. Проверьте имя.</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>нет голоса</translation>
    </message>
    <message>
        <source>%1 sentences read aloud fetched, %2 dropped, %3 still missing</source>
        <translation>Получено прочитанных вслух предложений: %1, удалено: %2, ещё не хватает: %3</translation>
    </message>
    <message>
        <source>The kiosk has keys for digits only: choose a PIN of digits.</source>
        <translation>На киоске есть только клавиши с цифрами: выберите PIN из цифр.</translation>
    </message>
    <message>
        <source>Some of the content is damaged. Run: escalectl sync (what is damaged is fetched again).</source>
        <translation>Часть содержимого повреждена. Запустите: escalectl sync (повреждённое будет загружено заново).</translation>
    </message>
    <message>
        <source>--starts is soon or any.</source>
        <translation>--starts — это soon или any.</translation>
    </message>
    <message>
        <source>%1 fiches listed, %2 answers looked at, %3 failed</source>
        <translation>Страниц в списке: %1, просмотрено ответов: %2, неудач: %3</translation>
    </message>
    <message>
        <source>Nothing that this version does not know.</source>
        <translation>Нет ничего, чего эта версия не знает.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting:  %n fiche(s) of the first sync, shown once all are here</source>
        <translation>
            <numerusform>Ждёт:     %n страница первого обновления; она будет показана, когда будет всё</numerusform>
            <numerusform>Ждут:     %n страницы первого обновления; они будут показаны, когда будет всё</numerusform>
            <numerusform>Ждут:     %n страниц первого обновления; они будут показаны, когда будет всё</numerusform>
        </translation>
    </message>
    <message>
        <source>Held:     %1 of %2 fiches would go; if that is right: escalectl sync --accept-removals</source>
        <translation>Задержано: %1 из %2 страниц исчезли бы; если это верно: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Form:     %1</source>
        <translation>Форма:    %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) are stored and shown once all are here</source>
        <translation>
            <numerusform>%n страница сохранена; она будет показана, когда будет всё</numerusform>
            <numerusform>%n страницы сохранены; они будут показаны, когда будет всё</numerusform>
            <numerusform>%n страниц сохранено; они будут показаны, когда будет всё</numerusform>
        </translation>
    </message>
    <message>
        <source>If that is right: escalectl sync --accept-removals</source>
        <extracomment>After a sentence that so many fiches would go</extracomment>
        <translation>Если это верно: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Age:      up to date on %1. %2</source>
        <extracomment>%1 is a time, %2 how long ago that was: &quot;Updated 7 months ago&quot;.</extracomment>
        <translation>Возраст:  обновлено %1. %2</translation>
    </message>
    <message>
        <source>Moved:    files were at an old place until %1. Now: escalectl where</source>
        <translation>Перенос:  до %1 файлы были на старом месте. Теперь: escalectl where</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>Записанный голос</translation>
    </message>
    <message>
        <source>This voice is on trial. Listen to each sentence and circle a number: 1: nothing can be understood; 2: a few words; 3: half; 4: nearly all; 5: all of it, as from a person.</source>
        <extracomment>Printed above the sentences that are sent to native listeners, in their language.</extracomment>
        <translation>Этот голос на испытании. Послушайте каждое предложение и обведите цифру: 1: ничего не понятно; 2: несколько слов; 3: половина; 4: почти всё; 5: всё, как от человека.</translation>
    </message>
    <message>
        <source>This library has no text in this language.</source>
        <translation>В этой библиотеке нет текстов на этом языке.</translation>
    </message>
    <message>
        <source>The text %1 cannot be read. Check its name and its owner.</source>
        <translation>Текст %1 не удаётся прочитать. Проверьте его имя и владельца.</translation>
    </message>
    <message>
        <source>The text %1 is too long for a fiche.</source>
        <translation>Текст %1 слишком длинный для страницы.</translation>
    </message>
    <message>
        <source>%1 is not a language to translate into: en uk ti ar ps ru fa.</source>
        <translation>%1 — не язык перевода: en uk ti ar ps ru fa.</translation>
    </message>
    <message>
        <source>%1 segments, %2 questions.</source>
        <translation>Сегментов: %1, вопросов: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 fiches translated; %4 of %5 segments missing (%6 French words).</source>
        <translation>%1: переведено страниц: %2 из %3; не хватает сегментов: %4 из %5 (французских слов: %6).</translation>
    </message>
    <message>
        <source>The file %1 is there already and has other words, which stay. Choose another folder.</source>
        <translation>Файл %1 уже есть, и в нём другой текст, который остаётся. Выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 is no folder: --language is required for one file.</source>
        <translation>%1 — не папка: для одного файла нужен --language.</translation>
    </message>
    <message>
        <source>--fiche is required: only a memory (tmx) and a folder are of all of them.</source>
        <translation>Нужен --fiche: только память (tmx) и папка охватывают все страницы.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and its owner.</source>
        <translation>Файл %1 нельзя прочитать. Проверьте его имя и владельца.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Не удалось записать файл %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3 segments, %4 new or changed, %5 of another French text; %6 questions.</source>
        <translation>%1, %2: сегментов %3, новых или изменённых %4, из другого французского текста %5; вопросов %6.</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>Подтверждено здесь, не взято: %1.</translation>
    </message>
    <message>
        <source>not named as the list says: LANGUAGE/KEY.opus</source>
        <translation>имя не такое, как в списке: ЯЗЫК/КЛЮЧ.opus</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>больше 4 МБ</translation>
    </message>
    <message>
        <source>no Opus sound, or damaged</source>
        <translation>нет звука Opus или файл повреждён</translation>
    </message>
    <message>
        <source>shorter than a fifth of a second or longer than half a minute</source>
        <translation>короче пятой доли секунды или длиннее полминуты</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>A recording could not be copied beside the library.</source>
        <translation>Не удалось скопировать запись рядом с библиотекой.</translation>
    </message>
    <message>
        <source>Recordings taken in: %1. Refused: %2.</source>
        <translation>Принято записей: %1. Отклонено: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sentences of the kiosk are recorded; %4 others.</source>
        <translation>%1: записано %2 из %3 предложений киоска; других: %4.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and its owner.</source>
        <translation>%1 не читается. Проверьте имя и владельца.</translation>
    </message>
    <message>
        <source>The key %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>Ключ %1 могут прочитать другие люди на этом компьютере. Выполните: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is no key that can sign without a password. Make one: escalectl keygen NAME</source>
        <translation>%1 не ключ, который подписывает без пароля. Создайте его: escalectl keygen NAME</translation>
    </message>
    <message>
        <source>%1 is no public key of a publisher.</source>
        <translation>%1 не открытый ключ издателя.</translation>
    </message>
    <message>
        <source>%1 takes codes among fr,en,uk,ti,ar,ps,ru,fa, separated by commas.</source>
        <translation>%1 принимает коды из fr,en,uk,ti,ar,ps,ru,fa через запятую.</translation>
    </message>
    <message>
        <source>--channel takes small letters, digits and hyphens.</source>
        <translation>--channel принимает строчные буквы, цифры и дефисы.</translation>
    </message>
    <message>
        <source>--departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>--departments принимает коды департаментов через запятую: 38,2A,971.</translation>
    </message>
    <message>
        <source>Edition %1: %2 fiches in %3 texts, %4 bytes, %5 of them new</source>
        <translation>Выпуск %1: %2 страниц в %3 текстах, %4 байт, из них %5 новых</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>Ничего не изменилось с выпуска %1.</translation>
    </message>
    <message>
        <source>Edition %1 of the channel %2, made %3, valid until %4</source>
        <translation>Выпуск %1 канала %2, сделан %3, действует до %4</translation>
    </message>
    <message>
        <source>Signed by %1, who is known here</source>
        <translation>Подписал %1, он здесь известен</translation>
    </message>
    <message>
        <source>Signed by %1, who is NOT known here</source>
        <translation>Подписал %1, он здесь НЕ известен</translation>
    </message>
    <message>
        <source>%1 fiches in %2 packs of %3 bytes</source>
        <translation>%1 страниц в %2 пакетах, %3 байт</translation>
    </message>
    <message>
        <source>%1 is there already, and was not touched. Choose another name.</source>
        <translation>%1 уже есть и не тронут. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>Не удаётся записать %1. Проверьте диск и права на папку.</translation>
    </message>
    <message>
        <source>The public key, for feed/keys of the stations: %1</source>
        <translation>Открытый ключ, для feed/keys станций: %1</translation>
    </message>
    <message>
        <source>--rotate-to takes one to four public keys.</source>
        <translation>--rotate-to принимает от одного до четырёх открытых ключей.</translation>
    </message>
    <message>
        <source>From now on these keys may sign. Publish with one of them.</source>
        <translation>Отныне подписывать могут эти ключи. Публикуйте одним из них.</translation>
    </message>
    <message>
        <source>The edition is whole: %1 parts, %2 bytes, %3 unpacked</source>
        <translation>Выпуск цел: %1 частей, %2 байт, %3 в распакованном виде</translation>
    </message>
    <message>
        <source>The edition of %1 has expired. Its fiches stay; ask its publisher for a newer one.</source>
        <translation>Срок выпуска от %1 истёк. Его страницы остаются; попросите у издателя новый.</translation>
    </message>
    <message>
        <source>fleet/kiosk and fleet/centre must be names of small letters, digits and hyphens.</source>
        <translation>fleet/kiosk и fleet/centre должны быть именами из строчных букв, цифр и дефисов.</translation>
    </message>
    <message>
        <source>The report of %1 has arrived.</source>
        <translation>Отчёт %1 дошёл.</translation>
    </message>
    <message>
        <source>%1 is not the report of the kiosk of this name.</source>
        <translation>%1 — это не отчёт киоска с таким именем.</translation>
    </message>
    <message>
        <source>%1 green, %2 late, %3 silent</source>
        <translation>%1 зелёных, %2 с опозданием, %3 молчат</translation>
    </message>
    <message>
        <source>Edition %1 with %2 fiches is on the stick (%3 bytes written). You can take it out now.</source>
        <translation>Выпуск %1, страниц: %2, на накопителе (записано байт: %3). Теперь его можно вынуть.</translation>
    </message>
    <message>
        <source>feed/keys must name who may sign the settings.</source>
        <translation>feed/keys должен назвать, кто может подписывать настройки.</translation>
    </message>
    <message>
        <source>Settings %1 for the channel %2 are signed.</source>
        <translation>Настройки %1 для канала %2 подписаны.</translation>
    </message>
    <message>
        <source>fleet/settings must be an address like https://packs.example.org/fleet.escale.</source>
        <translation>fleet/settings должен быть адресом вроде https://packs.example.org/fleet.escale.</translation>
    </message>
    <message>
        <source>Settings %1 are taken; the kiosk uses them from its next start.</source>
        <translation>Настройки %1 приняты; киоск использует их со следующего запуска.</translation>
    </message>
    <message>
        <source>Nothing has changed since settings %1.</source>
        <translation>После настроек %1 ничего не изменилось.</translation>
    </message>
    <message>
        <source>No model that makes vectors is set: the settings need ask/endpoint and ask/embedder.</source>
        <translation>Не задана модель, которая делает векторы: в настройках нужны ask/endpoint и ask/embedder.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>Остановлено. То, что пришло, сохранено.</translation>
    </message>
    <message>
        <source>%1 passages, %2 new, %3 gone.</source>
        <translation>Отрывков: %1, новых: %2, исчезло: %3.</translation>
    </message>
    <message>
        <source>This file does not say which fiche and language it is of: --fiche and --language are required.</source>
        <translation>В этом файле не сказано, от какой он страницы и языка: нужны --fiche и --language.</translation>
    </message>
    <message>
        <source>This file is of fiche %1 in %2, and another one was asked for.</source>
        <translation>Этот файл от страницы %1 на языке %2, а запрошена другая.</translation>
    </message>
    <message>
        <source>Nothing in this memory is new here.</source>
        <translation>В этой памяти нет ничего нового.</translation>
    </message>
</context>
<context>
    <name>escale::ConfirmOnSecondTap</name>
    <message>
        <source>%1: touch again</source>
        <extracomment>%1 is what a button does, such as &quot;Power off&quot;</extracomment>
        <translation>%1: нажмите ещё раз</translation>
    </message>
</context>
<context>
    <name>escale::Card</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is what it reads aloud</extracomment>
        <translation>Слушать: %1</translation>
    </message>
</context>
<context>
    <name>escale::Commands</name>
    <message>
        <source>&amp;Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>Обновить сейчас</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>Остановить обновление</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Two languages &amp;side by side</source>
        <translation>Два языка рядом</translation>
    </message>
    <message>
        <source>In my &amp;selection</source>
        <extracomment>Puts the fiche aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>В моей подборке</translation>
    </message>
    <message>
        <source>Take away on a &amp;phone</source>
        <translation>Взять на телефон</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Show only my selection</source>
        <translation>Только моя подборка</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>Убрать все фильтры</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Тёмный вид</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>&amp;Fiche</source>
        <translation>&amp;Страница</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Source of the &amp;fiches…</source>
        <translation>Источник &amp;страниц…</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <extracomment>Forgets the conversation with the person who leaves: languages, filters, what is open.</extracomment>
        <translation>Следующий человек</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>Moves the keys to the next part of the window: filters, list, text.</extracomment>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Copy the l&amp;ink</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>&amp;Найти на странице</translation>
    </message>
    <message>
        <source>&amp;Translate fiches…</source>
        <translation>&amp;Переводить страницы…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Hand over only in %1…</source>
        <translation>Передать только на одном языке: %1…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Первые шаги…</translation>
    </message>
    <message>
        <source>&amp;Workshop: write fiches…</source>
        <translation>&amp;Мастерская: писать страницы…</translation>
    </message>
    <message>
        <source>As&amp;k a question</source>
        <translation>&amp;Задать вопрос</translation>
    </message>
    <message>
        <source>Save what was said of answers…</source>
        <translation>Сохранить сказанное об ответах…</translation>
    </message>
    <message>
        <source>The person's &amp;screen</source>
        <translation>&amp;Экран человека</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>&amp;Фразы</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Все действия…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Previously read</source>
        <translation>Прочитанное до этого</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Человек</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Недавно прочитанное</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировать по</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Соответствию</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>Дате текста</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Названию</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>Человек читает</translation>
    </message>
    <message>
        <source>The person's language…</source>
        <translation>Язык человека…</translation>
    </message>
    <message>
        <source>Import fiches from a stick…</source>
        <translation>Взять страницы с накопителя…</translation>
    </message>
    <message>
        <source>Write the fiches onto a stick…</source>
        <translation>Записать страницы на накопитель…</translation>
    </message>
    <message>
        <source>Kiosks of the centres…</source>
        <extracomment>Opens the window for those who run the kiosks of many centres.</extracomment>
        <translation>Киоски центров…</translation>
    </message>
    <message>
        <source>New since last time</source>
        <extracomment>Lists only the fiches that are new or have changed since the desk was last closed.</extracomment>
        <translation>Новое с прошлого раза</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <extracomment>Opens a window with what is another in the open fiche than when the desk was last closed.</extracomment>
        <translation>Что изменилось…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Отметить всё прочитанным</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>Submenu: what was searched for and filtered, kept under names.</extracomment>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Keeps what is searched for and filtered under a name.</extracomment>
        <translation>Сохранить этот фильтр…</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстоянию</translation>
    </message>
    <message>
        <source>Open Escale</source>
        <extracomment>In the menu of the icon beside the clock: shows the window.</extracomment>
        <translation>Открыть Escale</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь экран</translation>
    </message>
    <message>
        <source>Undo the last change of a selection</source>
        <translation>Отменить последнее изменение подборки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last change of the filters</source>
        <translation>Отменить последнее изменение фильтров</translation>
    </message>
    <message>
        <source>Undo the last change of a saved filter</source>
        <translation>Отменить последнее изменение сохранённого фильтра</translation>
    </message>
    <message>
        <source>Undo: mark all as read</source>
        <translation>Отменить: отметить всё прочитанным</translation>
    </message>
    <message>
        <source>Undo: next person</source>
        <translation>Отменить: следующий человек</translation>
    </message>
    <message>
        <source>Record a &amp;voice…</source>
        <extracomment>Opens the window in which a person reads sentences aloud for the kiosk.</extracomment>
        <translation>Записать &amp;голос…</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>The fiche of this conversation that was read first: the other end of &quot;Previously read&quot;.</extracomment>
        <translation>Прочитанное первым</translation>
    </message>
</context>
<context>
    <name>escale::ScreenBlanker</name>
    <message>
        <source>The screen is asleep. Touch it to wake it.</source>
        <translation>Экран спит. Коснитесь его, чтобы разбудить.</translation>
    </message>
</context>
<context>
    <name>escale::DayChart</name>
    <message>
        <source>Visits of the last seven days</source>
        <translation>Посещения за последние семь дней</translation>
    </message>
</context>
<context>
    <name>escale::FicheCardView</name>
    <message>
        <source>In French only</source>
        <extracomment>badge on a card whose text exists in French only</extracomment>
        <translation>Только на французском</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>В разделе: %1</translation>
    </message>
</context>
<context>
    <name>escale::FicheView</name>
    <message>
        <source>Text of the page</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>Show the new text</source>
        <translation>Показать новый текст</translation>
    </message>
    <message>
        <source>This page has just been withdrawn. You can finish reading it.</source>
        <translation>Эту страницу только что убрали. Вы можете дочитать её.</translation>
    </message>
    <message>
        <source>This page has just been updated.</source>
        <translation>Эту страницу только что обновили.</translation>
    </message>
</context>
<context>
    <name>escale::FilterPane</name>
    <message>
        <source>Any age</source>
        <extracomment>Choice of a filter by age: no matter how old.</extracomment>
        <translation>Любой возраст</translation>
    </message>
    <message>
        <source>Any level</source>
        <extracomment>Choice of a filter by level of French: no matter which.</extracomment>
        <translation>Любой уровень</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fiche(s)</source>
        <extracomment>For those who hear the filters: a choice, such as a theme, and how many fiches it has.</extracomment>
        <translation>
            <numerusform>%1, %Ln страница</numerusform>
            <numerusform>%1, %Ln страницы</numerusform>
            <numerusform>%1, %Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My selection (%Ln)</source>
        <extracomment>Button that shows the fiches a caseworker has put aside.</extracomment>
        <translation>
            <numerusform>Моя подборка (%Ln)</numerusform>
            <numerusform>Моя подборка (%Ln)</numerusform>
            <numerusform>Моя подборка (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a group of filters: the residence status of a person.</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Level of French</source>
        <translation>Уровень французского</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Убрать все фильтры</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>Choice of a filter by kind of fiche: procedures and programmes alike.</extracomment>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Title of a group of filters: what a person needs, such as &quot;Open a bank account&quot;.</extracomment>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Kind of fiche</source>
        <extracomment>Title of a group of filters: procedure or programme.</extracomment>
        <translation>Вид страницы</translation>
    </message>
    <message>
        <source>Can be read in</source>
        <extracomment>Title of a group of filters: the languages in which a fiche can be read.</extracomment>
        <translation>Можно читать на языке</translation>
    </message>
    <message>
        <source>No matter when</source>
        <extracomment>Choice of a filter by the start of a course: whenever it is, and fiches that are no courses.</extracomment>
        <translation>Неважно когда</translation>
    </message>
    <message>
        <source>In the next 3 months</source>
        <extracomment>Choice of a filter by the start of a course: within three months, or it can be joined at any time.</extracomment>
        <translation>В ближайшие 3&#xa0;месяца</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
</context>
<context>
    <name>escale::GroupTitle</name>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <extracomment>For those who hear the filters: the title of a group (&quot;Status&quot;), and how many of its choices have been made.</extracomment>
        <translation>
            <numerusform>%1, выбрано %Ln</numerusform>
            <numerusform>%1, выбрано %Ln</numerusform>
            <numerusform>%1, выбрано %Ln</numerusform>
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
        <translation>Клавиатура на экране</translation>
    </message>
</context>
<context>
    <name>escale::KioskHost</name>
    <message>
        <source>Until the library can be read, the kiosk shows the sample that is inside the program.</source>
        <translation>Пока библиотеку нельзя прочитать, киоск показывает образец из программы.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Dates on this page are wrong too.</source>
        <translation>Часы этого устройства показывают неверное время. Даты на этой странице тоже неверны.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state: visits are not counted. Is the disk full?</source>
        <translation>Киоск не может записать своё состояние: посещения не считаются. Может быть, диск заполнен?</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>На этом устройстве нет голоса.</translation>
    </message>
    <message>
        <source>This is a test of the sound.</source>
        <translation>Это проверка звука.</translation>
    </message>
    <message>
        <source>Wrong PINs typed here since the staff came last: %1. The last one: %2.</source>
        <extracomment>%1 is a number, %2 a day and a time</extracomment>
        <translation>Неверных PIN, введённых здесь после последнего прихода сотрудников: %1. Последний: %2.</translation>
    </message>
    <message>
        <source>The PIN of the staff is short and can be guessed. An administrator sets one of six digits or more with: escalectl pin</source>
        <translation>PIN сотрудников короткий, его можно угадать. Администратор задаёт PIN из шести или более цифр командой: escalectl pin</translation>
    </message>
    <message>
        <source>The print server of this machine keeps what was printed, so tickets are not offered. An administrator forbids it with: cupsctl PreserveJobHistory=no PreserveJobFiles=no</source>
        <translation>Сервер печати этого устройства хранит напечатанное, поэтому талоны не предлагаются. Администратор запрещает это командой: cupsctl PreserveJobHistory=no PreserveJobFiles=no</translation>
    </message>
</context>
<context>
    <name>escale::KioskPage</name>
    <message>
        <source>Listen to this page</source>
        <translation>Слушать эту страницу</translation>
    </message>
    <message>
        <source>Pictures on this page: %1.</source>
        <translation>Картинок на этой странице: %1.</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>Коснитесь картинки, чтобы её услышать.</translation>
    </message>
</context>
<context>
    <name>escale::KioskProgram</name>
    <message>
        <source>The fiches on this machine were damaged and have been replaced by sample fiches. Please tell the staff.</source>
        <translation>Страницы на этом устройстве были повреждены и заменены образцом. Скажите об этом сотрудникам.</translation>
    </message>
</context>
<context>
    <name>escale::LanguageOrder</name>
    <message>
        <source>%1: earlier</source>
        <extracomment>%1 is a language</extracomment>
        <translation>%1: раньше</translation>
    </message>
</context>
<context>
    <name>escale::LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <extracomment>said and shown in each of the eight languages on the first page</extracomment>
        <translation>Выберите свой язык</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · sample content</source>
        <extracomment>%1 is &quot;20 fiches&quot;; nothing has been fetched from the feed yet</extracomment>
        <translation>%1 · образец</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1 024 fiches&quot;, %2 a date</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>If this is your language, touch now.</source>
        <translation>Если это ваш язык, коснитесь сейчас.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
</context>
<context>
    <name>escale::LanguagesCard</name>
    <message>
        <source>Languages offered, and their order</source>
        <translation>Предлагаемые языки и их порядок</translation>
    </message>
</context>
<context>
    <name>escale::LinkCard</name>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Scan this code with a phone to call this number.</source>
        <translation>Наведите телефон на этот код, чтобы позвонить по этому номеру.</translation>
    </message>
    <message>
        <source>Scan this code with a phone to write to this address.</source>
        <translation>Наведите телефон на этот код, чтобы написать на этот адрес.</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open this page.</source>
        <translation>Наведите телефон на этот код, чтобы открыть эту страницу.</translation>
    </message>
    <message>
        <source>What this word means</source>
        <translation>Что значит это слово</translation>
    </message>
</context>
<context>
    <name>escale::ListPage</name>
    <message>
        <source>All fiches</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>first of a row of chips: no choice among the needs</extracomment>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Nothing here fits your answers.</source>
        <translation>Здесь ничего не подходит к вашим ответам.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Здесь пока ничего нет.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>takes back the answers that left nothing to show</extracomment>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Choose (%1)</source>
        <extracomment>one key for a row of chips that would fill the screen; %1 is how many there are to choose from</extracomment>
        <translation>Выбрать (%1)</translation>
    </message>
</context>
<context>
    <name>escale::ListeningBar</name>
    <message>
        <source>Speed: slow</source>
        <translation>Скорость: медленно</translation>
    </message>
    <message>
        <source>Speed: fast</source>
        <translation>Скорость: быстро</translation>
    </message>
    <message>
        <source>Speed: normal</source>
        <translation>Скорость: обычно</translation>
    </message>
    <message>
        <source>There is no voice for this language here.</source>
        <translation>Здесь нет голоса для этого языка.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. You can listen to this page in:</source>
        <translation>Здесь нет голоса для этого языка. Эту страницу можно послушать:</translation>
    </message>
    <message>
        <source>No loudspeaker is connected to this machine. Please tell the staff.</source>
        <translation>К этому устройству не подключён динамик. Скажите об этом сотрудникам.</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>Нет динамика, или компьютер не даёт Escale звука.</translation>
    </message>
    <message>
        <source>The voice does not answer. Please try again.</source>
        <translation>Голос не отвечает. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Предыдущее предложение</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>Возьмите эту страницу с собой</translation>
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
        <translation>Назад к голосу</translation>
    </message>
</context>
<context>
    <name>escale::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>escale::PinPad</name>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Назад к киоску</translation>
    </message>
    <message>
        <source>Type the PIN of the staff</source>
        <translation>Введите PIN сотрудников</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну минуту…</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk. An administrator sets it with: escalectl pin</source>
        <translation>Для этого киоска не задан PIN. Администратор задаёт его командой: escalectl pin</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Это не тот PIN.</translation>
    </message>
    <message>
        <source>The kiosk cannot check the PIN now.</source>
        <translation>Киоск сейчас не может проверить PIN.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1.</source>
        <extracomment>%1 is a time such as 4:59</extracomment>
        <translation>Слишком много попыток. Попробуйте снова через %1.</translation>
    </message>
</context>
<context>
    <name>escale::PlaceChooser</name>
    <message>
        <source>Add a département: name or number</source>
        <extracomment>For those who hear the field that finds a département.</extracomment>
        <translation>Добавить департамент: название или номер</translation>
    </message>
    <message>
        <source>Show all départements</source>
        <translation>Показать все департаменты</translation>
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
        <translation>Возьмите эту страницу с собой</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open the page there.</source>
        <translation>Наведите телефон на этот код, чтобы открыть страницу на нём.</translation>
    </message>
    <message>
        <source>Code of the page&apos;s address</source>
        <translation>Код адреса страницы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCard</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is the question it reads aloud</extracomment>
        <translation>Слушать: %1</translation>
    </message>
</context>
<context>
    <name>escale::QuestionsPage</name>
    <message>
        <source>%1 (here)</source>
        <extracomment>%1 is the département the kiosk stands in, &quot;Isère (38)&quot;</extracomment>
        <translation>%1 (здесь)</translation>
    </message>
    <message>
        <source>Choose a département</source>
        <translation>Выберите департамент</translation>
    </message>
    <message>
        <source>Another département</source>
        <translation>Другой департамент</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln fiche(s)</source>
        <translation>
            <numerusform>Показать %Ln страницу</numerusform>
            <numerusform>Показать %Ln страницы</numerusform>
            <numerusform>Показать %Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>Показать то, что мне подходит</translation>
    </message>
    <message>
        <source>You can skip every question. Nothing is kept.</source>
        <translation>Любой вопрос можно пропустить. Ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Где вы живёте?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Сколько вам лет?</translation>
    </message>
    <message>
        <source>How is your French?</source>
        <translation>Насколько хорошо вы знаете французский?</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>До 18 лет</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>От 18 до 25</translation>
    </message>
    <message>
        <source>26 and over</source>
        <translation>26 и больше</translation>
    </message>
    <message>
        <source>I do not read French</source>
        <extracomment>answers to &quot;How is your French?&quot;</extracomment>
        <translation>Я не читаю по-французски</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Немного</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Fluently</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Are you looking for a course that starts soon?</source>
        <translation>Вы ищете курс, который скоро начнётся?</translation>
    </message>
    <message>
        <source>Yes, in the next 3 months</source>
        <translation>Да, в ближайшие 3&#xa0;месяца</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPage</name>
    <message>
        <source>This fiche is no longer here. Please go back.</source>
        <translation>Этой страницы больше нет. Вернитесь назад.</translation>
    </message>
    <message>
        <source>To hear it, touch the round key below.</source>
        <translation>Чтобы услышать, коснитесь круга внизу.</translation>
    </message>
    <message>
        <source>See it in pictures</source>
        <translation>Смотреть в картинках</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPane</name>
    <message>
        <source>This fiche is no longer in the library.</source>
        <translation>Этой страницы больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>Choose a fiche in the list.</source>
        <translation>Выберите страницу в списке.</translation>
    </message>
    <message>
        <source>Text of the fiche</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the link of the page</source>
        <translation>Копировать ссылку на страницу</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>Слушать отсюда</translation>
    </message>
    <message>
        <source>Listen in French</source>
        <translation>Слушать по-французски</translation>
    </message>
    <message>
        <source>Sentences for the interview</source>
        <translation>Фразы для беседы</translation>
    </message>
    <message>
        <source>Fiches: %1</source>
        <translation>Страницы: %1</translation>
    </message>
    <message>
        <source>Not yet translated: %1</source>
        <translation>Ещё не переведено: %1</translation>
    </message>
</context>
<context>
    <name>escale::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>escale::SearchPage</name>
    <message>
        <source>Nothing found. Look here instead:</source>
        <translation>Ничего не найдено. Посмотрите здесь:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s) found</source>
        <translation>
            <numerusform>Найдена %Ln страница</numerusform>
            <numerusform>Найдено %Ln страницы</numerusform>
            <numerusform>Найдено %Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word, or choose a theme:</source>
        <translation>Введите слово или выберите тему:</translation>
    </message>
    <message>
        <source>Results for: %1</source>
        <extracomment>%1 is what was searched for instead of what was typed</extracomment>
        <translation>Результаты для: %1</translation>
    </message>
    <message>
        <source>Search for exactly: %1</source>
        <extracomment>%1 is what was typed; a button</extracomment>
        <translation>Искать именно: %1</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>Поиск: жильё, работа, врач…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>escale::SessionEnd</name>
    <message numerus="yes">
        <source>This page closes in %Ln second(s). Nothing you did here is kept.</source>
        <translation>
            <numerusform>Эта страница закроется через %Ln секунду. Ничего не сохраняется.</numerusform>
            <numerusform>Эта страница закроется через %Ln секунды. Ничего не сохраняется.</numerusform>
            <numerusform>Эта страница закроется через %Ln секунд. Ничего не сохраняется.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCard</name>
    <message>
        <source>This kiosk</source>
        <translation>Этот киоск</translation>
    </message>
    <message>
        <source>Greatest volume</source>
        <translation>Наибольшая громкость</translation>
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
        <translation>Посещение заканчивается через</translation>
    </message>
    <message>
        <source>and a warning of</source>
        <translation>и предупреждение на</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Департамент</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No département has been chosen</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Screen turned by</source>
        <translation>Экран повёрнут на</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>The screen turns at the next restart.</source>
        <translation>Экран повернётся после следующего перезапуска.</translation>
    </message>
    <message>
        <source>Printer for tickets</source>
        <translation>Принтер для талонов</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>Его бумага</translation>
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
        <translation>Выполняется.</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>%1 is the name of this kiosk</extracomment>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Staff — %1</source>
        <translation>Сотрудники — %1</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Назад к киоску</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>Библиотека читается…</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Обновить страницы</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <extracomment>What the last sync did: numbers of fiches</extracomment>
        <translation>новых %1, изменённых %2, удалённых %3</translation>
    </message>
    <message>
        <source>sample inside the program</source>
        <translation>образец внутри программы</translation>
    </message>
    <message>
        <source>The last days</source>
        <translation>Последние дни</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Это устройство</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Проверить звук</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>На этом устройстве нет голоса.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Выйти из киоска</translation>
    </message>
    <message>
        <source>The machine has been asked…</source>
        <translation>Устройству передана просьба…</translation>
    </message>
</context>
<context>
    <name>escale::Stepper</name>
    <message>
        <source>%1: less</source>
        <extracomment>%1 is what is changed, such as &quot;Greatest volume&quot;</extracomment>
        <translation>%1: меньше</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: больше</translation>
    </message>
</context>
<context>
    <name>escale::StepsPage</name>
    <message>
        <source>Step %1 of %2.</source>
        <translation>Шаг %1 из %2.</translation>
    </message>
    <message>
        <source>Touch the arrow to go on.</source>
        <translation>Коснитесь стрелки, чтобы продолжить.</translation>
    </message>
    <message>
        <source>That was the last step.</source>
        <translation>Это был последний шаг.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Back to the whole page.</source>
        <translation>Назад ко всей странице.</translation>
    </message>
    <message>
        <source>Look for something else</source>
        <translation>Искать что-то другое</translation>
    </message>
</context>
<context>
    <name>escale::SyncBar</name>
    <message>
        <source>Asking what is new…</source>
        <translation>Спрашиваем, что нового…</translation>
    </message>
    <message>
        <source>Checking older texts…</source>
        <translation>Проверяем старые тексты…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Завершаем…</translation>
    </message>
    <message>
        <source>Fetching texts…</source>
        <translation>Загружаем тексты…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The title of a fiche, between the quotation marks of your language.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) per second</source>
        <translation>
            <numerusform>%Ln текст в секунду</numerusform>
            <numerusform>%Ln текста в секунду</numerusform>
            <numerusform>%Ln текстов в секунду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>Осталась %Ln секунда</numerusform>
            <numerusform>Осталось %Ln секунды</numerusform>
            <numerusform>Осталось %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Ход обновления</translation>
    </message>
    <message>
        <source>First update</source>
        <translation>Первое обновление</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln fiche(s)</source>
        <translation>
            <numerusform>Удалить %Ln страницу</numerusform>
            <numerusform>Удалить %Ln страницы</numerusform>
            <numerusform>Удалить %Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the source…</source>
        <translation>Задать источник…</translation>
    </message>
    <message>
        <source>Fetching recorded voice…</source>
        <translation>Загружаем записанный голос…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: what was just cleared comes back.</extracomment>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>escale::SyncRunner</name>
    <message>
        <source>No source of fiches is set: this program has only what it holds now.</source>
        <translation>Источник страниц не задан: в программе есть только то, что уже есть.</translation>
    </message>
    <message>
        <source>An update is already running.</source>
        <translation>Обновление уже идёт.</translation>
    </message>
</context>
<context>
    <name>escale::ThemesPage</name>
    <message>
        <source>How can we help you?</source>
        <translation>Чем мы можем вам помочь?</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>Поиск: жильё, работа, врач…</translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>Показать то, что мне подходит</translation>
    </message>
    <message>
        <source>Only what fits me</source>
        <extracomment>button: opens optional questions (place, age, French); once answered, lists show only what fits</extracomment>
        <translation>Только то, что мне подходит</translation>
    </message>
    <message>
        <source>Find by listening</source>
        <translation>Найти на слух</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Экстренные номера</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Задать вопрос</translation>
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
        <translation>В начало</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of the language in use</extracomment>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ends the visit and forgets everything</extracomment>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>Выйти из режима подсказок</translation>
    </message>
    <message>
        <source>It is on.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>Включено.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>Выключено.</translation>
    </message>
</context>
<context>
    <name>escale::VoiceMenu</name>
    <message>
        <source>Recorded: comes with the fiches, always first</source>
        <extracomment>A voice in the list of voices. Where a sentence has a recording, that is what is heard.</extracomment>
        <translation>Записанный: приходит со страницами, всегда первый</translation>
    </message>
    <message>
        <source>%1: built into Escale</source>
        <extracomment>A voice in the list of voices; %1 is its name, &quot;eSpeak NG&quot;.</extracomment>
        <translation>%1: встроен в Escale</translation>
    </message>
    <message>
        <source>System: a voice of this computer</source>
        <extracomment>A voice in the list of voices: installed on the computer, not part of Escale.</extracomment>
        <translation>Системный: голос этого компьютера</translation>
    </message>
    <message>
        <source>&amp;Voices</source>
        <extracomment>Submenu: which voice reads each language aloud.</extracomment>
        <translation>&amp;Голоса</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>Нет голоса для этого языка</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <extracomment>First in the list of voices: no choice of one&apos;s own.</extracomment>
        <translation>Автоматически: лучший доступный голос</translation>
    </message>
</context>
<context>
    <name>escale::NoResultsPanel</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>A spelling was corrected; %1 is what was searched for instead.</extracomment>
        <translation>Результаты для «%1»</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or remove a filter.</source>
        <translation>Ничего не найдено. Попробуйте другое слово или уберите фильтр.</translation>
    </message>
    <message>
        <source>Your selection is empty. The star above a fiche puts it aside.</source>
        <translation>Ваша подборка пуста. Звёздочка над страницей откладывает её сюда.</translation>
    </message>
    <message>
        <source>The filters leave nothing of your selection.</source>
        <translation>С этими фильтрами в вашей подборке ничего не остаётся.</translation>
    </message>
    <message>
        <source>Show the whole selection</source>
        <translation>Показать всю подборку</translation>
    </message>
</context>
<context>
    <name>escale::WindowBar</name>
    <message>
        <source>Languages: %1</source>
        <translation>Языки: %1</translation>
    </message>
    <message>
        <source>Search for a fiche, a word, an acronym</source>
        <translation>Найти страницу, слово, сокращение</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результата</numerusform>
            <numerusform>%Ln результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>%1 is &quot;23 results&quot;, %2 a number of milliseconds.</extracomment>
        <translation>%1 · %2 мс</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
</context>
<context>
    <name>escale::HostRequestWatcher</name>
    <message>
        <source>Nothing on this machine answers. Is Escale’s kiosk service installed?</source>
        <translation>На этом устройстве ничто не отвечает. Установлена ли служба киоска Escale?</translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>The key must be on one line, without spaces.</source>
        <translation>Ключ должен быть в одной строке, без пробелов.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer makes no sense. Check the address of the feed.</source>
        <translation>Ответ сервера не имеет смысла. Проверьте адрес источника.</translation>
    </message>
    <message>
        <source>Stopped. What was already saved is kept; start again to go on.</source>
        <translation>Остановлено. Уже сохранённое остаётся; запустите ещё раз, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The address of the feed is not usable. Give one like https://api.example.org.</source>
        <translation>Адрес источника не годится. Укажите такой: https://api.example.org.</translation>
    </message>
    <message>
        <source>The address of the feed must be plain: no user name, no password, nothing after a ? or #.</source>
        <translation>Адрес источника должен быть простым: без имени, без пароля, ничего после ? или #.</translation>
    </message>
    <message>
        <source>The address of the feed must start with https://, so that the key stays secret.</source>
        <translation>Адрес источника должен начинаться с https://, чтобы ключ оставался тайным.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. Check its name and its owner.</source>
        <translation>Файл ключа %1 не читается. Проверьте его имя и владельца.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>Файл ключа %1 могут читать другие люди на этом компьютере. Запустите: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 must hold the key alone, on one line.</source>
        <translation>Файл ключа %1 должен содержать только ключ, в одной строке.</translation>
    </message>
    <message>
        <source>The feed cannot be reached. Check the network and the address of the feed, then try again.</source>
        <translation>Сервер недоступен. Проверьте сеть и адрес источника, затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The feed stopped answering. Try again later.</source>
        <translation>Сервер перестал отвечать. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The feed has a problem of its own. Try again later.</source>
        <translation>На сервере неполадка. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The feed refused the key. Ask the operator of the feed for a valid key.</source>
        <translation>Сервер не принял ключ. Попросите действующий ключ у того, кто им управляет.</translation>
    </message>
    <message>
        <source>The feed could not prove who it is, so nothing was fetched. Check the address of the feed and the date of this computer.</source>
        <translation>Сервер не смог доказать, кто он, поэтому ничего не загружено. Проверьте адрес источника и дату этого компьютера.</translation>
    </message>
    <message>
        <source>The feed sends to another server, which is not allowed. Check the address of the feed.</source>
        <translation>Сервер отсылает к другому серверу, а это не разрешено. Проверьте адрес источника.</translation>
    </message>
    <message>
        <source>The feed does not have this. Check the address of the feed.</source>
        <translation>На сервере этого нет. Проверьте адрес источника.</translation>
    </message>
    <message>
        <source>The feed does not understand the question. Check the address of the feed.</source>
        <translation>Сервер не понимает запроса. Проверьте адрес источника.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer arrived damaged. Try again later.</source>
        <translation>Ответ сервера пришёл повреждённым. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer is far too large, so it was refused. Check the address of the feed.</source>
        <translation>Ответ сервера слишком велик, он отклонён. Проверьте адрес источника.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer cannot be read. Try again later, or check the address of the feed.</source>
        <translation>Ответ сервера не читается. Попробуйте позже или проверьте адрес источника.</translation>
    </message>
    <message>
        <source>ESCALE_SITE_SECRET must hold the key alone, on one line.</source>
        <translation>ESCALE_SITE_SECRET должен содержать только ключ, в одной строке.</translation>
    </message>
    <message>
        <source>A picture of the feed cannot be used.</source>
        <translation>Картинка с сервера не годится.</translation>
    </message>
    <message>
        <source>The feed does not read this aloud.</source>
        <translation>Сервер не читает это вслух.</translation>
    </message>
    <message>
        <source>The proxy cannot be used. Write it as http://name:port, or none for no proxy.</source>
        <translation>Прокси не подходит. Напишите http://имя:порт или none, если прокси нет.</translation>
    </message>
    <message>
        <source>The feed does not have this fiche any more.</source>
        <translation>На сервере больше нет этой страницы.</translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>The kiosk could not start anew; it has cleaned itself instead.</source>
        <translation>Киоск не смог запуститься заново; вместо этого он всё стёр.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>The keyboard of this language cannot be used.</source>
        <translation>Клавиатуру этого языка нельзя использовать.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Двоеточие</translation>
    </message>
    <message>
        <source>Colon before a list</source>
        <translation>Двоеточие перед перечнем</translation>
    </message>
    <message>
        <source>Word separator</source>
        <translation>Разделитель слов</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Восклицательный знак</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Вопросительный знак</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Апостроф</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Дефис</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Тире</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Подчёркивание</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Кавычки</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>Открывающие кавычки</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>Закрывающие кавычки</translation>
    </message>
    <message>
        <source>Opening parenthesis</source>
        <translation>Открывающая скобка</translation>
    </message>
    <message>
        <source>Closing parenthesis</source>
        <translation>Закрывающая скобка</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Собака (@)</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Косая черта</translation>
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
        <translation>Равно</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Евро</translation>
    </message>
    <message>
        <source>Number sign</source>
        <translation>Знак номера</translation>
    </message>
    <message>
        <source>Half space</source>
        <translation>Полупробел</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>The key that removes the letter before the cursor</extracomment>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Заглавные буквы</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Цифры и знаки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Язык клавиатуры</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Закрыть клавиатуру</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>This page is an example. The code leads to the first page of the site.</source>
        <translation>Эта страница — пример. Код ведёт на главную страницу сайта.</translation>
    </message>
    <message numerus="yes">
        <source>%n thanks</source>
        <extracomment>Thanks that readers of a fiche have sent.</extracomment>
        <translation>
            <numerusform>%n благодарность</numerusform>
            <numerusform>%n благодарности</numerusform>
            <numerusform>%n благодарностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Title beside the address of a site about the fiche.</extracomment>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <extracomment>Label above the name of the organisation behind a fiche.</extracomment>
        <translation>Предлагает</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Label above the names of organisations that help with it.</extracomment>
        <translation>Вместе с</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>Title above buttons that lead to themes and needs near this fiche.</extracomment>
        <translation>Смотрите также</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <extracomment>Title beside a QR code: scan it to read the page on one&apos;s own phone.</extracomment>
        <translation>Возьмите эту страницу с собой</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label above the name of the catalogue that a fiche comes from.</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Файл не удалось записать. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>This library cannot be searched yet: it has no index. Make one: escalectl index --rebuild</source>
        <translation>В этой библиотеке ещё нельзя искать: нет указателя. Сделайте его: escalectl index --rebuild</translation>
    </message>
    <message>
        <source>The index of this library is of an older form. Make it anew: escalectl index --rebuild</source>
        <translation>Указатель этой библиотеки старого вида. Сделайте его заново: escalectl index --rebuild</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>This cannot be read aloud.</source>
        <translation>Это нельзя прочитать вслух.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The sound that came is not one that can be used.</source>
        <translation>Полученный звук не годится.</translation>
    </message>
    <message>
        <source>The sound file cannot be written.</source>
        <translation>Звуковой файл не удалось записать.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>A voice: sentences that were recorded and came with the content.</extracomment>
        <translation>Записанный</translation>
    </message>
    <message>
        <source>voice on trial</source>
        <extracomment>Beside the name of a voice: no native speaker has judged it yet.</extracomment>
        <translation>голос на испытании</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>The server refused the key of this kiosk. Ask its operator for a new one.</source>
        <translation>Сервер не принял ключ этого киоска. Попросите новый у того, кто им управляет.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network.</source>
        <translation>Сервер был недоступен. Проверьте сеть.</translation>
    </message>
    <message>
        <source>The answers of the server make no sense. Nothing changed.</source>
        <translation>Ответы сервера не имеют смысла. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>No server has been set up, or the file with its key cannot be used.</source>
        <translation>Сервер не задан, или файл его ключа не годится.</translation>
    </message>
    <message>
        <source>The library cannot be written. Is the disk full?</source>
        <translation>В библиотеку нельзя записать. Может быть, диск заполнен?</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>Библиотека не читается.</translation>
    </message>
    <message>
        <source>The library is damaged. The next sync repairs it.</source>
        <translation>Библиотека повреждена. Следующее обновление её исправит.</translation>
    </message>
    <message>
        <source>The library was made by a newer Escale.</source>
        <translation>Библиотеку создала более новая версия Escale.</translation>
    </message>
    <message>
        <source>Another sync was running.</source>
        <translation>Шло другое обновление.</translation>
    </message>
    <message>
        <source>The sync was stopped before its end.</source>
        <translation>Обновление остановлено до конца.</translation>
    </message>
    <message>
        <source>Some fiches could not be fetched. The next sync tries again.</source>
        <translation>Некоторые страницы не удалось загрузить. Следующее обновление попробует снова.</translation>
    </message>
    <message>
        <source>the kiosk started</source>
        <translation>киоск запустился</translation>
    </message>
    <message>
        <source>restart of the night</source>
        <translation>ночной перезапуск</translation>
    </message>
    <message>
        <source>new content</source>
        <translation>новое содержание</translation>
    </message>
    <message>
        <source>the library could not be shown</source>
        <translation>библиотеку не удалось показать</translation>
    </message>
    <message>
        <source>a setting was not usable</source>
        <translation>настройка не годилась</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>часы показывали неверное время</translation>
    </message>
    <message>
        <source>the state of the kiosk could not be written</source>
        <translation>состояние киоска не удалось записать</translation>
    </message>
    <message>
        <source>the staff came</source>
        <translation>пришёл сотрудник</translation>
    </message>
    <message>
        <source>the staff left</source>
        <translation>сотрудник ушёл</translation>
    </message>
    <message>
        <source>five wrong PINs</source>
        <translation>пять неверных PIN</translation>
    </message>
    <message>
        <source>a setting was changed here</source>
        <translation>здесь изменили настройку</translation>
    </message>
    <message>
        <source>a sync was asked for</source>
        <translation>попросили обновление</translation>
    </message>
    <message>
        <source>a restart was asked for</source>
        <translation>попросили перезапуск</translation>
    </message>
    <message>
        <source>power off was asked for</source>
        <translation>попросили выключение</translation>
    </message>
    <message>
        <source>leaving the kiosk was asked for</source>
        <translation>попросили выйти из киоска</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <extracomment>A day and a time: &quot;24 November, 10:32&quot;. Letters as in QLocale::toString(): d, MMMM, HH, mm.</extracomment>
        <translation>d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation>Обновлений ещё не было.</translation>
    </message>
    <message>
        <source>Up to date — %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Актуально — %1</translation>
    </message>
    <message>
        <source>The last sync did not end.</source>
        <translation>Последнее обновление не закончилось.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A line of the log: %1 is a day and a time, %2 what happened then</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Visits of the last seven days</source>
        <translation>Посещения за последние семь дней</translation>
    </message>
    <message>
        <source>This kiosk does not count its visits.</source>
        <translation>Этот киоск не считает посещений.</translation>
    </message>
    <message>
        <source>Fiches opened</source>
        <translation>Открытые страницы</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>Прослушано</translation>
    </message>
    <message numerus="yes">
        <source>The first sync has not ended: %n fiche(s) are here, and shown once all are.</source>
        <translation>
            <numerusform>Первое обновление не завершено: здесь %n страница, она будет показана вместе со всеми.</numerusform>
            <numerusform>Первое обновление не завершено: здесь %n страницы, они будут показаны вместе со всеми.</numerusform>
            <numerusform>Первое обновление не завершено: здесь %n страниц, они будут показаны вместе со всеми.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the server no longer lists them. None was removed. If that is right: escalectl sync --accept-removals</source>
        <extracomment>%1 and %2 are numbers of fiches</extracomment>
        <translation>%1 из %2 страниц исчезли бы, потому что их больше нет в списке сервера. Ни одна не удалена. Если это верно: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>files were moved to their new place</source>
        <translation>файлы перенесены на новое место</translation>
    </message>
    <message>
        <source>the fiches of a USB stick were asked for</source>
        <translation>запрошены страницы с USB-накопителя</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Взято с собой</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Задано вопросов</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <extracomment>Questions to which no fiche had an answer.</extracomment>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>the new version of the program was asked for</source>
        <translation>попросили новую версию программы</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The setting %1 is not usable (allowed: %2); the default is used.</source>
        <translation>Настройка %1 не годится (можно: %2); взята стандартная.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check its name, its owner and its content.</source>
        <translation>Файл настроек %1 не читается. Проверьте его имя, владельца и содержание.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Check the disk.</source>
        <translation>PIN не удалось сохранить. Проверьте диск.</translation>
    </message>
    <message>
        <source>The statistics cannot be read. Check who owns the file.</source>
        <translation>Статистика не читается. Проверьте, кому принадлежит файл.</translation>
    </message>
    <message>
        <source>The statistics cannot be saved. Check the disk.</source>
        <translation>Статистику не удалось сохранить. Проверьте диск.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state. Check the disk.</source>
        <translation>Киоск не может записать своё состояние. Проверьте диск.</translation>
    </message>
    <message>
        <source>What the staff chose at this kiosk cannot be read; the settings file alone is used.</source>
        <translation>Выбор сотрудников на этом киоске не читается; используется только файл настроек.</translation>
    </message>
    <message>
        <source>The choices could not be saved. Check the disk.</source>
        <translation>Выбор не удалось сохранить. Проверьте диск.</translation>
    </message>
    <message>
        <source>The setting %1 holds a word that is not the name of a server; nothing is fetched for this word.</source>
        <translation>Настройка %1 содержит слово, которое не является именем сервера; для него ничего не загружается.</translation>
    </message>
    <message>
        <source>The settings have been moved to %1. They were in %2.</source>
        <translation>Настройки перенесены в %1. Они были в %2.</translation>
    </message>
    <message>
        <source>The library has been moved to %1. It was in %2.</source>
        <translation>Библиотека перенесена в %1. Она была в %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: they belong in %2. Please move the file.</source>
        <translation>Настройки в %1 не действуют: их место — %2. Перенесите файл.</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>Настройки не удалось сохранить в %1. Проверьте, есть ли место и можно ли там писать.</translation>
    </message>
    <message>
        <source>The key could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>Ключ не удалось сохранить в %1. Проверьте, есть ли место и можно ли там писать.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 32 digits.</source>
        <translation>PIN — от 6 до 32 цифр.</translation>
    </message>
    <message>
        <source>The settings that come from the fleet cannot be read; this kiosk&apos;s own are used.</source>
        <translation>Общие настройки киосков не читаются; действуют собственные настройки этого киоска.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The library could not be created. Check that there is room on the disk and that its folder may be written.</source>
        <translation>Библиотеку не удалось создать. Проверьте, есть ли место на диске и можно ли писать в её папку.</translation>
    </message>
    <message>
        <source>There is no library at %1. Run: escalectl sync</source>
        <translation>В %1 нет библиотеки. Запустите: escalectl sync</translation>
    </message>
    <message>
        <source>Another synchronisation is running. Let it finish, then try again.</source>
        <translation>Идёт другое обновление. Дождитесь конца и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The library does not have this fiche.</source>
        <translation>В библиотеке нет этой страницы.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be saved. Free some space and try again.</source>
        <translation>Диск заполнен, поэтому библиотека не сохранена. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The library may not be written. Check who owns the file and its folder.</source>
        <translation>В библиотеку нельзя писать. Проверьте, кому принадлежат файл и его папка.</translation>
    </message>
    <message>
        <source>The library cannot be opened. Check that its folder exists and who owns it.</source>
        <translation>Библиотека не открывается. Проверьте, есть ли её папка и кому она принадлежит.</translation>
    </message>
    <message>
        <source>Another program holds the library. Close it and try again.</source>
        <translation>Библиотеку держит другая программа. Закройте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk reported an error or is full. Check the disk and try again.</source>
        <translation>Диск сообщил об ошибке или заполнен. Проверьте диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The library could not be read. Try again.</source>
        <translation>Библиотеку не удалось прочитать. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The library could not be saved. Try again.</source>
        <translation>Библиотеку не удалось сохранить. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This library was made by a newer Escale. Update Escale to open it.</source>
        <translation>Эту библиотеку создала более новая версия Escale. Обновите Escale, чтобы её открыть.</translation>
    </message>
    <message>
        <source>This library was made by an older Escale and must be brought up to date first. Run: escalectl sync</source>
        <translation>Эту библиотеку создала более старая версия Escale, сначала её надо обновить. Запустите: escalectl sync</translation>
    </message>
    <message>
        <source>This file belongs to another program; it is no library of Escale. Name another file.</source>
        <translation>Этот файл принадлежит другой программе; это не библиотека Escale. Назовите другой файл.</translation>
    </message>
    <message>
        <source>This fiche cannot be saved: it is not whole.</source>
        <translation>Эту страницу нельзя сохранить: она неполная.</translation>
    </message>
    <message>
        <source>The library is damaged. Update it: the fiches are fetched again, and the damaged file is kept aside.</source>
        <translation>Библиотека повреждена. Обновите её: страницы будут загружены заново, а повреждённый файл отложен.</translation>
    </message>
    <message>
        <source>This text is damaged. The next update brings it again.</source>
        <translation>Этот текст повреждён. Следующее обновление вернёт его.</translation>
    </message>
    <message>
        <source>The library in %1 could not be moved to %2. Check that there is room for it on the disk.</source>
        <translation>Библиотеку из %1 не удалось перенести в %2. Проверьте, есть ли для неё место на диске.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>The feed&apos;s list is shorter than the feed&apos;s own statistics say, so nothing was removed. Try again later.</source>
        <translation>Список сервера короче, чем говорит его собственная статистика, поэтому ничего не удалено. Попробуйте позже.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. What was there before is kept; try again later.</source>
        <translation>
            <numerusform>Не удалось загрузить %n текст. То, что было раньше, сохранено; попробуйте позже.</numerusform>
            <numerusform>Не удалось загрузить %n текста. То, что было раньше, сохранено; попробуйте позже.</numerusform>
            <numerusform>Не удалось загрузить %n текстов. То, что было раньше, сохранено; попробуйте позже.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed stopped answering before the end. What was fetched is saved; try again later.</source>
        <translation>Сервер перестал отвечать до конца. Загруженное сохранено; попробуйте позже.</translation>
    </message>
    <message>
        <source>The feed&apos;s lists have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>У списков сервера форма, которой эта версия не знает: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>
            <numerusform>У %n страницы форма, которой эта версия не знает: %1</numerusform>
            <numerusform>У %n страниц форма, которой эта версия не знает: %1</numerusform>
            <numerusform>У %n страниц форма, которой эта версия не знает: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed&apos;s list is empty, so nothing was removed. Try again later.</source>
        <translation>Список сервера пуст, поэтому ничего не удалено. Попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the feed no longer lists them. None was removed.</source>
        <translation>%1 из %2 страниц исчезли бы, потому что их больше нет в списке сервера. Ни одна не удалена.</translation>
    </message>
    <message>
        <source>%1 of %2 texts in %3 would go, because the feed no longer has them. None was removed.</source>
        <extracomment>%3 is the name of a language, in that language</extracomment>
        <translation>%1 из %2 текстов на языке %3 исчезли бы, потому что сервер их больше не имеет. Ни один не удалён.</translation>
    </message>
    <message>
        <source>The feed has nothing left in %1. What was there before is kept; to give the language up, take it out of the languages to keep.</source>
        <extracomment>%1 is the name of a language, in that language</extracomment>
        <translation>У сервера больше ничего нет на языке %1. То, что было раньше, сохранено; чтобы отказаться от языка, уберите его из списка языков.</translation>
    </message>
    <message>
        <source>Too many texts could not be fetched, so nothing was removed. Try again later.</source>
        <translation>Слишком много текстов не удалось загрузить, поэтому ничего не удалено. Попробуйте позже.</translation>
    </message>
    <message>
        <source>Not all texts could be fetched yet. Until they are here, what was there before is shown. Try again later.</source>
        <translation>Ещё не все тексты удалось загрузить. Пока их нет, показано то, что было раньше. Попробуйте позже.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. Try again later.</source>
        <translation>
            <numerusform>Не удалось загрузить %n текст. Попробуйте позже.</numerusform>
            <numerusform>Не удалось загрузить %n текста. Попробуйте позже.</numerusform>
            <numerusform>Не удалось загрузить %n текстов. Попробуйте позже.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no room for another task now. Close other programs, then try again.</source>
        <translation>Этот компьютер сейчас перегружен. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>The key of the source is in the keyring of this computer, and cannot be read there now. Open the keyring and try again, or enter the key once more.</source>
        <translation>Ключ источника — в хранилище ключей этого компьютера, но сейчас его не удаётся прочитать. Откройте хранилище и попробуйте ещё раз или введите ключ снова.</translation>
    </message>
</context>
<context>
    <name>l10n</name>
    <message numerus="yes">
        <source>Updated %n year(s) ago</source>
        <extracomment>How long ago a fiche was changed.</extracomment>
        <translation>
            <numerusform>Обновлено %n год назад</numerusform>
            <numerusform>Обновлено %n года назад</numerusform>
            <numerusform>Обновлено %n лет назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n month(s) ago</source>
        <translation>
            <numerusform>Обновлено %n месяц назад</numerusform>
            <numerusform>Обновлено %n месяца назад</numerusform>
            <numerusform>Обновлено %n месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n day(s) ago</source>
        <translation>
            <numerusform>Обновлено %n день назад</numerusform>
            <numerusform>Обновлено %n дня назад</numerusform>
            <numerusform>Обновлено %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n hour(s) ago</source>
        <translation>
            <numerusform>Обновлено %n час назад</numerusform>
            <numerusform>Обновлено %n часа назад</numerusform>
            <numerusform>Обновлено %n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>Обновлено %n минуту назад</numerusform>
            <numerusform>Обновлено %n минуты назад</numerusform>
            <numerusform>Обновлено %n минут назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated just now</source>
        <extracomment>How long ago something was changed: less than a minute.</extracomment>
        <translation>Обновлено только что</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>Обновлено %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>French level</source>
        <translation>Уровень французского</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Сколько времени</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Что нужно иметь</translation>
    </message>
    <message>
        <source>%1, paid once</source>
        <extracomment>%1 is a price, such as &quot;5 €&quot; or &quot;Between 5 € and 10 €&quot;. The next eight as well.</extracomment>
        <translation>%1, один раз</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>%1 каждый раз</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 в час</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 в день</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 в неделю</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 в месяц</translation>
    </message>
    <message>
        <source>%1 for three months</source>
        <translation>%1 за три месяца</translation>
    </message>
    <message>
        <source>%1 for six months</source>
        <translation>%1 за шесть месяцев</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 в год</translation>
    </message>
    <message>
        <source>You choose the price</source>
        <extracomment>A price of the kind &quot;pay what you want&quot;.</extracomment>
        <translation>Цену выбираете вы</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A price: nothing to pay.</extracomment>
        <translation>Бесплатно</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <extracomment>%1 and %2 are prices.</extracomment>
        <translation>От %1 до %2</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>Name of a language, as a word standing alone. The next seven as well.</extracomment>
        <translation>Французский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Тигринья</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Пушту</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Персидский</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Title of the first part of a fiche: what the procedure or the programme is.</extracomment>
        <translation>Что это?</translation>
    </message>
    <message>
        <source>What is it good for?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: what one gains by it.</extracomment>
        <translation>Зачем это?</translation>
    </message>
    <message>
        <source>And then?</source>
        <extracomment>Title of the last part of a procedure&apos;s fiche.</extracomment>
        <translation>А потом?</translation>
    </message>
    <message>
        <source>How do I take part?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: how one joins it.</extracomment>
        <translation>Как принять участие?</translation>
    </message>
    <message>
        <source>How do I do it?</source>
        <extracomment>Title of the steps of a procedure.</extracomment>
        <translation>Как это сделать?</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Title of a box inside a text: a warning.</extracomment>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Title of a box inside a text: a useful remark.</extracomment>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Kind of a fiche: something to be done with an administration.</extracomment>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Kind of a fiche: an activity, a course or a help that an organisation offers.</extracomment>
        <translation>Программа</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <extracomment>In how many languages a fiche can be read.</extracomment>
        <translation>
            <numerusform>%n язык</numerusform>
            <numerusform>%n языка</numerusform>
            <numerusform>%n языков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>An amount of time. The next eight as well.</extracomment>
        <translation>
            <numerusform>%n занятие</numerusform>
            <numerusform>%n занятия</numerusform>
            <numerusform>%n занятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n раз по полдня</numerusform>
            <numerusform>%n раза по полдня</numerusform>
            <numerusform>%n раз по полдня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n квартал</numerusform>
            <numerusform>%n квартала</numerusform>
            <numerusform>%n кварталов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-year(s)</source>
        <translation>
            <numerusform>%n полугодие</numerusform>
            <numerusform>%n полугодия</numerusform>
            <numerusform>%n полугодий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot; or &quot;3 hours per week&quot;. The next two as well.</extracomment>
        <translation>Минимум %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Максимум %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Примерно %1</translation>
    </message>
    <message>
        <source>%1 per session</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot;. The next six as well.</extracomment>
        <translation>%1 за занятие</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 в день</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 в неделю</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 в месяц</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 в квартал</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 в полугодие</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 в год</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>An amount of time: &quot;2 to 4 hours&quot;. %1 is the lower number, %2 the upper one with its unit.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Days of the week: all seven.</extracomment>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <extracomment>Days of the week: %1 is the first, %2 the last, &quot;Monday&quot; and &quot;Friday&quot;.</extracomment>
        <translation>Каждый день: %1 – %2</translation>
    </message>
    <message>
        <source>All of France</source>
        <extracomment>Where something takes place.</extracomment>
        <translation>Вся Франция</translation>
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
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Asylum seekers</source>
        <extracomment>People with this residence status. The next five as well.</extracomment>
        <translation>Просители убежища</translation>
    </message>
    <message>
        <source>Refugees</source>
        <translation>Беженцы</translation>
    </message>
    <message>
        <source>People with subsidiary protection</source>
        <translation>Люди с дополнительной защитой</translation>
    </message>
    <message>
        <source>People with temporary protection</source>
        <translation>Люди с временной защитой</translation>
    </message>
    <message>
        <source>Stateless people</source>
        <translation>Люди без гражданства</translation>
    </message>
    <message>
        <source>French citizens</source>
        <translation>Граждане Франции</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Семьи</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Молодёжь</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Пожилые люди</translation>
    </message>
    <message>
        <source>LGBT+ people</source>
        <translation>ЛГБТ+ люди</translation>
    </message>
    <message>
        <source>The birth certificate made by OFPRA</source>
        <extracomment>Something a person must have or have done. OFPRA, OFII, CIR and France Travail are names: they stay as they are.</extracomment>
        <translation>Свидетельство о рождении от OFPRA</translation>
    </message>
    <message>
        <source>A residence permit, or the receipt of its request</source>
        <translation>Вид на жительство или справка о подаче заявления</translation>
    </message>
    <message>
        <source>The CIR contract signed, and the OFII courses finished</source>
        <translation>Подписанный договор CIR и законченные курсы OFII</translation>
    </message>
    <message>
        <source>A bank account</source>
        <translation>Счёт в банке</translation>
    </message>
    <message>
        <source>To be registered with France Travail</source>
        <translation>Быть на учёте во France Travail</translation>
    </message>
    <message>
        <source>A driving licence for cars</source>
        <translation>Водительские права (автомобиль)</translation>
    </message>
    <message>
        <source>The level of the end of secondary school</source>
        <translation>Уровень оконченной средней школы</translation>
    </message>
    <message>
        <source>Beginner, without reading</source>
        <extracomment>A level of French, beside A1, A2, B1...: people who cannot read or write yet.</extracomment>
        <translation>Начинающий, без умения читать</translation>
    </message>
    <message numerus="yes">
        <source>Under %n year(s)</source>
        <translation>
            <numerusform>До %n года</numerusform>
            <numerusform>До %n лет</numerusform>
            <numerusform>До %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) and over</source>
        <translation>
            <numerusform>От %n года</numerusform>
            <numerusform>От %n лет</numerusform>
            <numerusform>От %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <extracomment>Ages: &quot;16 to 25 years&quot;. %1 is the lower one, %n the upper one.</extracomment>
        <translation>
            <numerusform>От %1 до %n года</numerusform>
            <numerusform>От %1 до %n лет</numerusform>
            <numerusform>От %1 до %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>Levels of French.</extracomment>
        <translation>Все уровни</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Levels of French: &quot;A1 to B2&quot;. %1 is the lowest, %2 the highest.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>A fiche that is for all people.</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Where to go</source>
        <extracomment>Title above the list of places where something is done.</extracomment>
        <translation>Куда идти</translation>
    </message>
    <message>
        <source>This page is only in French</source>
        <extracomment>Title of a notice above a fiche that exists in French alone.</extracomment>
        <translation>Эта страница только на французском</translation>
    </message>
    <message>
        <source>It has not been translated into English yet. You can listen to it in French, or ask somebody to help you.</source>
        <extracomment>Put the name of your own language in the place of &quot;English&quot;.</extracomment>
        <translation>Она ещё не переведена на русский. Вы можете послушать её на французском или попросить кого-нибудь помочь.</translation>
    </message>
    <message>
        <source>In French only</source>
        <extracomment>Badge on the card of a fiche that has not been translated.</extracomment>
        <translation>Только на французском</translation>
    </message>
    <message>
        <source>Asylum seeker</source>
        <extracomment>The residence status of one person, as short as can be. The next five as well.</extracomment>
        <translation>Проситель убежища</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>Беженец</translation>
    </message>
    <message>
        <source>Subsidiary protection</source>
        <translation>Дополнительная защита</translation>
    </message>
    <message>
        <source>Temporary protection</source>
        <translation>Временная защита</translation>
    </message>
    <message>
        <source>Stateless person</source>
        <translation>Без гражданства</translation>
    </message>
    <message>
        <source>French citizen</source>
        <translation>Гражданин Франции</translation>
    </message>
    <message>
        <source>When it starts</source>
        <extracomment>Label of a card of facts, as short as can be: the dates of a course. The next eight as well.</extracomment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <extracomment>Of a course that lasts a day: %1 is &quot;11 January 2027&quot;. The next one as well.</extracomment>
        <translation>Ближайший курс: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Затем: %1</translation>
    </message>
    <message>
        <source>Next session: %1 to %2</source>
        <extracomment>Of a course: %1 is &quot;11 January&quot;, %2 &quot;26 March 2027&quot;. The next one as well.</extracomment>
        <translation>Ближайший курс: с %1 по %2</translation>
    </message>
    <message>
        <source>Then: %1 to %2</source>
        <translation>Затем: с %1 по %2</translation>
    </message>
    <message>
        <source>You can start at any time</source>
        <extracomment>Of a course: nobody waits for the next session.</extracomment>
        <translation>Начать можно в любое время</translation>
    </message>
    <message>
        <source>Ask the organisers for the next dates</source>
        <extracomment>Of a course: all its known sessions have begun. The organisers are the organisation that gives it.</extracomment>
        <translation>Спросите у организации о следующих датах</translation>
    </message>
    <message numerus="yes">
        <source>And %n more session(s)</source>
        <extracomment>Of a course, after its next sessions: how many there are beside them.</extracomment>
        <translation>
            <numerusform>И ещё %n курс</numerusform>
            <numerusform>И ещё %n курса</numerusform>
            <numerusform>И ещё %n курсов</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts at any time</source>
        <extracomment>On the card of a course: it can be joined at any time. As short as can be.</extracomment>
        <translation>Начало в любое время</translation>
    </message>
    <message>
        <source>Ask for the next dates</source>
        <extracomment>On the card of a course: its next dates are not known, the structure has them. As short as can be.</extracomment>
        <translation>Спросите о датах</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>On the card of a course: %1 is the day its next session starts, &quot;11 January&quot;.</extracomment>
        <translation>С %1</translation>
    </message>
    <message>
        <source>We can explain this word in French only.</source>
        <extracomment>Under what a hard word means.</extracomment>
        <translation>Мы можем объяснить это слово только по-французски.</translation>
    </message>
    <message>
        <source>The text of this page is not on this device</source>
        <extracomment>Title of a notice in a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>Текста этой страницы нет на этом устройстве</translation>
    </message>
    <message>
        <source>You can read it on the Internet: the address is here. You can also ask somebody to help you.</source>
        <extracomment>Under that title; the address of the page, and a code to scan, stand below it.</extracomment>
        <translation>Его можно прочитать в интернете по адресу ниже. Можно также попросить кого-нибудь помочь.</translation>
    </message>
    <message>
        <source>Text to be read on the Internet</source>
        <extracomment>Badge on the card of a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>Текст читать в интернете</translation>
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
            <numerusform>Сервер отвечает: %Ln страница.</numerusform>
            <numerusform>Сервер отвечает: %Ln страницы.</numerusform>
            <numerusform>Сервер отвечает: %Ln страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Спрашиваем сервер…</translation>
    </message>
    <message>
        <source>Source of the fiches</source>
        <translation>Источник страниц</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>Адрес сервера и ключ даёт тот, кто им управляет.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Как раньше</translation>
    </message>
    <message>
        <source>It is kept in %1, for you alone.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Он хранится в %1, только для вас.</translation>
    </message>
    <message>
        <source>The key in use is in %1.</source>
        <translation>Нынешний ключ — в %1.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save and update</source>
        <translation>Сохранить и обновить</translation>
    </message>
    <message>
        <source>The key in use is in the keyring of this computer.</source>
        <translation>Нынешний ключ — в хранилище ключей этого компьютера.</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, or for you alone in %1.</source>
        <translation>Он хранится в хранилище ключей этого компьютера или, только для вас, в %1.</translation>
    </message>
</context>
<context>
    <name>escale::LibraryUpdates</name>
    <message>
        <source>These are sample fiches, to try things out. Update to fetch the real ones.</source>
        <translation>Это образцы страниц, чтобы попробовать программу. Обновите, чтобы получить настоящие.</translation>
    </message>
    <message>
        <source>An update is running</source>
        <translation>Идёт обновление</translation>
    </message>
    <message>
        <source>Sample fiches</source>
        <translation>Образцы страниц</translation>
    </message>
    <message>
        <source>These are sample fiches. Update now (F5)</source>
        <translation>Это образцы страниц. Обновить сейчас (F5)</translation>
    </message>
    <message>
        <source>Not updated · %1</source>
        <extracomment>On the button that updates; %1 is a time or a date.</extracomment>
        <translation>Не обновлено · %1</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Актуально · %1</translation>
    </message>
    <message>
        <source>%1. Update now (F5)</source>
        <translation>%1. Обновить сейчас (F5)</translation>
    </message>
    <message>
        <source>An update is running. Import the fiches when it has ended.</source>
        <translation>Идёт обновление. Возьмите страницы, когда оно закончится.</translation>
    </message>
    <message>
        <source>The fiches are imported. If they came on a stick, you can take it out now.</source>
        <translation>Страницы взяты. Если они были на накопителе, теперь его можно вынуть.</translation>
    </message>
</context>
<context>
    <name>escale::ResultPane</name>
    <message>
        <source>All fiches</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>%1 of %2. Show more</source>
        <extracomment>Button below a long list: %1 is how many results are in it, %2 how many there are.</extracomment>
        <translation>%1 из %2. Показать ещё</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>По соответствию</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Take out of my selection</source>
        <translation>Убрать из моей подборки</translation>
    </message>
    <message>
        <source>Add to my selection</source>
        <translation>Добавить в мою подборку</translation>
    </message>
    <message>
        <source>New since last time: %1</source>
        <extracomment>Button that lists only the fiches that are new or have changed since the desk was last closed; %1 is how many.</extracomment>
        <translation>Новое с прошлого раза: %1</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <extracomment>Button: nothing counts as new any more.</extracomment>
        <translation>Отметить всё прочитанным</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>По расстоянию</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <extracomment>Why results cannot be sorted by distance.</extracomment>
        <translation>Сначала выберите место.</translation>
    </message>
</context>
<context>
    <name>escale::FichePaper</name>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не отвечает.</translation>
    </message>
</context>
<context>
    <name>escale::ResultModel</name>
    <message>
        <source>%1: not translated</source>
        <extracomment>Of a fiche in the list; %1 is a language, &quot;Arabic&quot;.</extracomment>
        <translation>%1: нет перевода</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>В разделе: %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a fiche in the list that was not there when the desk was last closed.</extracomment>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Of a fiche in the list whose text is another than when the desk was last closed.</extracomment>
        <translation>Изменена</translation>
    </message>
</context>
<context>
    <name>escale::DesktopWindow</name>
    <message>
        <source>Ready for the next person.</source>
        <translation>Готово для следующего человека.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Ссылка скопирована.</translation>
    </message>
</context>
<context>
    <name>escale::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Найти на этой странице</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Убрать пометки</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Нет на этой странице</translation>
    </message>
    <message>
        <source>Places with these words: %1</source>
        <translation>Мест с этими словами: %1</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Место %1 из %2</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>What to bring</source>
        <extracomment>Title of a printed sheet: a list of the papers to take along to an appointment.</extracomment>
        <translation>Что взять с собой</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Heading above a list of papers: passport, proof of address.</extracomment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>The appointment</source>
        <extracomment>Heading above lines to be filled in by hand: when and where to go.</extracomment>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>Before a dotted line on paper, to be filled in by hand. The next three as well.</extracomment>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>At the foot of a printed page: %1 is the name of the site the text is from.</extracomment>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures, the day the text was written.</extracomment>
        <translation>Текст от %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures.</extracomment>
        <translation>Напечатано %1</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>What to do next</source>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>Какие документы принести</translation>
    </message>
    <message>
        <source>The nearest fiches</source>
        <translation>Самые близкие страницы</translation>
    </message>
    <message>
        <source>No fiche here answers this question.</source>
        <translation>Здесь нет страницы, которая отвечает на этот вопрос.</translation>
    </message>
    <message>
        <source>Say what your question is about.</source>
        <translation>Скажите, о чём ваш вопрос.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Перейти вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Папка выше</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти в папку выше</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показать подробно</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлов:</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Список мест и закладок</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Искать в:</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показать </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать с&amp;крытые файлы</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>«%1» уже существует.
Заменить его?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Такого файла нет.
Проверьте имя файла.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Такой папки нет.
Проверьте имя папки.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Действительно удалить «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не удалось удалить папку.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
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
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
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
        <translation>&amp;Параметры &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметры &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Чётные страницы</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Нечётные страницы</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Файл на этом компьютере</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Печать в файл (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Записать файл PDF</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — это папка.
Выберите другое имя.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Нельзя записать в %1.
Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 уже существует.
Заменить его?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Страницы указаны неверно</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>«%1» непонятно. Разделяйте страницы запятой, промежутки — дефисом: 3,5-7.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>По копиям</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Цветной</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Копий:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Текущая страница</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двусторонняя печать</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Оттенки серого</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Переплёт по длинной стороне</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Переплёт по короткой стороне</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Параметры вывода</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Набор страниц:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Страницы с</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Напечатать всё</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Печатать страницы</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>В обратном порядке</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выделенное</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Страницы или промежутки через запятую. Пример: 3,5-7,9 печатает страницы 3, 5, 6, 7 и 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Место:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Свойства</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
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
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прокрутить вправо</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>This file is not a whole translation file (line %1).</source>
        <translation>Это не целый файл перевода (строка %1).</translation>
    </message>
    <message>
        <source>This file is too large for a translation of fiches.</source>
        <translation>Этот файл слишком велик для перевода страниц.</translation>
    </message>
    <message>
        <source>This file declares entities of its own, and is not read.</source>
        <translation>Этот файл объявляет свои сущности, поэтому он не читается.</translation>
    </message>
    <message>
        <source>There is no translation of a fiche in this file.</source>
        <translation>В этом файле нет перевода страницы.</translation>
    </message>
    <message>
        <source>This file is not from French into a language of the fiches.</source>
        <translation>Этот файл не с французского на язык страниц.</translation>
    </message>
    <message>
        <source>This file is no translation memory.</source>
        <translation>Этот файл — не память переводов.</translation>
    </message>
    <message>
        <source>Your translation of this fiche cannot be read now.</source>
        <translation>Ваш перевод этой страницы сейчас нельзя прочитать.</translation>
    </message>
    <message>
        <source>Your translation of this fiche is damaged. It was set aside as %1.</source>
        <translation>Ваш перевод этой страницы повреждён. Он отложен как %1.</translation>
    </message>
    <message>
        <source>Your translation could not be saved. What you see is not lost as long as this window stays open.</source>
        <translation>Ваш перевод не удалось сохранить. То, что вы видите, не потеряно, пока это окно открыто.</translation>
    </message>
    <message>
        <source>The encoding of this table (%1) cannot be read here. Save it again as UTF-8.</source>
        <translation>Кодировку этой таблицы (%1) здесь не прочитать. Сохраните её снова как UTF-8.</translation>
    </message>
    <message>
        <source>There is more than one fiche in this file. Give each in a file of its own.</source>
        <translation>В этом файле больше одной страницы. Поместите каждую в отдельный файл.</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: its translation can be kept here and not sent.</source>
        <translation>Текст этой страницы написан в другой программе: перевод можно хранить здесь, но не отправить.</translation>
    </message>
    <message>
        <source>The French text has changed on the server. Update the library: the sentences to look at are marked then. Your translation is kept here.</source>
        <translation>Французский текст на сервере изменился. Обновите библиотеку: тогда будут отмечены предложения, которые нужно посмотреть. Ваш перевод сохранён здесь.</translation>
    </message>
    <message>
        <source>This fiche has been published in this language meanwhile: only an expert can change it now. Your translation is kept here.</source>
        <translation>Тем временем эту страницу опубликовали на этом языке: теперь изменить её может только эксперт. Ваш перевод сохранён здесь.</translation>
    </message>
    <message>
        <source>Somebody else has published another translation meanwhile. Update the library: it is shown beside yours then. Yours is kept here.</source>
        <translation>Тем временем кто-то другой опубликовал другой перевод. Обновите библиотеку: тогда он будет показан рядом с вашим. Ваш сохранён здесь.</translation>
    </message>
    <message>
        <source>You have saved another text of this translation elsewhere. It is among the proposals: take from it what you want, then send again.</source>
        <translation>Вы сохранили в другом месте другой текст этого перевода. Он есть среди предложений: возьмите из него, что хотите, и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>Publishing would delete proposals of others that you have not seen. Open the fiche, look at them, then publish again.</source>
        <translation>Публикация удалит предложения других людей, которых вы не видели. Откройте страницу, посмотрите их и опубликуйте ещё раз.</translation>
    </message>
    <message>
        <source>The server does not have this text as yours. Send it again.</source>
        <translation>На сервере этот текст не записан на ваше имя. Отправьте его ещё раз.</translation>
    </message>
    <message>
        <source>The server said that it is published, and readers have another text: somebody else has published at the same moment. Update the library and look.</source>
        <translation>Сервер сообщил, что опубликовано, но у читателей другой текст: кто-то другой опубликовал в тот же момент. Обновите библиотеку и посмотрите.</translation>
    </message>
    <message>
        <source>The server does not publish it: something in it is not finished, or you are no expert of this site.</source>
        <translation>Сервер его не публикует: что-то в нём не закончено, или вы не эксперт этого сайта.</translation>
    </message>
    <message>
        <source>Open a fiche first.</source>
        <translation>Сначала откройте страницу.</translation>
    </message>
    <message>
        <source>This segment is too long for a machine proposal.</source>
        <translation>Этот сегмент слишком длинный для машинного перевода.</translation>
    </message>
    <message>
        <source>The French holds words that are meant for a machine, so nothing was sent.</source>
        <translation>Во французском тексте есть слова, предназначенные для машины, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>No answer came: your words may have arrived or not. They are still here.</source>
        <translation>Ответа нет: ваши слова могли дойти, а могли и нет. Они всё ещё здесь.</translation>
    </message>
    <message>
        <source>The French text has changed since this file was saved. Nothing was taken: save the fiche for Markdown again, and put your sentences into the new file.</source>
        <translation>Французский текст изменился с тех пор, как этот файл был сохранён. Ничего не взято: сохраните страницу в Markdown ещё раз и впишите свои предложения в новый файл.</translation>
    </message>
    <message>
        <source>This file has %1 toggles, and the French text has %2. Each needs its own, in the same order.</source>
        <translation>В этом файле блоков toggle: %1, а во французском тексте: %2. Каждому нужен свой, в том же порядке.</translation>
    </message>
    <message>
        <source>This fiche has a form that Markdown cannot keep. Use XLIFF or the table.</source>
        <translation>Форму этой страницы Markdown сохранить не может. Возьмите XLIFF или таблицу.</translation>
    </message>
    <message>
        <source>A segment is twice in this table: %1. Which of the two is meant?</source>
        <translation>Сегмент стоит в таблице дважды: %1. Какой из двух верный?</translation>
    </message>
    <message>
        <source>This file is of another fiche or another language. Open that one first.</source>
        <translation>Этот файл от другой страницы или другого языка. Сначала откройте её.</translation>
    </message>
</context>
<context>
    <name>escale::SegmentEditor</name>
    <message>
        <source>Translation of the segment</source>
        <translation>Перевод сегмента</translation>
    </message>
    <message>
        <source>Type here, or press Ctrl+Down to copy the French</source>
        <translation>Пишите здесь или Ctrl+Вниз, чтобы скопировать французский</translation>
    </message>
</context>
<context>
    <name>escale::SendingRow</name>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Update the library</source>
        <translation>Обновить библиотеку</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>Сохранено здесь в %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>It is sent as soon as the server answers.</source>
        <translation>Будет отправлено, как только сервер ответит.</translation>
    </message>
    <message>
        <source>Sent. An expert looks at it next.</source>
        <translation>Отправлено. Теперь его посмотрит эксперт.</translation>
    </message>
    <message>
        <source>Sent. What is not confirmed is marked as unfinished.</source>
        <translation>Отправлено. Неподтверждённое отмечено как незаконченное.</translation>
    </message>
    <message>
        <source>Published. Readers have it now.</source>
        <translation>Опубликовано. Теперь это есть у читателей.</translation>
    </message>
    <message>
        <source>Sign in to send…</source>
        <translation>Войти, чтобы отправить…</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>Сохранить на сервере</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Отправить на проверку</translation>
    </message>
</context>
<context>
    <name>escale::TranslatorWindow</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>К переводу</translation>
    </message>
    <message>
        <source>Save for another tool…</source>
        <translation>Сохранить для другой программы…</translation>
    </message>
    <message>
        <source>Copy French</source>
        <translation>Скопировать французский</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Confirm and next</source>
        <translation>Подтвердить и дальше</translation>
    </message>
    <message>
        <source>Segments done</source>
        <translation>Подтверждённые сегменты</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 из %2 подтверждено</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>Как это будет у читателей</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Клавиатура на экране</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Взять из файла…</translation>
    </message>
</context>
<context>
    <name>escale::TaskModel</name>
    <message>
        <source>complete</source>
        <translation>полностью</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
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
        <translation>на проверку: %1</translation>
    </message>
    <message>
        <source>waits for an expert</source>
        <translation>ждёт эксперта</translation>
    </message>
</context>
<context>
    <name>escale::SegmentFilterRow</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пустые</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Segments that are shown</source>
        <translation>Показанные сегменты</translation>
    </message>
</context>
<context>
    <name>escale::SegmentModel</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>done</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>the French has changed</source>
        <translation>французский текст изменился</translation>
    </message>
    <message>
        <source>somebody else has translated this too</source>
        <translation>кто-то ещё это перевёл</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>translator</name>
    <message>
        <source>%1 in French, %2 here. It must be the same in both.</source>
        <translation>%1 по-французски, %2 здесь. Должно быть одинаково.</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>Ещё не переведено.</translation>
    </message>
    <message>
        <source>French does not say this.</source>
        <translation>Французский текст этого не говорит.</translation>
    </message>
    <message>
        <source>The number %1 is not in both texts.</source>
        <translation>Числа %1 нет в обоих текстах.</translation>
    </message>
    <message>
        <source>The telephone number %1 is not in both texts.</source>
        <translation>Номера телефона %1 нет в обоих текстах.</translation>
    </message>
    <message>
        <source>The address %1 is not in both texts.</source>
        <translation>Адреса %1 нет в обоих текстах.</translation>
    </message>
    <message>
        <source>%1 stands on French papers: keep it, and explain it.</source>
        <translation>%1 стоит на французских документах: оставьте и объясните.</translation>
    </message>
    <message>
        <source>This is still the French text.</source>
        <translation>Это ещё французский текст.</translation>
    </message>
    <message>
        <source>Still in French: %1</source>
        <translation>Ещё по-французски: %1</translation>
    </message>
    <message>
        <source>%1 is a letter or digit of another language.</source>
        <translation>%1 — буква или цифра другого языка.</translation>
    </message>
    <message>
        <source>The same French is translated elsewhere as: %1</source>
        <translation>Тот же французский текст в другом месте переведён: %1</translation>
    </message>
    <message>
        <source>The two texts do not end with the same sign.</source>
        <translation>Тексты заканчиваются разными знаками.</translation>
    </message>
    <message>
        <source>There is a space too many.</source>
        <translation>Есть лишний пробел.</translation>
    </message>
    <message>
        <source>This language has another sign for %1</source>
        <translation>В этом языке другой знак вместо %1</translation>
    </message>
    <message>
        <source>French has a link here: put it between its numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>Во французском здесь ссылка: поставьте её между её номерами, &lt;1&gt; и &lt;/1&gt;.</translation>
    </message>
    <message>
        <source>French has words in bold here: put them between their numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>Во французском здесь жирные слова: поставьте их между их номерами, &lt;1&gt; и &lt;/1&gt;.</translation>
    </message>
    <message>
        <source>This is too long for its place on a card (%1 letters).</source>
        <translation>Это слишком длинно для места на карточке (%1 букв).</translation>
    </message>
    <message>
        <source>A mark of direction does not end.</source>
        <translation>Знак направления не закрыт.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Файл не удалось записать. Выберите другую папку.</translation>
    </message>
    <message>
        <source>For OmegaT: XLIFF 1.2, French to be written over (*.xlf)</source>
        <translation>Для OmegaT: XLIFF 1.2, французский текст нужно заменить (*.xlf)</translation>
    </message>
    <message>
        <source>Table for an office program (*.html)</source>
        <translation>Таблица для офисной программы (*.html)</translation>
    </message>
    <message>
        <source>Save for another tool</source>
        <translation>Сохранить для другой программы</translation>
    </message>
    <message>
        <source>Take in a file of another tool</source>
        <translation>Взять файл другой программы</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>Файл нельзя прочитать. Выберите другой.</translation>
    </message>
    <message>
        <source>Taken in as drafts: %1. Look at each and confirm it.</source>
        <translation>Взято как черновики: %1. Просмотрите каждый и подтвердите.</translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>В этом файле нет ничего нового.</translation>
    </message>
    <message>
        <source>Made of another French text, and not taken: %1.</source>
        <translation>Из другого французского текста, не взято: %1.</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>Подтверждено здесь, не взято: %1.</translation>
    </message>
    <message>
        <source>%1 does not open and close as in French.</source>
        <translation>%1 открывается и закрывается не так, как во французском тексте.</translation>
    </message>
    <message>
        <source>The library says nearly everywhere: %1</source>
        <translation>Библиотека почти везде говорит: %1</translation>
    </message>
    <message>
        <source>This sign of a list is not in French: in a list it would stand there twice.</source>
        <translation>Этого знака списка нет во французском тексте: в списке он стоял бы дважды.</translation>
    </message>
    <message>
        <source>French begins with the sign of a list here.</source>
        <translation>Французский текст здесь начинается со знака списка.</translation>
    </message>
</context>
<context>
    <name>escale::HandOverDialog</name>
    <message>
        <source>Choose a fiche first.</source>
        <translation>Сначала выберите страницу.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <extracomment>%1 is the name of a printer.</extracomment>
        <translation>Отправлено на принтер %1.</translation>
    </message>
    <message>
        <source>The printer is %1. Press “Print” once more.</source>
        <extracomment>%1 is the name of a printer. The first press came before it was known.</extracomment>
        <translation>Принтер: %1. Нажмите «Печатать» ещё раз.</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>Ссылка в буфере обмена.</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Текст в буфере обмена.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Файл не удалось записать. Выберите другую папку.</translation>
    </message>
    <message>
        <source>No e-mail program answers on this computer.</source>
        <translation>На этом компьютере не отвечает ни одна почтовая программа.</translation>
    </message>
    <message>
        <source>The letter is in your e-mail program.</source>
        <translation>Письмо готово в вашей почтовой программе.</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>Папка для PDF и файлов для телефона</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать человеку</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>There is no text in %1: French stands in.</source>
        <translation>Текста на этом языке (%1) нет: вместо него французский.</translation>
    </message>
    <message>
        <source>Left out: %1 (no longer in the library, or too many at once).</source>
        <translation>Пропущено: %1 (уже нет в библиотеке или слишком много сразу).</translation>
    </message>
    <message>
        <source>By SMS one fiche at a time.</source>
        <translation>По SMS — по одной странице.</translation>
    </message>
    <message>
        <source>An SMS goes through the source of the fiches: none is set.</source>
        <translation>SMS идёт через источник страниц: он не задан.</translation>
    </message>
    <message>
        <source>One moment: the pages are being laid out.</source>
        <translation>Минуту: страницы готовятся.</translation>
    </message>
</context>
<context>
    <name>escale::SmsDialog</name>
    <message>
        <source>The link goes to %1. Is the number right?</source>
        <translation>Ссылка уйдёт на номер %1. Номер верный?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>The message has been sent.</source>
        <translation>Сообщение отправлено.</translation>
    </message>
    <message>
        <source>Send by SMS</source>
        <translation>Отправить по SMS</translation>
    </message>
    <message>
        <source>The link of “%1” is sent as a message.</source>
        <translation>Ссылка на «%1» отправляется сообщением.</translation>
    </message>
    <message>
        <source>Mobile number of the person</source>
        <translation>Мобильный номер человека</translation>
    </message>
    <message>
        <source>The number is not kept: not here, not in any file. The server passes it to a telephone operator.</source>
        <translation>Номер не сохраняется: ни здесь, ни в каком-либо файле. Сервер передаёт его телефонному оператору.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>Yes, send</source>
        <translation>Да, отправить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>escale::SuggestionDialog</name>
    <message>
        <source>Suggest a change</source>
        <translation>Предложить изменение</translation>
    </message>
    <message>
        <source>To the authors of “%1”</source>
        <translation>Авторам страницы «%1»</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>Что нужно изменить?</translation>
    </message>
    <message>
        <source>Write no name, number or address of a person. It is sent once, as soon as the source can be reached; until then you can take it back.</source>
        <translation>Не пишите имени, номера или адреса человека. Отправляется один раз, как только источник доступен; до этого можно забрать назад.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>escale::OutboxDialog</name>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>возможно, дошло</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Ничего не ждёт отправки.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Забрать назад</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>escale::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Лист %1 из %2</translation>
    </message>
    <message>
        <source>Pages %1–%2 of %3</source>
        <translation>Листы %1–%2 из %3</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущий лист</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующий лист</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>escale::HandOverCommands</name>
    <message>
        <source>This fiche has been thanked already.</source>
        <translation>За эту страницу уже поблагодарили.</translation>
    </message>
    <message>
        <source>Thank you noted. It is sent when the source can be reached.</source>
        <translation>Благодарность записана. Она уйдёт, как только источник доступен.</translation>
    </message>
    <message>
        <source>Your suggestion is noted. It is sent when the source can be reached.</source>
        <translation>Ваше предложение записано. Оно уйдёт, как только источник доступен.</translation>
    </message>
    <message>
        <source>What to &amp;bring…</source>
        <translation>Что взять с собой…</translation>
    </message>
    <message>
        <source>Say &amp;thank you</source>
        <translation>Поблагодарить</translation>
    </message>
    <message>
        <source>Suggest a chan&amp;ge…</source>
        <translation>Предложить изменение…</translation>
    </message>
    <message>
        <source>To be sent (%1)…</source>
        <translation>К отправке (%1)…</translation>
    </message>
    <message>
        <source>To be sent…</source>
        <translation>К отправке…</translation>
    </message>
    <message>
        <source>My selections…</source>
        <translation>Мои подборки…</translation>
    </message>
</context>
<context>
    <name>escale::OutboxRunner</name>
    <message>
        <source>No source of the fiches is set.</source>
        <translation>Источник страниц не задан.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>What waits to be sent was written by a newer Escale.</source>
        <translation>То, что ждёт отправки, записала более новая версия Escale.</translation>
    </message>
    <message>
        <source>Choose a fiche first.</source>
        <translation>Сначала выберите страницу.</translation>
    </message>
    <message>
        <source>Choose the section first.</source>
        <translation>Сначала выберите раздел.</translation>
    </message>
    <message>
        <source>Write what should be changed.</source>
        <translation>Напишите, что нужно изменить.</translation>
    </message>
    <message>
        <source>This is too long. Say it in fewer words.</source>
        <translation>Это слишком длинно. Скажите короче.</translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation>Как раз отправляется.</translation>
    </message>
    <message>
        <source>This is no longer in the list.</source>
        <translation>Этого больше нет в списке.</translation>
    </message>
    <message>
        <source>This fiche is no longer public: nothing was sent.</source>
        <translation>Эта страница больше не публична: ничего не отправлено.</translation>
    </message>
    <message>
        <source>It may have arrived. It is not sent again by itself.</source>
        <translation>Возможно, дошло. Само повторно не отправляется.</translation>
    </message>
</context>
<context>
    <name>giveback</name>
    <message>
        <source>Stopped before the server had answered.</source>
        <translation>Остановлено до ответа сервера.</translation>
    </message>
    <message>
        <source>The server did not say whether it has got this.</source>
        <translation>Сервер не сказал, получил ли он это.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent.</source>
        <translation>Сервер не смог доказать, кто он, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>Сервер недоступен. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server refused the key. Nothing was sent.</source>
        <translation>Сервер не принял ключ. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server is busy. Nothing was sent; try again later.</source>
        <translation>Сервер занят. Ничего не отправлено; попробуйте позже.</translation>
    </message>
    <message>
        <source>The server sends to another one, which is not allowed.</source>
        <translation>Сервер отсылает к другому, а это не разрешено.</translation>
    </message>
    <message>
        <source>This fiche is no longer public.</source>
        <translation>Эта страница больше не публична.</translation>
    </message>
    <message>
        <source>The server does not take this.</source>
        <translation>Сервер этого не принимает.</translation>
    </message>
    <message>
        <source>The telephone operator refuses this number. Check it.</source>
        <translation>Телефонный оператор не принимает этот номер. Проверьте его.</translation>
    </message>
    <message>
        <source>The server does not have this fiche any more.</source>
        <translation>На сервере больше нет этой страницы.</translation>
    </message>
    <message>
        <source>The message may not have been sent. Ask the person before you send it again.</source>
        <translation>Возможно, сообщение не отправлено. Спросите человека, прежде чем отправлять ещё раз.</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>This is not a telephone number. Write its ten digits, as in 06 12 34 56 78.</source>
        <translation>Это не телефонный номер. Напишите десять цифр, например 06 12 34 56 78.</translation>
    </message>
    <message>
        <source>Write the telephone number first.</source>
        <translation>Сначала напишите номер телефона.</translation>
    </message>
    <message>
        <source>Only French numbers can get a message. Write a number that begins with 06 or 07.</source>
        <translation>Сообщения идут только на французские номера. Напишите номер, который начинается с 06 или 07.</translation>
    </message>
    <message>
        <source>This is not a mobile number: those begin with 06 or 07.</source>
        <translation>Это не мобильный номер: они начинаются с 06 или 07.</translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message>
        <source>This file is no selection of Escale. Nothing was changed.</source>
        <translation>Этот файл — не подборка Escale. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This selection was written by a newer Escale.</source>
        <translation>Эту подборку записала более новая версия Escale.</translation>
    </message>
    <message>
        <source>This selection is no longer there.</source>
        <translation>Этой подборки больше нет.</translation>
    </message>
    <message>
        <source>The selection could not be saved. Check that there is room and that you may write in its folder.</source>
        <translation>Подборку не удалось сохранить. Проверьте, есть ли место и можно ли писать в её папку.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Сначала напишите название.</translation>
    </message>
    <message>
        <source>The first month</source>
        <translation>Первый месяц</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Жильё</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
</context>
<context>
    <name>escale::SelectionsDialog</name>
    <message>
        <source>waits for the team folder</source>
        <extracomment>Beside the name of a selection: it is shared, and the shared folder has not taken its last changes.</extracomment>
        <translation>ждёт папку команды</translation>
    </message>
    <message>
        <source>Name of the selection</source>
        <translation>Название подборки</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Экспортировать подборку</translation>
    </message>
    <message>
        <source>Import a selection</source>
        <translation>Импортировать подборку</translation>
    </message>
    <message>
        <source>A note for colleagues. Write nothing about a person.</source>
        <translation>Заметка для коллег. Не пишите ничего о человеке.</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>Моя подборка</translation>
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
        <translation>Уже нет в библиотеке</translation>
    </message>
    <message>
        <source>No team folder is set.</source>
        <translation>Папка команды не задана.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Файл не удалось записать. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>This library has nothing for it yet.</source>
        <translation>В этой библиотеке для этого пока ничего нет.</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Fiches of the selection</source>
        <translation>Страницы подборки</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новая…</translation>
    </message>
    <message>
        <source>Starter path</source>
        <translation>Начальный путь</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>Добавить в</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импортировать…</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Поделиться с командой</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Показать в списке</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>There is no selection yet. Put fiches aside with the star, or begin with a starter path.</source>
        <translation>Подборок ещё нет. Откладывайте страницы звёздочкой или начните с начального пути.</translation>
    </message>
</context>
<context>
    <name>escale::FeedDiagnosis</name>
    <message>
        <source>The proxy is not known. Check its name.</source>
        <translation>Прокси неизвестен. Проверьте его имя.</translation>
    </message>
    <message>
        <source>The name %1 is not known. Check how it is written, and the network.</source>
        <translation>Имя %1 неизвестно. Проверьте, как оно написано, и сеть.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. Check the address and the date of this computer.</source>
        <translation>%1 не смог доказать, кто он. Проверьте адрес и дату этого компьютера.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about. Check the address and its port.</source>
        <translation>Безопасного соединения с %1 не получилось. Проверьте адрес и порт.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Try again later.</source>
        <translation>%1 не отвечает вовремя. Попробуйте позже.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, its port and the proxy.</source>
        <translation>По адресу %1 никто не отвечает. Проверьте адрес, порт и прокси.</translation>
    </message>
    <message>
        <source>Fiches in the list: %1</source>
        <translation>Страниц в списке: %1</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>Адрес и ключ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>Безопасное соединение</translation>
    </message>
    <message>
        <source>List of the fiches</source>
        <translation>Список страниц</translation>
    </message>
    <message>
        <source>Texts of the fiches</source>
        <translation>Тексты страниц</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCatalogue</name>
    <message>
        <source>Source of the fiches</source>
        <translation>Источник страниц</translation>
    </message>
    <message>
        <source>Languages and search</source>
        <translation>Языки и поиск</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Адрес источника</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Файл с ключом</translation>
    </message>
    <message>
        <source>Update by itself every … hours</source>
        <translation>Обновлять автоматически каждые … часов</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Public site</source>
        <translation>Публичный сайт</translation>
    </message>
    <message>
        <source>Servers of pictures</source>
        <translation>Серверы картинок</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Запросов одновременно</translation>
    </message>
    <message>
        <source>Texts checked again per update</source>
        <translation>Текстов для повторной проверки за обновление</translation>
    </message>
    <message>
        <source>Languages that are fetched</source>
        <translation>Загружаемые языки</translation>
    </message>
    <message>
        <source>What filters mean</source>
        <translation>Что значат фильтры</translation>
    </message>
    <message>
        <source>Languages with recordings</source>
        <translation>Языки с записями</translation>
    </message>
    <message>
        <source>Room for recordings (MB)</source>
        <translation>Место для записей (МБ)</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Название центра</translation>
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
        <translation>Папка для PDF и файлов для телефона</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>Папка команды</translation>
    </message>
    <message>
        <source>Address of the model’s server</source>
        <translation>Адрес сервера модели</translation>
    </message>
    <message>
        <source>File with its key</source>
        <translation>Файл с его ключом</translation>
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
        <translation>Язык меню</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>Адрес сервера и ключ даёт тот, кто им управляет.</translation>
    </message>
    <message>
        <source>0: never by itself.</source>
        <translation>0: никогда автоматически.</translation>
    </message>
    <message>
        <source>Empty: as the system. “none”: no proxy. Or http://name:port.</source>
        <translation>Пусто: как в системе. «none»: без прокси. Или http://имя:порт.</translation>
    </message>
    <message>
        <source>French is always fetched: it stands in for what is not translated.</source>
        <translation>Французский загружается всегда: он заменяет непереведённое.</translation>
    </message>
    <message>
        <source>Their sentences are fetched as sound with the texts.</source>
        <translation>Их предложения загружаются как звук вместе с текстами.</translation>
    </message>
    <message>
        <source>It stands on the paper you hand over.</source>
        <translation>Оно стоит на бумаге, которую вы передаёте.</translation>
    </message>
    <message>
        <source>Two or three characters: 38, 2A, 971.</source>
        <translation>Два или три знака: 38, 2A, 971.</translation>
    </message>
    <message>
        <source>A folder that several desks can write to: selections are shared in it.</source>
        <translation>Папка, куда могут писать несколько рабочих мест: в ней общие подборки.</translation>
    </message>
    <message>
        <source>Empty: answers are quotations of the fiches, and nothing leaves this computer.</source>
        <translation>Пусто: ответы — цитаты со страниц, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>What the words say</source>
        <translation>То, что говорят слова</translation>
    </message>
    <message>
        <source>As the mobile app</source>
        <translation>Как мобильное приложение</translation>
    </message>
    <message>
        <source>As the web site</source>
        <translation>Как веб-сайт</translation>
    </message>
    <message>
        <source>Keys of the publisher of an edition</source>
        <translation>Ключи издателя выпуска</translation>
    </message>
    <message>
        <source>Channel of an edition</source>
        <translation>Канал выпуска</translation>
    </message>
    <message>
        <source>Départements that are fetched</source>
        <translation>Загружаемые департаменты</translation>
    </message>
    <message>
        <source>Only when the source is a signed edition: who may sign it, separated by commas.</source>
        <translation>Только если источник — подписанный выпуск: кто может его подписывать, через запятую.</translation>
    </message>
    <message>
        <source>Of a signed edition: only what concerns these. Codes, separated by commas: 38, 2A, 971.</source>
        <translation>Из подписанного выпуска: только то, что касается этих. Коды через запятую: 38, 2A, 971.</translation>
    </message>
    <message>
        <source>Model that sorts passages</source>
        <translation>Модель, которая упорядочивает отрывки</translation>
    </message>
    <message>
        <source>Empty: none. It picks the passages that answer best, before the answer is written.</source>
        <translation>Пусто: никакой. Она выбирает отрывки, которые отвечают лучше всего, прежде чем будет написан ответ.</translation>
    </message>
    <message>
        <source>Model that finds passages by their meaning</source>
        <translation>Модель, которая находит отрывки по смыслу</translation>
    </message>
    <message>
        <source>Empty: none. It needs “escalectl embed” after each update.</source>
        <translation>Пусто: никакой. После каждого обновления нужна команда «escalectl embed».</translation>
    </message>
    <message>
        <source>Count what is read</source>
        <translation>Считать прочтения</translation>
    </message>
    <message>
        <source>Réfugiés.info is told how often each fiche was read at this desk. Numbers only: not by whom, not when.</source>
        <translation>Réfugiés.info узнаёт, сколько раз каждую страницу прочли на этом компьютере. Только числа: не кто и не когда.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Tell when there is something new in a saved filter</source>
        <translation>Сообщать о новом в сохранённых фильтрах</translation>
    </message>
    <message>
        <source>After an update this computer shows a notification with the name of the filter. No title of a fiche stands in it.</source>
        <translation>После обновления компьютер показывает уведомление с названием фильтра. Названий страниц в нём нет.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Оставаться рядом с часами, когда окно закрыто</translation>
    </message>
    <message>
        <source>The texts of the fiches change with it; choose another language for them above the panes.</source>
        <translation>Вместе с ним меняется язык текстов страниц; другой язык для них выбирается над колонками.</translation>
    </message>
    <message>
        <source>The desk follows the computer’s colours until you choose others.</source>
        <translation>Окно имеет цвета компьютера, пока вы не выберете другие.</translation>
    </message>
    <message>
        <source>Updates and notifications go on. Where the desktop has no tray, a closed window ends Escale.</source>
        <translation>Обновления и уведомления продолжаются. Если на рабочем столе нет места для значка, закрытие окна завершает Escale.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <translation>Автоматически: лучший доступный голос</translation>
    </message>
    <message>
        <source>Built into Escale</source>
        <translation>Встроенный в Escale</translation>
    </message>
    <message>
        <source>A voice of this computer</source>
        <translation>Голос этого компьютера</translation>
    </message>
</context>
<context>
    <name>escale::SettingsDialog</name>
    <message>
        <source>There is no such département. Write its code: 38, 2A, 971.</source>
        <translation>Такого департамента нет. Напишите его код: 38, 2A, 971.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Найденные настройки</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Нет настроек с этими словами.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>The key is saved. It is not shown again.</source>
        <translation>Ключ сохранён. Больше он не показывается.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search for a setting</source>
        <translation>Искать настройку</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Другой ключ</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Сохранить ключ</translation>
    </message>
    <message>
        <source>Test the source</source>
        <translation>Проверить источник</translation>
    </message>
    <message>
        <source>Copy the diagnosis</source>
        <translation>Копировать диагностику</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Отменить изменение</translation>
    </message>
    <message>
        <source>This page as at the beginning</source>
        <translation>Этот раздел как вначале</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Each setting is written to %1 as soon as you change it.</source>
        <translation>Каждая настройка записывается в %1, как только вы её измените.</translation>
    </message>
    <message>
        <source>The key is saved in the keyring. It is not shown again.</source>
        <translation>Ключ сохранён в хранилище ключей. Больше он не показывается.</translation>
    </message>
    <message>
        <source>No voice on this computer reads this language.</source>
        <translation>Ни один голос на этом компьютере не читает на этом языке.</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>Нет динамика, или компьютер не даёт Escale звука.</translation>
    </message>
    <message>
        <source>The voice does not answer. Choose another one.</source>
        <translation>Голос не отвечает. Выберите другой.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
</context>
<context>
    <name>escale::FirstStepsAssistant</name>
    <message>
        <source>Write the address of the source first.</source>
        <translation>Сначала напишите адрес источника.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>The fiches are being fetched. This takes some minutes; you can close this window meanwhile.</source>
        <translation>Страницы загружаются. Это займёт несколько минут; это окно можно закрыть.</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>Библиотека готова.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Шаг %1 из 3</translation>
    </message>
    <message>
        <source>You and your centre</source>
        <translation>Вы и ваш центр</translation>
    </message>
    <message>
        <source>The source of the fiches</source>
        <translation>Источник страниц</translation>
    </message>
    <message>
        <source>The fiches</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>The name stands on the paper you hand over. Everything can be changed later.</source>
        <translation>Название стоит на бумаге, которую вы передаёте. Всё можно изменить позже.</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key. They are tested now.</source>
        <translation>Адрес сервера и ключ даёт тот, кто им управляет. Сейчас они проверяются.</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>Язык меню</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Название центра</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Департамент</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>The key is right. It goes into the keyring of this computer, which may ask for its password.</source>
        <translation>Ключ верный. Он сохраняется в хранилище ключей этого компьютера, которое может спросить свой пароль.</translation>
    </message>
</context>
<context>
    <name>escale::Guide</name>
    <message>
        <source>Touch again.</source>
        <translation>Коснитесь ещё раз.</translation>
    </message>
    <message>
        <source>%1: touch again</source>
        <translation>%1: коснитесь ещё раз</translation>
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
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation>Слушать эту страницу</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Позовите кого-нибудь</translation>
    </message>
</context>
<context>
    <name>escale::VolumePanel</name>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>Громкость: %1 из %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
</context>
<context>
    <name>escale::KioskWindow</name>
    <message>
        <source>Like this?</source>
        <translation>Так хорошо?</translation>
    </message>
    <message>
        <source>You are leaving the guide. Touch again.</source>
        <translation>Вы выходите из режима подсказок. Коснитесь ещё раз.</translation>
    </message>
    <message>
        <source>If you understand this language, touch here.</source>
        <translation>Если вы понимаете этот язык, коснитесь здесь.</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>На этом устройстве нет голоса.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. These languages have one: %1</source>
        <extracomment>%1 is a list of languages in their own names, such as &quot;Français · English&quot;</extracomment>
        <translation>Здесь нет голоса для этого языка. У этих языков он есть: %1</translation>
    </message>
</context>
<context>
    <name>escale::EmergencyPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>Экстренные номера</translation>
    </message>
    <message>
        <source>Ambulance: serious health problem</source>
        <translation>Скорая: серьёзная проблема со здоровьем</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Полиция</translation>
    </message>
    <message>
        <source>Firefighters: fire or accident</source>
        <translation>Пожарные: пожар или авария</translation>
    </message>
    <message>
        <source>All emergencies, everywhere in Europe</source>
        <translation>Все экстренные случаи, везде в Европе</translation>
    </message>
    <message>
        <source>By SMS, for people who cannot hear or speak</source>
        <translation>По SMS, для тех, кто не слышит или не может говорить</translation>
    </message>
    <message>
        <source>Nowhere to sleep tonight</source>
        <translation>Негде спать сегодня ночью</translation>
    </message>
    <message>
        <source>Free, day and night.</source>
        <translation>Бесплатно, днём и ночью.</translation>
    </message>
    <message>
        <source>Call with a phone: this screen cannot call.</source>
        <translation>Звоните с телефона: этот экран не может звонить.</translation>
    </message>
    <message>
        <source>Say where you are</source>
        <translation>Скажите, где вы</translation>
    </message>
    <message>
        <source>Say what is happening</source>
        <translation>Скажите, что случилось</translation>
    </message>
    <message>
        <source>Stay on the phone</source>
        <translation>Не кладите трубку</translation>
    </message>
</context>
<context>
    <name>escale::TakeAwayPage</name>
    <message>
        <source>Take this page with you</source>
        <translation>Возьмите эту страницу с собой</translation>
    </message>
    <message>
        <source>This page is not on the internet. Ask somebody to write it down for you.</source>
        <translation>Этой страницы нет в интернете. Попросите кого-нибудь записать её для вас.</translation>
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
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Point the camera of a phone at the black squares.</source>
        <translation>Наведите камеру телефона на чёрные квадраты.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Печатается.</translation>
    </message>
    <message>
        <source>Take your paper, below.</source>
        <translation>Возьмите свою бумагу внизу.</translation>
    </message>
    <message>
        <source>There is no paper. Use the phone.</source>
        <translation>Бумаги нет. Воспользуйтесь телефоном.</translation>
    </message>
    <message>
        <source>It could not be printed. Use the phone.</source>
        <translation>Не удалось напечатать. Воспользуйтесь телефоном.</translation>
    </message>
</context>
<context>
    <name>escale::EarPage</name>
    <message>
        <source>A doctor</source>
        <translation>Врач</translation>
    </message>
    <message>
        <source>Are you ill or hurt? Do you need a doctor?</source>
        <translation>Вы больны или получили травму? Вам нужен врач?</translation>
    </message>
    <message>
        <source>A place to sleep</source>
        <translation>Место для ночлега</translation>
    </message>
    <message>
        <source>Do you need a place to sleep or a home?</source>
        <translation>Вам нужно место для ночлега или жильё?</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Do you need a paper or a document?</source>
        <translation>Вам нужна справка или документ?</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Is it about money or the bank?</source>
        <translation>Это про деньги или банк?</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Are you looking for work?</source>
        <translation>Вы ищете работу?</translation>
    </message>
    <message>
        <source>Learning French</source>
        <translation>Учить французский</translation>
    </message>
    <message>
        <source>Do you want to learn French?</source>
        <translation>Вы хотите учить французский?</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>Дети и школа</translation>
    </message>
    <message>
        <source>Is it about children or school?</source>
        <translation>Это про детей или школу?</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Передвижение</translation>
    </message>
    <message>
        <source>Is it about the bus, the train or driving?</source>
        <translation>Это про автобус, поезд или вождение?</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>Коснитесь картинки, чтобы её услышать.</translation>
    </message>
    <message>
        <source>Yes is green. No is red.</source>
        <translation>Да — зелёное. Нет — красное.</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Что вам нужно?</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>Что именно?</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>Это то?</translation>
    </message>
    <message>
        <source>There is nothing more here. Somebody can help you.</source>
        <translation>Здесь больше ничего нет. Вам может помочь человек.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>escale::HelpPage</name>
    <message>
        <source>I speak French.</source>
        <translation>Я говорю по-французски.</translation>
    </message>
    <message>
        <source>I speak English.</source>
        <translation>Я говорю по-английски.</translation>
    </message>
    <message>
        <source>I speak Ukrainian.</source>
        <translation>Я говорю по-украински.</translation>
    </message>
    <message>
        <source>I speak Tigrinya.</source>
        <translation>Я говорю на тигринья.</translation>
    </message>
    <message>
        <source>I speak Arabic.</source>
        <translation>Я говорю по-арабски.</translation>
    </message>
    <message>
        <source>I speak Pashto.</source>
        <translation>Я говорю на пушту.</translation>
    </message>
    <message>
        <source>I speak Russian.</source>
        <translation>Я говорю по-русски.</translation>
    </message>
    <message>
        <source>I speak Dari or Persian.</source>
        <translation>Я говорю на дари или по-персидски.</translation>
    </message>
    <message>
        <source>I cannot read.</source>
        <translation>Я не умею читать.</translation>
    </message>
    <message>
        <source>I am looking for: %1</source>
        <translation>Я ищу: %1</translation>
    </message>
    <message>
        <source>I am looking for help.</source>
        <translation>Я ищу помощь.</translation>
    </message>
    <message>
        <source>Please help me.</source>
        <translation>Помогите мне, пожалуйста.</translation>
    </message>
    <message>
        <source>Show this to somebody who works here.</source>
        <translation>Покажите это тому, кто здесь работает.</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Для сотрудников</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Say it in French</source>
        <translation>Сказать по-французски</translation>
    </message>
</context>
<context>
    <name>authoring</name>
    <message>
        <source>Something else than the server answered. Check the network, then try again. Your text is kept here.</source>
        <translation>Ответил не сервер. Проверьте сеть и попробуйте ещё раз. Ваш текст сохранён здесь.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again. Your text is kept here.</source>
        <translation>Сервер просит войти ещё раз. Ваш текст сохранён здесь.</translation>
    </message>
    <message>
        <source>You may not change this fiche, or not any more: ask the structure it belongs to. Your text is kept here.</source>
        <translation>Вы не можете изменять эту страницу или больше не можете: обратитесь в организацию, которой она принадлежит. Ваш текст сохранён здесь.</translation>
    </message>
    <message>
        <source>The password is not right. Try again, or ask for a code by e-mail.</source>
        <translation>Пароль неверный. Попробуйте ещё раз или запросите код по электронной почте.</translation>
    </message>
    <message>
        <source>The code is not right. Look at the last e-mail, and type its six digits.</source>
        <translation>Код неверный. Посмотрите последнее письмо и введите его шесть цифр.</translation>
    </message>
    <message>
        <source>This account has no password: it was made with Google or Microsoft. Ask for a code by e-mail.</source>
        <translation>У этой учётной записи нет пароля: она создана через Google или Microsoft. Запросите код по электронной почте.</translation>
    </message>
    <message>
        <source>There is no account with this address. Check how it is written.</source>
        <translation>Учётной записи с таким адресом нет. Проверьте, как он написан.</translation>
    </message>
    <message>
        <source>The server says that something is missing in this fiche.</source>
        <translation>Сервер сообщает, что на этой странице чего-то не хватает.</translation>
    </message>
    <message>
        <source>The server does not do this in the state the fiche is in.</source>
        <translation>В нынешнем состоянии страницы это невозможно.</translation>
    </message>
    <message>
        <source>The server does not take the key of the feed. Ask its operator for a valid one. Your text is kept here.</source>
        <translation>Сервер не принимает ключ. Попросите действительный у его оператора. Ваш текст сохранён здесь.</translation>
    </message>
    <message>
        <source>The server does not show you this fiche: it is gone, or you may not read it any more. Your text is kept here.</source>
        <translation>Сервер не показывает вам эту страницу: её больше нет или вы больше не можете её читать. Ваш текст сохранён здесь.</translation>
    </message>
    <message>
        <source>The text is too long for the server. Make it shorter, then save again. Your text is kept here.</source>
        <translation>Текст слишком длинный для сервера. Сократите его и сохраните снова. Ваш текст сохранён здесь.</translation>
    </message>
    <message>
        <source>The server does not take a part of this fiche. Nothing was changed there. Your text is kept here.</source>
        <translation>Сервер не принимает часть этой страницы. Там ничего не изменено. Ваш текст сохранён здесь.</translation>
    </message>
    <message>
        <source>The server has a trouble of its own. Your text is kept here; what has arrived is looked up before anything is sent again.</source>
        <translation>На сервере неполадка. Ваш текст сохранён здесь; прежде чем отправлять снова, проверяется, что дошло.</translation>
    </message>
    <message>
        <source>This text is not on this computer any more.</source>
        <translation>Этого текста больше нет на этом компьютере.</translation>
    </message>
    <message>
        <source>The folder for your texts cannot be made. Check its owner and the room on the disk.</source>
        <translation>Не удаётся создать папку для ваших текстов. Проверьте её владельца и место на диске.</translation>
    </message>
    <message>
        <source>The answer of the server was lost. In two minutes it is looked up whether the fiche is there.</source>
        <translation>Ответ сервера потерялся. Через две минуты будет проверено, есть ли там страница.</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: it can be read here, and changed there only.</source>
        <translation>Текст этой страницы пишут другим инструментом: здесь его можно читать, а изменять только там.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same place. Nothing was sent: look at both texts, and choose.</source>
        <translation>Кто-то другой изменил то же место. Ничего не отправлено: посмотрите оба текста и выберите.</translation>
    </message>
    <message>
        <source>The server holds something in these sections that this version of Escale does not know and would lose. Change them on the site, or with a newer Escale.</source>
        <translation>Сервер хранит в этих частях то, чего эта версия Escale не знает и потеряла бы. Измените их на сайте или более новой версией.</translation>
    </message>
    <message>
        <source>The server has put this change where nobody sees it: this fiche was deleted once. Ask an administrator of the site to look at it. Your text is kept here; do not publish.</source>
        <translation>Сервер поместил это изменение туда, где его никто не видит: эту страницу однажды удаляли. Попросите администратора сайта посмотреть. Ваш текст сохранён здесь; не публикуйте.</translation>
    </message>
    <message>
        <source>Save the fiche on the server first.</source>
        <translation>Сначала сохраните страницу на сервере.</translation>
    </message>
    <message>
        <source>Saved. But something is missing now, and so the server has taken the fiche back from those who decide on it: it is a draft again. Complete it, then publish it again.</source>
        <translation>Сохранено. Но теперь чего-то не хватает, и сервер забрал страницу у тех, кто решает: это снова черновик. Дополните её, затем опубликуйте ещё раз.</translation>
    </message>
    <message>
        <source>The structure has refused this fiche, and the server takes it from nobody any more. Ask an administrator of the site.</source>
        <translation>Организация отклонила эту страницу, и сервер больше ни от кого её не принимает. Обратитесь к администратору сайта.</translation>
    </message>
    <message>
        <source>The structure has accepted this fiche: its members change it now, and you cannot any more. Your text is kept here.</source>
        <translation>Организация приняла эту страницу: теперь её меняют члены организации, а вы больше не можете. Ваш текст сохранён здесь.</translation>
    </message>
    <message>
        <source>There is nothing new to publish in this fiche.</source>
        <translation>На этой странице нечего публиковать.</translation>
    </message>
    <message>
        <source>The text on the server is not the one you see: somebody has changed it. Save first, look at it, then publish.</source>
        <translation>Текст на сервере не тот, который вы видите: кто-то его изменил. Сначала сохраните, посмотрите, затем публикуйте.</translation>
    </message>
    <message>
        <source>Something is missing in this fiche. The list says what.</source>
        <translation>На этой странице чего-то не хватает. Список говорит, чего именно.</translation>
    </message>
    <message>
        <source>This fiche was public, and readers do not see it any more: somebody published it at the same time. Tell an administrator of the site now.</source>
        <translation>Эта страница была публичной, а читатели её больше не видят: кто-то опубликовал её одновременно. Сейчас же сообщите администратору сайта.</translation>
    </message>
    <message>
        <source>Sent: the structure has it now, and decides.</source>
        <translation>Отправлено: теперь страница у организации, и она решает.</translation>
    </message>
    <message>
        <source>Sent: an administrator of the site has it now, and decides.</source>
        <translation>Отправлено: теперь страница у администратора сайта, и он решает.</translation>
    </message>
    <message>
        <source>The server did not publish it. Nothing is lost: try again.</source>
        <translation>Сервер её не опубликовал. Ничего не потеряно: попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The server's answer makes no sense, so nothing was changed. Try again later.</source>
        <translation>Ответ сервера непонятен, поэтому ничего не изменено. Попробуйте позже.</translation>
    </message>
    <message>
        <source>A text kept on this computer is damaged. The others can be opened.</source>
        <translation>Один текст на этом компьютере повреждён. Остальные можно открыть.</translation>
    </message>
    <message>
        <source>You are signed in, but this cannot be kept on this computer: you will be asked again.</source>
        <translation>Вы вошли, но это нельзя сохранить на этом компьютере: вас спросят снова.</translation>
    </message>
    <message>
        <source>This computer has no keyring: your sign-in is kept in a file that only your account can read. Sign out on a computer that others use too.</source>
        <translation>На этом компьютере нет хранилища ключей: ваш вход хранится в файле, который может прочитать только ваша учётная запись. Выйдите, если компьютером пользуются и другие.</translation>
    </message>
    <message>
        <source>Your sign-in could not be taken off this computer. Try again.</source>
        <translation>Не удалось убрать ваш вход с этого компьютера. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>No source of fiches is set on this computer: nobody can be signed in.</source>
        <translation>На этом компьютере не указан источник страниц: никто не может войти.</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche since you last saved it. What you wrote is in its history here.</source>
        <translation>Кто-то другой изменил эту страницу после вашего последнего сохранения. То, что вы написали, есть в её истории здесь.</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche meanwhile. When you save, both texts are put together; where that cannot be, you choose.</source>
        <translation>Тем временем кто-то другой изменил эту страницу. При сохранении оба текста будут объединены; где это невозможно, выбираете вы.</translation>
    </message>
    <message>
        <source>It is being sent already.</source>
        <translation>Отправка уже началась.</translation>
    </message>
    <message>
        <source>Somebody else saved this fiche at the same time. Look at it again: what you wrote is in its history here.</source>
        <translation>Кто-то другой сохранил эту страницу одновременно. Посмотрите её ещё раз: то, что вы написали, есть в её истории здесь.</translation>
    </message>
    <message>
        <source>Published: readers have it now.</source>
        <translation>Опубликовано: теперь её видят читатели.</translation>
    </message>
    <message>
        <source>What you have not sent stays on this computer. Nobody else sees it in Escale; it is there when you sign in again.</source>
        <translation>То, что вы не отправили, остаётся на этом компьютере. Никто другой не видит этого в Escale; оно будет здесь, когда вы снова войдёте.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, and nothing was published. Look at it, then publish again.</source>
        <translation>Текст за это время изменился, ничего не опубликовано. Просмотрите его и опубликуйте снова.</translation>
    </message>
    <message>
        <source>The server does not take this picture. Choose another one.</source>
        <translation>Сервер не принимает это изображение. Выберите другое.</translation>
    </message>
    <message>
        <source>An address is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>Один адрес не закончен: прочитайте, что сказано рядом. До тех пор всё хранится здесь.</translation>
    </message>
    <message>
        <source>A partner is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>Один партнёр не закончен: прочитайте, что сказано рядом. До тех пор всё хранится здесь.</translation>
    </message>
    <message>
        <source>Sign in first: a picture goes to the server.</source>
        <translation>Сначала войдите: изображение отправляется на сервер.</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>Статус человека</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Зачем?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Как?</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>А потом?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Название программы</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое содержание</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Что это?</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>The fiches of this computer come in editions: there is no server to write to. Set the address of the site&apos;s server as the source to sign in.</source>
        <translation>Страницы на этом компьютере приходят выпусками: сервера, куда можно писать, нет. Чтобы войти, укажите как источник адрес сервера сайта.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one.</source>
        <translation>Этот файл не открывается. Выберите другой.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of less than 10 megabytes.</source>
        <translation>Это изображение слишком большое. Выберите меньше 10 мегабайт.</translation>
    </message>
    <message>
        <source>This file is no picture that can be sent. Choose a PNG or a JPEG.</source>
        <translation>Этот файл — не изображение, которое можно отправить. Выберите PNG или JPEG.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Choose a smaller one.</source>
        <translation>В этом изображении слишком много точек. Выберите меньшее.</translation>
    </message>
    <message>
        <source>This picture is too small to be seen. Choose a larger one.</source>
        <translation>Это изображение слишком маленькое, его не видно. Выберите большее.</translation>
    </message>
</context>
<context>
    <name>escale::WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation>Мастерская</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>escale::SignInPage</name>
    <message>
        <source>A code was sent to your address. It has six digits.</source>
        <translation>На ваш адрес отправлен код. В нём шесть цифр.</translation>
    </message>
    <message>
        <source>With the account you have on Réfugiés.info. What you write stays on this computer until you save it on the server.</source>
        <translation>С вашей учётной записью Réfugiés.info. То, что вы пишете, остаётся на этом компьютере, пока вы не сохраните это на сервере.</translation>
    </message>
    <message>
        <source>Sign in to write</source>
        <translation>Войдите, чтобы писать</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>Код из письма</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Without a password: send me a code</source>
        <translation>Без пароля: отправить мне код</translation>
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
        <translation>Два текста: выберите</translation>
    </message>
    <message>
        <source>Not sent: look why</source>
        <translation>Не отправлено: смотрите почему</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Ждёт сети</translation>
    </message>
    <message>
        <source>Changed here, not on the server</source>
        <translation>Изменено здесь, не на сервере</translation>
    </message>
    <message>
        <source>Public, with a revision</source>
        <translation>Опубликована, с правкой</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Опубликована</translation>
    </message>
    <message>
        <source>Waits for the structure</source>
        <translation>Ждёт организацию</translation>
    </message>
    <message>
        <source>Waits for an administrator</source>
        <translation>Ждёт администратора</translation>
    </message>
    <message>
        <source>Refused by the structure</source>
        <translation>Отклонена организацией</translation>
    </message>
    <message>
        <source>Accepted by the structure</source>
        <translation>Принята организацией</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>Мои страницы</translation>
    </message>
    <message>
        <source>Write about a programme</source>
        <translation>Написать о программе</translation>
    </message>
    <message>
        <source>Write about a procedure</source>
        <translation>Написать о процедуре</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>There is no fiche of yours yet. Begin one: it stays on this computer until you save it.</source>
        <translation>У вас ещё нет страниц. Начните: страница остаётся на этом компьютере, пока вы её не сохраните.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Просмотры</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Благодарности</translation>
    </message>
    <message>
        <source>New remarks</source>
        <translation>Новые замечания</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>Замечания читателей</translation>
    </message>
    <message>
        <source>Only an administrator of the site makes a new fiche public.</source>
        <translation>Новую страницу публикует только администратор сайта.</translation>
    </message>
    <message>
        <source>You administer the site: you may change every fiche and make new ones public.</source>
        <translation>Вы администратор сайта: вы можете менять все страницы и публиковать новые.</translation>
    </message>
    <message>
        <source>You are a member of a structure: you may change its fiches and publish what is changed in public ones.</source>
        <translation>Вы член организации: вы можете менять её страницы и публиковать изменения в опубликованных.</translation>
    </message>
    <message>
        <source>You are a member of no structure: you may change what you write until its structure has accepted it; then its members do.</source>
        <translation>Вы не член организации: вы можете менять написанное, пока организация его не приняла; потом это делают её члены.</translation>
    </message>
    <message>
        <source>You check translations and make them public.</source>
        <translation>Вы проверяете переводы и публикуете их.</translation>
    </message>
    <message>
        <source>You may propose translations; expert translators make them public.</source>
        <translation>Вы можете предлагать переводы; публикуют их переводчики-эксперты.</translation>
    </message>
</context>
<context>
    <name>escale::MergePage</name>
    <message>
        <source>to be chosen</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваш</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>их</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>both, put together</source>
        <translation>оба, объединены</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>изменено вами</translation>
    </message>
    <message>
        <source>changed by the other person</source>
        <translation>изменено другим человеком</translation>
    </message>
    <message>
        <source>Choices to be made first: %1</source>
        <translation>Сначала нужно выбрать: %1</translation>
    </message>
    <message>
        <source>Put two texts of this fiche together</source>
        <translation>Объединить два текста этой страницы</translation>
    </message>
    <message>
        <source>Somebody else changed this fiche while you were writing. Nothing is sent, nothing is lost: choose for each place. Both texts stay in the history on this computer.</source>
        <translation>Кто-то другой изменил эту страницу, пока вы писали. Ничего не отправлено, ничего не потеряно: выберите для каждого места. Оба текста остаются в истории на этом компьютере.</translation>
    </message>
    <message>
        <source>The other person, on the server</source>
        <translation>Другой человек, на сервере</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>You, on this computer</source>
        <translation>Вы, на этом компьютере</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять их текст</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Взять ваш текст</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Отменить это изменение</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Оставить на потом</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>Отправить текст</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>написано вами</translation>
    </message>
    <message>
        <source>What will stand there: take one of the two, or write here</source>
        <translation>Что там останется: возьмите один из двух текстов или напишите здесь</translation>
    </message>
</context>
<context>
    <name>escale::FactsForm</name>
    <message>
        <source>Not said yet</source>
        <translation>Ещё не указано</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Не имеет значения</translation>
    </message>
    <message>
        <source>In all of France</source>
        <translation>Во всей Франции</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>In these départements</source>
        <translation>В этих департаментах</translation>
    </message>
    <message>
        <source>No département is called %1.</source>
        <translation>Нет департамента с названием %1.</translation>
    </message>
    <message>
        <source>Départements, with commas between them</source>
        <translation>Департаменты, через запятую</translation>
    </message>
    <message>
        <source>The site has no field for the dates of a course: write them in the text.</source>
        <translation>На сайте нет поля для дат курса: напишите их в тексте.</translation>
    </message>
</context>
<context>
    <name>escale::HistoryDialog</name>
    <message>
        <source>from the server</source>
        <translation>с сервера</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>написано здесь</translation>
    </message>
    <message>
        <source>merged from both texts</source>
        <translation>объединено из обоих</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Each save on the server keeps a text here.</source>
        <translation>Здесь ещё ничего не сохранено. Каждое сохранение на сервере оставляет здесь текст.</translation>
    </message>
    <message>
        <source>This is the current text.</source>
        <translation>Это текст, каким он является сейчас.</translation>
    </message>
    <message>
        <source>What would change in the current text:</source>
        <translation>Что изменилось бы в нынешнем тексте:</translation>
    </message>
    <message>
        <source>History of this fiche</source>
        <translation>История этой страницы</translation>
    </message>
    <message>
        <source>Put this text back</source>
        <translation>Вернуть этот текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>escale::EditorPage</name>
    <message>
        <source>Pictures are left out: a fiche holds none.</source>
        <translation>Изображения не перенесены: на странице их нет.</translation>
    </message>
    <message>
        <source>A table has become lines of text.</source>
        <translation>Таблица стала строками текста.</translation>
    </message>
    <message>
        <source>Footnotes stand in brackets where they were marked.</source>
        <translation>Сноски стоят в скобках там, где был их знак.</translation>
    </message>
    <message>
        <source>A footnote was not in what was copied: only its mark was, and it is left out.</source>
        <translation>Сноски не было в том, что скопировано: был только её знак, и он убран.</translation>
    </message>
    <message>
        <source>Words that a tracked change takes out are left out.</source>
        <translation>Слова, которые убирает отслеживание изменений, не перенесены.</translation>
    </message>
    <message>
        <source>Comments are left out.</source>
        <translation>Комментарии не перенесены.</translation>
    </message>
    <message>
        <source>A film, a form or something else that is no text did not come along.</source>
        <translation>Фильм, форма или что-то другое, что не является текстом, не перенесены.</translation>
    </message>
    <message>
        <source>The text is too long: its end is missing.</source>
        <translation>Текст слишком длинный: конца не хватает.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>One more reason</source>
        <translation>Ещё одна причина</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Ещё один шаг</translation>
    </message>
    <message>
        <source>This fiche holds a table, shown here as lines. It stays as it is as long as nobody changes these lines.</source>
        <translation>На этой странице есть таблица, показанная здесь строками. Она остаётся такой, пока никто не изменит эти строки.</translation>
    </message>
    <message>
        <source>This fiche holds something that cannot be shown here. It stays as it is as long as nobody changes the text around it.</source>
        <translation>На этой странице есть то, что здесь нельзя показать. Оно остаётся таким, пока никто не изменит текст вокруг.</translation>
    </message>
    <message>
        <source>Address of the link (empty: no link)</source>
        <translation>Адрес ссылки (пусто: без ссылки)</translation>
    </message>
    <message>
        <source>Somebody else changed the same place: choose between the two texts.</source>
        <translation>Кто-то другой изменил то же место: выберите один из двух текстов.</translation>
    </message>
    <message>
        <source>Kept here (%1). It goes to the server as soon as the network is there.</source>
        <translation>Сохранено здесь (%1). Уйдёт на сервер, как только появится сеть.</translation>
    </message>
    <message>
        <source>Kept on this computer (%1), not on the server yet.</source>
        <translation>Сохранено на этом компьютере (%1), ещё не на сервере.</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>На сервере.</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>Мои страницы</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>Сохранить на сервере</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опубликовать…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Ссылка…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нумерация</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Form of the paragraph</source>
        <translation>Вид абзаца</translation>
    </message>
    <message>
        <source>Parts of the fiche</source>
        <translation>Части страницы</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1, название</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Your structure</source>
        <translation>Ваша организация</translation>
    </message>
    <message>
        <source>As it is on the server</source>
        <translation>Как на сервере</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>See as readers</source>
        <translation>Посмотреть как читатель</translation>
    </message>
    <message>
        <source>Say it simpler</source>
        <translation>Сказать проще</translation>
    </message>
    <message>
        <source>Put the cursor into the paragraph that is to be simpler.</source>
        <translation>Поставьте курсор в абзац, который нужно упростить.</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>Ещё один адрес</translation>
    </message>
    <message>
        <source>One more partner</source>
        <translation>Ещё один партнёр</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>Вопросы, которые могут возникнуть у читателей</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>Предложить заголовок</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>Предложить краткое описание</translation>
    </message>
    <message>
        <source>Ideas of a model…</source>
        <translation>Идеи модели…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
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
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>Вместо этого: %1</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>Исправить: %1</translation>
    </message>
    <message>
        <source>Ideas: %1</source>
        <translation>Советы: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>What makes the text hard</source>
        <translation>Что делает текст трудным</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Слов: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Explain in the text</source>
        <translation>Объяснить в тексте</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Says nothing more of these words while the workshop is open</source>
        <translation>Больше не говорит об этих словах, пока мастерская открыта</translation>
    </message>
    <message>
        <source>Show what was kept</source>
        <translation>Показать оставленное</translation>
    </message>
</context>
<context>
    <name>escale::MissingBar</name>
    <message>
        <source>Nothing is missing for readers.</source>
        <translation>Для читателей всё есть.</translation>
    </message>
    <message>
        <source>Before readers can have it:</source>
        <translation>Перед публикацией не хватает:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
</context>
<context>
    <name>escale::PublishQuestion</name>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Readers cannot have this fiche yet. This is missing:</source>
        <translation>Читатели пока не могут видеть эту страницу. Не хватает:</translation>
    </message>
    <message>
        <source>What readers have now could not be looked up.</source>
        <translation>Не удалось посмотреть, что сейчас видят читатели.</translation>
    </message>
    <message>
        <source>Texts that changed: %1.</source>
        <translation>Изменённых текстов: %1.</translation>
    </message>
    <message>
        <source>Languages that leave the public until somebody has looked at them: %1.</source>
        <translation>Языков, которые исчезнут для читателей до проверки: %1.</translation>
    </message>
    <message>
        <source>No translation is touched.</source>
        <translation>Ни один перевод не затронут.</translation>
    </message>
    <message>
        <source>Places that are hard to understand: %1. See the list beside the text.</source>
        <translation>Мест, трудных для понимания: %1. Смотрите список рядом с текстом.</translation>
    </message>
    <message>
        <source>Publish this fiche?</source>
        <translation>Опубликовать эту страницу?</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>Сначала посмотреть</translation>
    </message>
    <message>
        <source>Translated passages to be looked at again: %1.</source>
        <translation>Переведённых отрывков, которые надо проверить снова: %1.</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>This station has had no edition before the one of today.</source>
        <translation>У этой станции не было выпуска до сегодняшнего.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>Не удаётся записать %1. Проверьте диск и права на папку.</translation>
    </message>
    <message>
        <source>%1 holds an edition of another channel, or a damaged one. Choose another folder, or put that one right.</source>
        <translation>%1 содержит выпуск другого канала или повреждённый выпуск. Выберите другую папку или исправьте эту.</translation>
    </message>
    <message>
        <source>The library holds only the sample. Bring it up to date first: escalectl sync.</source>
        <translation>В библиотеке только образец. Сначала обновите её: escalectl sync.</translation>
    </message>
    <message>
        <source>The library holds no fiches to publish. Bring it up to date first: escalectl sync.</source>
        <translation>В библиотеке нет страниц для публикации. Сначала обновите её: escalectl sync.</translation>
    </message>
    <message>
        <source>%1 of %2 fiches of the edition before would be missing. Nothing was published. If that is right: --accept-removals</source>
        <translation>Не хватало бы %1 из %2 страниц предыдущего выпуска. Ничего не опубликовано. Если так и нужно: --accept-removals</translation>
    </message>
    <message>
        <source>A text of the library is too large for an edition.</source>
        <translation>Один из текстов библиотеки слишком велик для выпуска.</translation>
    </message>
    <message>
        <source>There are too many fiches for one edition.</source>
        <translation>Слишком много страниц для одного выпуска.</translation>
    </message>
    <message>
        <source>Edition %1 is not kept in this folder: copy all of it.</source>
        <translation>Выпуск %1 не хранится в этой папке: скопируйте её целиком.</translation>
    </message>
    <message>
        <source>The address of an edition is not usable. Give one like https://packs.example.org/index.escale, or the file index.escale of a stick.</source>
        <translation>Адрес выпуска не годится. Укажите адрес вида https://packs.example.org/index.escale или файл index.escale на накопителе.</translation>
    </message>
    <message>
        <source>The files of the edition cannot be read. Check the folder or the stick.</source>
        <translation>Файлы выпуска не читаются. Проверьте папку или накопитель.</translation>
    </message>
    <message>
        <source>There is no edition of the fiches at this address. Check the address.</source>
        <translation>По этому адресу нет выпуска страниц. Проверьте адрес.</translation>
    </message>
    <message>
        <source>The index of the fiches is larger than any can be. Nothing was taken; check the address.</source>
        <translation>Указатель страниц больше, чем может быть. Ничего не взято; проверьте адрес.</translation>
    </message>
    <message>
        <source>This is not a signed index of fiches, or not all of it. Nothing was taken.</source>
        <translation>Это не подписанный указатель страниц или не весь. Ничего не взято.</translation>
    </message>
    <message>
        <source>These fiches are signed by somebody this station does not know. Nothing was taken; ask their publisher for the key.</source>
        <translation>Эти страницы подписаны кем-то, кого эта станция не знает. Ничего не взято; попросите ключ у издателя.</translation>
    </message>
    <message>
        <source>The index of the fiches was changed after it was signed. Nothing was taken.</source>
        <translation>Указатель страниц изменён после подписания. Ничего не взято.</translation>
    </message>
    <message>
        <source>These fiches are packed for a newer Escale. Update Escale first.</source>
        <translation>Эти страницы сделаны для более нового Escale. Сначала обновите Escale.</translation>
    </message>
    <message>
        <source>These fiches are of another channel than this station's. Nothing was taken.</source>
        <translation>Эти страницы из другого канала, не этой станции. Ничего не взято.</translation>
    </message>
    <message>
        <source>These fiches are older than those this station has had. Nothing was taken.</source>
        <translation>Эти страницы старее тех, что уже были на этой станции. Ничего не взято.</translation>
    </message>
    <message>
        <source>The number of this edition is too far ahead to be right. Nothing was taken; ask the publisher.</source>
        <translation>Номер этого выпуска слишком далеко впереди, чтобы быть верным. Ничего не взято; спросите издателя.</translation>
    </message>
    <message>
        <source>The index of the fiches is signed, but it contradicts itself. Nothing was taken; tell the publisher.</source>
        <translation>Указатель страниц подписан, но противоречит сам себе. Ничего не взято; сообщите издателю.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the new fiches. Make room, then try again.</source>
        <translation>На диске не хватает места для новых страниц. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A part of the fiches is not there: the stick was pulled out, or the copy is not complete. What was fetched is saved; try again.</source>
        <translation>Части страниц нет: накопитель вынули или копия неполная. Полученное сохранено; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A part of the fiches is not the one that was signed. It was not taken; copy the files again, or try again later.</source>
        <translation>Часть страниц не та, что подписана. Она не взята; скопируйте файлы заново или попробуйте позже.</translation>
    </message>
    <message>
        <source>feed/channel must be a name of small letters, digits and hyphens.</source>
        <translation>feed/channel должно быть именем из строчных букв, цифр и дефисов.</translation>
    </message>
    <message>
        <source>feed/keys must hold public keys of the publisher, as they stand in its file NAME.pub (RWQ…).</source>
        <translation>feed/keys должно содержать открытые ключи издателя, как в его файле NAME.pub (RWQ…).</translation>
    </message>
    <message>
        <source>An edition is taken only from a publisher that is known: write its public key into the settings as feed/keys.</source>
        <translation>Выпуск берётся только от известного издателя: впишите его открытый ключ в настройки как feed/keys.</translation>
    </message>
    <message>
        <source>feed/departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>feed/departments принимает коды департаментов через запятую: 38,2A,971.</translation>
    </message>
    <message>
        <source>Only a source that comes in editions has one to go back to.</source>
        <translation>Вернуться можно только там, где источник приходит выпусками.</translation>
    </message>
    <message>
        <source>%1 is damaged, missing or of another channel, and was not touched. Put it back from a copy: no station would believe one that begins anew.</source>
        <translation>%1 повреждён, отсутствует или относится к другому каналу; его не изменили. Верните его из копии: ни одна станция не поверит файлу, который начинается заново.</translation>
    </message>
    <message>
        <source>This key may not sign any more since the last rotation. Sign with one of the keys that came then.</source>
        <translation>После последней смены ключей этот ключ больше не может подписывать. Подпишите одним из ключей, пришедших тогда.</translation>
    </message>
    <message>
        <source>The edition of before is no longer whole where it comes from. Nothing was changed.</source>
        <translation>Предыдущий выпуск больше не полон там, откуда он приходит. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Only fiches that come in editions can be written onto a stick. This computer fetches its own one by one: ask who publishes editions.</source>
        <translation>На накопитель можно записать только страницы, которые приходят выпусками. Этот компьютер загружает свои по одной: спросите того, кто готовит выпуски.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>“%1” is written in no fiche that is cited.</source>
        <translation>«%1» не написано ни на одной из указанных страниц.</translation>
    </message>
    <message>
        <source>No fiche that is cited says that it is free of charge.</source>
        <translation>Ни одна из указанных страниц не говорит, что это бесплатно.</translation>
    </message>
    <message>
        <source>The fiche says the opposite, or not quite this.</source>
        <translation>Страница говорит обратное или не совсем это.</translation>
    </message>
    <message>
        <source>A sentence was left out: no fiche says it.</source>
        <translation>Одно предложение убрано: ни одна страница этого не говорит.</translation>
    </message>
    <message>
        <source>A sentence was left out: its telephone number or address is in no fiche.</source>
        <translation>Одно предложение убрано: его номера телефона или адреса нет ни на одной странице.</translation>
    </message>
    <message>
        <source>A sentence was left out: it says more than the fiches.</source>
        <translation>Одно предложение убрано: в нём сказано больше, чем на страницах.</translation>
    </message>
    <message>
        <source>A sentence was left out: it is in another language.</source>
        <translation>Одно предложение убрано: оно на другом языке.</translation>
    </message>
    <message>
        <source>A sentence was left out: it is no answer.</source>
        <translation>Одно предложение убрано: это не ответ.</translation>
    </message>
    <message>
        <source>The address of the server with the model is not usable. It begins with https:// and holds no user name and no password.</source>
        <translation>Адрес сервера с моделью непригоден. Он начинается с https:// и не содержит имени пользователя и пароля.</translation>
    </message>
    <message>
        <source>The server's answer makes no sense to Escale.</source>
        <translation>Escale не понимает ответ сервера.</translation>
    </message>
    <message>
        <source>The model stopped in the middle of its answer.</source>
        <translation>Модель остановилась посреди ответа.</translation>
    </message>
    <message>
        <source>The model does not answer.</source>
        <translation>Модель не отвечает.</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model.</source>
        <translation>Вопрос с отрывками слишком длинный для этой модели.</translation>
    </message>
    <message>
        <source>The server of the model refused the key.</source>
        <translation>Сервер модели отклонил ключ.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>На сервере нет такой модели. Выберите другую.</translation>
    </message>
    <message>
        <source>Too many questions in this minute. Ask again in a minute.</source>
        <translation>Слишком много вопросов за эту минуту. Спросите снова через минуту.</translation>
    </message>
    <message>
        <source>The budget for the model is used up.</source>
        <translation>Бюджет на модель исчерпан.</translation>
    </message>
    <message>
        <source>The model is busy.</source>
        <translation>Модель занята.</translation>
    </message>
    <message>
        <source>The server of the model has a problem of its own.</source>
        <translation>У сервера модели своя неполадка.</translation>
    </message>
    <message>
        <source>The server of the model did not accept the question.</source>
        <translation>Сервер модели не принял вопрос.</translation>
    </message>
    <message>
        <source>The server of the model could not prove who it is, so nothing was sent.</source>
        <translation>Сервер модели не смог подтвердить, кто он, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server of the model cannot be reached.</source>
        <translation>Сервер модели недоступен.</translation>
    </message>
    <message>
        <source>What you say of the answer could not be kept. Is the disk full?</source>
        <translation>Ваш отзыв не удалось сохранить. Может быть, диск полон?</translation>
    </message>
    <message>
        <source>The proposal was more than plain words: it is not shown.</source>
        <translation>Вариант модели содержал не только простые слова: он не показан.</translation>
    </message>
    <message>
        <source>The proposal did not speak to readers: it is not shown.</source>
        <translation>Вариант модели обращался не к читателям: он не показан.</translation>
    </message>
    <message>
        <source>The proposal changed a telephone number or an address: it is not shown.</source>
        <translation>Вариант модели изменил номер телефона или адрес: он не показан.</translation>
    </message>
    <message>
        <source>The proposal lost a word that you hid: it is not shown.</source>
        <translation>Вариант модели потерял слово, которое вы скрыли: он не показан.</translation>
    </message>
    <message>
        <source>The proposal lost a link: it is not shown.</source>
        <translation>Вариант модели потерял ссылку: он не показан.</translation>
    </message>
    <message>
        <source>The proposal changed an amount: it is not shown.</source>
        <translation>Вариант модели изменил сумму: он не показан.</translation>
    </message>
    <message>
        <source>The proposal changed a number: it is not shown.</source>
        <translation>Вариант модели изменил число: он не показан.</translation>
    </message>
    <message>
        <source>The proposal changed a date or a day: it is not shown.</source>
        <translation>Вариант модели изменил дату или день: он не показан.</translation>
    </message>
    <message>
        <source>The proposal changed a name: it is not shown.</source>
        <translation>Вариант модели изменил имя или название: он не показан.</translation>
    </message>
    <message>
        <source>The proposal changed a “not” or a “without”: it is not shown.</source>
        <translation>Вариант модели изменил «не» или «без»: он не показан.</translation>
    </message>
    <message>
        <source>The proposal changed a limit, as “only” or “at least”: it is not shown.</source>
        <translation>Вариант модели изменил границу, например «только» или «не меньше»: он не показан.</translation>
    </message>
    <message>
        <source>The proposal made “you may” and “you must” of each other: it is not shown.</source>
        <translation>Вариант модели перепутал «вы можете» и «вы должны»: он не показан.</translation>
    </message>
    <message>
        <source>The proposal was not in French: it is not shown.</source>
        <translation>Вариант модели был не на французском: он не показан.</translation>
    </message>
    <message>
        <source>The proposal was much longer than your text: it is not shown.</source>
        <translation>Вариант модели был намного длиннее вашего текста: он не показан.</translation>
    </message>
    <message>
        <source>The proposal left something out: it is not shown.</source>
        <translation>Вариант модели что-то пропустил: он не показан.</translation>
    </message>
    <message>
        <source>The proposal added something: it is not shown.</source>
        <translation>Вариант модели что-то добавил: он не показан.</translation>
    </message>
    <message>
        <source>The proposal was not simpler than your text: it is not shown.</source>
        <translation>Вариант модели был не проще вашего текста: он не показан.</translation>
    </message>
    <message>
        <source>The model found no simpler words.</source>
        <translation>Модель не нашла более простых слов.</translation>
    </message>
    <message>
        <source>This paragraph is very long. Make two of it first.</source>
        <translation>Этот абзац очень длинный. Сначала сделайте из него два.</translation>
    </message>
    <message>
        <source>This paragraph holds words that are meant for a machine, so nothing was sent.</source>
        <translation>В этом абзаце есть слова, предназначенные для машины, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>There is no text yet. Write what it is about first.</source>
        <translation>Текста ещё нет. Сначала напишите, о чём речь.</translation>
    </message>
    <message>
        <source>This text holds words that are meant for a machine, so nothing was sent.</source>
        <translation>Этот текст содержит слова, предназначенные для машины, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>What must stay hidden in this text cannot be told apart, so nothing was sent.</source>
        <translation>То, что должно остаться скрытым в этом тексте, нельзя отделить, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>This computer has no room to look whether your text answers the questions.</source>
        <translation>На диске этого компьютера не хватает места, чтобы проверить, отвечает ли ваш текст на вопросы.</translation>
    </message>
</context>
<context>
    <name>escale::AskTurnView</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Looking in the fiches…</source>
        <translation>Ищем на страницах…</translation>
    </message>
    <message>
        <source>Here is the answer word for word.</source>
        <translation>Вот ответ слово в слово.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>The model is writing. Until then, word for word:</source>
        <translation>Модель пишет. А пока слово в слово:</translation>
    </message>
    <message>
        <source>Nothing that the model wrote stands in the fiches. Here is the answer word for word.</source>
        <translation>Ничего из написанного моделью нет на страницах. Вот ответ слово в слово.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Понято: %1</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Written by a model, checked here</source>
        <translation>Написано моделью, проверено здесь</translation>
    </message>
    <message>
        <source>Sentences checked: %1</source>
        <translation>Проверено предложений: %1</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>Вычеркнуто: %1</translation>
    </message>
    <message>
        <source>Struck out.</source>
        <translation>Вычеркнуто.</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>Что ушло с этого компьютера</translation>
    </message>
    <message>
        <source>Copy with the sources</source>
        <translation>Копировать с источниками</translation>
    </message>
    <message>
        <source>In my selection</source>
        <extracomment>Puts the fiche that answers aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>В моей подборке</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <extracomment>Paper, PDF, a file for the phone...: the fiche that answers.</extracomment>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>As the model wrote it</source>
        <translation>Как написала модель</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Слово в слово</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Хороший ответ</translation>
    </message>
    <message>
        <source>Wrong because…</source>
        <translation>Неверно, потому что…</translation>
    </message>
    <message>
        <source>What is wrong? Kept on this computer for the editors</source>
        <translation>Что неверно? Хранится здесь для редакторов</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>escale::AskPane</name>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Ask as you would ask a colleague: “How do I open an account if the bank refuses?” Only what the fiches say is answered, word for word, and each sentence shows where it comes from.</source>
        <translation>Спрашивайте, как коллегу: «Как открыть счёт, если банк отказывает?» В ответе только то, что говорят страницы, слово в слово; у каждого предложения видно, откуда оно.</translation>
    </message>
    <message>
        <source>Back to the fiches</source>
        <translation>Назад к страницам</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ваш вопрос</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Другой вопрос</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>The answer is copied, with its sources.</source>
        <translation>Ответ скопирован вместе с источниками.</translation>
    </message>
    <message>
        <source>Kept on this computer for the editors, without names and numbers.</source>
        <translation>Сохранено на этом компьютере для редакторов, без имён и номеров.</translation>
    </message>
    <message>
        <source>Nothing has been said of an answer yet.</source>
        <translation>Ни об одном ответе ещё ничего не сказано.</translation>
    </message>
    <message>
        <source>What was said of answers</source>
        <translation>Что сказано об ответах</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>Таблица сохранена.</translation>
    </message>
    <message>
        <source>The table could not be saved. Is the disk full?</source>
        <translation>Таблицу не удалось сохранить. Может быть, диск полон?</translation>
    </message>
    <message>
        <source>A model writes, Escale checks. The conversation is kept nowhere.</source>
        <translation>Модель пишет, Escale проверяет. Разговор нигде не хранится.</translation>
    </message>
    <message>
        <source>Word for word, without a model and without a network. The conversation is kept nowhere.</source>
        <translation>Слово в слово, без модели и без сети. Разговор нигде не хранится.</translation>
    </message>
</context>
<context>
    <name>escale::AnswerColumn</name>
    <message>
        <source>The fiche says:</source>
        <translation>На странице сказано:</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>How much does it cost?</source>
        <translation>Сколько это стоит?</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>Сколько времени это займёт?</translation>
    </message>
    <message>
        <source>Which documents?</source>
        <translation>Какие документы?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Где?</translation>
    </message>
</context>
<context>
    <name>escale::AskPage</name>
    <message>
        <source>How do I apply for a residence permit?</source>
        <translation>Как подать на вид на жительство?</translation>
    </message>
    <message>
        <source>How do I apply for social housing?</source>
        <translation>Как подать на социальное жильё?</translation>
    </message>
    <message>
        <source>How do I sign up with France Travail?</source>
        <translation>Как зарегистрироваться в France Travail?</translation>
    </message>
    <message>
        <source>Where can I learn French?</source>
        <translation>Где учить французский?</translation>
    </message>
    <message>
        <source>How do I get the carte Vitale?</source>
        <translation>Как получить carte Vitale?</translation>
    </message>
    <message>
        <source>How do I go back to university?</source>
        <translation>Как вернуться к учёбе в университете?</translation>
    </message>
    <message>
        <source>How do I ask for help from the CAF?</source>
        <translation>Как попросить пособия CAF?</translation>
    </message>
    <message>
        <source>How do I exchange my driving licence?</source>
        <translation>Как обменять водительские права?</translation>
    </message>
    <message>
        <source>How do I open a bank account?</source>
        <translation>Как открыть счёт в банке?</translation>
    </message>
    <message>
        <source>Where can I do sport?</source>
        <translation>Где заниматься спортом?</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Задать вопрос</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ваш вопрос</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>escale::ConversationStrip</name>
    <message>
        <source>Remove: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Другое место…</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>Сведения: %1</translation>
    </message>
    <message>
        <source>What is known of the person</source>
        <translation>Что известно о человеке</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>Я читаю</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>Человек читает</translation>
    </message>
    <message>
        <source>The person reads (Ctrl+L, then two letters: ar, ps, ti…)</source>
        <translation>Человек читает (Ctrl+L, затем две буквы: ar, ps, ti…)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Разговор</translation>
    </message>
</context>
<context>
    <name>escale::PersonsWindow</name>
    <message>
        <source>Larger letters</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>Возьмите эту страницу с собой</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Послушать ещё раз</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
</context>
<context>
    <name>escale::PhrasesPage</name>
    <message>
        <source>1 … 0: say a sentence. Space: again. Shift+Space: slowly. Nothing here is written to the disk.</source>
        <translation>1 … 0: сказать фразу. Пробел: ещё раз. Shift+Пробел: медленно. Ничего отсюда не пишется на диск.</translation>
    </message>
    <message>
        <source>No voice here speaks %1: show the sentence to the person.</source>
        <translation>Здесь нет голоса для этого языка (%1): покажите фразу человеку.</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>Поиск по фразам</translation>
    </message>
    <message>
        <source>Groups of sentences</source>
        <translation>Группы фраз</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Фразы</translation>
    </message>
    <message>
        <source>The person sees</source>
        <translation>Человек видит</translation>
    </message>
    <message>
        <source>Answers, forgotten with the person</source>
        <translation>Ответы, забываются вместе с человеком</translation>
    </message>
    <message>
        <source>Answer cards</source>
        <translation>Карточки для ответа</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>Без карточек</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>Да, нет</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
</context>
<context>
    <name>escale::CommandPalette</name>
    <message>
        <source>Last actions</source>
        <translation>Последние действия</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Недавно прочитанное</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Sentences, said aloud</source>
        <translation>Фразы, произносимые вслух</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Action, sentence or fiche ( &gt; actions, ! sentences, # fiches )</source>
        <translation>Действие, фраза или страница ( &gt; действия, ! фразы, # страницы )</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>escale::KeysHelp</name>
    <message>
        <source>Help: keys</source>
        <translation>Справка: клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>В поле поиска</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>Открыть первый результат</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Следующий результат</translation>
    </message>
    <message>
        <source>Mark one more, to hand over several</source>
        <translation>Отметить ещё один, чтобы отдать несколько</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>Предыдущий результат</translation>
    </message>
    <message>
        <source>Empty the field, then leave it</source>
        <translation>Очистить поле, затем выйти из него</translation>
    </message>
    <message>
        <source>In the list and in the text</source>
        <translation>В списке и в тексте</translation>
    </message>
    <message>
        <source>Listen, pause</source>
        <translation>Слушать, пауза</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>escale::HandOverPanel</name>
    <message>
        <source>This fiche</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>My selection (%1)</source>
        <translation>Моя подборка (%1)</translation>
    </message>
    <message>
        <source>Only “What to bring”</source>
        <translation>Только «Что взять с собой»</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Что передать</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>%1 beside French</source>
        <translation>%1 рядом с французским</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>French under each paragraph</source>
        <translation>Французский под каждым абзацем</translation>
    </message>
    <message>
        <source>%1 under each paragraph</source>
        <translation>%1 под каждым абзацем</translation>
    </message>
    <message>
        <source>The person’s language: French</source>
        <translation>Язык человека: французский</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только %1</translation>
    </message>
    <message>
        <source>Only French</source>
        <translation>Только французский</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Крупный шрифт</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Price, place, conditions</source>
        <translation>Цена, место, условия</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Addresses: this fiche has none</source>
        <translation>Адреса: на этой странице их нет</translation>
    </message>
    <message>
        <source>“What to bring”, on a page of its own</source>
        <translation>«Что взять с собой» на отдельном листе</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Название центра</translation>
    </message>
    <message>
        <source>Name of the centre: none is set</source>
        <translation>Название центра: не задано</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>QR-код страницы</translation>
    </message>
    <message>
        <source>PDF and phone file</source>
        <translation>PDF и файл для телефона</translation>
    </message>
    <message>
        <source>Change the folder…</source>
        <translation>Изменить папку…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map: no address is on it</source>
        <translation>Карта: на ней нет ни одного адреса</translation>
    </message>
    <message>
        <source>Chosen in the list (%1)</source>
        <translation>Выбранные в списке (%1)</translation>
    </message>
</context>
<context>
    <name>escale::HandOverWays</name>
    <message>
        <source>Print (%1)</source>
        <translation>Печатать (%1)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печатать</translation>
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
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>SMS…</source>
        <translation>SMS…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Printer and pages…</source>
        <translation>Принтер и страницы…</translation>
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
        <translation>Взять с USB-накопителя</translation>
    </message>
    <message>
        <source>The fiches of the stick are being taken. Leave it plugged in.</source>
        <translation>Страницы переносятся с накопителя. Не вынимайте его.</translation>
    </message>
    <message>
        <source>The fiches of the stick are here. You can take it out now.</source>
        <translation>Страницы с накопителя уже здесь. Теперь его можно вынуть.</translation>
    </message>
    <message>
        <source>The fiches of the stick could not be taken. This kiosk shows the ones it had. You can take the stick out; write it again, or ask who gave it to you.</source>
        <translation>Страницы с накопителя взять не удалось. Этот киоск показывает те, что у него были. Накопитель можно вынуть; запишите его ещё раз или спросите того, кто его дал.</translation>
    </message>
    <message>
        <source>Fiches can also come on a USB stick: plug it in.</source>
        <translation>Страницы можно принести и на USB-накопителе: вставьте его.</translation>
    </message>
    <message>
        <source>The fiches on this stick are signed by somebody this kiosk does not know. Nothing is taken from it.</source>
        <translation>Страницы на этом накопителе подписаны кем-то, кого этот киоск не знает. Ничего с него не берётся.</translation>
    </message>
    <message>
        <source>On the stick: %1 fiches of %2</source>
        <translation>На накопителе: страниц %1, %2</translation>
    </message>
</context>
<context>
    <name>escale::StickDialog</name>
    <message>
        <source>Write the fiches onto a stick</source>
        <translation>Записать страницы на накопитель</translation>
    </message>
    <message>
        <source>A kiosk or a computer without a network takes the fiches from the stick. Other files on it are left alone.</source>
        <translation>Киоск или компьютер без сети возьмёт страницы с накопителя. Другие файлы на нём не трогаются.</translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>Накопитель</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The fiches are on the stick. You can take it out now.</source>
        <translation>Страницы на накопителе. Теперь его можно вынуть.</translation>
    </message>
</context>
<context>
    <name>escale::EditionCommands</name>
    <message>
        <source>The file index.escale of a stick or a folder</source>
        <translation>Файл index.escale с накопителя или из папки</translation>
    </message>
    <message>
        <source>Fiches (*.escale)</source>
        <translation>Страницы (*.escale)</translation>
    </message>
</context>
<context>
    <name>escale::StickWriter</name>
    <message>
        <source>A stick is already being written.</source>
        <translation>Накопитель уже записывается.</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>This is not the report of a kiosk, or it is damaged.</source>
        <translation>Это не отчёт киоска, или он повреждён.</translation>
    </message>
    <message>
        <source>This report is by a newer Escale. Update Escale here first.</source>
        <translation>Этот отчёт сделан более новым Escale. Сначала обновите Escale здесь.</translation>
    </message>
    <message>
        <source>No report for two days.</source>
        <translation>Нет отчёта два дня.</translation>
    </message>
    <message>
        <source>Not brought up to date for two days.</source>
        <translation>Не обновлялся два дня.</translation>
    </message>
    <message>
        <source>The last sync failed: %1.</source>
        <translation>Последнее обновление не удалось: %1.</translation>
    </message>
    <message>
        <source>Edition %1, while others have %2.</source>
        <translation>Выпуск %1, а у других %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check its name and its owner.</source>
        <translation>Папку %1 не удаётся прочитать. Проверьте её имя и владельца.</translation>
    </message>
    <message>
        <source>The report cannot be written. Check the folder of fleet/report-to.</source>
        <translation>Отчёт не удаётся записать. Проверьте папку из fleet/report-to.</translation>
    </message>
    <message>
        <source>fleet/report-to must be a folder, or an address like https://reports.example.org/escale/.</source>
        <translation>fleet/report-to должен быть папкой или адресом вроде https://reports.example.org/escale/.</translation>
    </message>
    <message>
        <source>The server does not take this kiosk&apos;s report: its name or password is wrong.</source>
        <translation>Сервер не принимает отчёт этого киоска: неверно имя или пароль.</translation>
    </message>
    <message>
        <source>The server does not take reports at this address.</source>
        <translation>Сервер не принимает отчёты по этому адресу.</translation>
    </message>
    <message>
        <source>The last sync failed: the source of the fiches does not answer.</source>
        <translation>Последнее обновление не удалось: источник страниц не отвечает.</translation>
    </message>
    <message>
        <source>The last sync failed: the key was refused.</source>
        <translation>Последнее обновление не удалось: ключ отклонён.</translation>
    </message>
    <message>
        <source>The last sync failed: the library cannot be written.</source>
        <translation>Последнее обновление не удалось: библиотеку не удаётся записать.</translation>
    </message>
    <message>
        <source>The last sync did not bring everything.</source>
        <translation>Последнее обновление принесло не всё.</translation>
    </message>
    <message>
        <source>Version %1 of the program could not be installed.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;</extracomment>
        <translation>Версию %1 программы не удалось установить.</translation>
    </message>
    <message>
        <source>Some reports are by a newer Escale. What this one does not know of them is left out. Update Escale here.</source>
        <translation>Некоторые отчёты сделаны более новым Escale. То, чего этот не знает, пропущено. Обновите Escale здесь.</translation>
    </message>
</context>
<context>
    <name>escale::SpellingMarks</name>
    <message>
        <source>The dictionary is being read. Try again in a moment.</source>
        <translation>Словарь ещё читается. Попробуйте через минуту.</translation>
    </message>
    <message>
        <source>Every word is known.</source>
        <translation>Все слова известны.</translation>
    </message>
    <message>
        <source>There is no dictionary of this language on this computer: words are not checked.</source>
        <translation>На этом компьютере нет словаря этого языка: слова не проверяются.</translation>
    </message>
    <message>
        <source>The package to install is called %1.</source>
        <extracomment>%1: name of a package, as the system has it.</extracomment>
        <translation>Пакет, который нужно установить, называется %1.</translation>
    </message>
    <message>
        <source>Take “%1” out of my words</source>
        <translation>Убрать «%1» из моих слов</translation>
    </message>
    <message>
        <source>No word like it is known</source>
        <translation>Похожего слова нет</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Добавить «%1» в мои слова</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Your word could not be kept. Check that there is room on the disk and that you may write there.</source>
        <translation>Ваше слово не удалось сохранить. Проверьте, есть ли место на диске и можно ли туда писать.</translation>
    </message>
</context>
<context>
    <name>escale::PreviewWindow</name>
    <message>
        <source>This link leads to %1</source>
        <translation>Эта ссылка ведёт на %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>Как это будет у читателей</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>На странице</translation>
    </message>
    <message>
        <source>At a kiosk</source>
        <translation>На киоске</translation>
    </message>
    <message>
        <source>For the ear</source>
        <translation>На слух</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опубликовать…</translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation>Что говорит голос</translation>
    </message>
    <message>
        <source>No voice on this computer speaks the language of this text. These are the sentences it would say.</source>
        <translation>Ни один голос на этом компьютере не говорит на языке этого текста. Вот предложения, которые он произнёс бы.</translation>
    </message>
</context>
<context>
    <name>escale::ThemesForm</name>
    <message>
        <source>As it is on the server</source>
        <translation>Как на сервере</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Readers also find it under:</source>
        <translation>Читатели найдут её и здесь:</translation>
    </message>
    <message>
        <source>The text is about:</source>
        <translation>Текст о теме:</translation>
    </message>
    <message>
        <source>Needs that fit, for who looks after the site: %1</source>
        <translation>Подходящие потребности, для команды сайта: %1</translation>
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
        <translation>У читателей это уже есть. Лучше изменить её, чем писать второй раз:</translation>
    </message>
    <message>
        <source>Mine is different</source>
        <translation>Моя другая</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Read it: %1</source>
        <translation>Прочитать: %1</translation>
    </message>
</context>
<context>
    <name>escale::KioskTable</name>
    <message>
        <source>Well</source>
        <extracomment>Of a kiosk: it reports, and its fiches are of today.</extracomment>
        <translation>Исправен</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Of a kiosk: it reports, but its fiches are old or its last update failed.</extracomment>
        <translation>Отстаёт</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>Of a kiosk: nothing has been heard of it for two days.</extracomment>
        <translation>Молчит</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column: well, late, silent.</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
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
        <translation>Последний отчёт</translation>
    </message>
    <message>
        <source>Fiches of</source>
        <translation>Страницы от</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading of a column: the reasons of its state.</extracomment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>Heading of a column: the number of the edition that a kiosk&apos;s fiches are of.</extracomment>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading of a column: the version of Escale on a kiosk, &quot;1.2.0&quot;.</extracomment>
        <translation>Программа</translation>
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
        <translation>Посещения по неделям</translation>
    </message>
    <message>
        <source>Languages chosen</source>
        <translation>Выбранные языки</translation>
    </message>
    <message>
        <source>Themes opened</source>
        <translation>Открытые темы</translation>
    </message>
    <message>
        <source>Languages listened to</source>
        <translation>Прослушанные языки</translation>
    </message>
    <message>
        <source>Questions asked, week by week</source>
        <translation>Заданные вопросы по неделям</translation>
    </message>
    <message>
        <source>Fiches taken away, week by week</source>
        <translation>Страницы, взятые с собой, по неделям</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>Папка читается…</translation>
    </message>
    <message>
        <source>Choose the folder to which your kiosks send their reports.</source>
        <translation>Выберите папку, в которую ваши киоски отправляют отчёты.</translation>
    </message>
    <message>
        <source>Silent: %1. Late: %2. Well: %3.</source>
        <extracomment>How many kiosks are in each state.</extracomment>
        <translation>Молчат: %1. Отстают: %2. Исправны: %3.</translation>
    </message>
    <message>
        <source>These files are no reports, or damaged: %1.</source>
        <translation>Эти файлы — не отчёты или повреждены: %1.</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>Все центры</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>The week that begins on this Monday: &quot;16 November 2026&quot;.</extracomment>
        <translation>Неделя с %1</translation>
    </message>
    <message>
        <source>A theme that this library does not have</source>
        <translation>Тема, которой нет в этой библиотеке</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>Файл не удаётся записать. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>Таблица сохранена.</translation>
    </message>
    <message>
        <source>Kiosks of the centres</source>
        <translation>Киоски центров</translation>
    </message>
    <message>
        <source>What each kiosk reports at night: whether it is well, and how often it was used. Nothing is known of single visitors; a number under five is “%1”.</source>
        <extracomment>%1 is &quot;&lt;5&quot;.</extracomment>
        <translation>Что каждый киоск сообщает ночью: исправен ли он и как часто им пользовались. Об отдельных посетителях ничего не известно; число меньше пяти — «%1».</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Папка с отчётами</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Show all kiosks</source>
        <translation>Показать все киоски</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Киоски</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Map of the kiosks</source>
        <translation>Карта киосков</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. A week is reported when it is over.</source>
        <translation>Пока ничего не посчитано. О неделе сообщают, когда она закончится.</translation>
    </message>
    <message>
        <source>Full: what is sure. Dashed: what is possible, where a kiosk counted fewer than five. Nothing is added at random.</source>
        <translation>Сплошное: что точно. Пунктир: что возможно, где киоск насчитал меньше пяти. Случайно ничего не добавляется.</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить как таблицу…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Of which centres</source>
        <translation>Каких центров</translation>
    </message>
    <message>
        <source>The folder has not answered for a while; it is still being waited for. Is the network there? You can also choose another folder.</source>
        <translation>Папка уже некоторое время не отвечает; ожидание продолжается. Есть ли сеть? Можно также выбрать другую папку.</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Сохранить как изображение…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>Изображение (*.png)</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>Изображение сохранено.</translation>
    </message>
</context>
<context>
    <name>escale::SimplerCard</name>
    <message>
        <source>Say it simpler</source>
        <translation>Сказать проще</translation>
    </message>
    <message>
        <source>The model is writing. You can go on with the other paragraphs.</source>
        <translation>Модель пишет. Вы можете работать с другими абзацами.</translation>
    </message>
    <message>
        <source>You have changed this paragraph since. The proposal was about the older one.</source>
        <translation>С тех пор вы изменили этот абзац. Вариант модели был для прежнего.</translation>
    </message>
    <message>
        <source>Only this paragraph. Never sent: the rest of the fiche, who you are, where its links lead.</source>
        <translation>Только этот абзац. Никогда не отправляется: остальная страница, кто вы, куда ведут ссылки.</translation>
    </message>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>Написано моделью, проверено здесь. Ничего не изменится, пока вы этого не возьмёте.</translation>
    </message>
    <message>
        <source>The paragraph with its changes</source>
        <translation>Абзац с изменениями</translation>
    </message>
    <message>
        <source>Choose the changes to take:</source>
        <translation>Выберите, какие изменения взять:</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Без «%1»</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>С «%1»</translation>
    </message>
    <message>
        <source>“%2” instead of “%1”</source>
        <extracomment>%1: words of the text, %2: simpler ones.</extracomment>
        <translation>«%2» вместо «%1»</translation>
    </message>
    <message>
        <source>Put these changes in</source>
        <translation>Внести эти изменения</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>Взять все</translation>
    </message>
    <message>
        <source>What the model says about it:</source>
        <translation>Что об этом говорит модель:</translation>
    </message>
    <message>
        <source>These changes do not go together: something of your text would be lost. Take another one, or leave one.</source>
        <translation>Эти изменения не сочетаются: что-то из вашего текста пропало бы. Выберите ещё одно или снимите выбор с одного из них.</translation>
    </message>
</context>
<context>
    <name>escale::EntryCard</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>escale::PlaceCard</name>
    <message>
        <source>New address</source>
        <translation>Новый адрес</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Название места</translation>
    </message>
    <message>
        <source>Address, with the postal code</source>
        <translation>Адрес, с почтовым индексом</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>When it is open, how to get there</source>
        <translation>Когда открыто, как добраться</translation>
    </message>
    <message>
        <source>Point on the map (latitude, longitude)</source>
        <translation>Точка на карте (широта, долгота)</translation>
    </message>
    <message>
        <source>Write a name or an address.</source>
        <translation>Напишите название или адрес.</translation>
    </message>
    <message>
        <source>This is no e-mail address: it looks like name@example.org.</source>
        <translation>Это не адрес электронной почты. Пример: name@example.org.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>Это не номер телефона.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two names of départements.</extracomment>
        <translation> или </translation>
    </message>
    <message>
        <source>No département has this postal code.</source>
        <translation>Ни у одного департамента нет такого почтового индекса.</translation>
    </message>
    <message>
        <source>Without a postal code nobody knows the département.</source>
        <translation>Без почтового индекса неизвестно, какой это департамент.</translation>
    </message>
    <message>
        <source>The fiche is for %1 too</source>
        <translation>Страница также для: %1</translation>
    </message>
    <message>
        <source>Write two numbers, like 48.87, 2.36.</source>
        <translation>Напишите два числа, например 48.87, 2.36.</translation>
    </message>
    <message>
        <source>The point on the map is still to be put.</source>
        <translation>Точки на карте ещё нет.</translation>
    </message>
    <message>
        <source>This point is on no map of France.</source>
        <translation>Этой точки нет на картах Франции.</translation>
    </message>
    <message>
        <source>Press on the map, or move the point with the arrow keys (with Shift in small steps). Page Down goes to the next map.</source>
        <translation>Нажмите на карту или двигайте точку стрелками (с Shift — мелкими шагами). Page Down — следующая карта.</translation>
    </message>
    <message>
        <source>Map of France, point at %1</source>
        <translation>Карта Франции, точка: %1</translation>
    </message>
    <message>
        <source>Map of France, no point yet</source>
        <translation>Карта Франции, точки ещё нет</translation>
    </message>
</context>
<context>
    <name>escale::PartnerCard</name>
    <message>
        <source>Choose a logo</source>
        <translation>Выбрать логотип</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Новый партнёр</translation>
    </message>
    <message>
        <source>A partner that only the server knows</source>
        <translation>Партнёр, которого знает только сервер</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Название партнёра</translation>
    </message>
    <message>
        <source>Address of its site</source>
        <translation>Адрес его сайта</translation>
    </message>
    <message>
        <source>The server keeps it as long as nobody changes this list. Take it out before you change the others.</source>
        <translation>Сервер хранит его, пока никто не меняет этот список. Уберите его, прежде чем менять остальных.</translation>
    </message>
    <message>
        <source>Write its name: readers see it.</source>
        <translation>Напишите название: читатели его видят.</translation>
    </message>
    <message>
        <source>This is no address of a site: it looks like https://example.org.</source>
        <translation>Это не адрес сайта. Пример: https://example.org.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Выбрать логотип…</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>Другой логотип…</translation>
    </message>
    <message>
        <source>Take the logo out</source>
        <translation>Убрать логотип</translation>
    </message>
    <message>
        <source>The logo is being sent.</source>
        <translation>Логотип отправляется.</translation>
    </message>
    <message>
        <source>It has no logo.</source>
        <translation>Логотипа нет.</translation>
    </message>
    <message>
        <source>It has a logo.</source>
        <translation>Логотип есть.</translation>
    </message>
</context>
<context>
    <name>escale::NewsLine</name>
    <message>
        <source>New since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed, &quot;12 October 2026&quot;.</extracomment>
        <translation>Новая с %1.</translation>
    </message>
    <message>
        <source>Changed since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed.</extracomment>
        <translation>Изменена с %1.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
</context>
<context>
    <name>escale::ChangesDialog</name>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Название программы</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Heading over a part of a fiche&apos;s text that has no title.</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <extracomment>Read aloud: %1 are words that are no longer in a text.</extracomment>
        <translation>Больше нет: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <extracomment>Read aloud: %1 are words that are new in a text.</extracomment>
        <translation>Новое: %1.</translation>
    </message>
    <message>
        <source>%1 (new section)</source>
        <extracomment>Heading over a section that is new in a fiche; %1 is its title.</extracomment>
        <translation>%1 (новый раздел)</translation>
    </message>
    <message>
        <source>%1 (section removed)</source>
        <extracomment>Heading over a section that is no longer in a fiche; %1 is its title.</extracomment>
        <translation>%1 (раздел удалён)</translation>
    </message>
    <message>
        <source>It is not known what has changed.</source>
        <translation>Неизвестно, что изменилось.</translation>
    </message>
    <message>
        <source>Since %1, in the French text.</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>С %1, во французском тексте.</translation>
    </message>
    <message>
        <source>Struck through: no longer there. Underlined: new.</source>
        <translation>Зачёркнуто: больше нет. Подчёркнуто: новое.</translation>
    </message>
</context>
<context>
    <name>savedfilters</name>
    <message>
        <source>Write a name first.</source>
        <translation>Сначала напишите название.</translation>
    </message>
    <message>
        <source>Search for something or choose a filter first.</source>
        <translation>Сначала найдите что-нибудь или выберите фильтр.</translation>
    </message>
    <message>
        <source>There are too many saved filters. Remove one first.</source>
        <translation>Сохранённых фильтров слишком много. Сначала удалите один.</translation>
    </message>
    <message>
        <source>Another saved filter has this name.</source>
        <translation>Другой сохранённый фильтр носит это название.</translation>
    </message>
    <message>
        <source>The filter could not be saved. Is the disk full?</source>
        <translation>Фильтр не удалось сохранить. Может быть, диск полон?</translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation>Этого сохранённого фильтра больше нет.</translation>
    </message>
    <message>
        <source>The saved filters are of a newer Escale. Update Escale here first.</source>
        <translation>Сохранённые фильтры — от более новой версии Escale. Сначала обновите Escale здесь.</translation>
    </message>
    <message>
        <source>The file of the saved filters cannot be read. It is left as it is; check its owner.</source>
        <translation>Файл сохранённых фильтров не удаётся прочитать. Он остаётся как есть; проверьте его владельца.</translation>
    </message>
</context>
<context>
    <name>escale::SavedFiltersList</name>
    <message numerus="yes">
        <source>%1 (%Ln new)</source>
        <extracomment>Of a saved filter; %1 is its name, the number how many fiches in it are new or have changed.</extracomment>
        <translation>
            <numerusform>%1 (%Ln новая)</numerusform>
            <numerusform>%1 (%Ln новые)</numerusform>
            <numerusform>%1 (%Ln новых)</numerusform>
        </translation>
    </message>
    <message>
        <source>More: %1</source>
        <extracomment>Beside a saved filter: opens what can be done with it; %1 is its name.</extracomment>
        <translation>Ещё: %1</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Button: keeps what is searched for and filtered under a name.</extracomment>
        <translation>Сохранить этот фильтр…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Переименовать фильтр</translation>
    </message>
    <message>
        <source>Name of the filter. No name of a person:</source>
        <translation>Название фильтра. Не имя человека:</translation>
    </message>
    <message>
        <source>This is kept: “%1”, and what is chosen.</source>
        <extracomment>Above the name of a filter that is being saved; %1 is what is searched for.</extracomment>
        <translation>Сохраняется «%1» и то, что выбрано.</translation>
    </message>
</context>
<context>
    <name>escale::NewsNotifier</name>
    <message numerus="yes">
        <source>%Ln new or changed fiche(s) in “%1”</source>
        <extracomment>A notification after an update; %1 is the name somebody has given to a saved filter.</extracomment>
        <translation>
            <numerusform>%Ln новая или изменённая страница в «%1»</numerusform>
            <numerusform>%Ln новые или изменённые страницы в «%1»</numerusform>
            <numerusform>%Ln новых или изменённых страниц в «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::PriceRow</name>
    <message>
        <source>Free</source>
        <translation>Бесплатно</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Платно</translation>
    </message>
    <message>
        <source>What one wants to give</source>
        <translation>Сколько хочется дать</translation>
    </message>
    <message>
        <source>Price in euros</source>
        <translation>Цена в евро</translation>
    </message>
    <message>
        <source>How often it is paid</source>
        <translation>Как часто платят</translation>
    </message>
    <message>
        <source>Between two prices</source>
        <translation>Между двумя ценами</translation>
    </message>
    <message>
        <source>Lowest price in euros</source>
        <translation>Самая низкая цена в евро</translation>
    </message>
    <message>
        <source>Highest price in euros</source>
        <translation>Самая высокая цена в евро</translation>
    </message>
    <message>
        <source>The second price must be higher than the first.</source>
        <translation>Вторая цена должна быть выше первой.</translation>
    </message>
</context>
<context>
    <name>escale::AgeRow</name>
    <message>
        <source>From this age on</source>
        <translation>С этого возраста</translation>
    </message>
    <message>
        <source>Up to this age</source>
        <translation>До этого возраста</translation>
    </message>
    <message>
        <source>Between two ages</source>
        <translation>Между двумя возрастами</translation>
    </message>
    <message>
        <source>The second age must be higher than the first.</source>
        <translation>Второй возраст должен быть больше первого.</translation>
    </message>
</context>
<context>
    <name>escale::EffortRow</name>
    <message>
        <source>This long</source>
        <translation>Столько времени</translation>
    </message>
    <message>
        <source>How much time</source>
        <translation>Сколько времени</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Единица времени</translation>
    </message>
    <message>
        <source>This often</source>
        <translation>Так часто</translation>
    </message>
    <message>
        <source>Each day, each week…</source>
        <translation>В день, в неделю…</translation>
    </message>
    <message>
        <source>The second number must be higher than the first.</source>
        <translation>Второе число должно быть больше первого.</translation>
    </message>
    <message>
        <source>At least, at most, about…</source>
        <translation>Минимум, максимум, примерно…</translation>
    </message>
    <message>
        <source>Least amount of time</source>
        <translation>Наименьшее время</translation>
    </message>
    <message>
        <source>Greatest amount of time</source>
        <translation>Наибольшее время</translation>
    </message>
</context>
<context>
    <name>escale::ReadOnlyPage</name>
    <message>
        <source>This link leads to %1</source>
        <translation>Эта ссылка ведёт на %1</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>Мои страницы</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text was written in one piece with another tool. Only that tool can change it.</source>
        <translation>Эту страницу можно здесь прочитать, но не изменить: её текст написан целиком в другой программе. Изменить его можно только там.</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text comes from a regional catalogue of courses. Each update of the catalogue replaces the whole text. If something is wrong, tell the organisation that gives the course.</source>
        <translation>Эту страницу можно здесь прочитать, но не изменить: её текст приходит из регионального каталога курсов. Каждое обновление каталога заменяет весь текст. Если что-то неверно, сообщите организации, которая проводит курс.</translation>
    </message>
</context>
<context>
    <name>escale::FactRow</name>
    <message>
        <source>Readers see: %1</source>
        <extracomment>Below the fields of a fact, while a fiche is written. %1: the fact in words, such as “From 2 to 4 hours a week”.</extracomment>
        <translation>Читатели видят: %1</translation>
    </message>
</context>
<context>
    <name>escale::ModelCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>Что сейчас уйдёт с этого компьютера</translation>
    </message>
    <message>
        <source>To %1.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>На %1.</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>На %1, модель %2.</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>Скрыть ещё одно слово</translation>
    </message>
    <message>
        <source>Show this each time</source>
        <translation>Показывать это каждый раз</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Your text is as it was.</source>
        <translation>Ваш текст остался прежним.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
    <message>
        <source>Leave my text as it is</source>
        <translation>Оставить мой текст как есть</translation>
    </message>
</context>
<context>
    <name>escale::DraftHelpCard</name>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>Написано моделью, проверено здесь. Ничего не изменится, пока вы этого не возьмёте.</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>Вопросы, которые могут возникнуть у читателей</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>Предложить заголовок</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>Предложить краткое описание</translation>
    </message>
    <message>
        <source>The model is writing. You can go on working.</source>
        <translation>Модель пишет. Вы можете работать дальше.</translation>
    </message>
    <message>
        <source>The model found no question that your text leaves open.</source>
        <translation>Модель не нашла вопросов, на которые ваш текст не отвечает.</translation>
    </message>
    <message>
        <source>The model proposed nothing that your text says in this way. Your text is as it was.</source>
        <translation>Модель не предложила ничего, что действительно сказано в вашем тексте. Ваш текст не изменился.</translation>
    </message>
    <message>
        <source>You have changed the text since. The proposals were about the older one.</source>
        <translation>С тех пор вы изменили текст. Предложения относились к прежнему.</translation>
    </message>
    <message>
        <source>The text of the fiche and what its cards say. Never sent: who you are, where its links lead.</source>
        <translation>Текст страницы и то, что сказано в её фактах. Никогда не отправляется: кто вы, куда ведут ссылки.</translation>
    </message>
    <message>
        <source>Asked by a model. Your text does not answer these: write the answer where you know it.</source>
        <translation>Вопросы задала модель. Ваш текст на них не отвечает: напишите ответ, если знаете его.</translation>
    </message>
    <message>
        <source>Put this in</source>
        <translation>Вставить это</translation>
    </message>
    <message>
        <source>Put this in: %1</source>
        <translation>Вставить это: %1</translation>
    </message>
</context>
<context>
    <name>escale::AskLeavesCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>Что сейчас уйдёт с этого компьютера</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>На %1.</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <translation>На %1, модель %2.</translation>
    </message>
    <message>
        <source>The server receives</source>
        <translation>Сервер получает</translation>
    </message>
    <message>
        <source>Passages of public fiches: %1 (%2 characters)</source>
        <translation>Отрывков из открытых страниц: %1 (%2 знаков)</translation>
    </message>
    <message>
        <source>Never sent: who the person is, earlier questions, what was read. Names come back on this screen only.</source>
        <translation>Никогда не отправляется: кто этот человек, прежние вопросы, что читали. Имена возвращаются только на этом экране.</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>Скрыть ещё одно слово</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show this before each question</source>
        <translation>Показывать перед каждым вопросом</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>Без модели</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Up to %1 more passages of public fiches may follow: those that are near the question.</source>
        <translation>Могут быть отправлены ещё до %1 отрывков из открытых страниц: те, что близки к вопросу.</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>Что ушло с этого компьютера</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Nothing can be played: there is no loudspeaker.</source>
        <translation>Ничего нельзя воспроизвести: нет динамика.</translation>
    </message>
    <message>
        <source>The microphone is not heard. Look whether it is plugged in and switched on, then record again.</source>
        <translation>Микрофона не слышно. Проверьте, подключён ли он и включён ли, и запишите ещё раз.</translation>
    </message>
    <message>
        <source>The recording could not be written beside the library. Look whether there is room on the disk.</source>
        <translation>Запись не удалось сохранить рядом с библиотекой. Проверьте, есть ли место на диске.</translation>
    </message>
</context>
<context>
    <name>escale::UpdatePart</name>
    <message>
        <source>Install the new version now</source>
        <translation>Установить новую версию сейчас</translation>
    </message>
    <message>
        <source>Version %1 is there. It is installed by itself between %2 and %3.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;, %2 and %3 are times of day such as &quot;02:00&quot;</extracomment>
        <translation>Версия %1 уже есть. Она установится сама между %2 и %3.</translation>
    </message>
    <message>
        <source>Version %1 is to come, but this machine cannot get it yet.</source>
        <translation>Версия %1 ожидается, но это устройство пока не может её получить.</translation>
    </message>
    <message>
        <source>Version %1 is being installed. Leave the machine on: the kiosk starts again by itself.</source>
        <translation>Версия %1 устанавливается. Не выключайте устройство: киоск запустится снова сам.</translation>
    </message>
    <message>
        <source>Version %1 did not work on this machine. The version of before is back. Tell whoever runs the kiosks.</source>
        <translation>Версия %1 не заработала на этом устройстве. Возвращена прежняя версия. Сообщите тому, кто управляет киосками.</translation>
    </message>
    <message>
        <source>Version %1 was not installed: the package of the version of before is missing, so there would be no way back. Tell whoever runs the kiosks.</source>
        <translation>Версия %1 не установлена: нет пакета прежней версии, и вернуться было бы нельзя. Сообщите тому, кто управляет киосками.</translation>
    </message>
    <message>
        <source>Version %1 was not installed: it would change other programs of this machine. Tell whoever runs the kiosks.</source>
        <translation>Версия %1 не установлена: она изменила бы другие программы этого устройства. Сообщите тому, кто управляет киосками.</translation>
    </message>
    <message>
        <source>Version %1 could not be installed. The machine tries again by itself.</source>
        <translation>Версию %1 не удалось установить. Устройство попробует ещё раз само.</translation>
    </message>
    <message>
        <source>Version %1 is to come. This machine has not looked for it yet.</source>
        <translation>Версия %1 ожидается. Это устройство её ещё не искало.</translation>
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
        <translation>нужно прослушать</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>записывается</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>The library has no sentence in this language.</source>
        <translation>В библиотеке нет предложений на этом языке.</translation>
    </message>
    <message>
        <source>Nobody has read this sentence yet.</source>
        <translation>Это предложение ещё никто не прочитал.</translation>
    </message>
    <message>
        <source>Recording. Read the sentence, then stop.</source>
        <translation>Идёт запись. Прочитайте предложение, затем остановите.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>This is good. Listen to it, then keep it or record it again.</source>
        <translation>Хорошо. Прослушайте, затем сохраните или запишите ещё раз.</translation>
    </message>
    <message>
        <source>Recorded: this voice is heard on the pages.</source>
        <translation>Записано: этот голос слышен на страницах.</translation>
    </message>
    <message>
        <source>No voice was heard. Come closer to the microphone, or turn it up, and record again.</source>
        <translation>Голоса не слышно. Подойдите ближе к микрофону или сделайте его громче и запишите ещё раз.</translation>
    </message>
    <message>
        <source>There is too much noise around your voice. Find a quieter place and record again.</source>
        <translation>Вокруг голоса слишком шумно. Найдите место потише и запишите ещё раз.</translation>
    </message>
    <message>
        <source>This was too loud for the microphone. Move back a little and record again.</source>
        <translation>Для микрофона было слишком громко. Отойдите немного назад и запишите ещё раз.</translation>
    </message>
    <message>
        <source>One sound is much louder than your voice, a knock perhaps. Record again.</source>
        <translation>Один звук намного громче вашего голоса, возможно, стук. Запишите ещё раз.</translation>
    </message>
    <message>
        <source>This is too short for the whole sentence. Read all of it and record again.</source>
        <translation>Это слишком коротко для всего предложения. Запишите ещё раз и прочитайте его полностью.</translation>
    </message>
    <message>
        <source>This is longer than half a minute. Read only this sentence and record again.</source>
        <translation>Это дольше полуминуты. Запишите ещё раз и прочитайте только это предложение.</translation>
    </message>
    <message>
        <source>to be recorded again</source>
        <translation>нужно записать ещё раз</translation>
    </message>
    <message>
        <source>The words of this sentence have changed since somebody read it, so that recording is not heard any more. Read it again.</source>
        <translation>Слова этого предложения изменились после того, как его прочитали: ту запись больше не слышно. Прочитайте его ещё раз.</translation>
    </message>
</context>
<context>
    <name>escale::RecordingWindow</name>
    <message>
        <source>Record a voice</source>
        <translation>Записать голос</translation>
    </message>
    <message>
        <source>Read the sentences aloud. Your voice is kept on this computer, beside the library, and heard there instead of the synthetic voice.</source>
        <translation>Читайте предложения вслух. Ваш голос хранится на этом компьютере, рядом с библиотекой, и звучит вместо искусственного.</translation>
    </message>
    <message>
        <source>Language to read aloud</source>
        <translation>Язык чтения вслух</translation>
    </message>
    <message>
        <source>Sentences to read aloud</source>
        <translation>Предложения для чтения вслух</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Уровень микрофона</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Сохранить и дальше</translation>
    </message>
    <message>
        <source>Forget this take</source>
        <translation>Отбросить эту запись</translation>
    </message>
    <message>
        <source>Next not recorded</source>
        <translation>Следующее незаписанное</translation>
    </message>
    <message>
        <source>%1 records and stops, %2 listens, %3 keeps and goes on, %4 goes to the next sentence.</source>
        <extracomment>Each %n is the name of a key.</extracomment>
        <translation>%1 — записать и остановить, %2 — слушать, %3 — сохранить и дальше, %4 — следующее предложение.</translation>
    </message>
    <message>
        <source>The sentences are being looked for…</source>
        <translation>Ищем предложения…</translation>
    </message>
    <message>
        <source>Recorded: %1 of %2 sentences of the kiosk, %3 of %4 of the fiches.</source>
        <translation>Записано предложений: киоска — %1 из %2, страниц — %3 из %4.</translation>
    </message>
    <message>
        <source>The kiosk says this</source>
        <translation>Это говорит киоск</translation>
    </message>
    <message numerus="yes">
        <source>In %n fiche(s)</source>
        <translation>
            <numerusform>На %n странице</numerusform>
            <numerusform>На %n страницах</numerusform>
            <numerusform>На %n страницах</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Записать ещё раз</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Остановить прослушивание</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>No microphone is found. Plug one in, and allow programs to hear it.</source>
        <translation>Микрофон не найден. Подключите его и разрешите программам его слышать.</translation>
    </message>
    <message>
        <source>This Escale was built without Qt Multimedia and cannot record.</source>
        <translation>Этот Escale собран без Qt Multimedia и не может записывать.</translation>
    </message>
    <message>
        <source>Too loud. Stop, move back a little, and record again.</source>
        <translation>Слишком громко. Остановите, отойдите немного назад и запишите ещё раз.</translation>
    </message>
    <message>
        <source>To record again, because the words have changed: %1.</source>
        <translation>Записать ещё раз, потому что слова изменились: %1.</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCards</name>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Ask again what is meant so</source>
        <translation>Снова спросить о том, что так и задумано</translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation>Так и задумано</translation>
    </message>
    <message>
        <source>Put %1</source>
        <translation>Поставить %1</translation>
    </message>
    <message>
        <source>Put in %1 here</source>
        <translation>Вставить %1 сюда</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Put the link of the French</source>
        <translation>Поставить ссылку из французского</translation>
    </message>
    <message>
        <source>Mark it as in French</source>
        <translation>Выделить, как во французском</translation>
    </message>
    <message>
        <source>Write all digits as 0–9</source>
        <translation>Писать все цифры как 0–9</translation>
    </message>
</context>
<context>
    <name>escale::SegmentSide</name>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>confirmed here</source>
        <translation>подтверждено здесь</translation>
    </message>
    <message>
        <source>confirmed here by you</source>
        <translation>подтверждено здесь вами</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Take the other translation</source>
        <translation>Взять другой перевод</translation>
    </message>
    <message>
        <source>Published meanwhile: %1</source>
        <translation>Тем временем опубликовано: %1</translation>
    </message>
    <message>
        <source>The French was: %1</source>
        <translation>По-французски было: %1</translation>
    </message>
    <message>
        <source>in the library: %1</source>
        <translation>в библиотеке: %1</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>одно предложение</translation>
    </message>
    <message>
        <source>sentence by sentence</source>
        <translation>предложение за предложением</translation>
    </message>
    <message>
        <source>%1 proposes</source>
        <translation>%1 предлагает</translation>
    </message>
    <message>
        <source>Nothing like this has been translated yet.</source>
        <translation>Ничего похожего ещё не переведено.</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Машинный перевод</translation>
    </message>
    <message>
        <source>A word to the translator…</source>
        <translation>Несколько слов переводчику…</translation>
    </message>
    <message>
        <source>Find in the memory</source>
        <translation>Искать в памяти</translation>
    </message>
    <message>
        <source>Words of either language</source>
        <translation>Слова любого из двух языков</translation>
    </message>
    <message>
        <source>These words stand nowhere in the memory.</source>
        <translation>Этих слов в памяти нет.</translation>
    </message>
</context>
<context>
    <name>escale::TaskPage</name>
    <message>
        <source>%1 of %2 fiches complete, %3 words to go</source>
        <translation>Готово страниц: %1 из %2, осталось слов: %3</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Любой объём</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Fiches to translate</source>
        <translation>Страницы для перевода</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>Язык перевода</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Не переведено</translation>
    </message>
    <message>
        <source>Record a voice…</source>
        <translation>Записать голос…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Up to %1 words</source>
        <translation>До %1 слов</translation>
    </message>
    <message>
        <source>What has changed stands first, then what is read most. Return opens a fiche.</source>
        <translation>Сначала то, что изменилось, потом то, что читают чаще. Enter открывает страницу.</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Waiting for an expert</source>
        <translation>Ждут эксперта</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Сначала самое срочное</translation>
    </message>
    <message>
        <source>Most read first</source>
        <translation>Сначала самое читаемое</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Сначала самое короткое</translation>
    </message>
    <message>
        <source>Return opens a fiche.</source>
        <translation>Enter открывает страницу.</translation>
    </message>
</context>
<context>
    <name>escale::MachineCard</name>
    <message>
        <source>Machine translation</source>
        <translation>Машинный перевод</translation>
    </message>
    <message>
        <source>The model is translating. You can go on meanwhile.</source>
        <translation>Модель переводит. Пока можно работать дальше.</translation>
    </message>
    <message>
        <source>This proposal is refused: it does not say what the French says.</source>
        <translation>Это предложение отклонено: в нём сказано не то, что по-французски.</translation>
    </message>
    <message>
        <source>Only this segment. Never sent: the rest of the fiche, what you have typed, who you are, where its links lead.</source>
        <translation>Только этот сегмент. Никогда не отправляются: остальная страница, то, что вы ввели, кто вы, куда ведут ссылки.</translation>
    </message>
    <message>
        <source>Written by a machine, not by a person. Read all of it: it stays to be checked until you confirm it.</source>
        <translation>Написано машиной, а не человеком. Прочитайте всё: текст нужно проверить, пока вы его не подтвердите.</translation>
    </message>
    <message>
        <source>Put it in, to be checked</source>
        <translation>Вставить для проверки</translation>
    </message>
</context>
<context>
    <name>escale::FeedbackCard</name>
    <message>
        <source>A word to the translator</source>
        <translation>Несколько слов переводчику</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What you want to tell</source>
        <translation>Что вы хотите сказать</translation>
    </message>
    <message>
        <source>It goes into the follow-up of translators that the site&apos;s team keeps. The translator does not see it in Escale.</source>
        <translation>Это попадает в учёт переводчиков, который ведёт команда сайта. В Escale переводчик этого не видит.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Отправлено.</translation>
    </message>
</context>
<context>
    <name>escale::RemarksPage</name>
    <message>
        <source>My fiches</source>
        <translation>Мои страницы</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>Замечания читателей</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Change the text there</source>
        <translation>Изменить текст в этом месте</translation>
    </message>
    <message>
        <source>Delete the remark</source>
        <translation>Удалить замечание</translation>
    </message>
    <message>
        <source>Yes, delete it for everybody</source>
        <translation>Да, удалить для всех</translation>
    </message>
    <message>
        <source>There is no remark about this fiche.</source>
        <translation>Замечаний об этой странице нет.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>The site has no way to answer a remark. Answer in the text of the fiche: everybody reads it there.</source>
        <translation>На сайте нельзя ответить на замечание. Ответьте в тексте страницы: там это прочитают все.</translation>
    </message>
</context>
<context>
    <name>escale::ReplaceBar</name>
    <message>
        <source>Not found.</source>
        <translation>Не найдено.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Что найти</translation>
    </message>
    <message>
        <source>Put instead</source>
        <translation>Поставить вместо</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>escale::FicheSwitcher</name>
    <message>
        <source>Recently read</source>
        <translation>Недавно прочитанное</translation>
    </message>
</context>
<context>
    <name>escale::SectionGrip</name>
    <message>
        <source>Drag to move this section</source>
        <translation>Перетащите, чтобы переместить этот раздел</translation>
    </message>
</context>
</TS>
