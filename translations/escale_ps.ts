<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ps" sourcelanguage="en">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>In the menu of a text field. The letter after &amp; is the key to press.</extracomment>
        <translation>بېرته</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>بیا</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>غوڅول</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپي</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>اچول</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>لرې کول</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ټول ټاکل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>A button of a question.</extracomment>
        <translation>سمه ده</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغوه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>خوندي کول</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>پرانیستل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بندول</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <extracomment>Name of a key of the keyboard.</extracomment>
        <translation>تشه</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>کیڼ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ښی</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>(not translated yet: in French)</source>
        <translation>(لا نه دی ژباړل شوی: په فرانسوي)</translation>
    </message>
    <message>
        <source>Proposed by: %1</source>
        <translation>وړاندې کوونکی: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>ملګری بنسټ: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>نوی شوی: %1</translation>
    </message>
    <message>
        <source>--kind is demarche or dispositif.</source>
        <translation>د --kind ارزښت demarche یا dispositif دی.</translation>
    </message>
    <message>
        <source>--language is one of fr, en, uk, ti, ar, ps, ru, fa.</source>
        <translation>د --language ارزښت له fr, en, uk, ti, ar, ps, ru, fa څخه یو دی.</translation>
    </message>
    <message>
        <source>The answer could not be written out.</source>
        <translation>ځواب ونه لیکل شو.</translation>
    </message>
    <message>
        <source>The library was damaged. It has been set aside and replaced by the sample; run: escalectl sync</source>
        <translation>کتابتون خراب و. یوې خوا ته کېښودل شو او بېلګه یې پر ځای راغله؛ دا وکړئ: escalectl sync</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>پیل</translation>
    </message>
    <message>
        <source>Themes and needs</source>
        <translation>موضوعات او اړتیاوې</translation>
    </message>
    <message>
        <source>List of fiches</source>
        <translation>د پاڼو لړلیک</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>پاڼې</translation>
    </message>
    <message>
        <source>Checking older texts</source>
        <translation>د زړو متنونو کتل</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>سمول</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>پای ته ورسېد</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 ث پاتې</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n تېروتنه</numerusform>
            <numerusform>%n تېروتنې</numerusform>
        </translation>
    </message>
    <message>
        <source>The id of a fiche is 24 hexadecimal digits; escalectl list shows them.</source>
        <translation>د پاڼې شمېره 24 شپاړس‌ایزې رقمونه لري؛ escalectl list یې ښيي.</translation>
    </message>
    <message>
        <source>%1: complete, %2 added, %3 changed, %4 removed</source>
        <translation>%1: بشپړ، %2 زیات شول، %3 بدل شول، %4 لرې شول</translation>
    </message>
    <message>
        <source>%1: did not end (still running, or it was killed)</source>
        <translation>%1: پای ته ونه رسېد (لا روان دی یا په زور ودرول شو)</translation>
    </message>
    <message>
        <source>%1: ended early (%2), %3 failed</source>
        <translation>%1: وختي پای ته ورسېد (%2)، %3 ناکام</translation>
    </message>
    <message>
        <source>Feed:     none yet: sample content</source>
        <translation>سرچینه:  لا نشته: بېلګه</translation>
    </message>
    <message>
        <source>Feed:     %1</source>
        <translation>سرچینه:  %1</translation>
    </message>
    <message>
        <source>Content:  %1 fiches: %2 démarches, %3 dispositifs</source>
        <translation>منځپانګه: %1 پاڼې: %2 démarches، %3 dispositifs</translation>
    </message>
    <message>
        <source>Texts:    %1</source>
        <translation>متنونه: %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>وروستی نوی کول: %1</translation>
    </message>
    <message>
        <source>No feed is configured. Give one: escalectl sync --feed https://...</source>
        <translation>سرچینه نه ده ټاکل شوې. یوه ورکړئ: escalectl sync --feed https://...</translation>
    </message>
    <message>
        <source>%1 fiches in %2 texts: %3 added, %4 changed, %5 removed, %6 failed (%7 requests, %8 s)</source>
        <translation>%1 پاڼې په %2 متنونو کې: %3 زیات، %4 بدل، %5 لرې، %6 ناکام (%7 غوښتنې، %8 ث)</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>کتابتون روغ دی.</translation>
    </message>
    <message>
        <source>The library is damaged. Run: escalectl sync (the damaged file is set aside).</source>
        <translation>کتابتون خراب دی. دا وکړئ: escalectl sync (خراب فایل یوې خوا ته اېښودل کېږي).</translation>
    </message>
    <message>
        <source>There is no département &quot;%1&quot;.</source>
        <translation>د «%1» په نوم ډیپارتمان نشته.</translation>
    </message>
    <message>
        <source>--age is an age or a range: 30, 18-25 or 26-.</source>
        <translation>--age عمر یا د عمر لړۍ ده: 30، 18-25 یا 26-.</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 له دې څخه یو دی: %2.</translation>
    </message>
    <message>
        <source>--semantics is app, web or escale.</source>
        <translation>--semantics یو له app، web یا escale دی.</translation>
    </message>
    <message>
        <source>%1 of %2 texts indexed, %3 kB</source>
        <extracomment>How many of the texts of the library can be searched, and the size of the index.</extracomment>
        <translation>له %2 څخه %1 متنونه فهرست شول، %3 ک.ب</translation>
    </message>
    <message>
        <source>The index is out of step. Make it anew: escalectl index --rebuild</source>
        <translation>فهرست له متنونو سره برابر نه دی. بیا یې جوړ کړئ: escalectl index --rebuild</translation>
    </message>
    <message>
        <source>--theme takes the id of a theme, 24 hexadecimal digits.</source>
        <translation>--theme د موضوع شمېره اخلي، 24 شپاړس‌ایزې رقمونه.</translation>
    </message>
    <message>
        <source>--library needs the name of a file.</source>
        <translation>--library د فایل نوم غواړي.</translation>
    </message>
    <message>
        <source>New PIN: </source>
        <translation>نوی کوډ: </translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>بیا هماغه کوډ: </translation>
    </message>
    <message>
        <source>The PIN is read from standard input: two lines, the same.</source>
        <translation>کوډ له معیاري ننوت څخه لوستل کېږي: دوه یو شان کرښې.</translation>
    </message>
    <message>
        <source>The two PINs differ; nothing was changed.</source>
        <translation>دواړه کوډونه توپیر لري؛ هېڅ بدل نه شول.</translation>
    </message>
    <message>
        <source>The new PIN is stored.</source>
        <translation>نوی کوډ خوندي شو.</translation>
    </message>
    <message>
        <source>Searched for: %1 (--as-typed searches for what was typed)</source>
        <translation>ولټول شو: %1 (--as-typed هماغه لټوي چې لیکل شوي)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>هېڅ ونه موندل شو.</translation>
    </message>
    <message>
        <source>Words like these: %1</source>
        <translation>ورته کلمې: %1</translation>
    </message>
    <message>
        <source>The library does not have this fiche; escalectl list shows those it has.</source>
        <translation>دا پاڼه په کتابتون کې نشته؛ escalectl list هغه ښيي چې شته.</translation>
    </message>
    <message>
        <source>Nobody here speaks this language; escalectl voices lists who speaks what.</source>
        <translation>دلته هېڅوک په دې ژبه نه غږېږي؛ escalectl voices ښيي څوک په کومه ژبه غږېږي.</translation>
    </message>
    <message>
        <source>%1 s of speech</source>
        <translation>%1 ث خبرې</translation>
    </message>
    <message>
        <source>There is no settings file %1. Check the name.</source>
        <translation>د تنظیماتو فایل %1 نشته. نوم وګورئ.</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>غږ نشته</translation>
    </message>
    <message>
        <source>%1 sentences read aloud fetched, %2 dropped, %3 still missing</source>
        <translation>%1 لوستل شوې جملې واخیستل شوې، %2 لرې شوې، %3 لا کمې دي</translation>
    </message>
    <message>
        <source>The kiosk has keys for digits only: choose a PIN of digits.</source>
        <translation>دستګاه یوازې د رقمونو کیلۍ لري: د رقمونو کوډ وټاکئ.</translation>
    </message>
    <message>
        <source>Some of the content is damaged. Run: escalectl sync (what is damaged is fetched again).</source>
        <translation>د منځپانګې یوه برخه خرابه ده. دا وکړئ: escalectl sync (څه چې خراب دي بیا راوړل کېږي).</translation>
    </message>
    <message>
        <source>--starts is soon or any.</source>
        <translation>د --starts ارزښت soon یا any دی.</translation>
    </message>
    <message>
        <source>%1 fiches listed, %2 answers looked at, %3 failed</source>
        <translation>په لړلیک کې %1 پاڼې، %2 ځوابونه وکتل شول، %3 ناکام</translation>
    </message>
    <message>
        <source>Nothing that this version does not know.</source>
        <translation>داسې څه نشته چې دا نسخه یې نه پېژني.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting:  %n fiche(s) of the first sync, shown once all are here</source>
        <translation>
            <numerusform>په تمه: د لومړي تازه کولو %n پاڼه؛ کله چې ټولې راشي ښودل کېږي</numerusform>
            <numerusform>په تمه: د لومړي تازه کولو %n پاڼې؛ کله چې ټولې راشي ښودل کېږي</numerusform>
        </translation>
    </message>
    <message>
        <source>Held:     %1 of %2 fiches would go; if that is right: escalectl sync --accept-removals</source>
        <translation>ساتل شوي: له %2 پاڼو %1 به لرې شي؛ که سمه وي: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Form:     %1</source>
        <translation>بڼه:      %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) are stored and shown once all are here</source>
        <translation>
            <numerusform>%n پاڼه ساتل شوې، کله چې ټولې راشي ښودل کېږي</numerusform>
            <numerusform>%n پاڼې ساتل شوې، کله چې ټولې راشي ښودل کېږي</numerusform>
        </translation>
    </message>
    <message>
        <source>If that is right: escalectl sync --accept-removals</source>
        <extracomment>After a sentence that so many fiches would go</extracomment>
        <translation>که سمه وي: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Age:      up to date on %1. %2</source>
        <extracomment>%1 is a time, %2 how long ago that was: &quot;Updated 7 months ago&quot;.</extracomment>
        <translation>عمر:      په %1 نوی و. %2</translation>
    </message>
    <message>
        <source>Moved:    files were at an old place until %1. Now: escalectl where</source>
        <translation>لېږدول شوي: فایلونه تر %1 پورې په زوړ ځای کې وو. اوس: escalectl where</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>ثبت شوی غږ</translation>
    </message>
    <message>
        <source>This voice is on trial. Listen to each sentence and circle a number: 1: nothing can be understood; 2: a few words; 3: half; 4: nearly all; 5: all of it, as from a person.</source>
        <extracomment>Printed above the sentences that are sent to native listeners, in their language.</extracomment>
        <translation>دا غږ د ازموینې لپاره دی. هره جمله واورئ او له یوې شمېرې کرښه تاو کړئ: 1: هېڅ نه پوهېږم؛ 2: څو کلمې؛ 3: نیمایي؛ 4: نږدې ټول؛ 5: ټول، لکه د یوه انسان غږ.</translation>
    </message>
    <message>
        <source>This library has no text in this language.</source>
        <translation>په دې کتابتون کې په دې ژبه متن نشته.</translation>
    </message>
    <message>
        <source>The text %1 cannot be read. Check its name and its owner.</source>
        <translation>متن %1 نه لوستل کېږي. نوم او خاوند یې وګورئ.</translation>
    </message>
    <message>
        <source>The text %1 is too long for a fiche.</source>
        <translation>متن %1 د یوې پاڼې لپاره ډېر اوږد دی.</translation>
    </message>
    <message>
        <source>%1 is not a language to translate into: en uk ti ar ps ru fa.</source>
        <translation>%1 د ژباړې ژبه نه ده: en uk ti ar ps ru fa.</translation>
    </message>
    <message>
        <source>%1 segments, %2 questions.</source>
        <translation>%1 برخې، %2 پوښتنې.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 fiches translated; %4 of %5 segments missing (%6 French words).</source>
        <translation>%1: له %3 پاڼو %2 ژباړل شوې؛ له %5 برخو %4 نشته (%6 فرانسوي ویي).</translation>
    </message>
    <message>
        <source>The file %1 is there already and has other words, which stay. Choose another folder.</source>
        <translation>فایل %1 لا دمخه شته او بل متن لري چې پاتې کېږي. بله پوښۍ وټاکئ.</translation>
    </message>
    <message>
        <source>%1 is no folder: --language is required for one file.</source>
        <translation>%1 پوښۍ نه ده: د یوې فایل لپاره --language لازم دی.</translation>
    </message>
    <message>
        <source>--fiche is required: only a memory (tmx) and a folder are of all of them.</source>
        <translation>--fiche اړین دی: یوازې حافظه (tmx) او پوښۍ د ټولو ده.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and its owner.</source>
        <translation>دوتنه %1 نه لوستل کېږي. نوم او څښتن یې وګورئ.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>دوتنه %1 ونه لیکل شوه.</translation>
    </message>
    <message>
        <source>%1, %2: %3 segments, %4 new or changed, %5 of another French text; %6 questions.</source>
        <translation>%1، %2: %3 برخې، %4 نوې یا بدلې شوې، %5 له بل فرانسوي متن؛ %6 پوښتنې.</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>دلته تایید شوې، او وانه خیستل شوې: %1.</translation>
    </message>
    <message>
        <source>not named as the list says: LANGUAGE/KEY.opus</source>
        <translation>نوم یې د لست په څېر نه دی: ژبه/کیلي.opus</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>له 4 MB لوی</translation>
    </message>
    <message>
        <source>no Opus sound, or damaged</source>
        <translation>د Opus غږ نشته، یا خراب دی</translation>
    </message>
    <message>
        <source>shorter than a fifth of a second or longer than half a minute</source>
        <translation>د ثانیې له پنځمې برخې لنډ یا له نیمې دقیقې اوږد</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>داسې پوښۍ نشته.</translation>
    </message>
    <message>
        <source>A recording could not be copied beside the library.</source>
        <translation>یو ثبت د کتابتون تر څنګ کاپي نشو.</translation>
    </message>
    <message>
        <source>Recordings taken in: %1. Refused: %2.</source>
        <translation>منل شوي ثبتونه: %1. رد شوي: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sentences of the kiosk are recorded; %4 others.</source>
        <translation>%1: د کیوسک له %3 جملو څخه %2 ثبت شوې دي؛ نورې %4.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and its owner.</source>
        <translation>%1 نه لوستل کېږي. نوم او خاوند یې وګورئ.</translation>
    </message>
    <message>
        <source>The key %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>د %1 کیلي پر دې کمپیوټر نور خلک لوستلی شي. دا وچلوئ: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is no key that can sign without a password. Make one: escalectl keygen NAME</source>
        <translation>%1 داسې کیلي نه ده چې بې پټنومه لاسلیک وکړي. یوه جوړه کړئ: escalectl keygen NAME</translation>
    </message>
    <message>
        <source>%1 is no public key of a publisher.</source>
        <translation>%1 د خپروونکي عامه کیلي نه ده.</translation>
    </message>
    <message>
        <source>%1 takes codes among fr,en,uk,ti,ar,ps,ru,fa, separated by commas.</source>
        <translation>%1 د fr,en,uk,ti,ar,ps,ru,fa له منځه کوډونه په کامه جلا اخلي.</translation>
    </message>
    <message>
        <source>--channel takes small letters, digits and hyphens.</source>
        <translation>--channel کوچني توري، شمېرې او کرښې اخلي.</translation>
    </message>
    <message>
        <source>--departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>--departments د ډیپارتمانونو کوډونه په کامه جلا اخلي: 38,2A,971.</translation>
    </message>
    <message>
        <source>Edition %1: %2 fiches in %3 texts, %4 bytes, %5 of them new</source>
        <translation>%1 نسخه: %2 پاڼې په %3 متنونو کې، %4 بایټه، له هغو %5 نوي</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>له %1 نسخې راهیسې هېڅ نه دي بدل شوي.</translation>
    </message>
    <message>
        <source>Edition %1 of the channel %2, made %3, valid until %4</source>
        <translation>د %2 چینل %1 نسخه، جوړه شوې %3، تر %4 د اعتبار وړ</translation>
    </message>
    <message>
        <source>Signed by %1, who is known here</source>
        <translation>%1 لاسلیک کړې، دلته پېژندل شوی</translation>
    </message>
    <message>
        <source>Signed by %1, who is NOT known here</source>
        <translation>%1 لاسلیک کړې، دلته نه پېژندل کېږي</translation>
    </message>
    <message>
        <source>%1 fiches in %2 packs of %3 bytes</source>
        <translation>%1 پاڼې په %2 بنډلونو کې، %3 بایټه</translation>
    </message>
    <message>
        <source>%1 is there already, and was not touched. Choose another name.</source>
        <translation>%1 له وړاندې شته، او لاس ورته ونه وړل شو. بل نوم وټاکئ.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>%1 نه شي لیکل کېدای. ډیسک او د پوښۍ واکونه وګورئ.</translation>
    </message>
    <message>
        <source>The public key, for feed/keys of the stations: %1</source>
        <translation>عامه کیلي، د تمځایونو د feed/keys لپاره: %1</translation>
    </message>
    <message>
        <source>--rotate-to takes one to four public keys.</source>
        <translation>--rotate-to له یوې تر څلورو عامه کیلي اخلي.</translation>
    </message>
    <message>
        <source>From now on these keys may sign. Publish with one of them.</source>
        <translation>له دې وروسته دا کیلي لاسلیک کولی شي. په یوه یې خپاره کړئ.</translation>
    </message>
    <message>
        <source>The edition is whole: %1 parts, %2 bytes, %3 unpacked</source>
        <translation>نسخه بشپړه ده: %1 برخې، %2 بایټه، خلاصه شوې %3</translation>
    </message>
    <message>
        <source>The edition of %1 has expired. Its fiches stay; ask its publisher for a newer one.</source>
        <translation>د %1 نسخې نېټه تېره شوې. پاڼې یې پاتې کېږي؛ له خپروونکي یې نوې وغواړئ.</translation>
    </message>
    <message>
        <source>fleet/kiosk and fleet/centre must be names of small letters, digits and hyphens.</source>
        <translation>fleet/kiosk او fleet/centre باید د کوچنیو تورو، شمېرو او کرښو نومونه وي.</translation>
    </message>
    <message>
        <source>The report of %1 has arrived.</source>
        <translation>د %1 راپور ورسېد.</translation>
    </message>
    <message>
        <source>%1 is not the report of the kiosk of this name.</source>
        <translation>%1 د دې نوم د دستګاه راپور نه دی.</translation>
    </message>
    <message>
        <source>%1 green, %2 late, %3 silent</source>
        <translation>%1 شنې، %2 وروسته، %3 چوپې</translation>
    </message>
    <message>
        <source>Edition %1 with %2 fiches is on the stick (%3 bytes written). You can take it out now.</source>
        <translation>نسخه %1 له %2 پاڼو سره په حافظه کې ده (%3 بایټه ولیکل شول). اوس یې ایستلای شئ.</translation>
    </message>
    <message>
        <source>feed/keys must name who may sign the settings.</source>
        <translation>feed/keys باید ووایي چې څوک تنظیمات لاسلیک کولای شي.</translation>
    </message>
    <message>
        <source>Settings %1 for the channel %2 are signed.</source>
        <translation>د %2 چینل %1 تنظیمات لاسلیک شول.</translation>
    </message>
    <message>
        <source>fleet/settings must be an address like https://packs.example.org/fleet.escale.</source>
        <translation>fleet/settings باید د https://packs.example.org/fleet.escale په څېر پته وي.</translation>
    </message>
    <message>
        <source>Settings %1 are taken; the kiosk uses them from its next start.</source>
        <translation>%1 تنظیمات واخیستل شول؛ دستګاه یې له راتلونکي پیل نه کاروي.</translation>
    </message>
    <message>
        <source>Nothing has changed since settings %1.</source>
        <translation>له %1 تنظیماتو راهیسې هېڅ نه دي بدل شوي.</translation>
    </message>
    <message>
        <source>No model that makes vectors is set: the settings need ask/endpoint and ask/embedder.</source>
        <translation>داسې موډل نه دی ټاکل شوی چې ویکتورونه جوړ کړي: تنظیمات ask/endpoint او ask/embedder ته اړتیا لري.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>ودرېد. هغه څه چې راغلي، ساتل شوي دي.</translation>
    </message>
    <message>
        <source>%1 passages, %2 new, %3 gone.</source>
        <translation>%1 برخې، %2 نوې، %3 ورکې شوې.</translation>
    </message>
    <message>
        <source>This file does not say which fiche and language it is of: --fiche and --language are required.</source>
        <translation>دا دوتنه نه وايي چې د کومې پاڼې او ژبې ده: --fiche او --language اړین دي.</translation>
    </message>
    <message>
        <source>This file is of fiche %1 in %2, and another one was asked for.</source>
        <translation>دا دوتنه د پاڼې %1 ده په %2، او بله غوښتل شوې وه.</translation>
    </message>
    <message>
        <source>Nothing in this memory is new here.</source>
        <translation>په دې حافظه کې څه نوي نشته.</translation>
    </message>
</context>
<context>
    <name>escale::ConfirmOnSecondTap</name>
    <message>
        <source>%1: touch again</source>
        <extracomment>%1 is what a button does, such as &quot;Power off&quot;</extracomment>
        <translation>%1: یو ځل بیا لاس پرې کېږدئ</translation>
    </message>
</context>
<context>
    <name>escale::Card</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is what it reads aloud</extracomment>
        <translation>واورئ: %1</translation>
    </message>
</context>
<context>
    <name>escale::Commands</name>
    <message>
        <source>&amp;Search</source>
        <translation>لټون</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>ژبې</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>اوس نوی کړئ</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>نوی کول ودروئ</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>اورېدل</translation>
    </message>
    <message>
        <source>Two languages &amp;side by side</source>
        <translation>دوه ژبې څنګ په څنګ</translation>
    </message>
    <message>
        <source>In my &amp;selection</source>
        <extracomment>Puts the fiche aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>زما په ټولګه کې</translation>
    </message>
    <message>
        <source>Take away on a &amp;phone</source>
        <translation>ټلیفون ته وړل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپي</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ټول ټاکل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>شاته</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>مخکې</translation>
    </message>
    <message>
        <source>Show only my selection</source>
        <translation>یوازې زما ټولګه</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>ټول فلټرونه لرې کړئ</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>لوی لیک</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>کوچنی لیک</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>تیاره</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>لوړ توپیر</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>وتل</translation>
    </message>
    <message>
        <source>&amp;Fiche</source>
        <translation>پاڼه</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>لید</translation>
    </message>
    <message>
        <source>Source of the &amp;fiches…</source>
        <translation>د پاڼو سرچینه…</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <extracomment>Forgets the conversation with the person who leaves: languages, filters, what is open.</extracomment>
        <translation>بل کس</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>Moves the keys to the next part of the window: filters, list, text.</extracomment>
        <translation>د کړکۍ بله برخه</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>د کړکۍ مخکینۍ برخه</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>د متن عادي اندازه</translation>
    </message>
    <message>
        <source>Copy the l&amp;ink</source>
        <translation>لینک کاپي کول</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>په پاڼه کې &amp;ولټوئ</translation>
    </message>
    <message>
        <source>&amp;Translate fiches…</source>
        <translation>د پاڼو &amp;ژباړل…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>ورکول…</translation>
    </message>
    <message>
        <source>Hand over only in %1…</source>
        <translation>یوازې په دې ژبه ورکول: %1…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>لومړني ګامونه…</translation>
    </message>
    <message>
        <source>&amp;Workshop: write fiches…</source>
        <translation>د لیکلو کارځای: پاڼې لیکل…</translation>
    </message>
    <message>
        <source>As&amp;k a question</source>
        <translation>&amp;پوښتنه وکړئ</translation>
    </message>
    <message>
        <source>Save what was said of answers…</source>
        <translation>د ځوابونو په اړه ویل شوي وساتئ…</translation>
    </message>
    <message>
        <source>The person's &amp;screen</source>
        <translation>د کس سکرین</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>جملې</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>ټول کارونه…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مرسته</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>مېنو</translation>
    </message>
    <message>
        <source>Previously read</source>
        <translation>مخکې لوستل شوې</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>فلټرونه</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>کس</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>وروستي لوستل شوي</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ترتیب پر بنسټ</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>اړوندتیا</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>د متن نېټه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نوم</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>کس لولي</translation>
    </message>
    <message>
        <source>The person's language…</source>
        <translation>د کس ژبه…</translation>
    </message>
    <message>
        <source>Import fiches from a stick…</source>
        <translation>له USB حافظې پاڼې راوړل…</translation>
    </message>
    <message>
        <source>Write the fiches onto a stick…</source>
        <translation>پاڼې په USB حافظه کې لیکل…</translation>
    </message>
    <message>
        <source>Kiosks of the centres…</source>
        <extracomment>Opens the window for those who run the kiosks of many centres.</extracomment>
        <translation>د مرکزونو دستګاوې…</translation>
    </message>
    <message>
        <source>New since last time</source>
        <extracomment>Lists only the fiches that are new or have changed since the desk was last closed.</extracomment>
        <translation>له تېر ځل راهیسې نوي</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <extracomment>Opens a window with what is another in the open fiche than when the desk was last closed.</extracomment>
        <translation>څه بدل شوي…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>ټول د لوستل شوي په توګه په نښه کړئ</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>Submenu: what was searched for and filtered, kept under names.</extracomment>
        <translation>خوندي شوي فلټرونه</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Keeps what is searched for and filtered under a name.</extracomment>
        <translation>دا فلټر خوندي کړئ…</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>واټن</translation>
    </message>
    <message>
        <source>Open Escale</source>
        <extracomment>In the menu of the icon beside the clock: shows the window.</extracomment>
        <translation>Escale پرانیزئ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>بشپړ سکرین</translation>
    </message>
    <message>
        <source>Undo the last change of a selection</source>
        <translation>د ټولګې وروستی بدلون بېرته کړئ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بېرته کړئ</translation>
    </message>
    <message>
        <source>Undo the last change of the filters</source>
        <translation>د فلټرونو وروستی بدلون بېرته کړئ</translation>
    </message>
    <message>
        <source>Undo the last change of a saved filter</source>
        <translation>د خوندي شوي فلټر وروستی بدلون بېرته کړئ</translation>
    </message>
    <message>
        <source>Undo: mark all as read</source>
        <translation>بېرته کړئ: ټول د لوستل شوي په توګه په نښه کول</translation>
    </message>
    <message>
        <source>Undo: next person</source>
        <translation>بېرته کړئ: بل کس</translation>
    </message>
    <message>
        <source>Record a &amp;voice…</source>
        <extracomment>Opens the window in which a person reads sentences aloud for the kiosk.</extracomment>
        <translation>د غږ &amp;ثبتول…</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>The fiche of this conversation that was read first: the other end of &quot;Previously read&quot;.</extracomment>
        <translation>لومړی لوستل شوې</translation>
    </message>
</context>
<context>
    <name>escale::ScreenBlanker</name>
    <message>
        <source>The screen is asleep. Touch it to wake it.</source>
        <translation>پرده ویده ده. د ویښولو لپاره لاس پرې کېږدئ.</translation>
    </message>
</context>
<context>
    <name>escale::DayChart</name>
    <message>
        <source>Visits of the last seven days</source>
        <translation>د تېرو اوو ورځو کتنې</translation>
    </message>
</context>
<context>
    <name>escale::FicheCardView</name>
    <message>
        <source>In French only</source>
        <extracomment>badge on a card whose text exists in French only</extracomment>
        <translation>یوازې په فرانسوي</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>په: %1</translation>
    </message>
</context>
<context>
    <name>escale::FicheView</name>
    <message>
        <source>Text of the page</source>
        <translation>د پاڼې متن</translation>
    </message>
    <message>
        <source>Show the new text</source>
        <translation>نوی متن وښایئ</translation>
    </message>
    <message>
        <source>This page has just been withdrawn. You can finish reading it.</source>
        <translation>دا پاڼه همدا اوس لرې شوه. تاسو یې لوستل پای ته رسولی شئ.</translation>
    </message>
    <message>
        <source>This page has just been updated.</source>
        <translation>دا پاڼه همدا اوس نوې شوه.</translation>
    </message>
</context>
<context>
    <name>escale::FilterPane</name>
    <message>
        <source>Any age</source>
        <extracomment>Choice of a filter by age: no matter how old.</extracomment>
        <translation>هر عمر</translation>
    </message>
    <message>
        <source>Any level</source>
        <extracomment>Choice of a filter by level of French: no matter which.</extracomment>
        <translation>هره کچه</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fiche(s)</source>
        <extracomment>For those who hear the filters: a choice, such as a theme, and how many fiches it has.</extracomment>
        <translation>
            <numerusform>%1، %Ln پاڼه</numerusform>
            <numerusform>%1، %Ln پاڼې</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My selection (%Ln)</source>
        <extracomment>Button that shows the fiches a caseworker has put aside.</extracomment>
        <translation>
            <numerusform>زما ټولګه (%Ln)</numerusform>
            <numerusform>زما ټولګه (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a group of filters: the residence status of a person.</extracomment>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Level of French</source>
        <translation>د فرانسوي کچه</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>ټول فلټرونه لرې کړئ</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>Choice of a filter by kind of fiche: procedures and programmes alike.</extracomment>
        <translation>هر ډول</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Title of a group of filters: what a person needs, such as &quot;Open a bank account&quot;.</extracomment>
        <translation>اړتیاوې</translation>
    </message>
    <message>
        <source>Kind of fiche</source>
        <extracomment>Title of a group of filters: procedure or programme.</extracomment>
        <translation>د پاڼې ډول</translation>
    </message>
    <message>
        <source>Can be read in</source>
        <extracomment>Title of a group of filters: the languages in which a fiche can be read.</extracomment>
        <translation>په دې ژبه لوستل کېږي</translation>
    </message>
    <message>
        <source>No matter when</source>
        <extracomment>Choice of a filter by the start of a course: whenever it is, and fiches that are no courses.</extracomment>
        <translation>مهمه نه ده چې کله</translation>
    </message>
    <message>
        <source>In the next 3 months</source>
        <extracomment>Choice of a filter by the start of a course: within three months, or it can be joined at any time.</extracomment>
        <translation>په راتلونکو 3 میاشتو کې</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>خوندي شوي فلټرونه</translation>
    </message>
</context>
<context>
    <name>escale::GroupTitle</name>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <extracomment>For those who hear the filters: the title of a group (&quot;Status&quot;), and how many of its choices have been made.</extracomment>
        <translation>
            <numerusform>%1، %Ln ټاکل شوی</numerusform>
            <numerusform>%1، %Ln ټاکل شوي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::Keyboard</name>
    <message>
        <source>Done</source>
        <extracomment>The key that ends typing</extracomment>
        <translation>بس</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>پر پرده کیبورډ</translation>
    </message>
</context>
<context>
    <name>escale::KioskHost</name>
    <message>
        <source>Until the library can be read, the kiosk shows the sample that is inside the program.</source>
        <translation>تر هغې چې کتابتون ولوستل شي، دستګاه د پروګرام دننه بېلګه ښيي.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Dates on this page are wrong too.</source>
        <translation>د دې دستګاه ساعت سم نه دی. د دې پاڼې نېټې هم سمې نه دي.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state: visits are not counted. Is the disk full?</source>
        <translation>دستګاه خپل حالت نه شي خوندي کولی: کتنې نه شمېرل کېږي. ډیسک ډک دی؟</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>پر دې دستګاه غږ نشته.</translation>
    </message>
    <message>
        <source>This is a test of the sound.</source>
        <translation>دا د غږ ازموینه ده.</translation>
    </message>
    <message>
        <source>Wrong PINs typed here since the staff came last: %1. The last one: %2.</source>
        <extracomment>%1 is a number, %2 a day and a time</extracomment>
        <translation>د ناسمو کوډونو شمېر چې د کارکوونکو له وروستي راتګ راهیسې دلته لیکل شوي: %1. وروستی: %2.</translation>
    </message>
    <message>
        <source>The PIN of the staff is short and can be guessed. An administrator sets one of six digits or more with: escalectl pin</source>
        <translation>د کارکوونکو کوډ لنډ دی او اټکل کېدای شي. مدیر د شپږو یا ډېرو عددونو کوډ په دې ټاکي: escalectl pin</translation>
    </message>
    <message>
        <source>The print server of this machine keeps what was printed, so tickets are not offered. An administrator forbids it with: cupsctl PreserveJobHistory=no PreserveJobFiles=no</source>
        <translation>د دې دستګاه د چاپ سرور هغه څه ساتي چې چاپ شوي، نو ټکټونه نه وړاندې کېږي. مدیر یې په دې منع کوي: cupsctl PreserveJobHistory=no PreserveJobFiles=no</translation>
    </message>
</context>
<context>
    <name>escale::KioskPage</name>
    <message>
        <source>Listen to this page</source>
        <translation>دا پاڼه واورئ</translation>
    </message>
    <message>
        <source>Pictures on this page: %1.</source>
        <translation>په دې پاڼه کې انځورونه: %1.</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>د اورېدو لپاره په انځور لاس کېږدئ.</translation>
    </message>
</context>
<context>
    <name>escale::KioskProgram</name>
    <message>
        <source>The fiches on this machine were damaged and have been replaced by sample fiches. Please tell the staff.</source>
        <translation>د دې دستګاه پاڼې خرابې وې او د بېلګې پاڼې یې پر ځای راغلې. مهرباني وکړئ کارکوونکو ته ووایئ.</translation>
    </message>
</context>
<context>
    <name>escale::LanguageOrder</name>
    <message>
        <source>%1: earlier</source>
        <extracomment>%1 is a language</extracomment>
        <translation>%1: مخکې</translation>
    </message>
</context>
<context>
    <name>escale::LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <extracomment>said and shown in each of the eight languages on the first page</extracomment>
        <translation>خپله ژبه وټاکئ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln پاڼه</numerusform>
            <numerusform>%Ln پاڼې</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · sample content</source>
        <extracomment>%1 is &quot;20 fiches&quot;; nothing has been fetched from the feed yet</extracomment>
        <translation>%1 · د بېلګې منځپانګه</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1 024 fiches&quot;, %2 a date</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>If this is your language, touch now.</source>
        <translation>که دا ستاسو ژبه وي، اوس لاس پرې کېږدئ.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>اورېدل</translation>
    </message>
</context>
<context>
    <name>escale::LanguagesCard</name>
    <message>
        <source>Languages offered, and their order</source>
        <translation>وړاندې شوې ژبې او د هغو ترتیب</translation>
    </message>
</context>
<context>
    <name>escale::LinkCard</name>
    <message>
        <source>Listen</source>
        <translation>اورېدل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>د ټلیفون شمېره</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>برېښنالیک پته</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>وېبپاڼه</translation>
    </message>
    <message>
        <source>Scan this code with a phone to call this number.</source>
        <translation>په ټلیفون د دې کوډ انځور واخلئ چې دې شمېرې ته زنګ ووهئ.</translation>
    </message>
    <message>
        <source>Scan this code with a phone to write to this address.</source>
        <translation>په ټلیفون د دې کوډ انځور واخلئ چې دې پتې ته لیک ولیکئ.</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open this page.</source>
        <translation>په ټلیفون د دې کوډ انځور واخلئ چې دا پاڼه پرانیستل شي.</translation>
    </message>
    <message>
        <source>What this word means</source>
        <translation>د دې کلمې مانا</translation>
    </message>
</context>
<context>
    <name>escale::ListPage</name>
    <message>
        <source>All fiches</source>
        <translation>ټولې پاڼې</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>first of a row of chips: no choice among the needs</extracomment>
        <translation>ټول</translation>
    </message>
    <message>
        <source>Nothing here fits your answers.</source>
        <translation>دلته هېڅ شی ستاسو له ځوابونو سره برابر نه دی.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>دلته لا هېڅ نشته.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>takes back the answers that left nothing to show</extracomment>
        <translation>ټول وښایئ</translation>
    </message>
    <message>
        <source>Choose (%1)</source>
        <extracomment>one key for a row of chips that would fill the screen; %1 is how many there are to choose from</extracomment>
        <translation>غوره کړئ (%1)</translation>
    </message>
</context>
<context>
    <name>escale::ListeningBar</name>
    <message>
        <source>Speed: slow</source>
        <translation>چټکتیا: ورو</translation>
    </message>
    <message>
        <source>Speed: fast</source>
        <translation>چټکتیا: ګړندی</translation>
    </message>
    <message>
        <source>Speed: normal</source>
        <translation>چټکتیا: عادي</translation>
    </message>
    <message>
        <source>There is no voice for this language here.</source>
        <translation>دلته د دې ژبې لپاره غږ نشته.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. You can listen to this page in:</source>
        <translation>دلته د دې ژبې لپاره غږ نشته. دا پاڼه په دې ژبو اورېدلی شئ:</translation>
    </message>
    <message>
        <source>No loudspeaker is connected to this machine. Please tell the staff.</source>
        <translation>له دې دستګاه سره لاوډسپیکر نه دی نښتی. مهرباني وکړئ کارکوونکو ته ووایئ.</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>لاوډسپیکر نشته، یا کمپیوټر Escale ته غږ نه ورکوي.</translation>
    </message>
    <message>
        <source>The voice does not answer. Please try again.</source>
        <translation>غږ ځواب نه ورکوي. بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>درول</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>اورېدل</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>مخکینۍ جمله</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>راتلونکې جمله</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>دا پاڼه له ځان سره واخلئ</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far the voice is: sentence 2 of 14.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>%1 is the name of a language: the voice that reads is not in the language of the page around it.</extracomment>
        <translation>غږ: %1</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <extracomment>The person has scrolled away; this goes back to the sentence being read.</extracomment>
        <translation>بېرته غږ ته</translation>
    </message>
</context>
<context>
    <name>escale::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>دا پیغام وتړئ</translation>
    </message>
</context>
<context>
    <name>escale::PinPad</name>
    <message>
        <source>Staff</source>
        <translation>کارکوونکي</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>پاکول</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سمه ده</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>بېرته دستګاه ته</translation>
    </message>
    <message>
        <source>Type the PIN of the staff</source>
        <translation>د کارکوونکو کوډ ولیکئ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>یوه شېبه…</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk. An administrator sets it with: escalectl pin</source>
        <translation>د دې دستګاه لپاره کوډ نه دی ټاکل شوی. مدیر یې په دې ټاکي: escalectl pin</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>دا سم کوډ نه دی.</translation>
    </message>
    <message>
        <source>The kiosk cannot check the PIN now.</source>
        <translation>دستګاه اوس کوډ نه شي کتلی.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1.</source>
        <extracomment>%1 is a time such as 4:59</extracomment>
        <translation>ډېرې ناسمې هڅې. له %1 وروسته بیا هڅه وکړئ.</translation>
    </message>
</context>
<context>
    <name>escale::PlaceChooser</name>
    <message>
        <source>Add a département: name or number</source>
        <extracomment>For those who hear the field that finds a département.</extracomment>
        <translation>یو ډیپارتمان زیات کړئ: نوم یا شمېره</translation>
    </message>
    <message>
        <source>Show all départements</source>
        <translation>ټول ډیپارتمانونه وښایئ</translation>
    </message>
    <message>
        <source>Département</source>
        <extracomment>In an empty field that finds a département by its name or its number.</extracomment>
        <translation>ډیپارتمان</translation>
    </message>
</context>
<context>
    <name>escale::QrWindow</name>
    <message>
        <source>Take this page with you</source>
        <translation>دا پاڼه له ځان سره واخلئ</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open the page there.</source>
        <translation>په ټلیفون د دې کوډ انځور واخلئ چې پاڼه پکې پرانیستل شي.</translation>
    </message>
    <message>
        <source>Code of the page&apos;s address</source>
        <translation>د پاڼې د پتې کوډ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCard</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is the question it reads aloud</extracomment>
        <translation>واورئ: %1</translation>
    </message>
</context>
<context>
    <name>escale::QuestionsPage</name>
    <message>
        <source>%1 (here)</source>
        <extracomment>%1 is the département the kiosk stands in, &quot;Isère (38)&quot;</extracomment>
        <translation>%1 (دلته)</translation>
    </message>
    <message>
        <source>Choose a département</source>
        <translation>یو ډیپارتمان وټاکئ</translation>
    </message>
    <message>
        <source>Another département</source>
        <translation>بل ډیپارتمان</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln پاڼه وښایئ</numerusform>
            <numerusform>%Ln پاڼې وښایئ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>هغه وښایئ چې زما سره برابر وي</translation>
    </message>
    <message>
        <source>You can skip every question. Nothing is kept.</source>
        <translation>هره پوښتنه پرېښودلی شئ. هېڅ نه ساتل کېږي.</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>چیرته اوسېږئ؟</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>څو کلن یاست؟</translation>
    </message>
    <message>
        <source>How is your French?</source>
        <translation>فرانسوي مو څنګه ده؟</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>تر 18 کلونو کم</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>18 تر 25</translation>
    </message>
    <message>
        <source>26 and over</source>
        <translation>26 او ډېر</translation>
    </message>
    <message>
        <source>I do not read French</source>
        <extracomment>answers to &quot;How is your French?&quot;</extracomment>
        <translation>فرانسوي نه لولم</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>لږه</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>ښه</translation>
    </message>
    <message>
        <source>Fluently</source>
        <translation>روانه</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>پرېښودل</translation>
    </message>
    <message>
        <source>Are you looking for a course that starts soon?</source>
        <translation>ایا داسې کورس لټوئ چې ژر پیلېږي؟</translation>
    </message>
    <message>
        <source>Yes, in the next 3 months</source>
        <translation>هو، په راتلونکو 3 میاشتو کې</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPage</name>
    <message>
        <source>This fiche is no longer here. Please go back.</source>
        <translation>دا پاڼه نوره دلته نشته. مهرباني وکړئ بېرته لاړ شئ.</translation>
    </message>
    <message>
        <source>To hear it, touch the round key below.</source>
        <translation>د اورېدو لپاره، لاندې په دایره لاس کېږدئ.</translation>
    </message>
    <message>
        <source>See it in pictures</source>
        <translation>په انځورونو کې یې وګورئ</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPane</name>
    <message>
        <source>This fiche is no longer in the library.</source>
        <translation>دا پاڼه نوره په کتابتون کې نشته.</translation>
    </message>
    <message>
        <source>Choose a fiche in the list.</source>
        <translation>په لړلیک کې یوه پاڼه وټاکئ.</translation>
    </message>
    <message>
        <source>Text of the fiche</source>
        <translation>د پاڼې متن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپي</translation>
    </message>
    <message>
        <source>Copy the link of the page</source>
        <translation>د پاڼې لینک کاپي کول</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>له دې ځایه اورېدل</translation>
    </message>
    <message>
        <source>Listen in French</source>
        <translation>په فرانسوي اورېدل</translation>
    </message>
    <message>
        <source>Sentences for the interview</source>
        <translation>د مرکې جملې</translation>
    </message>
    <message>
        <source>Fiches: %1</source>
        <translation>پاڼې: %1</translation>
    </message>
    <message>
        <source>Not yet translated: %1</source>
        <translation>لا ژباړل شوې نه ده: %1</translation>
    </message>
</context>
<context>
    <name>escale::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>لټون پاک کړئ</translation>
    </message>
</context>
<context>
    <name>escale::SearchPage</name>
    <message>
        <source>Nothing found. Look here instead:</source>
        <translation>هېڅ ونه موندل شو. دلته وګورئ:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s) found</source>
        <translation>
            <numerusform>%Ln پاڼه وموندل شوه</numerusform>
            <numerusform>%Ln پاڼې وموندل شوې</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word, or choose a theme:</source>
        <translation>یوه کلمه ولیکئ یا موضوع وټاکئ:</translation>
    </message>
    <message>
        <source>Results for: %1</source>
        <extracomment>%1 is what was searched for instead of what was typed</extracomment>
        <translation>پایلې د دې لپاره: %1</translation>
    </message>
    <message>
        <source>Search for exactly: %1</source>
        <extracomment>%1 is what was typed; a button</extracomment>
        <translation>کټ مټ دا ولټوئ: %1</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>لټون: کور، کار، ډاکټر…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>لټون</translation>
    </message>
</context>
<context>
    <name>escale::SessionEnd</name>
    <message numerus="yes">
        <source>This page closes in %Ln second(s). Nothing you did here is kept.</source>
        <translation>
            <numerusform>دا پاڼه په %Ln ثانیه کې تړل کېږي. هېڅ نه ساتل کېږي.</numerusform>
            <numerusform>دا پاڼه په %Ln ثانیو کې تړل کېږي. هېڅ نه ساتل کېږي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>لا هم دلته یاست؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>دوام</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>پای</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCard</name>
    <message>
        <source>This kiosk</source>
        <translation>دا دستګاه</translation>
    </message>
    <message>
        <source>Greatest volume</source>
        <translation>تر ټولو لوړ غږ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds, short</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>A visit ends after</source>
        <translation>کتنه پای ته رسېږي وروسته له</translation>
    </message>
    <message>
        <source>and a warning of</source>
        <translation>او خبرداری د</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>ډیپارتمان</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No département has been chosen</extracomment>
        <translation>هېڅ</translation>
    </message>
    <message>
        <source>Screen turned by</source>
        <translation>پرده اړول شوې</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>The screen turns at the next restart.</source>
        <translation>پرده په راتلونکي پیل کې اوړي.</translation>
    </message>
    <message>
        <source>Printer for tickets</source>
        <translation>د ټکټونو چاپګر</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>هیڅ چاپګر نشته</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>کاغذ یې</translation>
    </message>
    <message>
        <source>receipt, 80 mm</source>
        <translation>رسید، 80 ملي‌متره</translation>
    </message>
</context>
<context>
    <name>escale::StaffPage</name>
    <message>
        <source>It is being done.</source>
        <translation>ترسره کېږي.</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>%1 is the name of this kiosk</extracomment>
        <translation>کارکوونکي</translation>
    </message>
    <message>
        <source>Staff — %1</source>
        <translation>کارکوونکي — %1</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>بېرته دستګاه ته</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ستونزه څه ده</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>منځپانګه</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>کتابتون لوستل کېږي…</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>پاڼې</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>ژباړې</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>وروستی بدلون</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>سرچینه</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>پاڼې نوې کړئ</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <extracomment>What the last sync did: numbers of fiches</extracomment>
        <translation>%1 نوي، %2 بدل شوي، %3 لرې شوي</translation>
    </message>
    <message>
        <source>sample inside the program</source>
        <translation>د پروګرام دننه بېلګه</translation>
    </message>
    <message>
        <source>The last days</source>
        <translation>وروستۍ ورځې</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>دا دستګاه</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>غږ وازمایئ</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>پر دې دستګاه غږ نشته.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>بیا پیلول</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>بندول</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>له عامې دستګاه وتل</translation>
    </message>
    <message>
        <source>The machine has been asked…</source>
        <translation>دستګاه ته وویل شول…</translation>
    </message>
</context>
<context>
    <name>escale::Stepper</name>
    <message>
        <source>%1: less</source>
        <extracomment>%1 is what is changed, such as &quot;Greatest volume&quot;</extracomment>
        <translation>%1: لږ</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: ډېر</translation>
    </message>
</context>
<context>
    <name>escale::StepsPage</name>
    <message>
        <source>Step %1 of %2.</source>
        <translation>ګام %1 له %2.</translation>
    </message>
    <message>
        <source>Touch the arrow to go on.</source>
        <translation>د دوام لپاره په غشي لاس کېږدئ.</translation>
    </message>
    <message>
        <source>That was the last step.</source>
        <translation>دا وروستی ګام و.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>مخکې لاړ شئ</translation>
    </message>
    <message>
        <source>Back to the whole page.</source>
        <translation>بېرته بشپړې پاڼې ته.</translation>
    </message>
    <message>
        <source>Look for something else</source>
        <translation>بل څه ولټوئ</translation>
    </message>
</context>
<context>
    <name>escale::SyncBar</name>
    <message>
        <source>Asking what is new…</source>
        <translation>پوښتنه کوو چې نوي څه دي…</translation>
    </message>
    <message>
        <source>Checking older texts…</source>
        <translation>زاړه متنونه ګورو…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>پای ته رسوو…</translation>
    </message>
    <message>
        <source>Fetching texts…</source>
        <translation>متنونه اخلو…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The title of a fiche, between the quotation marks of your language.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) per second</source>
        <translation>
            <numerusform>%Ln متن په ثانیه کې</numerusform>
            <numerusform>%Ln متنونه په ثانیه کې</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln ثانیه پاتې</numerusform>
            <numerusform>%Ln ثانیې پاتې</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln تېروتنه</numerusform>
            <numerusform>%Ln تېروتنې</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>د نوي کولو پرمختګ</translation>
    </message>
    <message>
        <source>First update</source>
        <translation>لومړی نوی کول</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>نوی کول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغوه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln پاڼه لرې کول</numerusform>
            <numerusform>%Ln پاڼې لرې کول</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the source…</source>
        <translation>سرچینه وټاکئ…</translation>
    </message>
    <message>
        <source>Fetching recorded voice…</source>
        <translation>ثبت شوی غږ راوړل کېږي…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: what was just cleared comes back.</extracomment>
        <translation>بېرته راوړل</translation>
    </message>
</context>
<context>
    <name>escale::SyncRunner</name>
    <message>
        <source>No source of fiches is set: this program has only what it holds now.</source>
        <translation>د پاڼو سرچینه نه ده ټاکل شوې: پروګرام یوازې هغه لري چې اوس یې لري.</translation>
    </message>
    <message>
        <source>An update is already running.</source>
        <translation>یوه نوې کونه لا روانه ده.</translation>
    </message>
</context>
<context>
    <name>escale::ThemesPage</name>
    <message>
        <source>How can we help you?</source>
        <translation>څنګه مرسته درسره وکړو؟</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>لټون: کور، کار، ډاکټر…</translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>هغه وښایئ چې زما سره برابر وي</translation>
    </message>
    <message>
        <source>Only what fits me</source>
        <extracomment>button: opens optional questions (place, age, French); once answered, lists show only what fits</extracomment>
        <translation>یوازې هغه چې زما سره برابر وي</translation>
    </message>
    <message>
        <source>Find by listening</source>
        <translation>په اورېدو یې ومومئ</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>د بیړنیو حالاتو شمېرې</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>پوښتنه وکړئ</translation>
    </message>
</context>
<context>
    <name>escale::TopBar</name>
    <message>
        <source>Back</source>
        <translation>شاته</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>پیل</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of the language in use</extracomment>
        <translation>ژبه: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>د لیک اندازه</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>د رنګ توپیر</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ends the visit and forgets everything</extracomment>
        <translation>پای</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>د غږ له لارښود څخه وتل</translation>
    </message>
    <message>
        <source>It is on.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>اوس چالان دی.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>اوس بند دی.</translation>
    </message>
</context>
<context>
    <name>escale::VoiceMenu</name>
    <message>
        <source>Recorded: comes with the fiches, always first</source>
        <extracomment>A voice in the list of voices. Where a sentence has a recording, that is what is heard.</extracomment>
        <translation>ثبت شوی: له پاڼو سره راځي، تل لومړی</translation>
    </message>
    <message>
        <source>%1: built into Escale</source>
        <extracomment>A voice in the list of voices; %1 is its name, &quot;eSpeak NG&quot;.</extracomment>
        <translation>%1: په Escale کې جوړ شوی</translation>
    </message>
    <message>
        <source>System: a voice of this computer</source>
        <extracomment>A voice in the list of voices: installed on the computer, not part of Escale.</extracomment>
        <translation>سیسټم: د دې کمپیوټر یو غږ</translation>
    </message>
    <message>
        <source>&amp;Voices</source>
        <extracomment>Submenu: which voice reads each language aloud.</extracomment>
        <translation>&amp;غږونه</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>د دې ژبې لپاره غږ نشته</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <extracomment>First in the list of voices: no choice of one&apos;s own.</extracomment>
        <translation>پخپله: تر ټولو ښه شته غږ</translation>
    </message>
</context>
<context>
    <name>escale::NoResultsPanel</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>A spelling was corrected; %1 is what was searched for instead.</extracomment>
        <translation>پایلې د «%1» لپاره</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or remove a filter.</source>
        <translation>هېڅ ونه موندل شو. بله کلمه وازمایئ یا یو فلټر لرې کړئ.</translation>
    </message>
    <message>
        <source>Your selection is empty. The star above a fiche puts it aside.</source>
        <translation>ستاسو ټولګه تشه ده. د پاڼې پورته ستوری هغه پکې ږدي.</translation>
    </message>
    <message>
        <source>The filters leave nothing of your selection.</source>
        <translation>فلټرونه ستاسو له ټولګې هېڅ نه پرېږدي.</translation>
    </message>
    <message>
        <source>Show the whole selection</source>
        <translation>ټوله ټولګه وښایئ</translation>
    </message>
</context>
<context>
    <name>escale::WindowBar</name>
    <message>
        <source>Languages: %1</source>
        <translation>ژبې: %1</translation>
    </message>
    <message>
        <source>Search for a fiche, a word, an acronym</source>
        <translation>پاڼه، کلمه یا لنډیز ولټوئ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>لټون</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>لټون پاک کړئ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>مېنو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln پایله</numerusform>
            <numerusform>%Ln پایلې</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>%1 is &quot;23 results&quot;, %2 a number of milliseconds.</extracomment>
        <translation>%1 · %2 م.ث</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>وپوښتئ</translation>
    </message>
</context>
<context>
    <name>escale::HostRequestWatcher</name>
    <message>
        <source>Nothing on this machine answers. Is Escale’s kiosk service installed?</source>
        <translation>پر دې دستګاه هېڅ شی ځواب نه ورکوي. ایا د Escale د عامې دستګاه خدمت نصب دی؟</translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>The key must be on one line, without spaces.</source>
        <translation>کیلي باید په یوه کرښه کې وي، بې تشو ځایونو.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer makes no sense. Check the address of the feed.</source>
        <translation>د سرور ځواب معنا نه لري. د سرچینې پته وګورئ.</translation>
    </message>
    <message>
        <source>Stopped. What was already saved is kept; start again to go on.</source>
        <translation>ودرېد. خوندي شوي شیان پاتې کېږي؛ د دوام لپاره بیا پیل کړئ.</translation>
    </message>
    <message>
        <source>The address of the feed is not usable. Give one like https://api.example.org.</source>
        <translation>د سرچینې پته د کار نه ده. د https://api.example.org په څېر پته ورکړئ.</translation>
    </message>
    <message>
        <source>The address of the feed must be plain: no user name, no password, nothing after a ? or #.</source>
        <translation>د سرچینې پته باید ساده وي: نه د کارن نوم، نه پټنوم، له ? یا # وروسته هېڅ.</translation>
    </message>
    <message>
        <source>The address of the feed must start with https://, so that the key stays secret.</source>
        <translation>د سرچینې پته باید په https:// پیل شي، چې کیلي پټه پاتې شي.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. Check its name and its owner.</source>
        <translation>د کیلي فایل %1 نه لوستل کېږي. نوم او مالک یې وګورئ.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>د دې کمپیوټر نور خلک د کیلي فایل %1 لوستلی شي. دا وکړئ: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 must hold the key alone, on one line.</source>
        <translation>د کیلي فایل %1 باید یوازې کیلي په یوه کرښه کې ولري.</translation>
    </message>
    <message>
        <source>The feed cannot be reached. Check the network and the address of the feed, then try again.</source>
        <translation>سرور ته لاسرسی نشته. شبکه او د سرچینې پته وګورئ، بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The feed stopped answering. Try again later.</source>
        <translation>سرور نور ځواب ورنه کړ. وروسته بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The feed has a problem of its own. Try again later.</source>
        <translation>سرور خپله ستونزه لري. وروسته بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The feed refused the key. Ask the operator of the feed for a valid key.</source>
        <translation>سرور کیلي ونه منله. د سرور له چلوونکي سمه کیلي وغواړئ.</translation>
    </message>
    <message>
        <source>The feed could not prove who it is, so nothing was fetched. Check the address of the feed and the date of this computer.</source>
        <translation>سرور ونه ښودلی شوه چې څوک دی، نو هېڅ ونه اخیستل شول. د سرچینې پته او د کمپیوټر نېټه وګورئ.</translation>
    </message>
    <message>
        <source>The feed sends to another server, which is not allowed. Check the address of the feed.</source>
        <translation>سرور بل سرور ته لېږي، چې اجازه نه لري. د سرچینې پته وګورئ.</translation>
    </message>
    <message>
        <source>The feed does not have this. Check the address of the feed.</source>
        <translation>سرور دا نه لري. د سرچینې پته وګورئ.</translation>
    </message>
    <message>
        <source>The feed does not understand the question. Check the address of the feed.</source>
        <translation>سرور پوښتنه نه پوهېږي. د سرچینې پته وګورئ.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer arrived damaged. Try again later.</source>
        <translation>د سرور ځواب خراب راورسېد. وروسته بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer is far too large, so it was refused. Check the address of the feed.</source>
        <translation>د سرور ځواب ډېر لوی دی، ونه منل شو. د سرچینې پته وګورئ.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer cannot be read. Try again later, or check the address of the feed.</source>
        <translation>د سرور ځواب نه لوستل کېږي. وروسته بیا هڅه وکړئ یا د سرچینې پته وګورئ.</translation>
    </message>
    <message>
        <source>ESCALE_SITE_SECRET must hold the key alone, on one line.</source>
        <translation>ESCALE_SITE_SECRET باید یوازې کیلي په یوه کرښه کې ولري.</translation>
    </message>
    <message>
        <source>A picture of the feed cannot be used.</source>
        <translation>د سرور یو انځور د کار نه دی.</translation>
    </message>
    <message>
        <source>The feed does not read this aloud.</source>
        <translation>سرور دا په لوړ غږ نه لولي.</translation>
    </message>
    <message>
        <source>The proxy cannot be used. Write it as http://name:port, or none for no proxy.</source>
        <translation>پراکسي نه کارېږي. داسې یې ولیکئ: http://name:port، یا none د هېڅ پراکسي لپاره.</translation>
    </message>
    <message>
        <source>The feed does not have this fiche any more.</source>
        <translation>سرور دا پاڼه نوره نه لري.</translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>The kiosk could not start anew; it has cleaned itself instead.</source>
        <translation>دستګاه له سره پیل نه شو کړای؛ پر ځای یې هر څه پاک کړل.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>The keyboard of this language cannot be used.</source>
        <translation>د دې ژبې کیبورډ د کار نه دی.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>تشه</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>ټکی</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>کامه</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>ټکی کامه</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>دوه ټکي</translation>
    </message>
    <message>
        <source>Colon before a list</source>
        <translation>له لړلیک مخکې دوه ټکي</translation>
    </message>
    <message>
        <source>Word separator</source>
        <translation>د کلمو بېلوونکی</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>د حیرانتیا نښه</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>پوښتنښه</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>اپوسټروف</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>نښلوونکې کرښه</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>اوږده کرښه</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>لاندې کرښه</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>د نقل نښه</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>پرانیستې د نقل نښه</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>تړلې د نقل نښه</translation>
    </message>
    <message>
        <source>Opening parenthesis</source>
        <translation>پرانیستی قوس</translation>
    </message>
    <message>
        <source>Closing parenthesis</source>
        <translation>تړلی قوس</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>د @ نښه</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>کږه کرښه</translation>
    </message>
    <message>
        <source>Ampersand</source>
        <translation>د &amp; نښه</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>برابر</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>سلنه</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>یورو</translation>
    </message>
    <message>
        <source>Number sign</source>
        <translation>د شمېرې نښه</translation>
    </message>
    <message>
        <source>Half space</source>
        <translation>نیمه تشه</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>The key that removes the letter before the cursor</extracomment>
        <translation>پاکول</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>غټ توري</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>رقمونه او نښې</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>توري</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>د کیبورډ ژبه</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>کیبورډ وتړئ</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>This page is an example. The code leads to the first page of the site.</source>
        <translation>دا پاڼه یوه بېلګه ده. کوډ د وېبپاڼې لومړۍ پاڼې ته ځي.</translation>
    </message>
    <message numerus="yes">
        <source>%n thanks</source>
        <extracomment>Thanks that readers of a fiche have sent.</extracomment>
        <translation>
            <numerusform>%n مننه</numerusform>
            <numerusform>%n مننې</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Title beside the address of a site about the fiche.</extracomment>
        <translation>وېبپاڼه</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <extracomment>Label above the name of the organisation behind a fiche.</extracomment>
        <translation>وړاندې کوونکی</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Label above the names of organisations that help with it.</extracomment>
        <translation>له دوی سره</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>Title above buttons that lead to themes and needs near this fiche.</extracomment>
        <translation>دا هم وګورئ</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <extracomment>Title beside a QR code: scan it to read the page on one&apos;s own phone.</extracomment>
        <translation>دا پاڼه له ځان سره واخلئ</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label above the name of the catalogue that a fiche comes from.</extracomment>
        <translation>سرچینه</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>فایل ونه لیکل شو. بله پوښۍ وټاکئ.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>This library cannot be searched yet: it has no index. Make one: escalectl index --rebuild</source>
        <translation>په دې کتابتون کې لا لټون نه کېږي: فهرست نه لري. جوړ یې کړئ: escalectl index --rebuild</translation>
    </message>
    <message>
        <source>The index of this library is of an older form. Make it anew: escalectl index --rebuild</source>
        <translation>د دې کتابتون فهرست پخوانۍ بڼه لري. بیا یې جوړ کړئ: escalectl index --rebuild</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>This cannot be read aloud.</source>
        <translation>دا په لوړ غږ نه شي لوستل کېدای.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ودرېد.</translation>
    </message>
    <message>
        <source>The sound that came is not one that can be used.</source>
        <translation>راغلی غږ د کار نه دی.</translation>
    </message>
    <message>
        <source>The sound file cannot be written.</source>
        <translation>د غږ فایل ونه لیکل شو.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>A voice: sentences that were recorded and came with the content.</extracomment>
        <translation>ثبت شوی</translation>
    </message>
    <message>
        <source>voice on trial</source>
        <extracomment>Beside the name of a voice: no native speaker has judged it yet.</extracomment>
        <translation>ازمایښتي غږ</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>The server refused the key of this kiosk. Ask its operator for a new one.</source>
        <translation>سرور د دې دستګاه کیلي ونه منله. له چلوونکي یې نوې وغواړئ.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network.</source>
        <translation>سرور ته لاسرسی نه و. شبکه وګورئ.</translation>
    </message>
    <message>
        <source>The answers of the server make no sense. Nothing changed.</source>
        <translation>د سرور ځوابونه معنا نه لري. هېڅ بدل نه شول.</translation>
    </message>
    <message>
        <source>No server has been set up, or the file with its key cannot be used.</source>
        <translation>سرور نه دی ټاکل شوی، یا یې د کیلي فایل د کار نه دی.</translation>
    </message>
    <message>
        <source>The library cannot be written. Is the disk full?</source>
        <translation>په کتابتون کې لیکل نه کېږي. ډیسک ډک دی؟</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>کتابتون نه لوستل کېږي.</translation>
    </message>
    <message>
        <source>The library is damaged. The next sync repairs it.</source>
        <translation>کتابتون خراب دی. راتلونکی نوی کول یې سموي.</translation>
    </message>
    <message>
        <source>The library was made by a newer Escale.</source>
        <translation>کتابتون د Escale نوې نسخې جوړ کړی دی.</translation>
    </message>
    <message>
        <source>Another sync was running.</source>
        <translation>بل نوی کول روان وو.</translation>
    </message>
    <message>
        <source>The sync was stopped before its end.</source>
        <translation>نوی کول له پای مخکې ودرول شول.</translation>
    </message>
    <message>
        <source>Some fiches could not be fetched. The next sync tries again.</source>
        <translation>ځینې پاڼې ونه اخیستل شوې. راتلونکی نوی کول بیا هڅه کوي.</translation>
    </message>
    <message>
        <source>the kiosk started</source>
        <translation>دستګاه پیل شوه</translation>
    </message>
    <message>
        <source>restart of the night</source>
        <translation>د شپې بیا پیل</translation>
    </message>
    <message>
        <source>new content</source>
        <translation>نوې منځپانګه</translation>
    </message>
    <message>
        <source>the library could not be shown</source>
        <translation>کتابتون ونه ښودل شو</translation>
    </message>
    <message>
        <source>a setting was not usable</source>
        <translation>یو تنظیم د کار نه و</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>ساعت سم نه و</translation>
    </message>
    <message>
        <source>the state of the kiosk could not be written</source>
        <translation>د دستګاه حالت خوندي نه شو</translation>
    </message>
    <message>
        <source>the staff came</source>
        <translation>کارکوونکي راغلل</translation>
    </message>
    <message>
        <source>the staff left</source>
        <translation>کارکوونکي لاړل</translation>
    </message>
    <message>
        <source>five wrong PINs</source>
        <translation>پنځه ناسم کوډونه</translation>
    </message>
    <message>
        <source>a setting was changed here</source>
        <translation>دلته یو تنظیم بدل شو</translation>
    </message>
    <message>
        <source>a sync was asked for</source>
        <translation>نوی کول وغوښتل شول</translation>
    </message>
    <message>
        <source>a restart was asked for</source>
        <translation>بیا پیل وغوښتل شو</translation>
    </message>
    <message>
        <source>power off was asked for</source>
        <translation>بندول وغوښتل شول</translation>
    </message>
    <message>
        <source>leaving the kiosk was asked for</source>
        <translation>له عامې دستګاه وتل وغوښتل شول</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <extracomment>A day and a time: &quot;24 November, 10:32&quot;. Letters as in QLocale::toString(): d, MMMM, HH, mm.</extracomment>
        <translation>d MMMM، HH:mm</translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation>تر اوسه نوی کول نه دي شوي.</translation>
    </message>
    <message>
        <source>Up to date — %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>نوی — %1</translation>
    </message>
    <message>
        <source>The last sync did not end.</source>
        <translation>وروستی نوی کول پای ته ونه رسېدل.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A line of the log: %1 is a day and a time, %2 what happened then</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Visits of the last seven days</source>
        <translation>د تېرو اوو ورځو کتنې</translation>
    </message>
    <message>
        <source>This kiosk does not count its visits.</source>
        <translation>دا دستګاه خپلې کتنې نه شمېري.</translation>
    </message>
    <message>
        <source>Fiches opened</source>
        <translation>پرانیستې پاڼې</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>اورېدل شوي</translation>
    </message>
    <message numerus="yes">
        <source>The first sync has not ended: %n fiche(s) are here, and shown once all are.</source>
        <translation>
            <numerusform>لومړی نوی کول پای ته نه دي رسېدلي: %n پاڼه راغلې، له نورو سره به وښودل شي.</numerusform>
            <numerusform>لومړی نوی کول پای ته نه دي رسېدلي: %n پاڼې راغلې، له نورو سره به وښودل شي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the server no longer lists them. None was removed. If that is right: escalectl sync --accept-removals</source>
        <extracomment>%1 and %2 are numbers of fiches</extracomment>
        <translation>له %2 پاڼو %1 به لرې شي، ځکه نور د سرور په لړلیک کې نشته. یوه هم لرې نه شوه. که سمه وي: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>files were moved to their new place</source>
        <translation>فایلونه نوي ځای ته ولېږدول شول</translation>
    </message>
    <message>
        <source>the fiches of a USB stick were asked for</source>
        <translation>د USB حافظې پاڼې وغوښتل شوې</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>وړل شوې</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>پوښتل شوې پوښتنې</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <extracomment>Questions to which no fiche had an answer.</extracomment>
        <translation>بې ځوابه</translation>
    </message>
    <message>
        <source>the new version of the program was asked for</source>
        <translation>د پروګرام نوې نسخه وغوښتل شوه</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The setting %1 is not usable (allowed: %2); the default is used.</source>
        <translation>تنظیم %1 د کار نه دی (اجازه لري: %2)؛ اصلي ارزښت وکارول شو.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check its name, its owner and its content.</source>
        <translation>د تنظیماتو فایل %1 نه لوستل کېږي. نوم، مالک او منځپانګه یې وګورئ.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Check the disk.</source>
        <translation>کوډ خوندي نه شو. ډیسک وګورئ.</translation>
    </message>
    <message>
        <source>The statistics cannot be read. Check who owns the file.</source>
        <translation>شمېرې نه لوستل کېږي. د فایل مالک وګورئ.</translation>
    </message>
    <message>
        <source>The statistics cannot be saved. Check the disk.</source>
        <translation>شمېرې خوندي نه شوې. ډیسک وګورئ.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state. Check the disk.</source>
        <translation>دستګاه خپل حالت نه شي خوندي کولی. ډیسک وګورئ.</translation>
    </message>
    <message>
        <source>What the staff chose at this kiosk cannot be read; the settings file alone is used.</source>
        <translation>پر دې دستګاه د کارکوونکو ټاکنې نه لوستل کېږي؛ یوازې د تنظیماتو فایل کارول کېږي.</translation>
    </message>
    <message>
        <source>The choices could not be saved. Check the disk.</source>
        <translation>ټاکنې خوندي نه شوې. ډیسک وګورئ.</translation>
    </message>
    <message>
        <source>The setting %1 holds a word that is not the name of a server; nothing is fetched for this word.</source>
        <translation>تنظیم %1 داسې کلمه لري چې د سرور نوم نه دی؛ د دې کلمې لپاره هېڅ نه اخیستل کېږي.</translation>
    </message>
    <message>
        <source>The settings have been moved to %1. They were in %2.</source>
        <translation>تنظیمات %1 ته ولېږدول شول. په %2 کې وو.</translation>
    </message>
    <message>
        <source>The library has been moved to %1. It was in %2.</source>
        <translation>کتابتون %1 ته ولېږدول شو. په %2 کې و.</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: they belong in %2. Please move the file.</source>
        <translation>په %1 کې تنظیمات نه کارول کېږي: ځای یې %2 دی. مهرباني وکړئ فایل ولېږدوئ.</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>تنظیمات په %1 کې خوندي نه شول. وګورئ چې ځای شته او هلته لیکلی شئ.</translation>
    </message>
    <message>
        <source>The key could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>کیلي په %1 کې خوندي نه شوه. وګورئ چې ځای شته او هلته لیکلی شئ.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 32 digits.</source>
        <translation>کوډ له 6 تر 32 عددونو لري.</translation>
    </message>
    <message>
        <source>The settings that come from the fleet cannot be read; this kiosk&apos;s own are used.</source>
        <translation>د ټولو دستګاوو ګډ تنظیمات نه لوستل کېږي؛ د دې دستګاه خپل کارېږي.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The library could not be created. Check that there is room on the disk and that its folder may be written.</source>
        <translation>کتابتون جوړ نه شو. وګورئ چې پر ډیسک ځای شته او په پوښۍ کې یې لیکل کېږي.</translation>
    </message>
    <message>
        <source>There is no library at %1. Run: escalectl sync</source>
        <translation>په %1 کې کتابتون نشته. دا وکړئ: escalectl sync</translation>
    </message>
    <message>
        <source>Another synchronisation is running. Let it finish, then try again.</source>
        <translation>بل نوی کول روان دي. پرېږدئ پای ته ورسېږي، بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The library does not have this fiche.</source>
        <translation>دا پاڼه په کتابتون کې نشته.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be saved. Free some space and try again.</source>
        <translation>ډیسک ډک دی، نو کتابتون خوندي نه شو. ځای خلاص کړئ او بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The library may not be written. Check who owns the file and its folder.</source>
        <translation>په کتابتون کې د لیکلو اجازه نشته. د فایل او پوښۍ مالک یې وګورئ.</translation>
    </message>
    <message>
        <source>The library cannot be opened. Check that its folder exists and who owns it.</source>
        <translation>کتابتون نه پرانیستل کېږي. وګورئ چې پوښۍ یې شته او د چا ده.</translation>
    </message>
    <message>
        <source>Another program holds the library. Close it and try again.</source>
        <translation>بل پروګرام کتابتون نیولی دی. هغه وتړئ او بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The disk reported an error or is full. Check the disk and try again.</source>
        <translation>ډیسک تېروتنه ورکړه یا ډک دی. ډیسک وګورئ او بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The library could not be read. Try again.</source>
        <translation>کتابتون ونه لوستل شو. بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The library could not be saved. Try again.</source>
        <translation>کتابتون خوندي نه شو. بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>This library was made by a newer Escale. Update Escale to open it.</source>
        <translation>دا کتابتون د Escale نوې نسخې جوړ کړی دی. د پرانیستلو لپاره Escale نوی کړئ.</translation>
    </message>
    <message>
        <source>This library was made by an older Escale and must be brought up to date first. Run: escalectl sync</source>
        <translation>دا کتابتون د Escale زړې نسخې جوړ کړی دی او لومړی باید نوی شي. دا وکړئ: escalectl sync</translation>
    </message>
    <message>
        <source>This file belongs to another program; it is no library of Escale. Name another file.</source>
        <translation>دا فایل د بل پروګرام دی؛ د Escale کتابتون نه دی. د بل فایل نوم ورکړئ.</translation>
    </message>
    <message>
        <source>This fiche cannot be saved: it is not whole.</source>
        <translation>دا پاڼه نه خوندي کېږي: بشپړه نه ده.</translation>
    </message>
    <message>
        <source>The library is damaged. Update it: the fiches are fetched again, and the damaged file is kept aside.</source>
        <translation>کتابتون خراب دی. نوی یې کړئ: پاڼې بیا راوړل کېږي او خراب فایل یوې خوا ته اېښودل کېږي.</translation>
    </message>
    <message>
        <source>This text is damaged. The next update brings it again.</source>
        <translation>دا متن خراب دی. راتلونکې نوې کونه یې بیا راوړي.</translation>
    </message>
    <message>
        <source>The library in %1 could not be moved to %2. Check that there is room for it on the disk.</source>
        <translation>کتابتون له %1 څخه %2 ته ونه لېږدول شو. وګورئ چې پر ډیسک ورته ځای شته.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>The feed&apos;s list is shorter than the feed&apos;s own statistics say, so nothing was removed. Try again later.</source>
        <translation>د سرور لړلیک د خپلو شمېرو څخه لنډ دی، نو هېڅ لرې نه شول. وروسته بیا هڅه وکړئ.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. What was there before is kept; try again later.</source>
        <translation>
            <numerusform>%n متن ونه اخیستل شو. مخکني ساتل شوي؛ وروسته بیا هڅه وکړئ.</numerusform>
            <numerusform>%n متنونه ونه اخیستل شول. مخکني ساتل شوي؛ وروسته بیا هڅه وکړئ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed stopped answering before the end. What was fetched is saved; try again later.</source>
        <translation>سرور له پای مخکې نور ځواب ورنه کړ. اخیستل شوي خوندي دي؛ وروسته بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The feed&apos;s lists have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>د سرور لړلیکونه داسې بڼه لري چې دا نسخه یې نه پېژني: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>
            <numerusform>%n پاڼه داسې بڼه لري چې دا نسخه یې نه پېژني: %1</numerusform>
            <numerusform>%n پاڼې داسې بڼه لري چې دا نسخه یې نه پېژني: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed&apos;s list is empty, so nothing was removed. Try again later.</source>
        <translation>د سرور لړلیک تش دی، نو هېڅ لرې نه شول. وروسته بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the feed no longer lists them. None was removed.</source>
        <translation>له %2 پاڼو %1 به لرې شي، ځکه نور د سرور په لړلیک کې نشته. یوه هم لرې نه شوه.</translation>
    </message>
    <message>
        <source>%1 of %2 texts in %3 would go, because the feed no longer has them. None was removed.</source>
        <extracomment>%3 is the name of a language, in that language</extracomment>
        <translation>په %3 ژبه له %2 متنونو %1 به لرې شي، ځکه سرور یې نور نه لري. یو هم لرې نه شو.</translation>
    </message>
    <message>
        <source>The feed has nothing left in %1. What was there before is kept; to give the language up, take it out of the languages to keep.</source>
        <extracomment>%1 is the name of a language, in that language</extracomment>
        <translation>سرور نور په %1 ژبه هېڅ نه لري. مخکني ساتل شوي؛ که دا ژبه نه غواړئ، د ژبو له لړلیک یې وباسئ.</translation>
    </message>
    <message>
        <source>Too many texts could not be fetched, so nothing was removed. Try again later.</source>
        <translation>ډېر متنونه ونه اخیستل شول، نو هېڅ لرې نه شول. وروسته بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>Not all texts could be fetched yet. Until they are here, what was there before is shown. Try again later.</source>
        <translation>لا ټول متنونه نه دي اخیستل شوي. تر هغه مخکني ښودل کېږي. وروسته بیا هڅه وکړئ.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. Try again later.</source>
        <translation>
            <numerusform>%n متن ونه اخیستل شو. وروسته بیا هڅه وکړئ.</numerusform>
            <numerusform>%n متنونه ونه اخیستل شول. وروسته بیا هڅه وکړئ.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no room for another task now. Close other programs, then try again.</source>
        <translation>دا کمپیوټر اوس د بل کار ځای نه لري. نور پروګرامونه وتړئ، بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The key of the source is in the keyring of this computer, and cannot be read there now. Open the keyring and try again, or enter the key once more.</source>
        <translation>د سرچینې کیلي د دې کمپیوټر د کیلیو په زېرمه کې ده، خو اوس نه شي لوستل کېدای. زېرمه پرانیزئ او بیا هڅه وکړئ، یا کیلي بیا ولیکئ.</translation>
    </message>
</context>
<context>
    <name>l10n</name>
    <message numerus="yes">
        <source>Updated %n year(s) ago</source>
        <extracomment>How long ago a fiche was changed.</extracomment>
        <translation>
            <numerusform>%n کال مخکې نوی شو</numerusform>
            <numerusform>%n کاله مخکې نوی شو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n month(s) ago</source>
        <translation>
            <numerusform>%n میاشت مخکې نوی شو</numerusform>
            <numerusform>%n میاشتې مخکې نوی شو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n day(s) ago</source>
        <translation>
            <numerusform>%n ورځ مخکې نوی شو</numerusform>
            <numerusform>%n ورځې مخکې نوی شو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n hour(s) ago</source>
        <translation>
            <numerusform>%n ساعت مخکې نوی شو</numerusform>
            <numerusform>%n ساعته مخکې نوی شو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>%n دقیقه مخکې نوی شو</numerusform>
            <numerusform>%n دقیقې مخکې نوی شو</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated just now</source>
        <extracomment>How long ago something was changed: less than a minute.</extracomment>
        <translation>همدا اوس نوی شو</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>په %1 نوی شوی</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>بیه</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>چیرته</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>د چا لپاره</translation>
    </message>
    <message>
        <source>French level</source>
        <translation>د فرانسوي کچه</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>موده</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>څو ځله</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ورځې</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>څه ته اړتیا ده</translation>
    </message>
    <message>
        <source>%1, paid once</source>
        <extracomment>%1 is a price, such as &quot;5 €&quot; or &quot;Between 5 € and 10 €&quot;. The next eight as well.</extracomment>
        <translation>%1، یو ځل</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>%1 هر ځل</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 په ساعت کې</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 په ورځ کې</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 په اونۍ کې</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 په میاشت کې</translation>
    </message>
    <message>
        <source>%1 for three months</source>
        <translation>%1 د درې میاشتو لپاره</translation>
    </message>
    <message>
        <source>%1 for six months</source>
        <translation>%1 د شپږو میاشتو لپاره</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 په کال کې</translation>
    </message>
    <message>
        <source>You choose the price</source>
        <extracomment>A price of the kind &quot;pay what you want&quot;.</extracomment>
        <translation>بیه تاسو ټاکئ</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A price: nothing to pay.</extracomment>
        <translation>وړیا</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <extracomment>%1 and %2 are prices.</extracomment>
        <translation>له %1 تر %2</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>Name of a language, as a word standing alone. The next seven as well.</extracomment>
        <translation>فرانسوي</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انګلیسي</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>اوکرایني</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>تیګرینیا</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربي</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>پښتو</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسي</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسي</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Title of the first part of a fiche: what the procedure or the programme is.</extracomment>
        <translation>دا څه دي؟</translation>
    </message>
    <message>
        <source>What is it good for?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: what one gains by it.</extracomment>
        <translation>دا د څه لپاره دي؟</translation>
    </message>
    <message>
        <source>And then?</source>
        <extracomment>Title of the last part of a procedure&apos;s fiche.</extracomment>
        <translation>او بیا؟</translation>
    </message>
    <message>
        <source>How do I take part?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: how one joins it.</extracomment>
        <translation>څنګه برخه واخلم؟</translation>
    </message>
    <message>
        <source>How do I do it?</source>
        <extracomment>Title of the steps of a procedure.</extracomment>
        <translation>څنګه یې وکړم؟</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Title of a box inside a text: a warning.</extracomment>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Title of a box inside a text: a useful remark.</extracomment>
        <translation>ښه ده پوه شئ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Kind of a fiche: something to be done with an administration.</extracomment>
        <translation>اداري کار</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Kind of a fiche: an activity, a course or a help that an organisation offers.</extracomment>
        <translation>پروګرام</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <extracomment>In how many languages a fiche can be read.</extracomment>
        <translation>
            <numerusform>%n ژبه</numerusform>
            <numerusform>%n ژبې</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>An amount of time. The next eight as well.</extracomment>
        <translation>
            <numerusform>%n ناسته</numerusform>
            <numerusform>%n ناستې</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعت</numerusform>
            <numerusform>%n ساعته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n نیمه ورځ</numerusform>
            <numerusform>%n نیمې ورځې</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ورځ</numerusform>
            <numerusform>%n ورځې</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n اونۍ</numerusform>
            <numerusform>%n اونۍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n میاشت</numerusform>
            <numerusform>%n میاشتې</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n درې میاشتنۍ</numerusform>
            <numerusform>%n درې میاشتنۍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-year(s)</source>
        <translation>
            <numerusform>%n نیم کال</numerusform>
            <numerusform>%n نیم کلونه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n کال</numerusform>
            <numerusform>%n کاله</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot; or &quot;3 hours per week&quot;. The next two as well.</extracomment>
        <translation>لږ تر لږه %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>ډېر تر ډېره %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>شاوخوا %1</translation>
    </message>
    <message>
        <source>%1 per session</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot;. The next six as well.</extracomment>
        <translation>%1 په هره ناسته کې</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 په ورځ کې</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 په اونۍ کې</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 په میاشت کې</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 په هرو درې میاشتو کې</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 په هرو شپږو میاشتو کې</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 په کال کې</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>An amount of time: &quot;2 to 4 hours&quot;. %1 is the lower number, %2 the upper one with its unit.</extracomment>
        <translation>له %1 تر %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Days of the week: all seven.</extracomment>
        <translation>هره ورځ</translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <extracomment>Days of the week: %1 is the first, %2 the last, &quot;Monday&quot; and &quot;Friday&quot;.</extracomment>
        <translation>هره ورځ له %1 تر %2</translation>
    </message>
    <message>
        <source>All of France</source>
        <extracomment>Where something takes place.</extracomment>
        <translation>ټوله فرانسه</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Where something takes place: on the internet.</extracomment>
        <translation>آنلاین</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a département, &quot;Isère (38)&quot;; %n the number of further ones.</extracomment>
        <translation>
            <numerusform>%1 او %n بل</numerusform>
            <numerusform>%1 او %n نور</numerusform>
        </translation>
    </message>
    <message>
        <source>Asylum seekers</source>
        <extracomment>People with this residence status. The next five as well.</extracomment>
        <translation>پناه غوښتونکي</translation>
    </message>
    <message>
        <source>Refugees</source>
        <translation>کډوال</translation>
    </message>
    <message>
        <source>People with subsidiary protection</source>
        <translation>د فرعي خوندیتوب خاوندان</translation>
    </message>
    <message>
        <source>People with temporary protection</source>
        <translation>د لنډمهاله خوندیتوب خاوندان</translation>
    </message>
    <message>
        <source>Stateless people</source>
        <translation>بې تابعیته خلک</translation>
    </message>
    <message>
        <source>French citizens</source>
        <translation>د فرانسې وګړي</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>کورنۍ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ښځې</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>ځوانان</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>مشران</translation>
    </message>
    <message>
        <source>LGBT+ people</source>
        <translation>LGBT+ خلک</translation>
    </message>
    <message>
        <source>The birth certificate made by OFPRA</source>
        <extracomment>Something a person must have or have done. OFPRA, OFII, CIR and France Travail are names: they stay as they are.</extracomment>
        <translation>د OFPRA د زېږون سند</translation>
    </message>
    <message>
        <source>A residence permit, or the receipt of its request</source>
        <translation>د اوسېدو کارت یا د غوښتنې رسید یې</translation>
    </message>
    <message>
        <source>The CIR contract signed, and the OFII courses finished</source>
        <translation>لاسلیک شوی CIR تړون او پای ته رسېدلي OFII کورسونه</translation>
    </message>
    <message>
        <source>A bank account</source>
        <translation>د بانک حساب</translation>
    </message>
    <message>
        <source>To be registered with France Travail</source>
        <translation>په France Travail کې نوم لیکنه</translation>
    </message>
    <message>
        <source>A driving licence for cars</source>
        <translation>د موټر چلولو جواز</translation>
    </message>
    <message>
        <source>The level of the end of secondary school</source>
        <translation>د ثانوي ښوونځي د پای کچه</translation>
    </message>
    <message>
        <source>Beginner, without reading</source>
        <extracomment>A level of French, beside A1, A2, B1...: people who cannot read or write yet.</extracomment>
        <translation>پیلوونکی، بې لوستلو</translation>
    </message>
    <message numerus="yes">
        <source>Under %n year(s)</source>
        <translation>
            <numerusform>تر %n کال کم</numerusform>
            <numerusform>تر %n کلونو کم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) and over</source>
        <translation>
            <numerusform>%n کال او ډېر</numerusform>
            <numerusform>%n کاله او ډېر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <extracomment>Ages: &quot;16 to 25 years&quot;. %1 is the lower one, %n the upper one.</extracomment>
        <translation>
            <numerusform>له %1 تر %n کال</numerusform>
            <numerusform>له %1 تر %n کلونو</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>Levels of French.</extracomment>
        <translation>ټولې کچې</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Levels of French: &quot;A1 to B2&quot;. %1 is the lowest, %2 the highest.</extracomment>
        <translation>%1 تر %2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>A fiche that is for all people.</extracomment>
        <translation>ټول خلک</translation>
    </message>
    <message>
        <source>Where to go</source>
        <extracomment>Title above the list of places where something is done.</extracomment>
        <translation>چیرته ورشئ</translation>
    </message>
    <message>
        <source>This page is only in French</source>
        <extracomment>Title of a notice above a fiche that exists in French alone.</extracomment>
        <translation>دا پاڼه یوازې په فرانسوي ده</translation>
    </message>
    <message>
        <source>It has not been translated into English yet. You can listen to it in French, or ask somebody to help you.</source>
        <extracomment>Put the name of your own language in the place of &quot;English&quot;.</extracomment>
        <translation>لا پښتو ته نه ده ژباړل شوې. په فرانسوي یې اورېدلی شئ، یا له چا مرسته وغواړئ.</translation>
    </message>
    <message>
        <source>In French only</source>
        <extracomment>Badge on the card of a fiche that has not been translated.</extracomment>
        <translation>یوازې په فرانسوي</translation>
    </message>
    <message>
        <source>Asylum seeker</source>
        <extracomment>The residence status of one person, as short as can be. The next five as well.</extracomment>
        <translation>پناه غوښتونکی</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>کډوال</translation>
    </message>
    <message>
        <source>Subsidiary protection</source>
        <translation>فرعي خوندیتوب</translation>
    </message>
    <message>
        <source>Temporary protection</source>
        <translation>لنډمهاله خوندیتوب</translation>
    </message>
    <message>
        <source>Stateless person</source>
        <translation>بې تابعیته</translation>
    </message>
    <message>
        <source>French citizen</source>
        <translation>د فرانسې وګړی</translation>
    </message>
    <message>
        <source>When it starts</source>
        <extracomment>Label of a card of facts, as short as can be: the dates of a course. The next eight as well.</extracomment>
        <translation>د پیل نېټه</translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <extracomment>Of a course that lasts a day: %1 is &quot;11 January 2027&quot;. The next one as well.</extracomment>
        <translation>راتلونکی کورس: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>بیا: %1</translation>
    </message>
    <message>
        <source>Next session: %1 to %2</source>
        <extracomment>Of a course: %1 is &quot;11 January&quot;, %2 &quot;26 March 2027&quot;. The next one as well.</extracomment>
        <translation>راتلونکی کورس: له %1 څخه تر %2 پورې</translation>
    </message>
    <message>
        <source>Then: %1 to %2</source>
        <translation>بیا: له %1 څخه تر %2 پورې</translation>
    </message>
    <message>
        <source>You can start at any time</source>
        <extracomment>Of a course: nobody waits for the next session.</extracomment>
        <translation>هر وخت پیل کولای شئ</translation>
    </message>
    <message>
        <source>Ask the organisers for the next dates</source>
        <extracomment>Of a course: all its known sessions have begun. The organisers are the organisation that gives it.</extracomment>
        <translation>راتلونکې نېټې له موسسې وپوښتئ</translation>
    </message>
    <message numerus="yes">
        <source>And %n more session(s)</source>
        <extracomment>Of a course, after its next sessions: how many there are beside them.</extracomment>
        <translation>
            <numerusform>او %n بل کورس</numerusform>
            <numerusform>او %n نور کورسونه</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts at any time</source>
        <extracomment>On the card of a course: it can be joined at any time. As short as can be.</extracomment>
        <translation>هر وخت پیلېږي</translation>
    </message>
    <message>
        <source>Ask for the next dates</source>
        <extracomment>On the card of a course: its next dates are not known, the structure has them. As short as can be.</extracomment>
        <translation>راتلونکې نېټې وپوښتئ</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>On the card of a course: %1 is the day its next session starts, &quot;11 January&quot;.</extracomment>
        <translation>له %1 څخه</translation>
    </message>
    <message>
        <source>We can explain this word in French only.</source>
        <extracomment>Under what a hard word means.</extracomment>
        <translation>موږ دا کلمه یوازې په فرانسوي تشریح کولی شو.</translation>
    </message>
    <message>
        <source>The text of this page is not on this device</source>
        <extracomment>Title of a notice in a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>د دې پاڼې متن په دې دستګاه کې نشته</translation>
    </message>
    <message>
        <source>You can read it on the Internet: the address is here. You can also ask somebody to help you.</source>
        <extracomment>Under that title; the address of the page, and a code to scan, stand below it.</extracomment>
        <translation>په انټرنټ کې یې په لاندې پته لوستلی شئ. له چا مرسته هم غوښتلی شئ.</translation>
    </message>
    <message>
        <source>Text to be read on the Internet</source>
        <extracomment>Badge on the card of a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>متن په انټرنټ کې لوستل کېږي</translation>
    </message>
    <message>
        <source>%1: %2 km</source>
        <extracomment>How far from a town something takes place: %1 is the town, %2 a whole number. &quot;Grenoble: 12 km&quot;</extracomment>
        <translation>%1: %2 کیلومتره</translation>
    </message>
</context>
<context>
    <name>escale::FeedDialog</name>
    <message numerus="yes">
        <source>The server answers: %Ln fiche(s).</source>
        <translation>
            <numerusform>سرور ځواب ورکوي: %Ln پاڼه.</numerusform>
            <numerusform>سرور ځواب ورکوي: %Ln پاڼې.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>له سرور پوښتنه کېږي…</translation>
    </message>
    <message>
        <source>Source of the fiches</source>
        <translation>د پاڼو سرچینه</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>د سرور چلوونکی پته یې او یوه کیلي درکوي.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پته</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کیلي</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>لکه پخوا</translation>
    </message>
    <message>
        <source>It is kept in %1, for you alone.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>په %1 کې ساتل کېږي، یوازې ستاسو لپاره.</translation>
    </message>
    <message>
        <source>The key in use is in %1.</source>
        <translation>کارېدونکې کیلي په %1 کې ده.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>وازمویئ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغوه</translation>
    </message>
    <message>
        <source>Save and update</source>
        <translation>خوندي او نوی یې کړئ</translation>
    </message>
    <message>
        <source>The key in use is in the keyring of this computer.</source>
        <translation>کارېدونکې کیلي د دې کمپیوټر د کیلیو په زېرمه کې ده.</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, or for you alone in %1.</source>
        <translation>د دې کمپیوټر د کیلیو په زېرمه کې، یا یوازې ستاسو لپاره په %1 کې ساتل کېږي.</translation>
    </message>
</context>
<context>
    <name>escale::LibraryUpdates</name>
    <message>
        <source>These are sample fiches, to try things out. Update to fetch the real ones.</source>
        <translation>دا د بېلګې پاڼې دي چې پروګرام وازمایئ. د رښتینو لپاره نوی یې کړئ.</translation>
    </message>
    <message>
        <source>An update is running</source>
        <translation>یوه نوې کونه روانه ده</translation>
    </message>
    <message>
        <source>Sample fiches</source>
        <translation>د بېلګې پاڼې</translation>
    </message>
    <message>
        <source>These are sample fiches. Update now (F5)</source>
        <translation>دا د بېلګې پاڼې دي. اوس نوی کړئ (F5)</translation>
    </message>
    <message>
        <source>Not updated · %1</source>
        <extracomment>On the button that updates; %1 is a time or a date.</extracomment>
        <translation>نه دی نوی شوی · %1</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>نوی · %1</translation>
    </message>
    <message>
        <source>%1. Update now (F5)</source>
        <translation>%1. اوس نوی کړئ (F5)</translation>
    </message>
    <message>
        <source>An update is running. Import the fiches when it has ended.</source>
        <translation>نوی کول روان دي. چې پای ته ورسېدل، پاڼې راوړئ.</translation>
    </message>
    <message>
        <source>The fiches are imported. If they came on a stick, you can take it out now.</source>
        <translation>پاڼې راوړل شوې. که په USB حافظه کې وې، اوس یې ایستلای شئ.</translation>
    </message>
</context>
<context>
    <name>escale::ResultPane</name>
    <message>
        <source>All fiches</source>
        <translation>ټولې پاڼې</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>پاڼې</translation>
    </message>
    <message>
        <source>%1 of %2. Show more</source>
        <extracomment>Button below a long list: %1 is how many results are in it, %2 how many there are.</extracomment>
        <translation>له %2 څخه %1. نور وښایئ</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>د اړوندتیا له مخې</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>د نېټې له مخې</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>د نوم له مخې</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>پرانیستل</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>لینک کاپي کول</translation>
    </message>
    <message>
        <source>Take out of my selection</source>
        <translation>زما له ټولګې لرې کول</translation>
    </message>
    <message>
        <source>Add to my selection</source>
        <translation>زما ټولګې ته زیاتول</translation>
    </message>
    <message>
        <source>New since last time: %1</source>
        <extracomment>Button that lists only the fiches that are new or have changed since the desk was last closed; %1 is how many.</extracomment>
        <translation>له تېر ځل راهیسې نوي: %1</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <extracomment>Button: nothing counts as new any more.</extracomment>
        <translation>ټول د لوستل شوي په توګه په نښه کړئ</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>د واټن له مخې</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <extracomment>Why results cannot be sorted by distance.</extracomment>
        <translation>لومړی یو ځای وټاکئ.</translation>
    </message>
</context>
<context>
    <name>escale::FichePaper</name>
    <message>
        <source>The printer does not answer.</source>
        <translation>چاپګر ځواب نه ورکوي.</translation>
    </message>
</context>
<context>
    <name>escale::ResultModel</name>
    <message>
        <source>%1: not translated</source>
        <extracomment>Of a fiche in the list; %1 is a language, &quot;Arabic&quot;.</extracomment>
        <translation>%1: نه ده ژباړل شوې</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>په: %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a fiche in the list that was not there when the desk was last closed.</extracomment>
        <translation>نوې</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Of a fiche in the list whose text is another than when the desk was last closed.</extracomment>
        <translation>بدله شوې</translation>
    </message>
</context>
<context>
    <name>escale::DesktopWindow</name>
    <message>
        <source>Ready for the next person.</source>
        <translation>د بل کس لپاره چمتو.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>لینک کاپي شو.</translation>
    </message>
</context>
<context>
    <name>escale::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>په دې پاڼه کې ولټوئ</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>بل ځای</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>مخکینی ځای</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>نښې لرې کړئ</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>په دې پاڼه کې نشته</translation>
    </message>
    <message>
        <source>Places with these words: %1</source>
        <translation>هغه ځایونه چې دا کلمې لري: %1</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>ځای %1 له %2</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>What to bring</source>
        <extracomment>Title of a printed sheet: a list of the papers to take along to an appointment.</extracomment>
        <translation>له ځان سره راوړئ</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Heading above a list of papers: passport, proof of address.</extracomment>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>The appointment</source>
        <extracomment>Heading above lines to be filled in by hand: when and where to go.</extracomment>
        <translation>د ملاقات وخت</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>Before a dotted line on paper, to be filled in by hand. The next three as well.</extracomment>
        <translation>نېټه او ساعت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ځای</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>له چا سره</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>د دوسیې شمېره</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>At the foot of a printed page: %1 is the name of the site the text is from.</extracomment>
        <translation>سرچینه: %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures, the day the text was written.</extracomment>
        <translation>د %1 متن</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures.</extracomment>
        <translation>د چاپ نېټه %1</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>What to do next</source>
        <translation>بیا څه وکړئ</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>هغه اسناد چې له ځانه سره یې راوړئ</translation>
    </message>
    <message>
        <source>The nearest fiches</source>
        <translation>تر ټولو نږدې پاڼې</translation>
    </message>
    <message>
        <source>No fiche here answers this question.</source>
        <translation>دلته داسې پاڼه نشته چې دې پوښتنې ته ځواب ورکړي.</translation>
    </message>
    <message>
        <source>Say what your question is about.</source>
        <translation>ووایئ چې ستاسې پوښتنه د څه په اړه ده.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;ړنګول</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;نوې پوښۍ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;پرانیستل</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;نوم بدلول</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;خوندي کول</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ټولې دوتنې (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>شاته</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>مخکې</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>شاته تلل</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>مخکې تلل</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>پورتنۍ پوښۍ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>پورتنۍ پوښۍ ته تلل</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>جزئیات ښودل</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>د نوملړ په بڼه ښودل</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>نوې پوښۍ جوړول</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>نوې پوښۍ جوړول</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>نوملړ</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>د دوتنې &amp;نوم:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>دوتنې</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>د دوتنو ډول:</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>د ځایونو او نښو نوملړ</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>په دې کې کتل:</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>ښودل </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;پټې دوتنې ښودل</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>څنګ پټه</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>نوې پوښۍ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>پوښۍ:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ړنګول</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>«%1» لا دمخه شته.
بدلول یې غواړئ؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
دا دوتنه نشته.
د دوتنې نوم وګورئ.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
دا پوښۍ نشته.
د پوښۍ نوم وګورئ.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>ایا رښتیا غواړئ «%1» ړنګ کړئ؟</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>پوښۍ ړنګه نه شوه.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>پرانیستل</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>په دې نوم خوندي کول</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ډیسک</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>پوښۍ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>کمپیوټر</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>د بدلون نېټه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نوم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>ډول</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;غوراوي &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;غوراوي &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;چاپول</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپول</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>ټول مخونه</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>جفت مخونه</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>تاق مخونه</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>په دې کمپیوټر کې دوتنه</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>په دوتنه کې چاپ (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>د PDF دوتنه لیکل</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 پوښۍ ده.
بل نوم وټاکئ.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>په %1 کې لیکل نه کېږي.
بل نوم وټاکئ.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 لا دمخه شته.
بدلول یې غواړئ؟</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>مخونه سم نه دي لیکل شوي</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>«%1» ونه پېژندل شو. مخونه په «,» او تر منځ یې په «-» بېل کړئ: 3,5-7.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>نقلونه یوځای کول</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>رنګه</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>رنګونه</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نقلونه</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>نقلونه:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>اوسنی مخ</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>په دواړو خواوو چاپ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فورمه</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>خړ رنګ</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>په اوږده خوا ټړل</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>په لنډه خوا ټړل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>غوراوي</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>د وتلو تنظیمات</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>مخونه:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>مخونه</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>مخونه له</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>ټول چاپول</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>د چاپ مخونه</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>سرچپه</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>ټاکل شوی</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تر</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>مخونه په کامې سره بېل ولیکئ. بېلګه: 3,5-7,9 مخونه 3، 5، 6، 7 او 9 چاپوي.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;نوم:</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فورمه</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>ځای:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;دوتنه:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;ځانګړنې</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>مخکتنه</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپګر</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>ډول:</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>کیڼ لور ته</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>ښي لور ته</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>This file is not a whole translation file (line %1).</source>
        <translation>دا د ژباړې بشپړه دوتنه نه ده (کرښه %1).</translation>
    </message>
    <message>
        <source>This file is too large for a translation of fiches.</source>
        <translation>دا دوتنه د پاڼو د ژباړې لپاره ډېره لویه ده.</translation>
    </message>
    <message>
        <source>This file declares entities of its own, and is not read.</source>
        <translation>دا دوتنه خپل تعریفونه لري، نو نه لوستل کېږي.</translation>
    </message>
    <message>
        <source>There is no translation of a fiche in this file.</source>
        <translation>په دې دوتنه کې د پاڼې ژباړه نشته.</translation>
    </message>
    <message>
        <source>This file is not from French into a language of the fiches.</source>
        <translation>دا دوتنه له فرانسوي د پاڼو ژبې ته نه ده.</translation>
    </message>
    <message>
        <source>This file is no translation memory.</source>
        <translation>دا دوتنه د ژباړې حافظه نه ده.</translation>
    </message>
    <message>
        <source>Your translation of this fiche cannot be read now.</source>
        <translation>د دې پاڼې ستاسو ژباړه اوس نه لوستل کېږي.</translation>
    </message>
    <message>
        <source>Your translation of this fiche is damaged. It was set aside as %1.</source>
        <translation>د دې پاڼې ستاسو ژباړه خرابه شوې. د %1 په نوم څنګ ته کېښودل شوه.</translation>
    </message>
    <message>
        <source>Your translation could not be saved. What you see is not lost as long as this window stays open.</source>
        <translation>ستاسو ژباړه خوندي نه شوه. څه چې وینئ تر هغو نه ورکېږي چې دا کړکۍ خلاصه وي.</translation>
    </message>
    <message>
        <source>The encoding of this table (%1) cannot be read here. Save it again as UTF-8.</source>
        <translation>د دې جدول کوډبندي (%1) دلته نه لوستل کېږي. بیا یې په UTF-8 خوندي کړئ.</translation>
    </message>
    <message>
        <source>There is more than one fiche in this file. Give each in a file of its own.</source>
        <translation>په دې دوتنه کې له یوې زیاتې پاڼې دي. هره پاڼه په خپله دوتنه کې کېږدئ.</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: its translation can be kept here and not sent.</source>
        <translation>د دې پاڼې متن په بله وسیله لیکل شوی: ژباړه یې دلته ساتل کېدای شي، خو نه لېږل کېږي.</translation>
    </message>
    <message>
        <source>The French text has changed on the server. Update the library: the sentences to look at are marked then. Your translation is kept here.</source>
        <translation>فرانسوي متن په سرور کې بدل شوی. کتابتون نوی کړئ: بیا به هغه جملې په نښه شي چې باید وکتل شي. ستاسو ژباړه دلته ساتل شوې ده.</translation>
    </message>
    <message>
        <source>This fiche has been published in this language meanwhile: only an expert can change it now. Your translation is kept here.</source>
        <translation>په دې منځ کې دا پاڼه په دې ژبه خپره شوې: اوس یې یوازې ماهر بدلولی شي. ستاسو ژباړه دلته ساتل شوې ده.</translation>
    </message>
    <message>
        <source>Somebody else has published another translation meanwhile. Update the library: it is shown beside yours then. Yours is kept here.</source>
        <translation>په دې منځ کې بل چا بله ژباړه خپره کړې ده. کتابتون نوی کړئ: بیا به ستاسو د ژباړې ترڅنګ ښکاره شي. ستاسو ژباړه دلته ساتل شوې ده.</translation>
    </message>
    <message>
        <source>You have saved another text of this translation elsewhere. It is among the proposals: take from it what you want, then send again.</source>
        <translation>تاسو د دې ژباړې بل متن بل ځای ساتلی دی. هغه په وړاندیزونو کې دی: څه چې غواړئ ترې واخلئ، بیا یې بیا ولېږئ.</translation>
    </message>
    <message>
        <source>Publishing would delete proposals of others that you have not seen. Open the fiche, look at them, then publish again.</source>
        <translation>خپرول به د نورو هغه وړاندیزونه ړنګ کړي چې تاسو نه دي لیدلي. پاڼه پرانیزئ، ویې ګورئ، بیا یې خپره کړئ.</translation>
    </message>
    <message>
        <source>The server does not have this text as yours. Send it again.</source>
        <translation>سرور دا متن ستاسو په نوم نه لري. بیا یې ولېږئ.</translation>
    </message>
    <message>
        <source>The server said that it is published, and readers have another text: somebody else has published at the same moment. Update the library and look.</source>
        <translation>سرور وویل چې خپره شوه، خو لوستونکي بل متن لري: بل چا په هماغه شېبه خپره کړې ده. کتابتون نوی کړئ او ویې ګورئ.</translation>
    </message>
    <message>
        <source>The server does not publish it: something in it is not finished, or you are no expert of this site.</source>
        <translation>سرور یې نه خپروي: په کې یو څه نه دي بشپړ شوي، یا تاسو د دې سایټ ماهر نه یاست.</translation>
    </message>
    <message>
        <source>Open a fiche first.</source>
        <translation>لومړی یوه پاڼه پرانیزئ.</translation>
    </message>
    <message>
        <source>This segment is too long for a machine proposal.</source>
        <translation>دا برخه د ماشیني ژباړې لپاره ډېره اوږده ده.</translation>
    </message>
    <message>
        <source>The French holds words that are meant for a machine, so nothing was sent.</source>
        <translation>فرانسوي متن د ماشین لپاره کلمې لري، نو هېڅ ونه لېږل شول.</translation>
    </message>
    <message>
        <source>No answer came: your words may have arrived or not. They are still here.</source>
        <translation>ځواب رانغی: ستاسو خبرې ښايي رسېدلې وي یا نه. لا هم دلته دي.</translation>
    </message>
    <message>
        <source>The French text has changed since this file was saved. Nothing was taken: save the fiche for Markdown again, and put your sentences into the new file.</source>
        <translation>د دې دوتنې له خوندي کېدو وروسته فرانسوي متن بدل شوی. هېڅ وانه خیستل شول: پاڼه بیا د Markdown لپاره خوندي کړئ او خپلې جملې په نوې دوتنه کې ولیکئ.</translation>
    </message>
    <message>
        <source>This file has %1 toggles, and the French text has %2. Each needs its own, in the same order.</source>
        <translation>په دې دوتنه کې %1 toggle دي، او په فرانسوي متن کې %2. هر یو خپل ته اړتیا لري، په همدې ترتیب.</translation>
    </message>
    <message>
        <source>This fiche has a form that Markdown cannot keep. Use XLIFF or the table.</source>
        <translation>د دې پاڼې بڼه په Markdown کې نه ساتل کېږي. XLIFF یا جدول وکاروئ.</translation>
    </message>
    <message>
        <source>A segment is twice in this table: %1. Which of the two is meant?</source>
        <translation>یوه برخه په دې جدول کې دوه ځله ده: %1. د دوو کومه یوه مطلب ده؟</translation>
    </message>
    <message>
        <source>This file is of another fiche or another language. Open that one first.</source>
        <translation>دا دوتنه د بلې پاڼې یا بلې ژبې ده. لومړی هغه پرانیزئ.</translation>
    </message>
</context>
<context>
    <name>escale::SegmentEditor</name>
    <message>
        <source>Translation of the segment</source>
        <translation>د برخې ژباړه</translation>
    </message>
    <message>
        <source>Type here, or press Ctrl+Down to copy the French</source>
        <translation>دلته ولیکئ، یا Ctrl+ښکته د فرانسوي کاپي کولو لپاره</translation>
    </message>
</context>
<context>
    <name>escale::SendingRow</name>
    <message>
        <source>Publish</source>
        <translation>خپور یې کړئ</translation>
    </message>
    <message>
        <source>Update the library</source>
        <translation>کتابتون نوی کړئ</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>دلته په %1 خوندي شو</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>لېږل کېږي…</translation>
    </message>
    <message>
        <source>It is sent as soon as the server answers.</source>
        <translation>چې سرور ځواب ورکړي سمدستي لېږل کېږي.</translation>
    </message>
    <message>
        <source>Sent. An expert looks at it next.</source>
        <translation>ولېږل شو. اوس به یې یو ماهر وګوري.</translation>
    </message>
    <message>
        <source>Sent. What is not confirmed is marked as unfinished.</source>
        <translation>ولېږل شو. څه چې تایید شوي نه دي د نابشپړ په توګه په نښه شوي.</translation>
    </message>
    <message>
        <source>Published. Readers have it now.</source>
        <translation>خپور شو. لوستونکي یې اوس لري.</translation>
    </message>
    <message>
        <source>Sign in to send…</source>
        <translation>د لېږلو لپاره ننوځئ…</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>په سرور کې یې خوندي کړئ</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>د کتنې لپاره یې ولېږئ</translation>
    </message>
</context>
<context>
    <name>escale::TranslatorWindow</name>
    <message>
        <source>More</source>
        <translation>نور</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ژباړل</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>برخې</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>د ژباړې لپاره</translation>
    </message>
    <message>
        <source>Save for another tool…</source>
        <translation>د بلې وسیلې لپاره خوندي کول…</translation>
    </message>
    <message>
        <source>Copy French</source>
        <translation>فرانسوي کاپي کول</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>د کتلو</translation>
    </message>
    <message>
        <source>Confirm and next</source>
        <translation>تایید او بل</translation>
    </message>
    <message>
        <source>Segments done</source>
        <translation>تایید شوې برخې</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>له %2 نه %1 تایید شوې</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>لکه لوستونکي چې به یې لري</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>پر پرده کیبورډ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>املا</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>له دوتنې اخیستل…</translation>
    </message>
</context>
<context>
    <name>escale::TaskModel</name>
    <message>
        <source>complete</source>
        <translation>بشپړه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>له %2 نه %1</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>پاڼه</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>نشته</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ویي</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>لوستل شوې</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>د کتنې لپاره: %1</translation>
    </message>
    <message>
        <source>waits for an expert</source>
        <translation>د ماهر په تمه</translation>
    </message>
</context>
<context>
    <name>escale::SegmentFilterRow</name>
    <message>
        <source>All</source>
        <translation>ټولې</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>تشې</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>مسودې</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>د کتلو</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پوښتنې</translation>
    </message>
    <message>
        <source>Segments that are shown</source>
        <translation>هغه برخې چې ښکاري</translation>
    </message>
</context>
<context>
    <name>escale::SegmentModel</name>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>تش</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسوده</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>د کتلو</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تایید شوی</translation>
    </message>
    <message>
        <source>the French has changed</source>
        <translation>فرانسوي بدله شوې</translation>
    </message>
    <message>
        <source>somebody else has translated this too</source>
        <translation>بل چا هم ژباړلې</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n پوښتنه</numerusform>
            <numerusform>%n پوښتنې</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>translator</name>
    <message>
        <source>%1 in French, %2 here. It must be the same in both.</source>
        <translation>په فرانسوي کې %1، دلته %2 دی. باید یو شان وي.</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>لا نه دی ژباړل شوی.</translation>
    </message>
    <message>
        <source>French does not say this.</source>
        <translation>فرانسوي دا نه وايي.</translation>
    </message>
    <message>
        <source>The number %1 is not in both texts.</source>
        <translation>شمېره %1 په دواړو متنونو کې نشته.</translation>
    </message>
    <message>
        <source>The telephone number %1 is not in both texts.</source>
        <translation>د ټلیفون شمېره %1 په دواړو متنونو کې نشته.</translation>
    </message>
    <message>
        <source>The address %1 is not in both texts.</source>
        <translation>پته %1 په دواړو متنونو کې نشته.</translation>
    </message>
    <message>
        <source>%1 stands on French papers: keep it, and explain it.</source>
        <translation>%1 په فرانسوي پاڼو کې لیکل شوی: پرې یې ږدئ او تشریح یې کړئ.</translation>
    </message>
    <message>
        <source>This is still the French text.</source>
        <translation>دا لا فرانسوي متن دی.</translation>
    </message>
    <message>
        <source>Still in French: %1</source>
        <translation>لا په فرانسوي: %1</translation>
    </message>
    <message>
        <source>%1 is a letter or digit of another language.</source>
        <translation>%1 د بلې ژبې توری یا شمېره ده.</translation>
    </message>
    <message>
        <source>The same French is translated elsewhere as: %1</source>
        <translation>هماغه فرانسوي بل ځای داسې ژباړل شوې: %1</translation>
    </message>
    <message>
        <source>The two texts do not end with the same sign.</source>
        <translation>دواړه متنونه په یوه نښه نه ختمېږي.</translation>
    </message>
    <message>
        <source>There is a space too many.</source>
        <translation>یوه تشه ډېره ده.</translation>
    </message>
    <message>
        <source>This language has another sign for %1</source>
        <translation>دا ژبه د %1 لپاره بله نښه لري</translation>
    </message>
    <message>
        <source>French has a link here: put it between its numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>په فرانسوي کې دلته لینک دی: د خپلو شمېرو &lt;1&gt; او &lt;/1&gt; ترمنځ یې کېږدئ.</translation>
    </message>
    <message>
        <source>French has words in bold here: put them between their numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>په فرانسوي کې دلته ډبل ویي دي: د خپلو شمېرو &lt;1&gt; او &lt;/1&gt; ترمنځ یې کېږدئ.</translation>
    </message>
    <message>
        <source>This is too long for its place on a card (%1 letters).</source>
        <translation>د کارت د ځای لپاره ډېر اوږد دی (%1 توري).</translation>
    </message>
    <message>
        <source>A mark of direction does not end.</source>
        <translation>د لوري نښه نه ده تړل شوې.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>دوتنه ونه لیکل شوه. بله پوښۍ وټاکئ.</translation>
    </message>
    <message>
        <source>For OmegaT: XLIFF 1.2, French to be written over (*.xlf)</source>
        <translation>د OmegaT لپاره: XLIFF 1.2 فایل، د فرانسوي پر ځای یې ولیکئ (*.xlf)</translation>
    </message>
    <message>
        <source>Table for an office program (*.html)</source>
        <translation>جدول د دفتر پروګرام لپاره (*.html)</translation>
    </message>
    <message>
        <source>Save for another tool</source>
        <translation>د بلې وسیلې لپاره خوندي کول</translation>
    </message>
    <message>
        <source>Take in a file of another tool</source>
        <translation>د بلې وسیلې دوتنه اخیستل</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>د %1 په نوم خوندي شوه.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>دوتنه نه لوستل کېږي. بله وټاکئ.</translation>
    </message>
    <message>
        <source>Taken in as drafts: %1. Look at each and confirm it.</source>
        <translation>د مسودو په توګه واخیستل شوې: %1. هره یوه وګورئ او تایید یې کړئ.</translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>په دې دوتنه کې څه نوي نشته.</translation>
    </message>
    <message>
        <source>Made of another French text, and not taken: %1.</source>
        <translation>له بل فرانسوي متن جوړې شوې، او وانه خیستل شوې: %1.</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>دلته تایید شوې، او وانه خیستل شوې: %1.</translation>
    </message>
    <message>
        <source>%1 does not open and close as in French.</source>
        <translation>%1 د فرانسوي په شان نه پرانیستل کېږي او نه تړل کېږي.</translation>
    </message>
    <message>
        <source>The library says nearly everywhere: %1</source>
        <translation>کتابتون نږدې هر ځای وايي: %1</translation>
    </message>
    <message>
        <source>This sign of a list is not in French: in a list it would stand there twice.</source>
        <translation>د لېست دا نښه په فرانسوي کې نشته: په لېست کې به دوه ځله ښکاره شي.</translation>
    </message>
    <message>
        <source>French begins with the sign of a list here.</source>
        <translation>فرانسوي دلته د لېست په نښه پیلېږي.</translation>
    </message>
</context>
<context>
    <name>escale::HandOverDialog</name>
    <message>
        <source>Choose a fiche first.</source>
        <translation>لومړی یوه پاڼه وټاکئ.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>خوندي شو: %1</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <extracomment>%1 is the name of a printer.</extracomment>
        <translation>چاپګر %1 ته ولېږل شو.</translation>
    </message>
    <message>
        <source>The printer is %1. Press “Print” once more.</source>
        <extracomment>%1 is the name of a printer. The first press came before it was known.</extracomment>
        <translation>چاپګر %1 دی. یو ځل بیا «چاپ» کېکاږئ.</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>لینک کاپي شو.</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>متن کاپي شو.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>چاپېږي…</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>فایل ونه لیکل شو. بله پوښۍ وټاکئ.</translation>
    </message>
    <message>
        <source>No e-mail program answers on this computer.</source>
        <translation>په دې کمپیوټر کې د برېښنالیک هېڅ پروګرام ځواب نه ورکوي.</translation>
    </message>
    <message>
        <source>The letter is in your e-mail program.</source>
        <translation>لیک ستاسو د برېښنالیک په پروګرام کې چمتو دی.</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>د PDF او ټلیفون فایلونو پوښۍ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>کس ته ورکول</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>پوښۍ پرانیزئ</translation>
    </message>
    <message>
        <source>There is no text in %1: French stands in.</source>
        <translation>په %1 متن نشته: پر ځای یې فرانسوي دی.</translation>
    </message>
    <message>
        <source>Left out: %1 (no longer in the library, or too many at once).</source>
        <translation>پاتې شوې: %1 (په کتابتون کې نشته، یا په یو ځل ډېرې دي).</translation>
    </message>
    <message>
        <source>By SMS one fiche at a time.</source>
        <translation>په SMS کې هر ځل یوه پاڼه.</translation>
    </message>
    <message>
        <source>An SMS goes through the source of the fiches: none is set.</source>
        <translation>SMS د پاڼو د سرچینې له لارې ځي: سرچینه نه ده ټاکل شوې.</translation>
    </message>
    <message>
        <source>One moment: the pages are being laid out.</source>
        <translation>یوه شېبه: پاڼې چمتو کېږي.</translation>
    </message>
</context>
<context>
    <name>escale::SmsDialog</name>
    <message>
        <source>The link goes to %1. Is the number right?</source>
        <translation>لینک %1 ته ځي. شمېره سمه ده؟</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>لېږل کېږي…</translation>
    </message>
    <message>
        <source>The message has been sent.</source>
        <translation>پیغام ولېږل شو.</translation>
    </message>
    <message>
        <source>Send by SMS</source>
        <translation>په SMS لېږل</translation>
    </message>
    <message>
        <source>The link of “%1” is sent as a message.</source>
        <translation>د «%1» لینک د پیغام په توګه لېږل کېږي.</translation>
    </message>
    <message>
        <source>Mobile number of the person</source>
        <translation>د کس د موبایل شمېره</translation>
    </message>
    <message>
        <source>The number is not kept: not here, not in any file. The server passes it to a telephone operator.</source>
        <translation>شمېره نه ساتل کېږي: نه دلته، نه په کوم فایل کې. سرور یې د ټلیفون چلوونکي ته ورکوي.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>لېږل…</translation>
    </message>
    <message>
        <source>Yes, send</source>
        <translation>هو، ولېږئ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
</context>
<context>
    <name>escale::SuggestionDialog</name>
    <message>
        <source>Suggest a change</source>
        <translation>د بدلون وړاندیز</translation>
    </message>
    <message>
        <source>To the authors of “%1”</source>
        <translation>د «%1» لیکوالانو ته</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>برخه</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>څه باید بدل شي؟</translation>
    </message>
    <message>
        <source>Write no name, number or address of a person. It is sent once, as soon as the source can be reached; until then you can take it back.</source>
        <translation>د کس نوم، شمېره یا پته مه لیکئ. کله چې سرچینې ته لاسرسی وي، یو ځل لېږل کېږي؛ تر هغه یې بېرته اخیستلای شئ.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>لېږل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغوه</translation>
    </message>
</context>
<context>
    <name>escale::OutboxDialog</name>
    <message>
        <source>waiting</source>
        <translation>انتظار کوي</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>لېږل کېږي</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>کېدای شي رسېدلی وي</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>ولېږل شو</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ونه لېږل شو</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>مننه</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>وړاندیز</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>هېڅ شی لېږلو ته نه دی پاتې.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>بېرته اخیستل</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>له لړلیکه لرې کول</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بېرته راوړل</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>د لېږلو لپاره</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>بیا لېږل</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>اوس لېږل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
</context>
<context>
    <name>escale::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>مخ %1 له %2</translation>
    </message>
    <message>
        <source>Pages %1–%2 of %3</source>
        <translation>مخونه %1–%2 له %3</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>مخکینی مخ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>بل مخ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>مخکتنه</translation>
    </message>
</context>
<context>
    <name>escale::HandOverCommands</name>
    <message>
        <source>This fiche has been thanked already.</source>
        <translation>د دې پاڼې مننه مخکې لېږل شوې ده.</translation>
    </message>
    <message>
        <source>Thank you noted. It is sent when the source can be reached.</source>
        <translation>مننه ولیکل شوه. کله چې سرچینې ته لاسرسی وي، لېږل کېږي.</translation>
    </message>
    <message>
        <source>Your suggestion is noted. It is sent when the source can be reached.</source>
        <translation>ستاسو وړاندیز ولیکل شو. کله چې سرچینې ته لاسرسی وي، لېږل کېږي.</translation>
    </message>
    <message>
        <source>What to &amp;bring…</source>
        <translation>له ځان سره راوړئ…</translation>
    </message>
    <message>
        <source>Say &amp;thank you</source>
        <translation>مننه ووایئ</translation>
    </message>
    <message>
        <source>Suggest a chan&amp;ge…</source>
        <translation>د بدلون وړاندیز…</translation>
    </message>
    <message>
        <source>To be sent (%1)…</source>
        <translation>د لېږلو لپاره (%1)…</translation>
    </message>
    <message>
        <source>To be sent…</source>
        <translation>د لېږلو لپاره…</translation>
    </message>
    <message>
        <source>My selections…</source>
        <translation>زما ټولګې…</translation>
    </message>
</context>
<context>
    <name>escale::OutboxRunner</name>
    <message>
        <source>No source of the fiches is set.</source>
        <translation>د پاڼو سرچینه نه ده ټاکل شوې.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>What waits to be sent was written by a newer Escale.</source>
        <translation>هغه څه چې لېږلو ته پاتې دي، یوې نوې Escale لیکلي دي.</translation>
    </message>
    <message>
        <source>Choose a fiche first.</source>
        <translation>لومړی یوه پاڼه وټاکئ.</translation>
    </message>
    <message>
        <source>Choose the section first.</source>
        <translation>لومړی برخه وټاکئ.</translation>
    </message>
    <message>
        <source>Write what should be changed.</source>
        <translation>ولیکئ چې څه باید بدل شي.</translation>
    </message>
    <message>
        <source>This is too long. Say it in fewer words.</source>
        <translation>دا ډېر اوږد دی. لنډ یې ووایئ.</translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation>همدا اوس لېږل کېږي.</translation>
    </message>
    <message>
        <source>This is no longer in the list.</source>
        <translation>دا نور په لړلیک کې نشته.</translation>
    </message>
    <message>
        <source>This fiche is no longer public: nothing was sent.</source>
        <translation>دا پاڼه نوره عامه نه ده: هېڅ ونه لېږل شول.</translation>
    </message>
    <message>
        <source>It may have arrived. It is not sent again by itself.</source>
        <translation>کېدای شي رسېدلی وي. پخپله بیا نه لېږل کېږي.</translation>
    </message>
</context>
<context>
    <name>giveback</name>
    <message>
        <source>Stopped before the server had answered.</source>
        <translation>د سرور له ځوابه مخکې ودرول شو.</translation>
    </message>
    <message>
        <source>The server did not say whether it has got this.</source>
        <translation>سرور ونه ویل چې دا یې ترلاسه کړی که نه.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent.</source>
        <translation>سرور ونه شو کړای ځان ثابت کړي، نو هېڅ ونه لېږل شول.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>سرور ته لاسرسی نشته. هېڅ ونه لېږل شول.</translation>
    </message>
    <message>
        <source>The server refused the key. Nothing was sent.</source>
        <translation>سرور کیلي ونه منله. هېڅ ونه لېږل شول.</translation>
    </message>
    <message>
        <source>The server is busy. Nothing was sent; try again later.</source>
        <translation>سرور بوخت دی. هېڅ ونه لېږل شول؛ وروسته هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The server sends to another one, which is not allowed.</source>
        <translation>سرور بل ته لېږي، چې اجازه نه لري.</translation>
    </message>
    <message>
        <source>This fiche is no longer public.</source>
        <translation>دا پاڼه نوره عامه نه ده.</translation>
    </message>
    <message>
        <source>The server does not take this.</source>
        <translation>سرور دا نه مني.</translation>
    </message>
    <message>
        <source>The telephone operator refuses this number. Check it.</source>
        <translation>د ټلیفون چلوونکی دا شمېره نه مني. وګورئ یې.</translation>
    </message>
    <message>
        <source>The server does not have this fiche any more.</source>
        <translation>سرور دا پاڼه نوره نه لري.</translation>
    </message>
    <message>
        <source>The message may not have been sent. Ask the person before you send it again.</source>
        <translation>کېدای شي پیغام نه وي لېږل شوی. مخکې له بیا لېږلو له کس وپوښتئ.</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>This is not a telephone number. Write its ten digits, as in 06 12 34 56 78.</source>
        <translation>دا د ټلیفون شمېره نه ده. لس رقمونه یې ولیکئ، لکه 06 12 34 56 78.</translation>
    </message>
    <message>
        <source>Write the telephone number first.</source>
        <translation>لومړی د ټلیفون شمېره ولیکئ.</translation>
    </message>
    <message>
        <source>Only French numbers can get a message. Write a number that begins with 06 or 07.</source>
        <translation>پیغام یوازې فرانسوي شمېرو ته ځي. داسې شمېره ولیکئ چې په 06 یا 07 پیلېږي.</translation>
    </message>
    <message>
        <source>This is not a mobile number: those begin with 06 or 07.</source>
        <translation>دا د موبایل شمېره نه ده: هغه په 06 یا 07 پیلېږي.</translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message>
        <source>This file is no selection of Escale. Nothing was changed.</source>
        <translation>دا فایل د Escale ټولګه نه ده. هېڅ بدل نه شول.</translation>
    </message>
    <message>
        <source>This selection was written by a newer Escale.</source>
        <translation>دا ټولګه یوې نوې Escale لیکلې ده.</translation>
    </message>
    <message>
        <source>This selection is no longer there.</source>
        <translation>دا ټولګه نوره نشته.</translation>
    </message>
    <message>
        <source>The selection could not be saved. Check that there is room and that you may write in its folder.</source>
        <translation>ټولګه خوندي نه شوه. وګورئ چې ځای شته او په پوښۍ کې لیکلای شئ.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>لومړی نوم ولیکئ.</translation>
    </message>
    <message>
        <source>The first month</source>
        <translation>لومړۍ میاشت</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>کور</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>روغتیا</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>کورنۍ</translation>
    </message>
</context>
<context>
    <name>escale::SelectionsDialog</name>
    <message>
        <source>waits for the team folder</source>
        <extracomment>Beside the name of a selection: it is shared, and the shared folder has not taken its last changes.</extracomment>
        <translation>د ډلې د پوښۍ په تمه</translation>
    </message>
    <message>
        <source>Name of the selection</source>
        <translation>د ټولګې نوم</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>ټولګه صادرول</translation>
    </message>
    <message>
        <source>Import a selection</source>
        <translation>ټولګه واردول</translation>
    </message>
    <message>
        <source>A note for colleagues. Write nothing about a person.</source>
        <translation>همکارانو ته یادښت. د کس په اړه هېڅ مه لیکئ.</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>زما ټولګه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>team</source>
        <translation>ډله</translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <translation>په کتابتون کې نشته</translation>
    </message>
    <message>
        <source>No team folder is set.</source>
        <translation>د ډلې پوښۍ نه ده ټاکل شوې.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (کاپي)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>فایل ونه لیکل شو. بله پوښۍ وټاکئ.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>خوندي شو: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>فایل نه لوستل کېږي.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>لټول کېږي…</translation>
    </message>
    <message>
        <source>This library has nothing for it yet.</source>
        <translation>دا کتابتون د دې لپاره لا هېڅ نه لري.</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>ټولګې</translation>
    </message>
    <message>
        <source>Fiches of the selection</source>
        <translation>د ټولګې پاڼې</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>نوې…</translation>
    </message>
    <message>
        <source>Starter path</source>
        <translation>د پیل لار</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>نوم بدلول…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>لرې کول</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپي کول</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>دننه کول</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صادرول…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>واردول…</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>له ډلې سره شریکول</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>پورته</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ښکته</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>یادښت…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ایستل</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>په لړلیک کې ښودل</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>ورکول…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بېرته راوړل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
    <message>
        <source>There is no selection yet. Put fiches aside with the star, or begin with a starter path.</source>
        <translation>لا ټولګه نشته. پاڼې په ستوري بېلې کړئ، یا د پیل له لارې پیل وکړئ.</translation>
    </message>
</context>
<context>
    <name>escale::FeedDiagnosis</name>
    <message>
        <source>The proxy is not known. Check its name.</source>
        <translation>پراکسي نه پېژندل کېږي. نوم یې وګورئ.</translation>
    </message>
    <message>
        <source>The name %1 is not known. Check how it is written, and the network.</source>
        <translation>د %1 نوم نه پېژندل کېږي. لیکل یې او شبکه وګورئ.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. Check the address and the date of this computer.</source>
        <translation>%1 ونه شو کړای ځان ثابت کړي. پته او د دې کمپیوټر نېټه وګورئ.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about. Check the address and its port.</source>
        <translation>له %1 سره خوندي اړیکه جوړه نه شوه. پته او پورټ یې وګورئ.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Try again later.</source>
        <translation>%1 پر وخت ځواب نه ورکوي. وروسته هڅه وکړئ.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, its port and the proxy.</source>
        <translation>په %1 کې هېڅ ځواب نه ورکوي. پته، پورټ او پراکسي وګورئ.</translation>
    </message>
    <message>
        <source>Fiches in the list: %1</source>
        <translation>په لړلیک کې پاڼې: %1</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>پته او کیلي</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>خوندي اړیکه</translation>
    </message>
    <message>
        <source>List of the fiches</source>
        <translation>د پاڼو لړلیک</translation>
    </message>
    <message>
        <source>Texts of the fiches</source>
        <translation>د پاڼو متنونه</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCatalogue</name>
    <message>
        <source>Source of the fiches</source>
        <translation>د پاڼو سرچینه</translation>
    </message>
    <message>
        <source>Languages and search</source>
        <translation>ژبې او لټون</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>غږونه</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>بڼه</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>پوښتنه</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>د سرچینې پته</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>د کیلي فایل</translation>
    </message>
    <message>
        <source>Update by itself every … hours</source>
        <translation>پخپله نوي کول هر … ساعته</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پراکسي</translation>
    </message>
    <message>
        <source>Public site</source>
        <translation>عامه وېبپاڼه</translation>
    </message>
    <message>
        <source>Servers of pictures</source>
        <translation>د انځورونو سرورونه</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>په یو وخت کې غوښتنې</translation>
    </message>
    <message>
        <source>Texts checked again per update</source>
        <translation>په هر نوي کولو کې بیا کتل شوي متنونه</translation>
    </message>
    <message>
        <source>Languages that are fetched</source>
        <translation>هغه ژبې چې راوړل کېږي</translation>
    </message>
    <message>
        <source>What filters mean</source>
        <translation>د فلټرونو مانا</translation>
    </message>
    <message>
        <source>Languages with recordings</source>
        <translation>هغه ژبې چې ثبتونه لري</translation>
    </message>
    <message>
        <source>Room for recordings (MB)</source>
        <translation>د ثبتونو لپاره ځای (MB)</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>د مرکز نوم</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>لوګو</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>ډیپارتمان</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>د PDF او ټلیفون فایلونو پوښۍ</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>د ډلې پوښۍ</translation>
    </message>
    <message>
        <source>Address of the model’s server</source>
        <translation>د موډل د سرور پته</translation>
    </message>
    <message>
        <source>File with its key</source>
        <translation>د هغه د کیلي فایل</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>موډل</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>A setting; %1 is the name of a language in its own script.</extracomment>
        <translation>غږ: %1</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>د مېنوګانو ژبه</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>د متن کچه</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنګونه</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>د سرور چلوونکی تاسو ته پته او کیلي درکوي.</translation>
    </message>
    <message>
        <source>0: never by itself.</source>
        <translation>0: هېڅکله پخپله.</translation>
    </message>
    <message>
        <source>Empty: as the system. “none”: no proxy. Or http://name:port.</source>
        <translation>تش: د سیستم په څېر. «none»: پرته له پراکسي. یا http://name:port.</translation>
    </message>
    <message>
        <source>French is always fetched: it stands in for what is not translated.</source>
        <translation>فرانسوي تل راوړل کېږي: د نه ژباړل شویو پر ځای راځي.</translation>
    </message>
    <message>
        <source>Their sentences are fetched as sound with the texts.</source>
        <translation>جملې یې له متنونو سره د غږ په توګه راوړل کېږي.</translation>
    </message>
    <message>
        <source>It stands on the paper you hand over.</source>
        <translation>په هغه کاغذ کې راځي چې تاسو یې ورکوئ.</translation>
    </message>
    <message>
        <source>Two or three characters: 38, 2A, 971.</source>
        <translation>دوه یا درې توري: 38، 2A، 971.</translation>
    </message>
    <message>
        <source>A folder that several desks can write to: selections are shared in it.</source>
        <translation>هغه پوښۍ چې څو میزونه پکې لیکلای شي: ټولګې پکې شریکېږي.</translation>
    </message>
    <message>
        <source>Empty: answers are quotations of the fiches, and nothing leaves this computer.</source>
        <translation>تش: ځوابونه د پاڼو نقل دي، او هېڅ شی له دې کمپیوټره نه وځي.</translation>
    </message>
    <message>
        <source>What the words say</source>
        <translation>هغه څه چې کلمې یې وايي</translation>
    </message>
    <message>
        <source>As the mobile app</source>
        <translation>د موبایل اپ په څېر</translation>
    </message>
    <message>
        <source>As the web site</source>
        <translation>د وېبپاڼې په څېر</translation>
    </message>
    <message>
        <source>Keys of the publisher of an edition</source>
        <translation>د خپرونې د خپروونکي کیلي</translation>
    </message>
    <message>
        <source>Channel of an edition</source>
        <translation>د خپرونې چینل</translation>
    </message>
    <message>
        <source>Départements that are fetched</source>
        <translation>هغه ډیپارتمانونه چې راوړل کېږي</translation>
    </message>
    <message>
        <source>Only when the source is a signed edition: who may sign it, separated by commas.</source>
        <translation>یوازې که سرچینه لاسلیک شوې خپرونه وي: څوک یې لاسلیک کولی شي، په کامه جلا.</translation>
    </message>
    <message>
        <source>Of a signed edition: only what concerns these. Codes, separated by commas: 38, 2A, 971.</source>
        <translation>له لاسلیک شوې خپرونې: یوازې هغه چې دې پورې اړه لري. کوډونه، په کامه جلا: 38, 2A, 971.</translation>
    </message>
    <message>
        <source>Model that sorts passages</source>
        <translation>هغه موډل چې برخې ترتیبوي</translation>
    </message>
    <message>
        <source>Empty: none. It picks the passages that answer best, before the answer is written.</source>
        <translation>خالي: هیڅ. دا هغه برخې ټاکي چې تر ټولو ښه ځواب ورکوي، مخکې له دې چې ځواب ولیکل شي.</translation>
    </message>
    <message>
        <source>Model that finds passages by their meaning</source>
        <translation>هغه موډل چې برخې د مانا له مخې مومي</translation>
    </message>
    <message>
        <source>Empty: none. It needs “escalectl embed” after each update.</source>
        <translation>خالي: هیڅ. له هر نوي کولو وروسته «escalectl embed» ته اړتیا لري.</translation>
    </message>
    <message>
        <source>Count what is read</source>
        <translation>د لوستلو شمېرل</translation>
    </message>
    <message>
        <source>Réfugiés.info is told how often each fiche was read at this desk. Numbers only: not by whom, not when.</source>
        <translation>Réfugiés.info خبرېږي چې هره پاڼه پر دې کمپیوټر څو ځله لوستل شوې. یوازې شمېرې: نه چا، نه کله.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Tell when there is something new in a saved filter</source>
        <translation>په خوندي شوي فلټر کې د نوي شي خبر ورکول</translation>
    </message>
    <message>
        <source>After an update this computer shows a notification with the name of the filter. No title of a fiche stands in it.</source>
        <translation>له نوي کولو وروسته دا کمپیوټر د فلټر له نوم سره خبرتیا ښیي. د پاڼې سرلیک پکې نه وي.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>کله چې کړکۍ وتړل شي، د ساعت تر څنګ پاتې شي</translation>
    </message>
    <message>
        <source>The texts of the fiches change with it; choose another language for them above the panes.</source>
        <translation>د پاڼو متنونه ورسره بدلېږي؛ د هغو لپاره بله ژبه د ستنو پورته وټاکئ.</translation>
    </message>
    <message>
        <source>The desk follows the computer’s colours until you choose others.</source>
        <translation>کړکۍ د کمپیوټر رنګونه تعقیبوي، تر هغو چې تاسو نور رنګونه وټاکئ.</translation>
    </message>
    <message>
        <source>Updates and notifications go on. Where the desktop has no tray, a closed window ends Escale.</source>
        <translation>نوی کول او خبرتیاوې روانې وي. که ډیسکټاپ د نښې ځای ونه لري، د کړکۍ تړل Escale پای ته رسوي.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روښانه</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیاره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>لوړ توپیر</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <translation>پخپله: تر ټولو ښه شته غږ</translation>
    </message>
    <message>
        <source>Built into Escale</source>
        <translation>په Escale کې دننه</translation>
    </message>
    <message>
        <source>A voice of this computer</source>
        <translation>د دې کمپیوټر یو غږ</translation>
    </message>
</context>
<context>
    <name>escale::SettingsDialog</name>
    <message>
        <source>There is no such département. Write its code: 38, 2A, 971.</source>
        <translation>داسې ډیپارتمان نشته. کوډ یې ولیکئ: 38، 2A، 971.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>داسې فایل نشته.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>داسې پوښۍ نشته.</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>موندل شوي تنظیمات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>هېڅ تنظیم دا کلمې نه لري.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>له سروره پوښتل کېږي…</translation>
    </message>
    <message>
        <source>The key is saved. It is not shown again.</source>
        <translation>کیلي خوندي شو. بیا نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Search for a setting</source>
        <translation>تنظیم ولټوئ</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>د تنظیماتو مخونه</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>بل کیلي</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>کیلي خوندي کړئ</translation>
    </message>
    <message>
        <source>Test the source</source>
        <translation>سرچینه وازمویئ</translation>
    </message>
    <message>
        <source>Copy the diagnosis</source>
        <translation>تشخیص کاپي کړئ</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>بدلون بېرته واخلئ</translation>
    </message>
    <message>
        <source>This page as at the beginning</source>
        <translation>دا مخ لکه په پیل کې</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
    <message>
        <source>Each setting is written to %1 as soon as you change it.</source>
        <translation>هر تنظیم له بدلولو سره سم په %1 کې لیکل کېږي.</translation>
    </message>
    <message>
        <source>The key is saved in the keyring. It is not shown again.</source>
        <translation>کیلي د کیلیو په زېرمه کې خوندي شو. بیا نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>No voice on this computer reads this language.</source>
        <translation>په دې کمپیوټر کې هېڅ غږ دا ژبه نه لولي.</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>لاوډسپیکر نشته، یا کمپیوټر Escale ته غږ نه ورکوي.</translation>
    </message>
    <message>
        <source>The voice does not answer. Choose another one.</source>
        <translation>غږ ځواب نه ورکوي. بل غږ وټاکئ.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>اورېدل</translation>
    </message>
</context>
<context>
    <name>escale::FirstStepsAssistant</name>
    <message>
        <source>Write the address of the source first.</source>
        <translation>لومړی د سرچینې پته ولیکئ.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>له سروره پوښتل کېږي…</translation>
    </message>
    <message>
        <source>The fiches are being fetched. This takes some minutes; you can close this window meanwhile.</source>
        <translation>پاڼې راوړل کېږي. څو دقیقې وخت نیسي؛ دا کړکۍ تړلای شئ.</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>کتابتون چمتو دی.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>لومړني ګامونه</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>ګام %1 له 3</translation>
    </message>
    <message>
        <source>You and your centre</source>
        <translation>تاسو او ستاسو مرکز</translation>
    </message>
    <message>
        <source>The source of the fiches</source>
        <translation>د پاڼو سرچینه</translation>
    </message>
    <message>
        <source>The fiches</source>
        <translation>پاڼې</translation>
    </message>
    <message>
        <source>The name stands on the paper you hand over. Everything can be changed later.</source>
        <translation>نوم په هغه کاغذ کې راځي چې تاسو یې ورکوئ. هر څه وروسته بدلېدای شي.</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key. They are tested now.</source>
        <translation>د سرور چلوونکی تاسو ته پته او کیلي درکوي. اوس ازمویل کېږي.</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>د مېنوګانو ژبه</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>د مرکز نوم</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>ډیپارتمان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پته</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کیلي</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پرمختګ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>شاته</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>مخته</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پای ته ورسېد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>بیا هڅه وکړئ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>وروسته</translation>
    </message>
    <message>
        <source>The key is right. It goes into the keyring of this computer, which may ask for its password.</source>
        <translation>کیلي سم دی. اوس د دې کمپیوټر د کیلیو په زېرمه کې خوندي کېږي، چې ښايي خپل پټنوم وغواړي.</translation>
    </message>
</context>
<context>
    <name>escale::Guide</name>
    <message>
        <source>Touch again.</source>
        <translation>بیا لاس پرې کېږدئ.</translation>
    </message>
    <message>
        <source>%1: touch again</source>
        <translation>%1: بیا لاس پرې کېږدئ</translation>
    </message>
</context>
<context>
    <name>escale::FootBar</name>
    <message>
        <source>Back</source>
        <translation>شاته</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>بیا</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation>دا پاڼه واورئ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>د غږ کچه</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>مرسته وغواړئ</translation>
    </message>
</context>
<context>
    <name>escale::VolumePanel</name>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>د غږ کچه: %1 له %2 څخه</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>غږ ټیټ</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>غږ لوړ</translation>
    </message>
</context>
<context>
    <name>escale::KioskWindow</name>
    <message>
        <source>Like this?</source>
        <translation>داسې؟</translation>
    </message>
    <message>
        <source>You are leaving the guide. Touch again.</source>
        <translation>تاسو د غږ له لارښود څخه وځئ. بیا لاس پرې کېږدئ.</translation>
    </message>
    <message>
        <source>If you understand this language, touch here.</source>
        <translation>که په دې ژبه پوهېږئ، دلته لاس کېږدئ.</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>پر دې دستګاه غږ نشته.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. These languages have one: %1</source>
        <extracomment>%1 is a list of languages in their own names, such as &quot;Français · English&quot;</extracomment>
        <translation>دلته د دې ژبې لپاره غږ نشته. دا ژبې غږ لري: %1</translation>
    </message>
</context>
<context>
    <name>escale::EmergencyPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>د بیړنیو حالاتو شمېرې</translation>
    </message>
    <message>
        <source>Ambulance: serious health problem</source>
        <translation>امبولانس: د روغتیا جدي ستونزه</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>پولیس</translation>
    </message>
    <message>
        <source>Firefighters: fire or accident</source>
        <translation>د اور وژنې ډله: اور یا پېښه</translation>
    </message>
    <message>
        <source>All emergencies, everywhere in Europe</source>
        <translation>ټول بیړني حالتونه، د اروپا په هر ځای کې</translation>
    </message>
    <message>
        <source>By SMS, for people who cannot hear or speak</source>
        <translation>د SMS له لارې، د هغو کسانو لپاره چې نه اوري یا خبرې نشي کولی</translation>
    </message>
    <message>
        <source>Nowhere to sleep tonight</source>
        <translation>نن شپه د خوب ځای نشته</translation>
    </message>
    <message>
        <source>Free, day and night.</source>
        <translation>وړیا، شپه او ورځ.</translation>
    </message>
    <message>
        <source>Call with a phone: this screen cannot call.</source>
        <translation>په ټلیفون زنګ ووهئ: دا سکرین زنګ نشي وهلی.</translation>
    </message>
    <message>
        <source>Say where you are</source>
        <translation>ووایئ چې چیرته یاست</translation>
    </message>
    <message>
        <source>Say what is happening</source>
        <translation>ووایئ چې څه پېښ دي</translation>
    </message>
    <message>
        <source>Stay on the phone</source>
        <translation>ټلیفون مه بندوئ</translation>
    </message>
</context>
<context>
    <name>escale::TakeAwayPage</name>
    <message>
        <source>Take this page with you</source>
        <translation>دا پاڼه له ځان سره یوسئ</translation>
    </message>
    <message>
        <source>This page is not on the internet. Ask somebody to write it down for you.</source>
        <translation>دا پاڼه په انټرنېټ کې نشته. له چا وغواړئ چې درته یې ولیکي.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ټلیفون</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>اورېدل</translation>
    </message>
    <message>
        <source>Point the camera of a phone at the black squares.</source>
        <translation>د ټلیفون کمره د تورو مربعو خوا ته ونیسئ.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ یې کړئ</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>چاپېږي.</translation>
    </message>
    <message>
        <source>Take your paper, below.</source>
        <translation>خپله پاڼه له لاندې واخلئ.</translation>
    </message>
    <message>
        <source>There is no paper. Use the phone.</source>
        <translation>کاغذ نشته. ټلیفون وکاروئ.</translation>
    </message>
    <message>
        <source>It could not be printed. Use the phone.</source>
        <translation>چاپ نه شو. ټلیفون وکاروئ.</translation>
    </message>
</context>
<context>
    <name>escale::EarPage</name>
    <message>
        <source>A doctor</source>
        <translation>ډاکټر</translation>
    </message>
    <message>
        <source>Are you ill or hurt? Do you need a doctor?</source>
        <translation>ناروغ یا ټپي یاست؟ ډاکټر ته اړتیا لرئ؟</translation>
    </message>
    <message>
        <source>A place to sleep</source>
        <translation>د خوب ځای</translation>
    </message>
    <message>
        <source>Do you need a place to sleep or a home?</source>
        <translation>د خوب ځای یا کور ته اړتیا لرئ؟</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>یوه پاڼه یا سند</translation>
    </message>
    <message>
        <source>Do you need a paper or a document?</source>
        <translation>کاغذ یا سند ته اړتیا لرئ؟</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>پیسې</translation>
    </message>
    <message>
        <source>Is it about money or the bank?</source>
        <translation>د پیسو یا بانک په اړه دی؟</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Are you looking for work?</source>
        <translation>کار لټوئ؟</translation>
    </message>
    <message>
        <source>Learning French</source>
        <translation>فرانسوي زده کول</translation>
    </message>
    <message>
        <source>Do you want to learn French?</source>
        <translation>غواړئ فرانسوي زده کړئ؟</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>ماشومان او ښوونځی</translation>
    </message>
    <message>
        <source>Is it about children or school?</source>
        <translation>د ماشومانو یا ښوونځي په اړه دی؟</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>تګ راتګ</translation>
    </message>
    <message>
        <source>Is it about the bus, the train or driving?</source>
        <translation>د بس، اورګاډي یا موټر چلولو په اړه دی؟</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>د اورېدو لپاره په انځور لاس کېږدئ.</translation>
    </message>
    <message>
        <source>Yes is green. No is red.</source>
        <translation>هو زرغون دی. نه سور دی.</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>څه ته اړتیا لرئ؟</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>په دقیق ډول څه؟</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>همدا دی؟</translation>
    </message>
    <message>
        <source>There is nothing more here. Somebody can help you.</source>
        <translation>دلته نور څه نشته. څوک کولی شي تاسو سره مرسته وکړي.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
</context>
<context>
    <name>escale::HelpPage</name>
    <message>
        <source>I speak French.</source>
        <translation>زه فرانسوي وایم.</translation>
    </message>
    <message>
        <source>I speak English.</source>
        <translation>زه انګلیسي وایم.</translation>
    </message>
    <message>
        <source>I speak Ukrainian.</source>
        <translation>زه اوکرایني وایم.</translation>
    </message>
    <message>
        <source>I speak Tigrinya.</source>
        <translation>زه تیګریني وایم.</translation>
    </message>
    <message>
        <source>I speak Arabic.</source>
        <translation>زه عربي وایم.</translation>
    </message>
    <message>
        <source>I speak Pashto.</source>
        <translation>زه پښتو وایم.</translation>
    </message>
    <message>
        <source>I speak Russian.</source>
        <translation>زه روسي وایم.</translation>
    </message>
    <message>
        <source>I speak Dari or Persian.</source>
        <translation>زه دري یا فارسي وایم.</translation>
    </message>
    <message>
        <source>I cannot read.</source>
        <translation>زه لوستل نشم کولی.</translation>
    </message>
    <message>
        <source>I am looking for: %1</source>
        <translation>زه دا لټوم: %1</translation>
    </message>
    <message>
        <source>I am looking for help.</source>
        <translation>زه مرسته لټوم.</translation>
    </message>
    <message>
        <source>Please help me.</source>
        <translation>مهرباني وکړئ، له ما سره مرسته وکړئ.</translation>
    </message>
    <message>
        <source>Show this to somebody who works here.</source>
        <translation>دا هغه چا ته وښایئ چې دلته کار کوي.</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>د کارکوونکو لپاره</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>اورېدل</translation>
    </message>
    <message>
        <source>Say it in French</source>
        <translation>په فرانسوي یې ووایه</translation>
    </message>
</context>
<context>
    <name>authoring</name>
    <message>
        <source>Something else than the server answered. Check the network, then try again. Your text is kept here.</source>
        <translation>سرور ځواب ورنه کړ، بل بل شی و. شبکه وګورئ، بیا هڅه وکړئ. ستاسو متن دلته خوندي دی.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again. Your text is kept here.</source>
        <translation>سرور غواړي چې بیا ننوځئ. ستاسو متن دلته خوندي دی.</translation>
    </message>
    <message>
        <source>You may not change this fiche, or not any more: ask the structure it belongs to. Your text is kept here.</source>
        <translation>تاسو دا پاڼه نه شئ بدلولی، یا نور نه شئ: له هغه ادارې وپوښتئ چې دا یې ده. ستاسو متن دلته خوندي دی.</translation>
    </message>
    <message>
        <source>The password is not right. Try again, or ask for a code by e-mail.</source>
        <translation>پټنوم سم نه دی. بیا هڅه وکړئ، یا د برېښنالیک له لارې کوډ وغواړئ.</translation>
    </message>
    <message>
        <source>The code is not right. Look at the last e-mail, and type its six digits.</source>
        <translation>کوډ سم نه دی. وروستی برېښنالیک وګورئ او شپږ عددونه یې ولیکئ.</translation>
    </message>
    <message>
        <source>This account has no password: it was made with Google or Microsoft. Ask for a code by e-mail.</source>
        <translation>دا حساب پټنوم نه لري: د Google یا Microsoft له لارې جوړ شوی. د برېښنالیک له لارې کوډ وغواړئ.</translation>
    </message>
    <message>
        <source>There is no account with this address. Check how it is written.</source>
        <translation>په دې پته حساب نشته. وګورئ چې څنګه لیکل شوې ده.</translation>
    </message>
    <message>
        <source>The server says that something is missing in this fiche.</source>
        <translation>سرور وايي چې په دې پاڼه کې څه کم دي.</translation>
    </message>
    <message>
        <source>The server does not do this in the state the fiche is in.</source>
        <translation>د پاڼې په دې حالت کې دا کار ممکن نه دی.</translation>
    </message>
    <message>
        <source>The server does not take the key of the feed. Ask its operator for a valid one. Your text is kept here.</source>
        <translation>سرور کیلي نه مني. له مسؤول یې سمه کیلي وغواړئ. ستاسو متن دلته خوندي دی.</translation>
    </message>
    <message>
        <source>The server does not show you this fiche: it is gone, or you may not read it any more. Your text is kept here.</source>
        <translation>سرور دا پاڼه تاسو ته نه ښيي: نشته، یا تاسو یې نور نه شئ لوستلی. ستاسو متن دلته خوندي دی.</translation>
    </message>
    <message>
        <source>The text is too long for the server. Make it shorter, then save again. Your text is kept here.</source>
        <translation>متن د سرور لپاره ډېر اوږد دی. لنډ یې کړئ، بیا یې خوندي کړئ. ستاسو متن دلته خوندي دی.</translation>
    </message>
    <message>
        <source>The server does not take a part of this fiche. Nothing was changed there. Your text is kept here.</source>
        <translation>سرور د دې پاڼې یوه برخه نه مني. هلته څه نه دي بدل شوي. ستاسو متن دلته خوندي دی.</translation>
    </message>
    <message>
        <source>The server has a trouble of its own. Your text is kept here; what has arrived is looked up before anything is sent again.</source>
        <translation>سرور خپله ستونزه لري. ستاسو متن دلته خوندي دی؛ مخکې له دې چې بیا ولېږل شي، کتل کېږي چې څه رسېدلي.</translation>
    </message>
    <message>
        <source>This text is not on this computer any more.</source>
        <translation>دا متن نور په دې کمپیوټر کې نشته.</translation>
    </message>
    <message>
        <source>The folder for your texts cannot be made. Check its owner and the room on the disk.</source>
        <translation>ستاسو د متنونو پوښۍ نه شي جوړېدای. خاوند یې او په ډیسک کې ځای وګورئ.</translation>
    </message>
    <message>
        <source>The answer of the server was lost. In two minutes it is looked up whether the fiche is there.</source>
        <translation>د سرور ځواب ورک شو. دوه دقیقې وروسته کتل کېږي چې پاڼه هلته شته که نه.</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: it can be read here, and changed there only.</source>
        <translation>د دې پاڼې متن په بل وسیله لیکل شوی: دلته لوستل کېدای شي، خو یوازې هلته بدلېدای شي.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same place. Nothing was sent: look at both texts, and choose.</source>
        <translation>بل چا همدا ځای بدل کړی. هېڅ نه دي لېږل شوي: دواړه متنونه وګورئ او وټاکئ.</translation>
    </message>
    <message>
        <source>The server holds something in these sections that this version of Escale does not know and would lose. Change them on the site, or with a newer Escale.</source>
        <translation>سرور په دې برخو کې داسې څه لري چې د Escale دا نسخه یې نه پېژني او ورک به یې کړي. په سایټ کې یا په نوې نسخه یې بدل کړئ.</translation>
    </message>
    <message>
        <source>The server has put this change where nobody sees it: this fiche was deleted once. Ask an administrator of the site to look at it. Your text is kept here; do not publish.</source>
        <translation>سرور دا بدلون هلته ایښی چې هېڅوک یې نه ویني: دا پاڼه یو ځل ړنګه شوې وه. د سایټ له مدیر وغواړئ چې ویې ګوري. ستاسو متن دلته خوندي دی؛ مه یې خپروئ.</translation>
    </message>
    <message>
        <source>Save the fiche on the server first.</source>
        <translation>لومړی پاڼه په سرور کې خوندي کړئ.</translation>
    </message>
    <message>
        <source>Saved. But something is missing now, and so the server has taken the fiche back from those who decide on it: it is a draft again. Complete it, then publish it again.</source>
        <translation>خوندي شوه. خو اوس څه کم دي، نو سرور پاڼه له هغو کسانو بېرته واخیسته چې پرېکړه کوي: بیا مسوده شوه. بشپړه یې کړئ، بیا یې خپره کړئ.</translation>
    </message>
    <message>
        <source>The structure has refused this fiche, and the server takes it from nobody any more. Ask an administrator of the site.</source>
        <translation>ادارې دا پاڼه رد کړې ده، او سرور یې نور له هیچا نه مني. د سایټ له مدیر څخه پوښتنه وکړئ.</translation>
    </message>
    <message>
        <source>The structure has accepted this fiche: its members change it now, and you cannot any more. Your text is kept here.</source>
        <translation>ادارې دا پاڼه منلې ده: اوس یې غړي بدلوي، او تاسو نور نه شئ کولی. ستاسو متن دلته خوندي دی.</translation>
    </message>
    <message>
        <source>There is nothing new to publish in this fiche.</source>
        <translation>په دې پاڼه کې د خپرولو لپاره نوي څه نشته.</translation>
    </message>
    <message>
        <source>The text on the server is not the one you see: somebody has changed it. Save first, look at it, then publish.</source>
        <translation>په سرور کې متن هغه نه دی چې تاسو یې وینئ: چا بدل کړی. لومړی خوندي کړئ، ویې ګورئ، بیا یې خپور کړئ.</translation>
    </message>
    <message>
        <source>Something is missing in this fiche. The list says what.</source>
        <translation>په دې پاڼه کې څه کم دي. لېست یې ښيي.</translation>
    </message>
    <message>
        <source>This fiche was public, and readers do not see it any more: somebody published it at the same time. Tell an administrator of the site now.</source>
        <translation>دا پاڼه خپره وه، خو لوستونکي یې نور نه ویني: چا په همدې وخت کې خپره کړه. اوس د سایټ مدیر ته ووایئ.</translation>
    </message>
    <message>
        <source>Sent: the structure has it now, and decides.</source>
        <translation>ولېږل شوه: اوس له ادارې سره ده، هغه پرېکړه کوي.</translation>
    </message>
    <message>
        <source>Sent: an administrator of the site has it now, and decides.</source>
        <translation>ولېږل شوه: اوس د سایټ له مدیر سره ده، هغه پرېکړه کوي.</translation>
    </message>
    <message>
        <source>The server did not publish it. Nothing is lost: try again.</source>
        <translation>سرور خپره نه کړه. هېڅ نه دي ورک شوي: بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>The server's answer makes no sense, so nothing was changed. Try again later.</source>
        <translation>د سرور ځواب مانا نه لري، نو هېڅ نه دي بدل شوي. وروسته هڅه وکړئ.</translation>
    </message>
    <message>
        <source>A text kept on this computer is damaged. The others can be opened.</source>
        <translation>په دې کمپیوټر کې یو خوندي متن خراب شوی. نور پرانیستل کېدای شي.</translation>
    </message>
    <message>
        <source>You are signed in, but this cannot be kept on this computer: you will be asked again.</source>
        <translation>تاسو ننوتي یاست، خو دا په دې کمپیوټر کې نه شي ساتل کېدای: بیا به وپوښتل شئ.</translation>
    </message>
    <message>
        <source>This computer has no keyring: your sign-in is kept in a file that only your account can read. Sign out on a computer that others use too.</source>
        <translation>دا کمپیوټر د کیلیو زېرمه نه لري: ستاسو ننوتل په داسې فایل کې ساتل کېږي چې یوازې ستاسو حساب یې لوستلی شي. که نور هم دا کمپیوټر کاروي، ووځئ.</translation>
    </message>
    <message>
        <source>Your sign-in could not be taken off this computer. Try again.</source>
        <translation>ستاسو ننوتل له دې کمپیوټره لرې نه شول. بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>No source of fiches is set on this computer: nobody can be signed in.</source>
        <translation>په دې کمپیوټر کې د پاڼو سرچینه نه ده ټاکل شوې: هېڅوک نه شي ننوتلی.</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche since you last saved it. What you wrote is in its history here.</source>
        <translation>ستاسو له وروستي خوندي کولو وروسته بل چا دا پاڼه بدله کړې. هغه څه چې تاسو لیکلي دلته یې په تاریخ کې دي.</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche meanwhile. When you save, both texts are put together; where that cannot be, you choose.</source>
        <translation>په دې منځ کې بل چا دا پاڼه بدله کړې. کله چې خوندي کوئ، دواړه متنونه یوځای کېږي؛ چېرته چې ونه شي، تاسو ټاکئ.</translation>
    </message>
    <message>
        <source>It is being sent already.</source>
        <translation>لېږل یې پیل شوي دي.</translation>
    </message>
    <message>
        <source>Somebody else saved this fiche at the same time. Look at it again: what you wrote is in its history here.</source>
        <translation>بل چا دا پاڼه په همدې وخت خوندي کړه. بیا یې وګورئ: هغه څه چې تاسو لیکلي دلته یې په تاریخ کې دي.</translation>
    </message>
    <message>
        <source>Published: readers have it now.</source>
        <translation>خپره شوه: لوستونکي یې اوس لري.</translation>
    </message>
    <message>
        <source>What you have not sent stays on this computer. Nobody else sees it in Escale; it is there when you sign in again.</source>
        <translation>هغه څه چې نه دي لېږل شوي په دې کمپیوټر کې پاتې کېږي. په Escale کې یې بل څوک نه ویني؛ کله چې بیا ننوځئ، دلته وي.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, and nothing was published. Look at it, then publish again.</source>
        <translation>متن په دې منځ کې بدل شو او هېڅ خپور نه شول. وې ګورئ، بیا یې خپور کړئ.</translation>
    </message>
    <message>
        <source>The server does not take this picture. Choose another one.</source>
        <translation>سرور دا انځور نه مني. بل غوره کړئ.</translation>
    </message>
    <message>
        <source>An address is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>یوه پته بشپړه نه ده: هغه ولولئ چې ترڅنګ یې لیکل شوي. تر هغه وخته هر څه دلته ساتل کېږي.</translation>
    </message>
    <message>
        <source>A partner is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>یو همکار بنسټ بشپړ نه دی: هغه ولولئ چې ترڅنګ یې لیکل شوي. تر هغه وخته هر څه دلته ساتل کېږي.</translation>
    </message>
    <message>
        <source>Sign in first: a picture goes to the server.</source>
        <translation>لومړی ننوځئ: انځور سرور ته ځي.</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>د کس حیثیت</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ولې؟</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>څنګه؟</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>بیا څه؟</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>سرلیک</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>د پروګرام نوم</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>لنډیز</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>دا څه دي؟</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>پتې</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>دولتي اداره</translation>
    </message>
    <message>
        <source>The fiches of this computer come in editions: there is no server to write to. Set the address of the site&apos;s server as the source to sign in.</source>
        <translation>د دې کمپیوټر پاڼې د نسخو په بڼه راځي: د لیکلو لپاره سرور نشته. د ننوتلو لپاره د سایټ د سرور پته د سرچینې په توګه وټاکئ.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>همکار بنسټونه</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one.</source>
        <translation>دا دوتنه نه پرانیستل کېږي. بله غوره کړئ.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of less than 10 megabytes.</source>
        <translation>دا انځور ډېر لوی دی. له 10 مېګابایټه کم غوره کړئ.</translation>
    </message>
    <message>
        <source>This file is no picture that can be sent. Choose a PNG or a JPEG.</source>
        <translation>دا دوتنه داسې انځور نه دی چې ولېږل شي. PNG یا JPEG غوره کړئ.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Choose a smaller one.</source>
        <translation>دا انځور ډېر پکسلونه لري. وړوکی غوره کړئ.</translation>
    </message>
    <message>
        <source>This picture is too small to be seen. Choose a larger one.</source>
        <translation>دا انځور ډېر وړوکی دی، نه لیدل کېږي. لوی یې غوره کړئ.</translation>
    </message>
</context>
<context>
    <name>escale::WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation>د لیکلو کارځای</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>پوه شوم</translation>
    </message>
</context>
<context>
    <name>escale::SignInPage</name>
    <message>
        <source>A code was sent to your address. It has six digits.</source>
        <translation>ستاسو پتې ته کوډ ولېږل شو. شپږ عددونه لري.</translation>
    </message>
    <message>
        <source>With the account you have on Réfugiés.info. What you write stays on this computer until you save it on the server.</source>
        <translation>د Réfugiés.info په حساب. هغه څه چې لیکئ په دې کمپیوټر کې پاتې کېږي تر هغه چې په سرور کې یې خوندي کړئ.</translation>
    </message>
    <message>
        <source>Sign in to write</source>
        <translation>د لیکلو لپاره ننوځئ</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>د برېښنالیک پته</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پټنوم</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>د برېښنالیک کوډ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ننوځئ</translation>
    </message>
    <message>
        <source>Without a password: send me a code</source>
        <translation>له پټنوم پرته: ماته کوډ راولېږئ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>شاته</translation>
    </message>
</context>
<context>
    <name>escale::MyFichesPage</name>
    <message>
        <source>Two texts: choose</source>
        <translation>دوه متنونه: وټاکئ</translation>
    </message>
    <message>
        <source>Not sent: look why</source>
        <translation>نه ده لېږل شوې: لامل یې وګورئ</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>شبکې ته منتظره</translation>
    </message>
    <message>
        <source>Changed here, not on the server</source>
        <translation>دلته بدله شوې، په سرور کې نه</translation>
    </message>
    <message>
        <source>Public, with a revision</source>
        <translation>خپره، له بیاکتنې سره</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>خپره</translation>
    </message>
    <message>
        <source>Waits for the structure</source>
        <translation>ادارې ته منتظره</translation>
    </message>
    <message>
        <source>Waits for an administrator</source>
        <translation>مدیر ته منتظره</translation>
    </message>
    <message>
        <source>Refused by the structure</source>
        <translation>ادارې رد کړې</translation>
    </message>
    <message>
        <source>Accepted by the structure</source>
        <translation>ادارې منلې</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>ړنګه شوې</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسوده</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بې سرلیکه</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>زما پاڼې</translation>
    </message>
    <message>
        <source>Write about a programme</source>
        <translation>د پروګرام په اړه ولیکئ</translation>
    </message>
    <message>
        <source>Write about a procedure</source>
        <translation>د یوې چارې په اړه ولیکئ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تازه کول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>وتل</translation>
    </message>
    <message>
        <source>There is no fiche of yours yet. Begin one: it stays on this computer until you save it.</source>
        <translation>تاسو لا پاڼه نه لرئ. یوه پیل کړئ: په دې کمپیوټر کې پاتې کېږي تر هغه چې خوندي یې کړئ.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>سرلیک</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>کتنې</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>مننې</translation>
    </message>
    <message>
        <source>New remarks</source>
        <translation>نوې څرګندونې</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>د لوستونکو څرګندونې</translation>
    </message>
    <message>
        <source>Only an administrator of the site makes a new fiche public.</source>
        <translation>نوې پاڼه یوازې د سایټ مدیر خپروي.</translation>
    </message>
    <message>
        <source>You administer the site: you may change every fiche and make new ones public.</source>
        <translation>تاسو د سایټ مدیر یاست: ټولې پاڼې بدلولی او نوې خپرولی شئ.</translation>
    </message>
    <message>
        <source>You are a member of a structure: you may change its fiches and publish what is changed in public ones.</source>
        <translation>تاسو د یوې ادارې غړی یاست: د هغې پاڼې بدلولی او په خپرو شویو کې بدلونونه خپرولی شئ.</translation>
    </message>
    <message>
        <source>You are a member of no structure: you may change what you write until its structure has accepted it; then its members do.</source>
        <translation>تاسو د هېڅ ادارې غړی نه یاست: څه چې لیکئ، تر هغې یې بدلولی شئ چې اداره یې ومني؛ بیا یې غړي بدلوي.</translation>
    </message>
    <message>
        <source>You check translations and make them public.</source>
        <translation>تاسو ژباړې ګورئ او خپروئ یې.</translation>
    </message>
    <message>
        <source>You may propose translations; expert translators make them public.</source>
        <translation>تاسو ژباړې وړاندیزولی شئ؛ ماهر ژباړونکي یې خپروي.</translation>
    </message>
</context>
<context>
    <name>escale::MergePage</name>
    <message>
        <source>to be chosen</source>
        <translation>د ټاکلو</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ستاسو</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>د هغه</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>بېرته شوی</translation>
    </message>
    <message>
        <source>both, put together</source>
        <translation>دواړه، یوځای</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>تاسو بدل کړی</translation>
    </message>
    <message>
        <source>changed by the other person</source>
        <translation>بل کس بدل کړی</translation>
    </message>
    <message>
        <source>Choices to be made first: %1</source>
        <translation>لومړی باید وټاکل شي: %1</translation>
    </message>
    <message>
        <source>Put two texts of this fiche together</source>
        <translation>د دې پاڼې دوه متنونه یوځای کول</translation>
    </message>
    <message>
        <source>Somebody else changed this fiche while you were writing. Nothing is sent, nothing is lost: choose for each place. Both texts stay in the history on this computer.</source>
        <translation>کله چې تاسو لیکل بل چا دا پاڼه بدله کړه. هېڅ نه دي لېږل شوي، هېڅ نه دي ورک شوي: د هر ځای لپاره وټاکئ. دواړه متنونه په دې کمپیوټر کې په تاریخ کې پاتې کېږي.</translation>
    </message>
    <message>
        <source>The other person, on the server</source>
        <translation>بل کس، په سرور کې</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>مخکې</translation>
    </message>
    <message>
        <source>You, on this computer</source>
        <translation>تاسو، په دې کمپیوټر کې</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>د هغه متن واخلئ</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>خپل متن واخلئ</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>دا بدلون بېرته کړئ</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>د وروسته لپاره یې وساتئ</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>متن ولېږئ</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>تاسو لیکلی</translation>
    </message>
    <message>
        <source>What will stand there: take one of the two, or write here</source>
        <translation>هغه څه چې هلته به پاتې شي: له دواړو یو واخلئ یا دلته ولیکئ</translation>
    </message>
</context>
<context>
    <name>escale::FactsForm</name>
    <message>
        <source>Not said yet</source>
        <translation>لا نه ده ویل شوې</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>مهمه نه ده</translation>
    </message>
    <message>
        <source>In all of France</source>
        <translation>په ټوله فرانسه کې</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>آنلاین</translation>
    </message>
    <message>
        <source>In these départements</source>
        <translation>په دې ډیپارتمانونو کې</translation>
    </message>
    <message>
        <source>No département is called %1.</source>
        <translation>د %1 په نوم ډیپارتمان نشته.</translation>
    </message>
    <message>
        <source>Départements, with commas between them</source>
        <translation>ډیپارتمانونه، په کامې بېل</translation>
    </message>
    <message>
        <source>The site has no field for the dates of a course: write them in the text.</source>
        <translation>په سایټ کې د کورس د نېټو لپاره ځای نشته: په متن کې یې ولیکئ.</translation>
    </message>
</context>
<context>
    <name>escale::HistoryDialog</name>
    <message>
        <source>from the server</source>
        <translation>له سرور څخه</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>دلته لیکل شوی</translation>
    </message>
    <message>
        <source>merged from both texts</source>
        <translation>له دواړو یوځای شوی</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Each save on the server keeps a text here.</source>
        <translation>دلته لا هېڅ نه دي خوندي شوي. په سرور کې هر خوندي کول دلته یو متن ساتي.</translation>
    </message>
    <message>
        <source>This is the current text.</source>
        <translation>دا متن دی لکه اوس چې دی.</translation>
    </message>
    <message>
        <source>What would change in the current text:</source>
        <translation>په اوسني متن کې به څه بدل شي:</translation>
    </message>
    <message>
        <source>History of this fiche</source>
        <translation>د دې پاڼې تاریخچه</translation>
    </message>
    <message>
        <source>Put this text back</source>
        <translation>دا متن بېرته راوړئ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
</context>
<context>
    <name>escale::EditorPage</name>
    <message>
        <source>Pictures are left out: a fiche holds none.</source>
        <translation>انځورونه پرېښودل شول: په پاڼه کې انځور نشته.</translation>
    </message>
    <message>
        <source>A table has become lines of text.</source>
        <translation>جدول د متن په کرښو بدل شو.</translation>
    </message>
    <message>
        <source>Footnotes stand in brackets where they were marked.</source>
        <translation>لمنلیکونه په قوسونو کې د خپلې نښې پر ځای دي.</translation>
    </message>
    <message>
        <source>A footnote was not in what was copied: only its mark was, and it is left out.</source>
        <translation>لمنلیک په کاپي شوي متن کې نه و: یوازې نښه یې وه، هغه پرېښودل شوه.</translation>
    </message>
    <message>
        <source>Words that a tracked change takes out are left out.</source>
        <translation>هغه کلمې چې د بدلونونو څارنې لرې کړې دي پرېښودل شوې.</translation>
    </message>
    <message>
        <source>Comments are left out.</source>
        <translation>تبصرې پرېښودل شوې.</translation>
    </message>
    <message>
        <source>A film, a form or something else that is no text did not come along.</source>
        <translation>فلم، فورمه یا بل څه چې متن نه دی رانغلل.</translation>
    </message>
    <message>
        <source>The text is too long: its end is missing.</source>
        <translation>متن ډېر اوږد دی: پای یې نشته.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>پورته</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ښکته</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>لرې کول</translation>
    </message>
    <message>
        <source>One more reason</source>
        <translation>یو بل لامل</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>یو بل ګام</translation>
    </message>
    <message>
        <source>This fiche holds a table, shown here as lines. It stays as it is as long as nobody changes these lines.</source>
        <translation>په دې پاڼه کې جدول شته چې دلته د کرښو په توګه ښودل کېږي. تر هغه چې څوک دا کرښې بدلې نه کړي، همداسې پاتې کېږي.</translation>
    </message>
    <message>
        <source>This fiche holds something that cannot be shown here. It stays as it is as long as nobody changes the text around it.</source>
        <translation>په دې پاڼه کې داسې څه شته چې دلته نه شي ښودل کېدای. تر هغه چې څوک یې شاوخوا متن بدل نه کړي، همداسې پاتې کېږي.</translation>
    </message>
    <message>
        <source>Address of the link (empty: no link)</source>
        <translation>د لینک پته (تش: بې لینکه)</translation>
    </message>
    <message>
        <source>Somebody else changed the same place: choose between the two texts.</source>
        <translation>بل چا همدا ځای بدل کړی: د دوو متنونو ترمنځ وټاکئ.</translation>
    </message>
    <message>
        <source>Kept here (%1). It goes to the server as soon as the network is there.</source>
        <translation>دلته خوندي دی (%1). کله چې شبکه راشي سرور ته ځي.</translation>
    </message>
    <message>
        <source>Kept on this computer (%1), not on the server yet.</source>
        <translation>په دې کمپیوټر کې خوندي (%1)، لا په سرور کې نه.</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>په سرور کې.</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>زما پاڼې</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>په سرور کې خوندي کول</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>مه یې لېږئ</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>خپرول…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>لینک…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بېرته</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>بیا</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>پنډ</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>پراګراف</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>فرعي سرلیک</translation>
    </message>
    <message>
        <source>List</source>
        <translation>لېست</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>شمېرې</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>د پوهېدو وړ</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Form of the paragraph</source>
        <translation>د پراګراف بڼه</translation>
    </message>
    <message>
        <source>Parts of the fiche</source>
        <translation>د پاڼې برخې</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1، سرلیک</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>سرلیک</translation>
    </message>
    <message>
        <source>Your structure</source>
        <translation>ستاسو اداره</translation>
    </message>
    <message>
        <source>As it is on the server</source>
        <translation>لکه په سرور کې</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>د ټاکلو</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>املا</translation>
    </message>
    <message>
        <source>See as readers</source>
        <translation>لکه لوستونکي کتل</translation>
    </message>
    <message>
        <source>Say it simpler</source>
        <translation>په لا ساده ټکو یې ووایئ</translation>
    </message>
    <message>
        <source>Put the cursor into the paragraph that is to be simpler.</source>
        <translation>کرسر هغه پراګراف ته یوسئ چې باید ساده شي.</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>یوه بله پته</translation>
    </message>
    <message>
        <source>One more partner</source>
        <translation>یو بل همکار بنسټ</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>هغه پوښتنې چې لوستونکي یې شاید وکړي</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>یو سرلیک وړاندیز کړئ</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>یو لنډیز وړاندیز کړئ</translation>
    </message>
    <message>
        <source>Ideas of a model…</source>
        <translation>د موډل نظرونه…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>موندل…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>تاریخچه…</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>په لنډه توګه</translation>
    </message>
</context>
<context>
    <name>escale::FindingsPanel</name>
    <message>
        <source>To mend</source>
        <translation>د سمون</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>پر ځای یې: %1</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>د سمون: %1</translation>
    </message>
    <message>
        <source>Ideas: %1</source>
        <translation>نظرونه: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بل</translation>
    </message>
    <message>
        <source>What makes the text hard</source>
        <translation>څه چې متن ګرانوي</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>کلمې: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>بدلول</translation>
    </message>
    <message>
        <source>Explain in the text</source>
        <translation>په متن کې تشریح</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>پرېږدئ</translation>
    </message>
    <message>
        <source>Says nothing more of these words while the workshop is open</source>
        <translation>تر څو چې د لیکلو کارځای پرانیستی وي، د دې کلمو په اړه نور څه نه وايي</translation>
    </message>
    <message>
        <source>Show what was kept</source>
        <translation>هغه وښیئ چې پرېښودل شوي</translation>
    </message>
</context>
<context>
    <name>escale::MissingBar</name>
    <message>
        <source>Nothing is missing for readers.</source>
        <translation>د لوستونکو لپاره هېڅ کم نه دي.</translation>
    </message>
    <message>
        <source>Before readers can have it:</source>
        <translation>له خپرولو مخکې کم دي:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>او %1 نور</translation>
    </message>
</context>
<context>
    <name>escale::PublishQuestion</name>
    <message>
        <source>Publish</source>
        <translation>خپرول</translation>
    </message>
    <message>
        <source>Readers cannot have this fiche yet. This is missing:</source>
        <translation>لوستونکي لا دا پاڼه نه شي لرلی. دا کم دي:</translation>
    </message>
    <message>
        <source>What readers have now could not be looked up.</source>
        <translation>هغه څه چې لوستونکي یې اوس لري، ونه کتل شول.</translation>
    </message>
    <message>
        <source>Texts that changed: %1.</source>
        <translation>بدل شوي متنونه: %1.</translation>
    </message>
    <message>
        <source>Languages that leave the public until somebody has looked at them: %1.</source>
        <translation>هغه ژبې چې تر بیاکتنې پورې له لوستونکو لرې کېږي: %1.</translation>
    </message>
    <message>
        <source>No translation is touched.</source>
        <translation>هېڅ ژباړه نه بدلېږي.</translation>
    </message>
    <message>
        <source>Places that are hard to understand: %1. See the list beside the text.</source>
        <translation>هغه ځایونه چې پوهېدل یې ګران دي: %1. د متن تر څنګ لېست وګورئ.</translation>
    </message>
    <message>
        <source>Publish this fiche?</source>
        <translation>دا پاڼه خپره شي؟</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>لومړی یې کتل</translation>
    </message>
    <message>
        <source>Translated passages to be looked at again: %1.</source>
        <translation>ژباړل شوې برخې چې بیا باید وکتل شي: %1.</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>This station has had no edition before the one of today.</source>
        <translation>دې تمځای د نن له نسخې مخکې بله نسخه نه درلوده.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>%1 نه شي لیکل کېدای. ډیسک او د پوښۍ واکونه وګورئ.</translation>
    </message>
    <message>
        <source>%1 holds an edition of another channel, or a damaged one. Choose another folder, or put that one right.</source>
        <translation>%1 د بل چینل نسخه یا خرابه نسخه لري. بله پوښۍ وټاکئ، یا دا سمه کړئ.</translation>
    </message>
    <message>
        <source>The library holds only the sample. Bring it up to date first: escalectl sync.</source>
        <translation>کتابتون یوازې نمونه لري. لومړی یې نوی کړئ: escalectl sync.</translation>
    </message>
    <message>
        <source>The library holds no fiches to publish. Bring it up to date first: escalectl sync.</source>
        <translation>کتابتون د خپرولو لپاره پاڼې نه لري. لومړی یې نوی کړئ: escalectl sync.</translation>
    </message>
    <message>
        <source>%1 of %2 fiches of the edition before would be missing. Nothing was published. If that is right: --accept-removals</source>
        <translation>د مخکېنۍ نسخې له %2 پاڼو څخه به %1 کمې وې. هېڅ خپاره نه شول. که دا سمه وي: --accept-removals</translation>
    </message>
    <message>
        <source>A text of the library is too large for an edition.</source>
        <translation>د کتابتون یو متن د نسخې لپاره ډېر لوی دی.</translation>
    </message>
    <message>
        <source>There are too many fiches for one edition.</source>
        <translation>د یوې نسخې لپاره پاڼې ډېرې زیاتې دي.</translation>
    </message>
    <message>
        <source>Edition %1 is not kept in this folder: copy all of it.</source>
        <translation>%1 نسخه په دې پوښۍ کې نه ده ساتل شوې: ټوله یې کاپي کړئ.</translation>
    </message>
    <message>
        <source>The address of an edition is not usable. Give one like https://packs.example.org/index.escale, or the file index.escale of a stick.</source>
        <translation>د نسخې پته د کار نه ده. داسې پته ورکړئ: https://packs.example.org/index.escale، یا د USB حافظې فایل index.escale.</translation>
    </message>
    <message>
        <source>The files of the edition cannot be read. Check the folder or the stick.</source>
        <translation>د نسخې فایلونه نه لوستل کېږي. پوښۍ یا USB حافظه وګورئ.</translation>
    </message>
    <message>
        <source>There is no edition of the fiches at this address. Check the address.</source>
        <translation>په دې پته کې د پاڼو نسخه نشته. پته وګورئ.</translation>
    </message>
    <message>
        <source>The index of the fiches is larger than any can be. Nothing was taken; check the address.</source>
        <translation>د پاڼو فهرست له ممکنې اندازې لوی دی. هېڅ وانه خیستل شول؛ پته وګورئ.</translation>
    </message>
    <message>
        <source>This is not a signed index of fiches, or not all of it. Nothing was taken.</source>
        <translation>دا د پاڼو لاسلیک شوی فهرست نه دی، یا بشپړ نه دی. هېڅ وانه خیستل شول.</translation>
    </message>
    <message>
        <source>These fiches are signed by somebody this station does not know. Nothing was taken; ask their publisher for the key.</source>
        <translation>دا پاڼې داسې چا لاسلیک کړې چې دا تمځای یې نه پېژني. هېڅ وانه خیستل شول؛ له خپروونکي یې کیلي وغواړئ.</translation>
    </message>
    <message>
        <source>The index of the fiches was changed after it was signed. Nothing was taken.</source>
        <translation>د پاڼو فهرست تر لاسلیک وروسته بدل شوی. هېڅ وانه خیستل شول.</translation>
    </message>
    <message>
        <source>These fiches are packed for a newer Escale. Update Escale first.</source>
        <translation>دا پاڼې د نوي Escale لپاره جوړې شوې. لومړی Escale نوی کړئ.</translation>
    </message>
    <message>
        <source>These fiches are of another channel than this station's. Nothing was taken.</source>
        <translation>دا پاڼې د بل چینل دي، د دې تمځای نه دي. هېڅ وانه خیستل شول.</translation>
    </message>
    <message>
        <source>These fiches are older than those this station has had. Nothing was taken.</source>
        <translation>دا پاڼې تر هغو زړې دي چې دې تمځای درلودې. هېڅ وانه خیستل شول.</translation>
    </message>
    <message>
        <source>The number of this edition is too far ahead to be right. Nothing was taken; ask the publisher.</source>
        <translation>د دې نسخې شمېره دومره مخکې ده چې سمه نه شي کېدای. هېڅ وانه خیستل شول؛ له خپروونکي وپوښتئ.</translation>
    </message>
    <message>
        <source>The index of the fiches is signed, but it contradicts itself. Nothing was taken; tell the publisher.</source>
        <translation>د پاڼو فهرست لاسلیک شوی، خو له ځان سره په ټکر کې دی. هېڅ وانه خیستل شول؛ خپروونکي ته ووایاست.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the new fiches. Make room, then try again.</source>
        <translation>په ډیسک کې د نویو پاڼو لپاره بس ځای نشته. ځای خالي کړئ، بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>A part of the fiches is not there: the stick was pulled out, or the copy is not complete. What was fetched is saved; try again.</source>
        <translation>د پاڼو یوه برخه نشته: USB حافظه ایستل شوې، یا کاپي بشپړه نه ده. هغه چې راغلي ساتل شوي؛ بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>A part of the fiches is not the one that was signed. It was not taken; copy the files again, or try again later.</source>
        <translation>د پاڼو یوه برخه هغه نه ده چې لاسلیک شوې وه. وانه خیستل شوه؛ فایلونه بیا کاپي کړئ، یا وروسته هڅه وکړئ.</translation>
    </message>
    <message>
        <source>feed/channel must be a name of small letters, digits and hyphens.</source>
        <translation>feed/channel باید د کوچنیو تورو، شمېرو او کرښو نوم وي.</translation>
    </message>
    <message>
        <source>feed/keys must hold public keys of the publisher, as they stand in its file NAME.pub (RWQ…).</source>
        <translation>feed/keys باید د خپروونکي عامه کیلي ولري، لکه په NAME.pub فایل کې (RWQ…).</translation>
    </message>
    <message>
        <source>An edition is taken only from a publisher that is known: write its public key into the settings as feed/keys.</source>
        <translation>نسخه یوازې له پېژندل شوي خپروونکي اخیستل کېږي: عامه کیلي یې په تنظیماتو کې د feed/keys په نوم ولیکئ.</translation>
    </message>
    <message>
        <source>feed/departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>feed/departments د ډیپارتمانونو کوډونه په کامه جلا اخلي: 38,2A,971.</translation>
    </message>
    <message>
        <source>Only a source that comes in editions has one to go back to.</source>
        <translation>یوازې هغه سرچینه چې په نسخو راځي، بېرته تګ لري.</translation>
    </message>
    <message>
        <source>%1 is damaged, missing or of another channel, and was not touched. Put it back from a copy: no station would believe one that begins anew.</source>
        <translation>%1 خراب شوی، نشته یا د بل چینل دی، او لاس ورته ونه وړل شو. له یوې کاپۍ يې بېرته کېږدئ: هېڅ تمځای هغه فایل نه مني چې له سره پیلېږي.</translation>
    </message>
    <message>
        <source>This key may not sign any more since the last rotation. Sign with one of the keys that came then.</source>
        <translation>د کیليو له وروستي بدلون راهیسې دا کیلي نور لاسلیک نه شي کولای. د هغه وخت له نویو کیليو په یوه لاسلیک وکړئ.</translation>
    </message>
    <message>
        <source>The edition of before is no longer whole where it comes from. Nothing was changed.</source>
        <translation>مخکینۍ نسخه نوره په خپله سرچینه کې بشپړه نه ده. هېڅ شی بدل نه شول.</translation>
    </message>
    <message>
        <source>Only fiches that come in editions can be written onto a stick. This computer fetches its own one by one: ask who publishes editions.</source>
        <translation>په حافظه کې یوازې هغه پاڼې لیکل کېدای شي چې په نسخو راځي. دا کمپیوټر خپلې پاڼې یوه یوه راوړي: له هغه وپوښتئ چې نسخې خپروي.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>“%1” is written in no fiche that is cited.</source>
        <translation>«%1» په هېڅ یاد شوي پاڼه کې نه دی لیکل شوی.</translation>
    </message>
    <message>
        <source>No fiche that is cited says that it is free of charge.</source>
        <translation>هېڅ یاده شوې پاڼه نه وايي چې دا وړیا ده.</translation>
    </message>
    <message>
        <source>The fiche says the opposite, or not quite this.</source>
        <translation>پاڼه برعکس وايي، یا کټ مټ دا نه وايي.</translation>
    </message>
    <message>
        <source>A sentence was left out: no fiche says it.</source>
        <translation>یوه جمله لرې شوه: هېڅ پاڼه یې نه وايي.</translation>
    </message>
    <message>
        <source>A sentence was left out: its telephone number or address is in no fiche.</source>
        <translation>یوه جمله لرې شوه: د ټلیفون شمېره یا پته یې په هېڅ پاڼه کې نشته.</translation>
    </message>
    <message>
        <source>A sentence was left out: it says more than the fiches.</source>
        <translation>یوه جمله لرې شوه: تر پاڼو ډېر څه وايي.</translation>
    </message>
    <message>
        <source>A sentence was left out: it is in another language.</source>
        <translation>یوه جمله لرې شوه: په بله ژبه ده.</translation>
    </message>
    <message>
        <source>A sentence was left out: it is no answer.</source>
        <translation>یوه جمله لرې شوه: ځواب نه دی.</translation>
    </message>
    <message>
        <source>The address of the server with the model is not usable. It begins with https:// and holds no user name and no password.</source>
        <translation>د موډل د سرور پته د کارولو نه ده. په https:// پیلېږي او کارن نوم او پټنوم نه لري.</translation>
    </message>
    <message>
        <source>The server's answer makes no sense to Escale.</source>
        <translation>Escale د سرور په ځواب نه پوهېږي.</translation>
    </message>
    <message>
        <source>The model stopped in the middle of its answer.</source>
        <translation>موډل د خپل ځواب په منځ کې ودرېد.</translation>
    </message>
    <message>
        <source>The model does not answer.</source>
        <translation>موډل ځواب نه ورکوي.</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model.</source>
        <translation>پوښتنه له خپلو برخو سره د دې موډل لپاره ډېره اوږده ده.</translation>
    </message>
    <message>
        <source>The server of the model refused the key.</source>
        <translation>د موډل سرور کیلي ونه منله.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>سرور داسې موډل نه لري. بل وټاکئ.</translation>
    </message>
    <message>
        <source>Too many questions in this minute. Ask again in a minute.</source>
        <translation>په دې دقیقه کې ډېرې پوښتنې شوې. یوه دقیقه وروسته بیا وپوښتئ.</translation>
    </message>
    <message>
        <source>The budget for the model is used up.</source>
        <translation>د موډل بودیجه خلاصه شوې.</translation>
    </message>
    <message>
        <source>The model is busy.</source>
        <translation>موډل بوخت دی.</translation>
    </message>
    <message>
        <source>The server of the model has a problem of its own.</source>
        <translation>د موډل سرور خپله ستونزه لري.</translation>
    </message>
    <message>
        <source>The server of the model did not accept the question.</source>
        <translation>د موډل سرور پوښتنه ونه منله.</translation>
    </message>
    <message>
        <source>The server of the model could not prove who it is, so nothing was sent.</source>
        <translation>د موډل سرور ونه شو کړای چې وښيي څوک دی، نو هېڅ ونه لېږل شول.</translation>
    </message>
    <message>
        <source>The server of the model cannot be reached.</source>
        <translation>د موډل سرور ته رسېدل ممکن نه دي.</translation>
    </message>
    <message>
        <source>What you say of the answer could not be kept. Is the disk full?</source>
        <translation>ستاسو نظر ونه ساتل شو. ډیسک ډک دی؟</translation>
    </message>
    <message>
        <source>The proposal was more than plain words: it is not shown.</source>
        <translation>وړاندیز له ساده کلمو زیات څه لرل: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal did not speak to readers: it is not shown.</source>
        <translation>وړاندیز له لوستونکو سره نه غږېده: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal changed a telephone number or an address: it is not shown.</source>
        <translation>وړاندیز د ټلیفون شمېره یا پته بدله کړه: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal lost a word that you hid: it is not shown.</source>
        <translation>وړاندیز هغه کلمه ورکه کړه چې تاسو پټه کړې وه: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal lost a link: it is not shown.</source>
        <translation>وړاندیز یو لینک ورک کړ: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal changed an amount: it is not shown.</source>
        <translation>وړاندیز د پیسو اندازه بدله کړه: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal changed a number: it is not shown.</source>
        <translation>وړاندیز یوه شمېره بدله کړه: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal changed a date or a day: it is not shown.</source>
        <translation>وړاندیز نېټه یا ورځ بدله کړه: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal changed a name: it is not shown.</source>
        <translation>وړاندیز یو نوم بدل کړ: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal changed a “not” or a “without”: it is not shown.</source>
        <translation>وړاندیز «نه» یا «بې» بدل کړ: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal changed a limit, as “only” or “at least”: it is not shown.</source>
        <translation>وړاندیز یو حد بدل کړ، لکه «یوازې» یا «لږ تر لږه»: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal made “you may” and “you must” of each other: it is not shown.</source>
        <translation>وړاندیز «کولی شئ» او «باید» سره ګډ کړل: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal was not in French: it is not shown.</source>
        <translation>وړاندیز په فرانسوي نه و: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal was much longer than your text: it is not shown.</source>
        <translation>وړاندیز ستاسو له متنه ډېر اوږد و: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal left something out: it is not shown.</source>
        <translation>وړاندیز یو څه پرېښودل: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal added something: it is not shown.</source>
        <translation>وړاندیز یو څه زیات کړل: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The proposal was not simpler than your text: it is not shown.</source>
        <translation>وړاندیز ستاسو له متنه ساده نه و: نه ښودل کېږي.</translation>
    </message>
    <message>
        <source>The model found no simpler words.</source>
        <translation>موډل ساده کلمې ونه موندلې.</translation>
    </message>
    <message>
        <source>This paragraph is very long. Make two of it first.</source>
        <translation>دا پراګراف ډېر اوږد دی. لومړی یې دوه کړئ.</translation>
    </message>
    <message>
        <source>This paragraph holds words that are meant for a machine, so nothing was sent.</source>
        <translation>په دې پراګراف کې د ماشین لپاره کلمې شته، نو هېڅ ونه لېږل شول.</translation>
    </message>
    <message>
        <source>There is no text yet. Write what it is about first.</source>
        <translation>لا تر اوسه متن نشته. لومړی ولیکئ چې د څه په اړه دی.</translation>
    </message>
    <message>
        <source>This text holds words that are meant for a machine, so nothing was sent.</source>
        <translation>دا متن داسې کلمې لري چې ماشین ته لیکل شوې، نو هېڅ ونه لېږل شول.</translation>
    </message>
    <message>
        <source>What must stay hidden in this text cannot be told apart, so nothing was sent.</source>
        <translation>هغه څه چې په دې متن کې باید پټ پاتې شي، نه شي بېلېدلی، نو هېڅ ونه لېږل شول.</translation>
    </message>
    <message>
        <source>This computer has no room to look whether your text answers the questions.</source>
        <translation>په دې کمپیوټر کې ځای نشته چې وکتل شي چې ستاسو متن پوښتنو ته ځواب وایي که نه.</translation>
    </message>
</context>
<context>
    <name>escale::AskTurnView</name>
    <message>
        <source>Question</source>
        <translation>پوښتنه</translation>
    </message>
    <message>
        <source>Looking in the fiches…</source>
        <translation>په پاڼو کې لټون…</translation>
    </message>
    <message>
        <source>Here is the answer word for word.</source>
        <translation>دا ځواب ټکي په ټکي دی.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>بیا هڅه وکړئ</translation>
    </message>
    <message>
        <source>The model is writing. Until then, word for word:</source>
        <translation>موډل لیکي. تر هغه ټکي په ټکي:</translation>
    </message>
    <message>
        <source>Nothing that the model wrote stands in the fiches. Here is the answer word for word.</source>
        <translation>هغه څه چې موډل ولیکل په پاڼو کې نشته. دا ځواب ټکي په ټکي دی.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>وپوهېدل شو: %1</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>لرې کړئ: %1</translation>
    </message>
    <message>
        <source>Written by a model, checked here</source>
        <translation>موډل لیکلی، دلته کتل شوی</translation>
    </message>
    <message>
        <source>Sentences checked: %1</source>
        <translation>کتل شوې جملې: %1</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>کرښه پرې شوې: %1</translation>
    </message>
    <message>
        <source>Struck out.</source>
        <translation>کرښه پرې شوه.</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>هغه څه چې له دې کمپیوټره ووتل</translation>
    </message>
    <message>
        <source>Copy with the sources</source>
        <translation>له سرچینو سره یې کاپي کړئ</translation>
    </message>
    <message>
        <source>In my selection</source>
        <extracomment>Puts the fiche that answers aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>زما په ټولګه کې</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <extracomment>Paper, PDF, a file for the phone...: the fiche that answers.</extracomment>
        <translation>ورکول…</translation>
    </message>
    <message>
        <source>As the model wrote it</source>
        <translation>لکه موډل چې لیکلي</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>ټکي په ټکي</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>ښه ځواب</translation>
    </message>
    <message>
        <source>Wrong because…</source>
        <translation>ناسم دی ځکه…</translation>
    </message>
    <message>
        <source>What is wrong? Kept on this computer for the editors</source>
        <translation>څه ناسم دي؟ دلته د سموونکو لپاره ساتل کېږي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>وساتئ</translation>
    </message>
</context>
<context>
    <name>escale::AskPane</name>
    <message>
        <source>Ask</source>
        <translation>وپوښتئ</translation>
    </message>
    <message>
        <source>Ask as you would ask a colleague: “How do I open an account if the bank refuses?” Only what the fiches say is answered, word for word, and each sentence shows where it comes from.</source>
        <translation>لکه له همکاره چې پوښتئ: «که بانک رد کړي حساب څنګه پرانیزم؟» ځواب یوازې هغه وايي چې پاڼې یې وايي، ټکي په ټکي، او د هرې جملې تر څنګ ښکاري چې له کومه ځایه ده.</translation>
    </message>
    <message>
        <source>Back to the fiches</source>
        <translation>پاڼو ته بېرته</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>ستاسو پوښتنه</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>بله پوښتنه</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پوښتنه</translation>
    </message>
    <message>
        <source>The answer is copied, with its sources.</source>
        <translation>ځواب له سرچینو سره کاپي شو.</translation>
    </message>
    <message>
        <source>Kept on this computer for the editors, without names and numbers.</source>
        <translation>په دې کمپیوټر کې د سموونکو لپاره وساتل شو، بې نومونو او شمېرو.</translation>
    </message>
    <message>
        <source>Nothing has been said of an answer yet.</source>
        <translation>تر اوسه د هېڅ ځواب په اړه څه نه دي ویل شوي.</translation>
    </message>
    <message>
        <source>What was said of answers</source>
        <translation>هغه څه چې د ځوابونو په اړه ویل شوي</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>جدول وساتل شو.</translation>
    </message>
    <message>
        <source>The table could not be saved. Is the disk full?</source>
        <translation>جدول ونه ساتل شو. ډیسک ډک دی؟</translation>
    </message>
    <message>
        <source>A model writes, Escale checks. The conversation is kept nowhere.</source>
        <translation>موډل لیکي، Escale یې ګوري. خبرې هېچېرته نه ساتل کېږي.</translation>
    </message>
    <message>
        <source>Word for word, without a model and without a network. The conversation is kept nowhere.</source>
        <translation>ټکي په ټکي، بې موډله او بې شبکې. خبرې هېچېرته نه ساتل کېږي.</translation>
    </message>
</context>
<context>
    <name>escale::AnswerColumn</name>
    <message>
        <source>The fiche says:</source>
        <translation>پاڼه وايي:</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>لرې کړئ: %1</translation>
    </message>
    <message>
        <source>How much does it cost?</source>
        <translation>څومره لګښت لري؟</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>څومره وخت نیسي؟</translation>
    </message>
    <message>
        <source>Which documents?</source>
        <translation>کوم اسناد؟</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>چېرته؟</translation>
    </message>
</context>
<context>
    <name>escale::AskPage</name>
    <message>
        <source>How do I apply for a residence permit?</source>
        <translation>د استوګنې کارت څنګه وغواړم؟</translation>
    </message>
    <message>
        <source>How do I apply for social housing?</source>
        <translation>ټولنیز کور څنګه وغواړم؟</translation>
    </message>
    <message>
        <source>How do I sign up with France Travail?</source>
        <translation>کار څنګه ولټوم؟</translation>
    </message>
    <message>
        <source>Where can I learn French?</source>
        <translation>فرانسوي چېرته زده کړم؟</translation>
    </message>
    <message>
        <source>How do I get the carte Vitale?</source>
        <translation>carte Vitale څنګه ترلاسه کړم؟</translation>
    </message>
    <message>
        <source>How do I go back to university?</source>
        <translation>پوهنتون ته څنګه ولاړ شم؟</translation>
    </message>
    <message>
        <source>How do I ask for help from the CAF?</source>
        <translation>د CAF مرستې څنګه وغواړم؟</translation>
    </message>
    <message>
        <source>How do I exchange my driving licence?</source>
        <translation>د موټر چلولو جواز څنګه بدل کړم؟</translation>
    </message>
    <message>
        <source>How do I open a bank account?</source>
        <translation>بانکي حساب پرانیستل غواړم، څه وکړم؟</translation>
    </message>
    <message>
        <source>Where can I do sport?</source>
        <translation>ورزش چېرته وکړم؟</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>پوښتنه وکړئ</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>ستاسو پوښتنه</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>وپوښتئ</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>د بېلګې په توګه</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Yes</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>نه پوهېږم</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>پاکول</translation>
    </message>
</context>
<context>
    <name>escale::ConversationStrip</name>
    <message>
        <source>Remove: %1</source>
        <translation>لرې کول: %1</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>بل ځای…</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>معلومات: %1</translation>
    </message>
    <message>
        <source>What is known of the person</source>
        <translation>د کس په اړه معلومات</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>زه لولم</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>کس لولي</translation>
    </message>
    <message>
        <source>The person reads (Ctrl+L, then two letters: ar, ps, ti…)</source>
        <translation>کس لولي (Ctrl+L، بیا دوه توري: ar, ps, ti…)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>خبرې اترې</translation>
    </message>
</context>
<context>
    <name>escale::PersonsWindow</name>
    <message>
        <source>Larger letters</source>
        <translation>لوی توري</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>مخکې</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>وروسته</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>دا پاڼه له ځان سره یوسئ</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>بیا یې واورئ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ښه راغلاست</translation>
    </message>
</context>
<context>
    <name>escale::PhrasesPage</name>
    <message>
        <source>1 … 0: say a sentence. Space: again. Shift+Space: slowly. Nothing here is written to the disk.</source>
        <translation>1 … 0: جمله ویل. Space: بیا. Shift+Space: ورو. له دې هېڅ پر ډیسک نه لیکل کېږي.</translation>
    </message>
    <message>
        <source>No voice here speaks %1: show the sentence to the person.</source>
        <translation>دلته د دې ژبې (%1) غږ نشته: جمله کس ته وښیئ.</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>په جملو کې لټون</translation>
    </message>
    <message>
        <source>Groups of sentences</source>
        <translation>د جملو ډلې</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>جملې</translation>
    </message>
    <message>
        <source>The person sees</source>
        <translation>کس ویني</translation>
    </message>
    <message>
        <source>Answers, forgotten with the person</source>
        <translation>ځوابونه، له کس سره هېرېږي</translation>
    </message>
    <message>
        <source>Answer cards</source>
        <translation>د ځواب کارتونه</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>بې کارتونو</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>هو، نه</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>شمېرې</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ورځې</translation>
    </message>
</context>
<context>
    <name>escale::CommandPalette</name>
    <message>
        <source>Last actions</source>
        <translation>وروستي کارونه</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>وروستي لوستل شوي</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>کارونه</translation>
    </message>
    <message>
        <source>Sentences, said aloud</source>
        <translation>په لوړ غږ جملې</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>پاڼې</translation>
    </message>
    <message>
        <source>Action, sentence or fiche ( &gt; actions, ! sentences, # fiches )</source>
        <translation>کار، جمله یا پاڼه ( &gt; کارونه، ! جملې، # پاڼې )</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>ټول کارونه</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>موندل شوي</translation>
    </message>
</context>
<context>
    <name>escale::KeysHelp</name>
    <message>
        <source>Help: keys</source>
        <translation>مرسته: کیلي</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کیلي</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>کارونه او د هغوی کیلي</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>په هر ځای کې</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>د لټون په ځای کې</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>لومړۍ پایله پرانیستل</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>بله پایله</translation>
    </message>
    <message>
        <source>Mark one more, to hand over several</source>
        <translation>یوه بله نښه کړئ، چې څو یوځای ورکړئ</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>مخکینۍ پایله</translation>
    </message>
    <message>
        <source>Empty the field, then leave it</source>
        <translation>ځای تشول، بیا ترې وتل</translation>
    </message>
    <message>
        <source>In the list and in the text</source>
        <translation>په لېست او متن کې</translation>
    </message>
    <message>
        <source>Listen, pause</source>
        <translation>اورېدل، ځنډ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>شاته</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
</context>
<context>
    <name>escale::HandOverPanel</name>
    <message>
        <source>This fiche</source>
        <translation>دا پاڼه</translation>
    </message>
    <message>
        <source>My selection (%1)</source>
        <translation>زما ټولګه (%1)</translation>
    </message>
    <message>
        <source>Only “What to bring”</source>
        <translation>یوازې «له ځان سره راوړئ»</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>څه ورکول کېږي</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ژبې</translation>
    </message>
    <message>
        <source>%1 beside French</source>
        <translation>%1 د فرانسوي ترڅنګ</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>څنګ په څنګ</translation>
    </message>
    <message>
        <source>French under each paragraph</source>
        <translation>فرانسوي د هر پراګراف لاندې</translation>
    </message>
    <message>
        <source>%1 under each paragraph</source>
        <translation>%1 د هر پراګراف لاندې</translation>
    </message>
    <message>
        <source>The person’s language: French</source>
        <translation>د کس ژبه: فرانسوي</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>یوازې %1</translation>
    </message>
    <message>
        <source>Only French</source>
        <translation>یوازې فرانسوي</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>د متن کچه</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>لوی توري</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>منځپانګه</translation>
    </message>
    <message>
        <source>Price, place, conditions</source>
        <translation>بیه، ځای، شرطونه</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ګامونه</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>پتې</translation>
    </message>
    <message>
        <source>Addresses: this fiche has none</source>
        <translation>پتې: په دې پاڼه کې نشته</translation>
    </message>
    <message>
        <source>“What to bring”, on a page of its own</source>
        <translation>«له ځان سره راوړئ» په جلا مخ کې</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>بڼه</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>د مرکز نوم</translation>
    </message>
    <message>
        <source>Name of the centre: none is set</source>
        <translation>د مرکز نوم: نه دی ټاکل شوی</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>د مخ QR کوډ</translation>
    </message>
    <message>
        <source>PDF and phone file</source>
        <translation>PDF او د ټلیفون فایل</translation>
    </message>
    <message>
        <source>Change the folder…</source>
        <translation>پوښۍ بدله کړئ…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>Map: no address is on it</source>
        <translation>نقشه: هېڅ پته پرې نشته</translation>
    </message>
    <message>
        <source>Chosen in the list (%1)</source>
        <translation>په لېست کې ټاکل شوې (%1)</translation>
    </message>
</context>
<context>
    <name>escale::HandOverWays</name>
    <message>
        <source>Print (%1)</source>
        <translation>چاپ (%1)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Phone file</source>
        <translation>د ټلیفون فایل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>برېښنالیک</translation>
    </message>
    <message>
        <source>SMS…</source>
        <translation>SMS…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>لینک کاپي کول</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>متن کاپي کول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
    <message>
        <source>Printer and pages…</source>
        <translation>چاپګر او مخونه…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپګر</translation>
    </message>
</context>
<context>
    <name>escale::StickPart</name>
    <message>
        <source>Import from a USB stick</source>
        <translation>له USB حافظې راوړل</translation>
    </message>
    <message>
        <source>The fiches of the stick are being taken. Leave it plugged in.</source>
        <translation>له حافظې پاڼې راوړل کېږي. مه یې باسئ.</translation>
    </message>
    <message>
        <source>The fiches of the stick are here. You can take it out now.</source>
        <translation>د حافظې پاڼې راغلې. اوس یې ایستلای شئ.</translation>
    </message>
    <message>
        <source>The fiches of the stick could not be taken. This kiosk shows the ones it had. You can take the stick out; write it again, or ask who gave it to you.</source>
        <translation>د حافظې پاڼې وانه خیستل شوې. دا دستګاه هغه ښیي چې لرل یې. حافظه ایستلای شئ؛ بیا یې ولیکئ، یا هغه وپوښتئ چې درکړې یې ده.</translation>
    </message>
    <message>
        <source>Fiches can also come on a USB stick: plug it in.</source>
        <translation>پاڼې په USB حافظه کې هم راتلای شي: ور یې کړئ.</translation>
    </message>
    <message>
        <source>The fiches on this stick are signed by somebody this kiosk does not know. Nothing is taken from it.</source>
        <translation>د دې حافظې پاڼې داسې چا لاسلیک کړې چې دا دستګاه یې نه پېژني. هېڅ ترې نه اخیستل کېږي.</translation>
    </message>
    <message>
        <source>On the stick: %1 fiches of %2</source>
        <translation>په حافظه کې: د %2 %1 پاڼې</translation>
    </message>
</context>
<context>
    <name>escale::StickDialog</name>
    <message>
        <source>Write the fiches onto a stick</source>
        <translation>پاڼې په USB حافظه کې لیکل</translation>
    </message>
    <message>
        <source>A kiosk or a computer without a network takes the fiches from the stick. Other files on it are left alone.</source>
        <translation>بې شبکې دستګاه یا کمپیوټر پاڼې له حافظې اخلي. نورو فایلونو ته یې لاس نه وړل کېږي.</translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>USB حافظه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ټاکل…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>لیکل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>درول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
    <message>
        <source>The fiches are on the stick. You can take it out now.</source>
        <translation>پاڼې په حافظه کې دي. اوس یې ایستلای شئ.</translation>
    </message>
</context>
<context>
    <name>escale::EditionCommands</name>
    <message>
        <source>The file index.escale of a stick or a folder</source>
        <translation>د حافظې یا پوښۍ index.escale فایل</translation>
    </message>
    <message>
        <source>Fiches (*.escale)</source>
        <translation>پاڼې (*.escale)</translation>
    </message>
</context>
<context>
    <name>escale::StickWriter</name>
    <message>
        <source>A stick is already being written.</source>
        <translation>یوه حافظه اوس لیکل کېږي.</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>This is not the report of a kiosk, or it is damaged.</source>
        <translation>دا د دستګاه راپور نه دی، یا خراب دی.</translation>
    </message>
    <message>
        <source>This report is by a newer Escale. Update Escale here first.</source>
        <translation>دا راپور د نوي Escale دی. لومړی دلته Escale نوی کړئ.</translation>
    </message>
    <message>
        <source>No report for two days.</source>
        <translation>دوه ورځې راپور نشته.</translation>
    </message>
    <message>
        <source>Not brought up to date for two days.</source>
        <translation>دوه ورځې نه دی نوی شوی.</translation>
    </message>
    <message>
        <source>The last sync failed: %1.</source>
        <translation>وروستی نوی کول ناکام شول: %1.</translation>
    </message>
    <message>
        <source>Edition %1, while others have %2.</source>
        <translation>نسخه %1، نور %2 لري.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check its name and its owner.</source>
        <translation>پوښۍ %1 نه لوستل کېږي. نوم او څښتن یې وګورئ.</translation>
    </message>
    <message>
        <source>The report cannot be written. Check the folder of fleet/report-to.</source>
        <translation>راپور نه لیکل کېږي. د fleet/report-to پوښۍ وګورئ.</translation>
    </message>
    <message>
        <source>fleet/report-to must be a folder, or an address like https://reports.example.org/escale/.</source>
        <translation>fleet/report-to باید پوښۍ یا د https://reports.example.org/escale/ په څېر پته وي.</translation>
    </message>
    <message>
        <source>The server does not take this kiosk&apos;s report: its name or password is wrong.</source>
        <translation>سرور د دې دستګاه راپور نه مني: نوم یا پټ نوم یې ناسم دی.</translation>
    </message>
    <message>
        <source>The server does not take reports at this address.</source>
        <translation>سرور په دې پته راپورونه نه اخلي.</translation>
    </message>
    <message>
        <source>The last sync failed: the source of the fiches does not answer.</source>
        <translation>وروستی نوی کول ناکام شول: د پاڼو سرچینه ځواب نه ورکوي.</translation>
    </message>
    <message>
        <source>The last sync failed: the key was refused.</source>
        <translation>وروستی نوی کول ناکام شول: کیلي ونه منل شوه.</translation>
    </message>
    <message>
        <source>The last sync failed: the library cannot be written.</source>
        <translation>وروستی نوی کول ناکام شول: کتابتون نه شي لیکل کېدای.</translation>
    </message>
    <message>
        <source>The last sync did not bring everything.</source>
        <translation>وروستی نوی کول هر څه رانه وړل.</translation>
    </message>
    <message>
        <source>Version %1 of the program could not be installed.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;</extracomment>
        <translation>د پروګرام نسخه %1 ونه لګول شوه.</translation>
    </message>
    <message>
        <source>Some reports are by a newer Escale. What this one does not know of them is left out. Update Escale here.</source>
        <translation>ځینې راپورونه د نوي Escale دي. څه چې دا یې نه پېژني، پرېښودل شوي. دلته Escale نوی کړئ.</translation>
    </message>
</context>
<context>
    <name>escale::SpellingMarks</name>
    <message>
        <source>The dictionary is being read. Try again in a moment.</source>
        <translation>قاموس لوستل کېږي. یوه شېبه وروسته بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>Every word is known.</source>
        <translation>ټولې کلمې پېژندل شوې دي.</translation>
    </message>
    <message>
        <source>There is no dictionary of this language on this computer: words are not checked.</source>
        <translation>په دې کمپیوټر کې د دې ژبې قاموس نشته: کلمې نه کتل کېږي.</translation>
    </message>
    <message>
        <source>The package to install is called %1.</source>
        <extracomment>%1: name of a package, as the system has it.</extracomment>
        <translation>هغه کڅوړه چې باید نصب شي %1 نومېږي.</translation>
    </message>
    <message>
        <source>Take “%1” out of my words</source>
        <translation>«%1» زما له کلمو وباسه</translation>
    </message>
    <message>
        <source>No word like it is known</source>
        <translation>ورته کلمه نشته</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>«%1» زما کلمو ته ورزیات کړئ</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Your word could not be kept. Check that there is room on the disk and that you may write there.</source>
        <translation>ستاسو کلمه ونه ساتل شوه. وګورئ چې په ډیسک کې ځای شته او لیکلی شئ.</translation>
    </message>
</context>
<context>
    <name>escale::PreviewWindow</name>
    <message>
        <source>This link leads to %1</source>
        <translation>دا لینک %1 ته ځي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ځنډ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>اورېدل</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>لکه لوستونکي چې به یې لري</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>په پاڼه کې</translation>
    </message>
    <message>
        <source>At a kiosk</source>
        <translation>په دستګاه کې</translation>
    </message>
    <message>
        <source>For the ear</source>
        <translation>د غوږ لپاره</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>لوی توري</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>خپرول…</translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation>غږ څه وايي</translation>
    </message>
    <message>
        <source>No voice on this computer speaks the language of this text. These are the sentences it would say.</source>
        <translation>په دې کمپیوټر کې هېڅ غږ د دې متن ژبه نه وايي. دا هغه جملې دي چې ویلې به یې.</translation>
    </message>
</context>
<context>
    <name>escale::ThemesForm</name>
    <message>
        <source>As it is on the server</source>
        <translation>لکه په سرور کې</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>د ټاکلو</translation>
    </message>
    <message>
        <source>Readers also find it under:</source>
        <translation>لوستونکي یې دلته هم مومي:</translation>
    </message>
    <message>
        <source>The text is about:</source>
        <translation>متن د دې په اړه دی:</translation>
    </message>
    <message>
        <source>Needs that fit, for who looks after the site: %1</source>
        <translation>مناسبې اړتیاوې، د سایټ د ډلې لپاره: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>escale::NearBar</name>
    <message>
        <source>Readers have this already. Change it rather than write it twice:</source>
        <translation>لوستونکي دا له مخکې لري. بدلول یې د دوه ځله لیکلو څخه غوره دي:</translation>
    </message>
    <message>
        <source>Mine is different</source>
        <translation>زما بله ده</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>لوستل یې</translation>
    </message>
    <message>
        <source>Read it: %1</source>
        <translation>لوستل یې: %1</translation>
    </message>
</context>
<context>
    <name>escale::KioskTable</name>
    <message>
        <source>Well</source>
        <extracomment>Of a kiosk: it reports, and its fiches are of today.</extracomment>
        <translation>سمه</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Of a kiosk: it reports, but its fiches are old or its last update failed.</extracomment>
        <translation>ځنډېدلې</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>Of a kiosk: nothing has been heard of it for two days.</extracomment>
        <translation>راپور نشته</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هیڅکله</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column: well, late, silent.</extracomment>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>دستګاه</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>ډیپارتمان</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>وروستی راپور</translation>
    </message>
    <message>
        <source>Fiches of</source>
        <translation>د پاڼو نېټه</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading of a column: the reasons of its state.</extracomment>
        <translation>ولې</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>Heading of a column: the number of the edition that a kiosk&apos;s fiches are of.</extracomment>
        <translation>د پاڼو نسخه</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading of a column: the version of Escale on a kiosk, &quot;1.2.0&quot;.</extracomment>
        <translation>پروګرام</translation>
    </message>
</context>
<context>
    <name>escale::FleetMap</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A dot of the map. %1: names of départements, %2: how many kiosks, %3: the state of the worst: &quot;Silent&quot;.</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>escale::FleetWindow</name>
    <message>
        <source>Visits, week by week</source>
        <translation>لیدنې، اونۍ په اونۍ</translation>
    </message>
    <message>
        <source>Languages chosen</source>
        <translation>ټاکل شوې ژبې</translation>
    </message>
    <message>
        <source>Themes opened</source>
        <translation>پرانیستل شوې موضوع ګانې</translation>
    </message>
    <message>
        <source>Languages listened to</source>
        <translation>اورېدل شوې ژبې</translation>
    </message>
    <message>
        <source>Questions asked, week by week</source>
        <translation>پوښتنې، اونۍ په اونۍ</translation>
    </message>
    <message>
        <source>Fiches taken away, week by week</source>
        <translation>وړل شوې پاڼې، اونۍ په اونۍ</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>پوښۍ لوستل کېږي…</translation>
    </message>
    <message>
        <source>Choose the folder to which your kiosks send their reports.</source>
        <translation>هغه پوښۍ وټاکئ چې ستاسو دستګاوې خپل راپورونه ورته لېږي.</translation>
    </message>
    <message>
        <source>Silent: %1. Late: %2. Well: %3.</source>
        <extracomment>How many kiosks are in each state.</extracomment>
        <translation>راپور نشته: %1. ځنډېدلې: %2. سمې: %3.</translation>
    </message>
    <message>
        <source>These files are no reports, or damaged: %1.</source>
        <translation>دا فایلونه راپورونه نه دي، یا خراب دي: %1.</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>ټول مرکزونه</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>The week that begins on this Monday: &quot;16 November 2026&quot;.</extracomment>
        <translation>د %1 اونۍ</translation>
    </message>
    <message>
        <source>A theme that this library does not have</source>
        <translation>داسې موضوع چې په دې کتابتون کې نشته</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>فایل نه شي لیکل کېدای. بله پوښۍ وټاکئ.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>جدول خوندي شو.</translation>
    </message>
    <message>
        <source>Kiosks of the centres</source>
        <translation>د مرکزونو دستګاوې</translation>
    </message>
    <message>
        <source>What each kiosk reports at night: whether it is well, and how often it was used. Nothing is known of single visitors; a number under five is “%1”.</source>
        <extracomment>%1 is &quot;&lt;5&quot;.</extracomment>
        <translation>هر دستګاه د شپې څه راپور ورکوي: سم دی که نه، او څومره کارول شوی. د هېڅ یوه لیدونکي په اړه څه نه پوهېدل کېږي؛ له پنځو کم شمېر «%1» دی.</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>د راپورونو پوښۍ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>وټاکئ…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تازه کول</translation>
    </message>
    <message>
        <source>Show all kiosks</source>
        <translation>ټول دستګاوې وښایئ</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>دستګاوې</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>څه شمېرل کېږي</translation>
    </message>
    <message>
        <source>Map of the kiosks</source>
        <translation>د دستګاوو نقشه</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. A week is reported when it is over.</source>
        <translation>تر اوسه هېڅ نه دي شمېرل شوي. اونۍ چې پای ته ورسېږي، راپور یې لېږل کېږي.</translation>
    </message>
    <message>
        <source>Full: what is sure. Dashed: what is possible, where a kiosk counted fewer than five. Nothing is added at random.</source>
        <translation>ډک: هغه چې ډاډمن دی. ټکي ټکي: هغه چې ممکن دی، چېرته چې دستګاه له پنځو کم شمېرلي. هېڅ شی په تصادفي ډول نه ورزیاتېږي.</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>د جدول په توګه خوندي کول…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>څه ښودل کېږي</translation>
    </message>
    <message>
        <source>Of which centres</source>
        <translation>د کومو مرکزونو</translation>
    </message>
    <message>
        <source>The folder has not answered for a while; it is still being waited for. Is the network there? You can also choose another folder.</source>
        <translation>پوښۍ له یو څه وخته ځواب نه دی ورکړی؛ لا هم ورته انتظار کېږي. ایا شبکه شته؟ بله پوښۍ هم ټاکلای شئ.</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>د انځور په توګه خوندي کول…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>انځور (*.png)</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>انځور خوندي شو.</translation>
    </message>
</context>
<context>
    <name>escale::SimplerCard</name>
    <message>
        <source>Say it simpler</source>
        <translation>په لا ساده ټکو یې ووایئ</translation>
    </message>
    <message>
        <source>The model is writing. You can go on with the other paragraphs.</source>
        <translation>موډل لیکي. تاسو نور پراګرافونه لیکلی شئ.</translation>
    </message>
    <message>
        <source>You have changed this paragraph since. The proposal was about the older one.</source>
        <translation>تاسو له هغې وروسته دا پراګراف بدل کړی. وړاندیز د پخواني په اړه و.</translation>
    </message>
    <message>
        <source>Only this paragraph. Never sent: the rest of the fiche, who you are, where its links lead.</source>
        <translation>یوازې دا پراګراف. هېڅکله نه لېږل کېږي: د پاڼې پاتې برخه، تاسو څوک یاست، لینکونه یې چېرته ځي.</translation>
    </message>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>موډل لیکلی، دلته کتل شوی. تر څو چې تاسو یې وانه خلئ، هېڅ نه بدلېږي.</translation>
    </message>
    <message>
        <source>The paragraph with its changes</source>
        <translation>پراګراف له بدلونونو سره</translation>
    </message>
    <message>
        <source>Choose the changes to take:</source>
        <translation>هغه بدلونونه وټاکئ چې اخلئ یې:</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>بې «%1»</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>له «%1» سره</translation>
    </message>
    <message>
        <source>“%2” instead of “%1”</source>
        <extracomment>%1: words of the text, %2: simpler ones.</extracomment>
        <translation>«%2» د «%1» پر ځای</translation>
    </message>
    <message>
        <source>Put these changes in</source>
        <translation>دا بدلونونه ورواچوئ</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>ټول یې واخلئ</translation>
    </message>
    <message>
        <source>What the model says about it:</source>
        <translation>موډل یې په اړه وایي:</translation>
    </message>
    <message>
        <source>These changes do not go together: something of your text would be lost. Take another one, or leave one.</source>
        <translation>دا بدلونونه سره نه جوړېږي: ستاسو د متن یو څه به ورک شي. بل واخلئ، یا یو پرېږدئ.</translation>
    </message>
</context>
<context>
    <name>escale::EntryCard</name>
    <message>
        <source>Change</source>
        <translation>بدلول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>پورته</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ښکته</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>لرې کول</translation>
    </message>
</context>
<context>
    <name>escale::PlaceCard</name>
    <message>
        <source>New address</source>
        <translation>نوې پته</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بې نومه</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>د ځای نوم</translation>
    </message>
    <message>
        <source>Address, with the postal code</source>
        <translation>پته، د پوستې له کوډ سره</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>ښار</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ټلیفون</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>د برېښنالیک پته</translation>
    </message>
    <message>
        <source>When it is open, how to get there</source>
        <translation>کله پرانیستی وي، څنګه ورشئ</translation>
    </message>
    <message>
        <source>Point on the map (latitude, longitude)</source>
        <translation>په نقشه کې ټکی (عرض البلد، طول البلد)</translation>
    </message>
    <message>
        <source>Write a name or an address.</source>
        <translation>یو نوم یا پته ولیکئ.</translation>
    </message>
    <message>
        <source>This is no e-mail address: it looks like name@example.org.</source>
        <translation>دا د برېښنالیک پته نه ده. بېلګه: name@example.org.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>دا د ټلیفون شمېره نه ده.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two names of départements.</extracomment>
        <translation> یا </translation>
    </message>
    <message>
        <source>No département has this postal code.</source>
        <translation>هېڅ ډیپارتمان د پوستې دا کوډ نه لري.</translation>
    </message>
    <message>
        <source>Without a postal code nobody knows the département.</source>
        <translation>د پوستې له کوډ پرته ډیپارتمان نه معلومېږي.</translation>
    </message>
    <message>
        <source>The fiche is for %1 too</source>
        <translation>دا پاڼه د %1 لپاره هم ده</translation>
    </message>
    <message>
        <source>Write two numbers, like 48.87, 2.36.</source>
        <translation>دوه شمېرې ولیکئ، لکه ⁦48.87, 2.36⁩.</translation>
    </message>
    <message>
        <source>The point on the map is still to be put.</source>
        <translation>په نقشه کې ټکی لا نشته.</translation>
    </message>
    <message>
        <source>This point is on no map of France.</source>
        <translation>دا ټکی د فرانسې په هېڅ نقشه کې نشته.</translation>
    </message>
    <message>
        <source>Press on the map, or move the point with the arrow keys (with Shift in small steps). Page Down goes to the next map.</source>
        <translation>په نقشه کېکاږئ، یا ټکی د غشو په تڼیو وخوځوئ (له Shift سره په وړو ګامونو). Page Down بلې نقشې ته ځي.</translation>
    </message>
    <message>
        <source>Map of France, point at %1</source>
        <translation>د فرانسې نقشه، ټکی په %1</translation>
    </message>
    <message>
        <source>Map of France, no point yet</source>
        <translation>د فرانسې نقشه، ټکی لا نشته</translation>
    </message>
</context>
<context>
    <name>escale::PartnerCard</name>
    <message>
        <source>Choose a logo</source>
        <translation>لوګو غوره کول</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>انځورونه</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>نوی همکار بنسټ</translation>
    </message>
    <message>
        <source>A partner that only the server knows</source>
        <translation>داسې همکار بنسټ چې یوازې سرور یې پېژني</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>د همکار بنسټ نوم</translation>
    </message>
    <message>
        <source>Address of its site</source>
        <translation>د هغه د سایټ پته</translation>
    </message>
    <message>
        <source>The server keeps it as long as nobody changes this list. Take it out before you change the others.</source>
        <translation>تر هغه چې څوک دا لړلیک بدل نه کړي، سرور یې ساتي. د نورو له بدلولو مخکې یې لرې کړئ.</translation>
    </message>
    <message>
        <source>Write its name: readers see it.</source>
        <translation>نوم یې ولیکئ: لوستونکي یې ویني.</translation>
    </message>
    <message>
        <source>This is no address of a site: it looks like https://example.org.</source>
        <translation>دا د سایټ پته نه ده. بېلګه: ⁦https://example.org⁩.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>لوګو غوره کول…</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>بل لوګو…</translation>
    </message>
    <message>
        <source>Take the logo out</source>
        <translation>لوګو لرې کول</translation>
    </message>
    <message>
        <source>The logo is being sent.</source>
        <translation>لوګو لېږل کېږي.</translation>
    </message>
    <message>
        <source>It has no logo.</source>
        <translation>لوګو نه لري.</translation>
    </message>
    <message>
        <source>It has a logo.</source>
        <translation>لوګو لري.</translation>
    </message>
</context>
<context>
    <name>escale::NewsLine</name>
    <message>
        <source>New since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed, &quot;12 October 2026&quot;.</extracomment>
        <translation>له %1 راهیسې نوې.</translation>
    </message>
    <message>
        <source>Changed since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed.</extracomment>
        <translation>له %1 راهیسې بدله شوې.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>څه بدل شوي</translation>
    </message>
</context>
<context>
    <name>escale::ChangesDialog</name>
    <message>
        <source>What has changed</source>
        <translation>څه بدل شوي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>سرلیک</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>د پروګرام نوم</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>لنډیز</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Heading over a part of a fiche&apos;s text that has no title.</extracomment>
        <translation>متن</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <extracomment>Read aloud: %1 are words that are no longer in a text.</extracomment>
        <translation>نور نشته: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <extracomment>Read aloud: %1 are words that are new in a text.</extracomment>
        <translation>نوي: %1.</translation>
    </message>
    <message>
        <source>%1 (new section)</source>
        <extracomment>Heading over a section that is new in a fiche; %1 is its title.</extracomment>
        <translation>%1 (نوې برخه)</translation>
    </message>
    <message>
        <source>%1 (section removed)</source>
        <extracomment>Heading over a section that is no longer in a fiche; %1 is its title.</extracomment>
        <translation>%1 (لرې شوې برخه)</translation>
    </message>
    <message>
        <source>It is not known what has changed.</source>
        <translation>نه ده معلومه چې څه بدل شوي.</translation>
    </message>
    <message>
        <source>Since %1, in the French text.</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>له %1 راهیسې، په فرانسوي متن کې.</translation>
    </message>
    <message>
        <source>Struck through: no longer there. Underlined: new.</source>
        <translation>کرښه پرې تېره: نور نشته. لاندې کرښه: نوي.</translation>
    </message>
</context>
<context>
    <name>savedfilters</name>
    <message>
        <source>Write a name first.</source>
        <translation>لومړی یو نوم ولیکئ.</translation>
    </message>
    <message>
        <source>Search for something or choose a filter first.</source>
        <translation>لومړی یو شی ولټوئ یا یو فلټر وټاکئ.</translation>
    </message>
    <message>
        <source>There are too many saved filters. Remove one first.</source>
        <translation>خوندي شوي فلټرونه ډېر دي. لومړی یو لرې کړئ.</translation>
    </message>
    <message>
        <source>Another saved filter has this name.</source>
        <translation>بل خوندي شوی فلټر دا نوم لري.</translation>
    </message>
    <message>
        <source>The filter could not be saved. Is the disk full?</source>
        <translation>فلټر ونه ساتل شو. ډیسک ډک دی؟</translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation>دا خوندي شوی فلټر نور نشته.</translation>
    </message>
    <message>
        <source>The saved filters are of a newer Escale. Update Escale here first.</source>
        <translation>خوندي شوي فلټرونه د نوي Escale دي. لومړی دلته Escale نوی کړئ.</translation>
    </message>
    <message>
        <source>The file of the saved filters cannot be read. It is left as it is; check its owner.</source>
        <translation>د خوندي شویو فلټرونو دوتنه نه لوستل کېږي. هماغسې پاتې کېږي؛ مالک یې وګورئ.</translation>
    </message>
</context>
<context>
    <name>escale::SavedFiltersList</name>
    <message numerus="yes">
        <source>%1 (%Ln new)</source>
        <extracomment>Of a saved filter; %1 is its name, the number how many fiches in it are new or have changed.</extracomment>
        <translation>
            <numerusform>%1 (%Ln نوې)</numerusform>
            <numerusform>%1 (%Ln نوې)</numerusform>
        </translation>
    </message>
    <message>
        <source>More: %1</source>
        <extracomment>Beside a saved filter: opens what can be done with it; %1 is its name.</extracomment>
        <translation>نور: %1</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Button: keeps what is searched for and filtered under a name.</extracomment>
        <translation>دا فلټر خوندي کړئ…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>نوم بدلول…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لرې کول</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>د دې فلټر خوندي کول</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>د فلټر نوم بدلول</translation>
    </message>
    <message>
        <source>Name of the filter. No name of a person:</source>
        <translation>د فلټر نوم. د کوم کس نوم مه لیکئ:</translation>
    </message>
    <message>
        <source>This is kept: “%1”, and what is chosen.</source>
        <extracomment>Above the name of a filter that is being saved; %1 is what is searched for.</extracomment>
        <translation>دا ساتل کېږي: «%1»، او هغه چې ټاکل شوي.</translation>
    </message>
</context>
<context>
    <name>escale::NewsNotifier</name>
    <message numerus="yes">
        <source>%Ln new or changed fiche(s) in “%1”</source>
        <extracomment>A notification after an update; %1 is the name somebody has given to a saved filter.</extracomment>
        <translation>
            <numerusform>په «%1» کې %Ln نوې یا بدله شوې پاڼه</numerusform>
            <numerusform>په «%1» کې %Ln نوې یا بدلې شوې پاڼې</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::PriceRow</name>
    <message>
        <source>Free</source>
        <translation>وړیا</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>په پیسو</translation>
    </message>
    <message>
        <source>What one wants to give</source>
        <translation>څومره چې غواړئ</translation>
    </message>
    <message>
        <source>Price in euros</source>
        <translation>بیه په یورو</translation>
    </message>
    <message>
        <source>How often it is paid</source>
        <translation>څو ځله ورکول کېږي</translation>
    </message>
    <message>
        <source>Between two prices</source>
        <translation>د دوو بیو ترمنځ</translation>
    </message>
    <message>
        <source>Lowest price in euros</source>
        <translation>تر ټولو ټیټه بیه په یورو</translation>
    </message>
    <message>
        <source>Highest price in euros</source>
        <translation>تر ټولو لوړه بیه په یورو</translation>
    </message>
    <message>
        <source>The second price must be higher than the first.</source>
        <translation>دویمه بیه باید له لومړۍ لوړه وي.</translation>
    </message>
</context>
<context>
    <name>escale::AgeRow</name>
    <message>
        <source>From this age on</source>
        <translation>له دې عمره پورته</translation>
    </message>
    <message>
        <source>Up to this age</source>
        <translation>تر دې عمره</translation>
    </message>
    <message>
        <source>Between two ages</source>
        <translation>د دوو عمرونو ترمنځ</translation>
    </message>
    <message>
        <source>The second age must be higher than the first.</source>
        <translation>دویم عمر باید له لومړي ډېر وي.</translation>
    </message>
</context>
<context>
    <name>escale::EffortRow</name>
    <message>
        <source>This long</source>
        <translation>دومره وخت</translation>
    </message>
    <message>
        <source>How much time</source>
        <translation>څومره وخت</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>د وخت واحد</translation>
    </message>
    <message>
        <source>This often</source>
        <translation>دومره ځله</translation>
    </message>
    <message>
        <source>Each day, each week…</source>
        <translation>په ورځ کې، په اونۍ کې…</translation>
    </message>
    <message>
        <source>The second number must be higher than the first.</source>
        <translation>دویمه شمېره باید له لومړۍ لویه وي.</translation>
    </message>
    <message>
        <source>At least, at most, about…</source>
        <translation>لږ تر لږه، ډېر له ډېره، شاوخوا…</translation>
    </message>
    <message>
        <source>Least amount of time</source>
        <translation>تر ټولو لږ وخت</translation>
    </message>
    <message>
        <source>Greatest amount of time</source>
        <translation>تر ټولو ډېر وخت</translation>
    </message>
</context>
<context>
    <name>escale::ReadOnlyPage</name>
    <message>
        <source>This link leads to %1</source>
        <translation>دا لینک %1 ته ځي</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>زما پاڼې</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text was written in one piece with another tool. Only that tool can change it.</source>
        <translation>دا پاڼه دلته لوستلی شئ، خو بدلولی یې نه شئ: متن یې په یوه ټوټه کې په بلې وسیلې لیکل شوی دی. یوازې هغه وسیله یې بدلولی شي.</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text comes from a regional catalogue of courses. Each update of the catalogue replaces the whole text. If something is wrong, tell the organisation that gives the course.</source>
        <translation>دا پاڼه دلته لوستلی شئ، خو بدلولی یې نه شئ: متن یې د کورسونو له سیمه‌ییز کتلاګ څخه راځي. د کتلاګ هر نوی کول ټول متن بدلوي. که څه ناسم وي، هغې ادارې ته ووایئ چې کورس ورکوي.</translation>
    </message>
</context>
<context>
    <name>escale::FactRow</name>
    <message>
        <source>Readers see: %1</source>
        <extracomment>Below the fields of a fact, while a fiche is written. %1: the fact in words, such as “From 2 to 4 hours a week”.</extracomment>
        <translation>لوستونکي ویني: %1</translation>
    </message>
</context>
<context>
    <name>escale::ModelCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>هغه څه چې له دې کمپیوټره وځي</translation>
    </message>
    <message>
        <source>To %1.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>%1 ته.</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>%1 ته، موډل %2.</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>بله کلمه چې پټه شي</translation>
    </message>
    <message>
        <source>Show this each time</source>
        <translation>هر ځل یې وښیئ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ولېږئ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغوه کړئ</translation>
    </message>
    <message>
        <source>Your text is as it was.</source>
        <translation>ستاسو متن همداسې دی لکه څنګه چې و.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>بیا وپوښتئ</translation>
    </message>
    <message>
        <source>Leave my text as it is</source>
        <translation>زما متن همداسې پرېږدئ</translation>
    </message>
</context>
<context>
    <name>escale::DraftHelpCard</name>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>موډل لیکلی، دلته کتل شوی. تر څو چې تاسو یې وانه خلئ، هېڅ نه بدلېږي.</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>هغه پوښتنې چې لوستونکي یې شاید وکړي</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>یو سرلیک وړاندیز کړئ</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>یو لنډیز وړاندیز کړئ</translation>
    </message>
    <message>
        <source>The model is writing. You can go on working.</source>
        <translation>موډل لیکي. تاسو خپل کار ته دوام ورکولی شئ.</translation>
    </message>
    <message>
        <source>The model found no question that your text leaves open.</source>
        <translation>موډل داسې پوښتنه ونه موندله چې ستاسو متن یې بې‌ځوابه پرېږدي.</translation>
    </message>
    <message>
        <source>The model proposed nothing that your text says in this way. Your text is as it was.</source>
        <translation>موډل داسې څه وړاندیز نه کړل چې ستاسو متن یې په رښتیا وایي. ستاسو متن هماغسې دی.</translation>
    </message>
    <message>
        <source>You have changed the text since. The proposals were about the older one.</source>
        <translation>له هغې وروسته مو متن بدل کړی دی. وړاندیزونه د پخواني متن په اړه وو.</translation>
    </message>
    <message>
        <source>The text of the fiche and what its cards say. Never sent: who you are, where its links lead.</source>
        <translation>د پاڼې متن او هغه څه چې کارتونه یې وایي. هېڅکله نه لېږل کېږي: تاسو څوک یاست، لینکونه چېرته ځي.</translation>
    </message>
    <message>
        <source>Asked by a model. Your text does not answer these: write the answer where you know it.</source>
        <translation>د یو موډل پوښتنې. ستاسو متن یې ځواب نه وايي: که ځواب یې پېژنئ، ویې لیکئ.</translation>
    </message>
    <message>
        <source>Put this in</source>
        <translation>دا ولیکئ</translation>
    </message>
    <message>
        <source>Put this in: %1</source>
        <translation>دا ولیکئ: %1</translation>
    </message>
</context>
<context>
    <name>escale::AskLeavesCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>هغه څه چې له دې کمپیوټره وځي</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>%1 ته.</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <translation>%1 ته، موډل %2.</translation>
    </message>
    <message>
        <source>The server receives</source>
        <translation>سرور دا ترلاسه کوي</translation>
    </message>
    <message>
        <source>Passages of public fiches: %1 (%2 characters)</source>
        <translation>د عامه پاڼو برخې: %1 (%2 توري)</translation>
    </message>
    <message>
        <source>Never sent: who the person is, earlier questions, what was read. Names come back on this screen only.</source>
        <translation>هېڅکله نه لېږل کېږي: کس څوک دی، پخوانۍ پوښتنې، څه لوستل شوي. نومونه یوازې پر دې سکرین بېرته راځي.</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>بله کلمه چې پټه شي</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پټ کړئ</translation>
    </message>
    <message>
        <source>Show this before each question</source>
        <translation>تر هرې پوښتنې مخکې یې وښیئ</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>بې موډله</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ولېږئ</translation>
    </message>
    <message>
        <source>Up to %1 more passages of public fiches may follow: those that are near the question.</source>
        <translation>تر %1 پورې نورې برخې د عامه پاڼو هم لېږل کېدای شي: هغه چې پوښتنې ته نږدې دي.</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>هغه څه چې له دې کمپیوټره ووتل</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Nothing can be played: there is no loudspeaker.</source>
        <translation>هېڅ نه شي غږول کېدای: لاوډسپیکر نشته.</translation>
    </message>
    <message>
        <source>The microphone is not heard. Look whether it is plugged in and switched on, then record again.</source>
        <translation>مایکروفون نه اورېدل کېږي. وګورئ چې نښتی او چالان وي، بیا یې ثبت کړئ.</translation>
    </message>
    <message>
        <source>The recording could not be written beside the library. Look whether there is room on the disk.</source>
        <translation>ثبت د کتابتون تر څنګ ونه لیکل شو. وګورئ چې په ډیسک کې ځای شته.</translation>
    </message>
</context>
<context>
    <name>escale::UpdatePart</name>
    <message>
        <source>Install the new version now</source>
        <translation>نوې نسخه اوس ولګوئ</translation>
    </message>
    <message>
        <source>Version %1 is there. It is installed by itself between %2 and %3.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;, %2 and %3 are times of day such as &quot;02:00&quot;</extracomment>
        <translation>نسخه %1 شته. د %2 او %3 ترمنځ پخپله لګول کېږي.</translation>
    </message>
    <message>
        <source>Version %1 is to come, but this machine cannot get it yet.</source>
        <translation>نسخه %1 راتلونکې ده، خو دا دستګاه یې لا نه شي ترلاسه کولای.</translation>
    </message>
    <message>
        <source>Version %1 is being installed. Leave the machine on: the kiosk starts again by itself.</source>
        <translation>نسخه %1 لګول کېږي. دستګاه مه بندوئ: پخپله بیا پیلېږي.</translation>
    </message>
    <message>
        <source>Version %1 did not work on this machine. The version of before is back. Tell whoever runs the kiosks.</source>
        <translation>نسخه %1 په دې دستګاه کې کار ونه کړ. مخکینۍ نسخه بېرته راغله. هغه چا ته ووایئ چې دستګاوې چلوي.</translation>
    </message>
    <message>
        <source>Version %1 was not installed: the package of the version of before is missing, so there would be no way back. Tell whoever runs the kiosks.</source>
        <translation>نسخه %1 ونه لګول شوه: د مخکینۍ نسخې بنډل نشته، نو بېرته تګ به ممکن نه وي. هغه چا ته ووایئ چې دستګاوې چلوي.</translation>
    </message>
    <message>
        <source>Version %1 was not installed: it would change other programs of this machine. Tell whoever runs the kiosks.</source>
        <translation>نسخه %1 ونه لګول شوه: د دې دستګاه نور پروګرامونه به یې بدل کړي وای. هغه چا ته ووایئ چې دستګاوې چلوي.</translation>
    </message>
    <message>
        <source>Version %1 could not be installed. The machine tries again by itself.</source>
        <translation>نسخه %1 ونه لګول شوه. دستګاه پخپله بیا هڅه کوي.</translation>
    </message>
    <message>
        <source>Version %1 is to come. This machine has not looked for it yet.</source>
        <translation>نسخه %1 راتلونکې ده. دې دستګاه لا نه ده لټولې.</translation>
    </message>
</context>
<context>
    <name>escale::SentenceModel</name>
    <message>
        <source>recorded</source>
        <translation>ثبت شوې</translation>
    </message>
    <message>
        <source>to be listened to</source>
        <translation>باید واورېدل شي</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>ثبتېږي</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>نه ده ثبت شوې</translation>
    </message>
    <message>
        <source>The library has no sentence in this language.</source>
        <translation>کتابتون په دې ژبه هېڅ جمله نه لري.</translation>
    </message>
    <message>
        <source>Nobody has read this sentence yet.</source>
        <translation>دا جمله لا چا نه ده لوستې.</translation>
    </message>
    <message>
        <source>Recording. Read the sentence, then stop.</source>
        <translation>ثبتېږي. جمله ولولئ، بیا یې ودروئ.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>یوه شېبه…</translation>
    </message>
    <message>
        <source>This is good. Listen to it, then keep it or record it again.</source>
        <translation>دا ښه دی. واورئ یې، بیا یې وساتئ یا بیا ثبت کړئ.</translation>
    </message>
    <message>
        <source>Recorded: this voice is heard on the pages.</source>
        <translation>ثبت شوې: دا غږ په مخونو کې اورېدل کېږي.</translation>
    </message>
    <message>
        <source>No voice was heard. Come closer to the microphone, or turn it up, and record again.</source>
        <translation>هېڅ غږ وانه ورېدل شو. مایکروفون ته نږدې شئ یا یې لوړ کړئ، او بیا یې ثبت کړئ.</translation>
    </message>
    <message>
        <source>There is too much noise around your voice. Find a quieter place and record again.</source>
        <translation>ستاسو د غږ شاوخوا ډېر شور دی. آرام ځای پیدا کړئ او بیا یې ثبت کړئ.</translation>
    </message>
    <message>
        <source>This was too loud for the microphone. Move back a little and record again.</source>
        <translation>دا د مایکروفون لپاره ډېر لوړ و. لږ شاته شئ او بیا یې ثبت کړئ.</translation>
    </message>
    <message>
        <source>One sound is much louder than your voice, a knock perhaps. Record again.</source>
        <translation>یو غږ ستاسو له غږه ډېر لوړ دی، ښايي ټک وي. بیا یې ثبت کړئ.</translation>
    </message>
    <message>
        <source>This is too short for the whole sentence. Read all of it and record again.</source>
        <translation>دا د ټولې جملې لپاره ډېر لنډ دی. ټوله یې ولولئ او بیا یې ثبت کړئ.</translation>
    </message>
    <message>
        <source>This is longer than half a minute. Read only this sentence and record again.</source>
        <translation>دا له نیمې دقیقې اوږد دی. یوازې دا جمله ولولئ او بیا یې ثبت کړئ.</translation>
    </message>
    <message>
        <source>to be recorded again</source>
        <translation>بیا دې ثبت شي</translation>
    </message>
    <message>
        <source>The words of this sentence have changed since somebody read it, so that recording is not heard any more. Read it again.</source>
        <translation>د دې جملې ټکي له لوستلو وروسته بدل شوي دي، نو هغه ثبت نور نه اورېدل کېږي. بیا یې ولولئ.</translation>
    </message>
</context>
<context>
    <name>escale::RecordingWindow</name>
    <message>
        <source>Record a voice</source>
        <translation>د غږ ثبتول</translation>
    </message>
    <message>
        <source>Read the sentences aloud. Your voice is kept on this computer, beside the library, and heard there instead of the synthetic voice.</source>
        <translation>جملې په لوړ غږ ولولئ. ستاسو غږ په دې کمپیوټر کې د کتابتون تر څنګ ساتل کېږي او د مصنوعي غږ پر ځای اورېدل کېږي.</translation>
    </message>
    <message>
        <source>Language to read aloud</source>
        <translation>د لوستلو ژبه</translation>
    </message>
    <message>
        <source>Sentences to read aloud</source>
        <translation>د لوستلو جملې</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>د مایکروفون کچه</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>ساتل او دوام</translation>
    </message>
    <message>
        <source>Forget this take</source>
        <translation>دا ثبت لرې کول</translation>
    </message>
    <message>
        <source>Next not recorded</source>
        <translation>بله ناثبته جمله</translation>
    </message>
    <message>
        <source>%1 records and stops, %2 listens, %3 keeps and goes on, %4 goes to the next sentence.</source>
        <extracomment>Each %n is the name of a key.</extracomment>
        <translation>%1 د ثبتولو او درولو لپاره، %2 د اورېدو، %3 د ساتلو او دوام، %4 د بلې جملې لپاره.</translation>
    </message>
    <message>
        <source>The sentences are being looked for…</source>
        <translation>جملې لټول کېږي…</translation>
    </message>
    <message>
        <source>Recorded: %1 of %2 sentences of the kiosk, %3 of %4 of the fiches.</source>
        <translation>ثبت شوې: د دستګاه %1 له %2 جملو، د پاڼو %3 له %4 جملو.</translation>
    </message>
    <message>
        <source>The kiosk says this</source>
        <translation>دا دستګاه وايي</translation>
    </message>
    <message numerus="yes">
        <source>In %n fiche(s)</source>
        <translation>
            <numerusform>په %n پاڼه کې</numerusform>
            <numerusform>په %n پاڼو کې</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>درول</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>بیا ثبتول</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبتول</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>اورېدل درول</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>اورېدل</translation>
    </message>
    <message>
        <source>No microphone is found. Plug one in, and allow programs to hear it.</source>
        <translation>مایکروفون ونه موندل شو. یو ورسره ونښلوئ او پروګرامونو ته د اورېدو اجازه ورکړئ.</translation>
    </message>
    <message>
        <source>This Escale was built without Qt Multimedia and cannot record.</source>
        <translation>دا Escale پرته له Qt Multimedia جوړه شوې او ثبتول نه شي کولای.</translation>
    </message>
    <message>
        <source>Too loud. Stop, move back a little, and record again.</source>
        <translation>ډېر لوړ دی. ودروئ، لږ شاته شئ او بیا ثبت کړئ.</translation>
    </message>
    <message>
        <source>To record again, because the words have changed: %1.</source>
        <translation>بیا ثبتول پکار دي، ځکه ټکي بدل شوي: %1.</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCards</name>
    <message>
        <source>None.</source>
        <translation>نشته.</translation>
    </message>
    <message>
        <source>Ask again what is meant so</source>
        <translation>هغه چې قصدي دي بیا وپوښته</translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation>دا قصدي دی</translation>
    </message>
    <message>
        <source>Put %1</source>
        <translation>%1 کېږده</translation>
    </message>
    <message>
        <source>Put in %1 here</source>
        <translation>%1 دلته زیات کړه</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>لرې یې کړه</translation>
    </message>
    <message>
        <source>Put the link of the French</source>
        <translation>د فرانسوي لینک کېږده</translation>
    </message>
    <message>
        <source>Mark it as in French</source>
        <translation>د فرانسوي په شان یې نښه کړه</translation>
    </message>
    <message>
        <source>Write all digits as 0–9</source>
        <translation>ټولې شمېرې د ⁦0–9⁩ په بڼه ولیکه</translation>
    </message>
</context>
<context>
    <name>escale::SegmentSide</name>
    <message>
        <source>published</source>
        <translation>خپور شوی</translation>
    </message>
    <message>
        <source>confirmed here</source>
        <translation>دلته تایید شوی</translation>
    </message>
    <message>
        <source>confirmed here by you</source>
        <translation>دلته ستاسو له خوا تایید شوی</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پوښتنې</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>حافظه</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>د کلمو لړلیک</translation>
    </message>
    <message>
        <source>Take the other translation</source>
        <translation>بله ژباړه اخیستل</translation>
    </message>
    <message>
        <source>Published meanwhile: %1</source>
        <translation>په دې منځ کې خپور شوی: %1</translation>
    </message>
    <message>
        <source>The French was: %1</source>
        <translation>فرانسوي داسې وه: %1</translation>
    </message>
    <message>
        <source>in the library: %1</source>
        <translation>په کتابتون کې: %1</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>یوه جمله</translation>
    </message>
    <message>
        <source>sentence by sentence</source>
        <translation>جمله په جمله</translation>
    </message>
    <message>
        <source>%1 proposes</source>
        <translation>%1 وړاندیز کوي</translation>
    </message>
    <message>
        <source>Nothing like this has been translated yet.</source>
        <translation>تر اوسه ورته څه نه دي ژباړل شوي.</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>ماشیني ژباړه</translation>
    </message>
    <message>
        <source>A word to the translator…</source>
        <translation>ژباړن ته یوه خبره…</translation>
    </message>
    <message>
        <source>Find in the memory</source>
        <translation>په حافظه کې لټون</translation>
    </message>
    <message>
        <source>Words of either language</source>
        <translation>د دواړو ژبو له یوې ټکي</translation>
    </message>
    <message>
        <source>These words stand nowhere in the memory.</source>
        <translation>دا ټکي په حافظه کې هېڅ ځای نشته.</translation>
    </message>
</context>
<context>
    <name>escale::TaskPage</name>
    <message>
        <source>%1 of %2 fiches complete, %3 words to go</source>
        <translation>له %2 پاڼو %1 بشپړې دي، %3 کلمې پاتې دي</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>ټول موضوعات</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>هر اوږدوالی</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>پیل شوی</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>بشپړ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ټول</translation>
    </message>
    <message>
        <source>Fiches to translate</source>
        <translation>د ژباړې پاڼې</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>د ژباړې ژبه</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>اوږدوالی</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>نه دی ژباړل شوی</translation>
    </message>
    <message>
        <source>Record a voice…</source>
        <translation>د غږ ثبتول…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Up to %1 words</source>
        <translation>تر %1 کلمو پورې</translation>
    </message>
    <message>
        <source>What has changed stands first, then what is read most. Return opens a fiche.</source>
        <translation>لومړی هغه چې بدل شوي، بیا هغه چې ډېر لوستل کېږي. Enter پاڼه پرانیزي.</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>څه باید وشي</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>د کتلو</translation>
    </message>
    <message>
        <source>Waiting for an expert</source>
        <translation>د ماهر په تمه</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>لومړی تر ټولو بېړني</translation>
    </message>
    <message>
        <source>Most read first</source>
        <translation>لومړی تر ټولو ډېر لوستل شوي</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>لومړی تر ټولو لنډ</translation>
    </message>
    <message>
        <source>Return opens a fiche.</source>
        <translation>Enter پاڼه پرانیزي.</translation>
    </message>
</context>
<context>
    <name>escale::MachineCard</name>
    <message>
        <source>Machine translation</source>
        <translation>ماشیني ژباړه</translation>
    </message>
    <message>
        <source>The model is translating. You can go on meanwhile.</source>
        <translation>موډل ژباړي. په دې منځ کې دوام ورکولای شئ.</translation>
    </message>
    <message>
        <source>This proposal is refused: it does not say what the French says.</source>
        <translation>دا وړاندیز رد شو: هغه څه نه وايي چې فرانسوي متن یې وايي.</translation>
    </message>
    <message>
        <source>Only this segment. Never sent: the rest of the fiche, what you have typed, who you are, where its links lead.</source>
        <translation>یوازې دا برخه. هېڅکله نه لېږل کېږي: د پاڼې پاتې برخه، څه چې تاسو لیکلي، تاسو څوک یاست، لینکونه چېرته ځي.</translation>
    </message>
    <message>
        <source>Written by a machine, not by a person. Read all of it: it stays to be checked until you confirm it.</source>
        <translation>ماشین لیکلی، نه انسان. ټول یې ولولئ: تر هغه چې تاسو یې تایید نه کړئ، باید وکتل شي.</translation>
    </message>
    <message>
        <source>Put it in, to be checked</source>
        <translation>دننه یې کړئ، د کتلو لپاره</translation>
    </message>
</context>
<context>
    <name>escale::FeedbackCard</name>
    <message>
        <source>A word to the translator</source>
        <translation>ژباړن ته یوه خبره</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>چا ته</translation>
    </message>
    <message>
        <source>What you want to tell</source>
        <translation>څه چې ویل غواړئ</translation>
    </message>
    <message>
        <source>It goes into the follow-up of translators that the site&apos;s team keeps. The translator does not see it in Escale.</source>
        <translation>دا د ژباړنو هغې څارنې ته ځي چې د سایټ ډله یې ساتي. ژباړن یې په Escale کې نه ویني.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>لېږل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>ولېږل شو.</translation>
    </message>
</context>
<context>
    <name>escale::RemarksPage</name>
    <message>
        <source>My fiches</source>
        <translation>زما پاڼې</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>د لوستونکو څرګندونې</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نوې</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>ما ولوسته</translation>
    </message>
    <message>
        <source>Change the text there</source>
        <translation>هلته متن بدل کړئ</translation>
    </message>
    <message>
        <source>Delete the remark</source>
        <translation>دا څرګندونه لرې کړئ</translation>
    </message>
    <message>
        <source>Yes, delete it for everybody</source>
        <translation>هو، د ټولو لپاره یې لرې کړئ</translation>
    </message>
    <message>
        <source>There is no remark about this fiche.</source>
        <translation>د دې پاڼې په اړه څرګندونه نشته.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>The site has no way to answer a remark. Answer in the text of the fiche: everybody reads it there.</source>
        <translation>په سایټ کې څرګندونې ته ځواب نه شي ورکول کېدای. ځواب د پاڼې په متن کې ولیکئ: هلته یې ټول لولي.</translation>
    </message>
</context>
<context>
    <name>escale::ReplaceBar</name>
    <message>
        <source>Not found.</source>
        <translation>ونه موندل شو.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>بدل شول: %1</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>د موندلو کلمې</translation>
    </message>
    <message>
        <source>Put instead</source>
        <translation>پر ځای یې ولیکئ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بل</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>بدلول</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>ټول بدلول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>تړل</translation>
    </message>
</context>
<context>
    <name>escale::FicheSwitcher</name>
    <message>
        <source>Recently read</source>
        <translation>وروستي لوستل شوي</translation>
    </message>
</context>
<context>
    <name>escale::SectionGrip</name>
    <message>
        <source>Drag to move this section</source>
        <translation>د دې برخې د لېږدولو لپاره یې راکاږئ</translation>
    </message>
</context>
</TS>
