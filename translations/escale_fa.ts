<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>In the menu of a text field. The letter after &amp; is the key to press.</extracomment>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>برش</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>گزینش همه</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>A button of a question.</extracomment>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <extracomment>Name of a key of the keyboard.</extracomment>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>راست</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>(not translated yet: in French)</source>
        <translation>(هنوز ترجمه نشده: به فرانسوی)</translation>
    </message>
    <message>
        <source>Proposed by: %1</source>
        <translation>ارائه‌دهنده: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>همکار: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>به‌روز شده: %1</translation>
    </message>
    <message>
        <source>--kind is demarche or dispositif.</source>
        <translation>--kind یکی از demarche یا dispositif است.</translation>
    </message>
    <message>
        <source>--language is one of fr, en, uk, ti, ar, ps, ru, fa.</source>
        <translation>--language یکی از fr, en, uk, ti, ar, ps, ru, fa است.</translation>
    </message>
    <message>
        <source>The answer could not be written out.</source>
        <translation>پاسخ را نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>The library was damaged. It has been set aside and replaced by the sample; run: escalectl sync</source>
        <translation>کتابخانه خراب بود. کنار گذاشته شد و نمونه جای آن را گرفت؛ اجرا کنید: escalectl sync</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Themes and needs</source>
        <translation>موضوع‌ها و نیازها</translation>
    </message>
    <message>
        <source>List of fiches</source>
        <translation>فهرست برگه‌ها</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>Checking older texts</source>
        <translation>بررسی متن‌های قدیمی</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>مرتب کردن</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>تمام شد</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 ث مانده</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n خطا</numerusform>
        </translation>
    </message>
    <message>
        <source>The id of a fiche is 24 hexadecimal digits; escalectl list shows them.</source>
        <translation>شمارهٔ برگه 24 رقم شانزده‌شانزدهی است؛ escalectl list آنها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>%1: complete, %2 added, %3 changed, %4 removed</source>
        <translation>%1: کامل، %2 افزوده، %3 تغییرکرده، %4 حذف‌شده</translation>
    </message>
    <message>
        <source>%1: did not end (still running, or it was killed)</source>
        <translation>%1: تمام نشد (هنوز در جریان است یا به زور متوقف شد)</translation>
    </message>
    <message>
        <source>%1: ended early (%2), %3 failed</source>
        <translation>%1: زود تمام شد (%2)، %3 ناموفق</translation>
    </message>
    <message>
        <source>Feed:     none yet: sample content</source>
        <translation>منبع:  هنوز ندارد: نمونه</translation>
    </message>
    <message>
        <source>Feed:     %1</source>
        <translation>منبع:  %1</translation>
    </message>
    <message>
        <source>Content:  %1 fiches: %2 démarches, %3 dispositifs</source>
        <translation>محتوا: %1 برگه: %2 démarches، %3 dispositifs</translation>
    </message>
    <message>
        <source>Texts:    %1</source>
        <translation>متن‌ها: %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>آخرین به‌روزرسانی: %1</translation>
    </message>
    <message>
        <source>No feed is configured. Give one: escalectl sync --feed https://...</source>
        <translation>منبعی تعیین نشده. یکی بدهید: escalectl sync --feed https://...</translation>
    </message>
    <message>
        <source>%1 fiches in %2 texts: %3 added, %4 changed, %5 removed, %6 failed (%7 requests, %8 s)</source>
        <translation>%1 برگه در %2 متن: %3 افزوده، %4 تغییرکرده، %5 حذف‌شده، %6 ناموفق (%7 درخواست، %8 ث)</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>کتابخانه سالم است.</translation>
    </message>
    <message>
        <source>The library is damaged. Run: escalectl sync (the damaged file is set aside).</source>
        <translation>کتابخانه خراب است. اجرا کنید: escalectl sync (فایل خراب کنار گذاشته می‌شود).</translation>
    </message>
    <message>
        <source>There is no département &quot;%1&quot;.</source>
        <translation>استانی به نام «%1» نیست.</translation>
    </message>
    <message>
        <source>--age is an age or a range: 30, 18-25 or 26-.</source>
        <translation>--age یک سن یا یک بازه است: 30 یا 18-25 یا 26-.</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 یکی از این‌هاست: %2.</translation>
    </message>
    <message>
        <source>--semantics is app, web or escale.</source>
        <translation>--semantics یکی از app، web یا escale است.</translation>
    </message>
    <message>
        <source>%1 of %2 texts indexed, %3 kB</source>
        <extracomment>How many of the texts of the library can be searched, and the size of the index.</extracomment>
        <translation>%1 متن از %2 فهرست شد، %3 ک.ب</translation>
    </message>
    <message>
        <source>The index is out of step. Make it anew: escalectl index --rebuild</source>
        <translation>فهرست با متن‌ها نمی‌خواند. دوباره بسازید: escalectl index --rebuild</translation>
    </message>
    <message>
        <source>--theme takes the id of a theme, 24 hexadecimal digits.</source>
        <translation>--theme شمارهٔ یک موضوع را می‌گیرد، 24 رقم شانزده‌شانزدهی.</translation>
    </message>
    <message>
        <source>--library needs the name of a file.</source>
        <translation>--library نام یک فایل می‌خواهد.</translation>
    </message>
    <message>
        <source>New PIN: </source>
        <translation>رمز تازه: </translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>دوباره همان رمز: </translation>
    </message>
    <message>
        <source>The PIN is read from standard input: two lines, the same.</source>
        <translation>رمز از ورودی استاندارد خوانده می‌شود: دو خط یکسان.</translation>
    </message>
    <message>
        <source>The two PINs differ; nothing was changed.</source>
        <translation>دو رمز یکسان نیستند؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The new PIN is stored.</source>
        <translation>رمز تازه ذخیره شد.</translation>
    </message>
    <message>
        <source>Searched for: %1 (--as-typed searches for what was typed)</source>
        <translation>جستجو شد: %1 (--as-typed همان را که نوشته شده می‌جوید)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>چیزی پیدا نشد.</translation>
    </message>
    <message>
        <source>Words like these: %1</source>
        <translation>واژه‌های شبیه: %1</translation>
    </message>
    <message>
        <source>The library does not have this fiche; escalectl list shows those it has.</source>
        <translation>این برگه در کتابخانه نیست؛ escalectl list آنچه را هست نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Nobody here speaks this language; escalectl voices lists who speaks what.</source>
        <translation>اینجا کسی به این زبان حرف نمی‌زند؛ escalectl voices نشان می‌دهد چه صدایی برای چه زبانی هست.</translation>
    </message>
    <message>
        <source>%1 s of speech</source>
        <translation>%1 ث گفتار</translation>
    </message>
    <message>
        <source>There is no settings file %1. Check the name.</source>
        <translation>فایل تنظیمات %1 نیست. نام را بررسی کنید.</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>بدون صدا</translation>
    </message>
    <message>
        <source>%1 sentences read aloud fetched, %2 dropped, %3 still missing</source>
        <translation>%1 جملهٔ خوانده‌شده گرفته شد، %2 حذف شد، %3 هنوز کم است</translation>
    </message>
    <message>
        <source>The kiosk has keys for digits only: choose a PIN of digits.</source>
        <translation>دستگاه فقط کلید رقم دارد: رمزی از رقم‌ها انتخاب کنید.</translation>
    </message>
    <message>
        <source>Some of the content is damaged. Run: escalectl sync (what is damaged is fetched again).</source>
        <translation>بخشی از محتوا خراب است. اجرا کنید: escalectl sync (آنچه خراب است دوباره گرفته می‌شود).</translation>
    </message>
    <message>
        <source>--starts is soon or any.</source>
        <translation>--starts یکی از soon یا any است.</translation>
    </message>
    <message>
        <source>%1 fiches listed, %2 answers looked at, %3 failed</source>
        <translation>%1 برگه در فهرست، %2 پاسخ بررسی شد، %3 ناموفق</translation>
    </message>
    <message>
        <source>Nothing that this version does not know.</source>
        <translation>چیزی نیست که این نسخه نشناسد.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting:  %n fiche(s) of the first sync, shown once all are here</source>
        <translation>
            <numerusform>در انتظار: %n برگه از نخستین به‌روزرسانی؛ وقتی همه برسند نشان داده می‌شوند</numerusform>
        </translation>
    </message>
    <message>
        <source>Held:     %1 of %2 fiches would go; if that is right: escalectl sync --accept-removals</source>
        <translation>نگه داشته: %1 از %2 برگه می‌رفتند؛ اگر درست است: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Form:     %1</source>
        <translation>شکل:     %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) are stored and shown once all are here</source>
        <translation>
            <numerusform>%n برگه ذخیره شده و وقتی همه برسند نشان داده می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>If that is right: escalectl sync --accept-removals</source>
        <extracomment>After a sentence that so many fiches would go</extracomment>
        <translation>اگر درست است: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Age:      up to date on %1. %2</source>
        <extracomment>%1 is a time, %2 how long ago that was: &quot;Updated 7 months ago&quot;.</extracomment>
        <translation>عمر:      به‌روز در %1. %2</translation>
    </message>
    <message>
        <source>Moved:    files were at an old place until %1. Now: escalectl where</source>
        <translation>جابه‌جا:  فایل‌ها تا %1 در جای قدیمی بودند. اکنون: escalectl where</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>صدای ضبط‌شده</translation>
    </message>
    <message>
        <source>This voice is on trial. Listen to each sentence and circle a number: 1: nothing can be understood; 2: a few words; 3: half; 4: nearly all; 5: all of it, as from a person.</source>
        <extracomment>Printed above the sentences that are sent to native listeners, in their language.</extracomment>
        <translation>این صدا آزمایشی است. هر جمله را گوش کنید و دور یک عدد خط بکشید: 1: هیچ چیز فهمیده نمی‌شود؛ 2: چند کلمه؛ 3: نیمی؛ 4: تقریباً همه؛ 5: همه، مانند صدای یک انسان.</translation>
    </message>
    <message>
        <source>This library has no text in this language.</source>
        <translation>در این کتابخانه متنی به این زبان نیست.</translation>
    </message>
    <message>
        <source>The text %1 cannot be read. Check its name and its owner.</source>
        <translation>متن %1 خوانده نمی‌شود. نام و مالک آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The text %1 is too long for a fiche.</source>
        <translation>متن %1 برای یک برگه خیلی بلند است.</translation>
    </message>
    <message>
        <source>%1 is not a language to translate into: en uk ti ar ps ru fa.</source>
        <translation>%1 زبان ترجمه نیست: en uk ti ar ps ru fa.</translation>
    </message>
    <message>
        <source>%1 segments, %2 questions.</source>
        <translation>%1 بخش، %2 پرسش.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 fiches translated; %4 of %5 segments missing (%6 French words).</source>
        <translation>%1: از %3 برگه %2 ترجمه شده؛ از %5 بخش %4 نیست (%6 واژهٔ فرانسوی).</translation>
    </message>
    <message>
        <source>The file %1 is there already and has other words, which stay. Choose another folder.</source>
        <translation>فایل %1 از پیش هست و متن دیگری دارد که می‌ماند. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 is no folder: --language is required for one file.</source>
        <translation>%1 پوشه نیست: برای یک فایل، --language لازم است.</translation>
    </message>
    <message>
        <source>--fiche is required: only a memory (tmx) and a folder are of all of them.</source>
        <translation>--fiche لازم است: تنها حافظه (tmx) و پوشه برای همه است.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and its owner.</source>
        <translation>فایل %1 خوانده نمی‌شود. نام و مالک آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>فایل %1 نوشته نشد.</translation>
    </message>
    <message>
        <source>%1, %2: %3 segments, %4 new or changed, %5 of another French text; %6 questions.</source>
        <translation>%1، %2: %3 بخش، %4 تازه یا تغییریافته، %5 از متن فرانسوی دیگر؛ %6 پرسش.</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>اینجا تأیید شده، و گرفته نشد: %1.</translation>
    </message>
    <message>
        <source>not named as the list says: LANGUAGE/KEY.opus</source>
        <translation>نام مطابق فهرست نیست: زبان/کلید.opus</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>بزرگ‌تر از 4 مگابایت</translation>
    </message>
    <message>
        <source>no Opus sound, or damaged</source>
        <translation>صدای Opus نیست یا خراب است</translation>
    </message>
    <message>
        <source>shorter than a fifth of a second or longer than half a minute</source>
        <translation>کوتاه‌تر از یک‌پنجم ثانیه یا بلندتر از نیم دقیقه</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>چنین پوشه‌ای وجود ندارد.</translation>
    </message>
    <message>
        <source>A recording could not be copied beside the library.</source>
        <translation>کپی کردن یک صدای ضبط‌شده کنار کتابخانه ممکن نشد.</translation>
    </message>
    <message>
        <source>Recordings taken in: %1. Refused: %2.</source>
        <translation>صداهای پذیرفته‌شده: %1. ردشده: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sentences of the kiosk are recorded; %4 others.</source>
        <translation>%1: از %3 جمله دستگاه %2 ضبط شده است؛ دیگر: %4.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and its owner.</source>
        <translation>%1 خوانده نمی‌شود. نام و مالک آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The key %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>کلید %1 را دیگران روی این رایانه می‌توانند بخوانند. اجرا کنید: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is no key that can sign without a password. Make one: escalectl keygen NAME</source>
        <translation>%1 کلیدی نیست که بدون گذرواژه امضا کند. یکی بسازید: escalectl keygen NAME</translation>
    </message>
    <message>
        <source>%1 is no public key of a publisher.</source>
        <translation>%1 کلید عمومی یک ناشر نیست.</translation>
    </message>
    <message>
        <source>%1 takes codes among fr,en,uk,ti,ar,ps,ru,fa, separated by commas.</source>
        <translation>%1 کدهایی از fr,en,uk,ti,ar,ps,ru,fa را با کاما جدا می‌گیرد.</translation>
    </message>
    <message>
        <source>--channel takes small letters, digits and hyphens.</source>
        <translation>--channel حروف کوچک، رقم و خط تیره می‌گیرد.</translation>
    </message>
    <message>
        <source>--departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>--departments کد استان‌ها را با کاما جدا می‌گیرد: 38,2A,971.</translation>
    </message>
    <message>
        <source>Edition %1: %2 fiches in %3 texts, %4 bytes, %5 of them new</source>
        <translation>نسخهٔ %1: %2 برگه در %3 متن، %4 بایت، %5 بایت آن تازه</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>از نسخهٔ %1 تاکنون چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Edition %1 of the channel %2, made %3, valid until %4</source>
        <translation>نسخهٔ %1 از کانال %2، ساخته‌شده در %3، معتبر تا %4</translation>
    </message>
    <message>
        <source>Signed by %1, who is known here</source>
        <translation>امضای %1، که اینجا شناخته است</translation>
    </message>
    <message>
        <source>Signed by %1, who is NOT known here</source>
        <translation>امضای %1، که اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>%1 fiches in %2 packs of %3 bytes</source>
        <translation>%1 برگه در %2 بسته، %3 بایت</translation>
    </message>
    <message>
        <source>%1 is there already, and was not touched. Choose another name.</source>
        <translation>%1 از پیش هست و دست نخورد. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>%1 نوشته نمی‌شود. دیسک و اجازه‌های پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The public key, for feed/keys of the stations: %1</source>
        <translation>کلید عمومی، برای feed/keys ایستگاه‌ها: %1</translation>
    </message>
    <message>
        <source>--rotate-to takes one to four public keys.</source>
        <translation>--rotate-to یک تا چهار کلید عمومی می‌گیرد.</translation>
    </message>
    <message>
        <source>From now on these keys may sign. Publish with one of them.</source>
        <translation>از این پس این کلیدها می‌توانند امضا کنند. با یکی از آن‌ها منتشر کنید.</translation>
    </message>
    <message>
        <source>The edition is whole: %1 parts, %2 bytes, %3 unpacked</source>
        <translation>نسخه کامل است: %1 بخش، %2 بایت، %3 پس از باز شدن</translation>
    </message>
    <message>
        <source>The edition of %1 has expired. Its fiches stay; ask its publisher for a newer one.</source>
        <translation>اعتبار نسخهٔ %1 تمام شده است. برگه‌هایش می‌ماند؛ از ناشرش نسخهٔ تازه‌تری بخواهید.</translation>
    </message>
    <message>
        <source>fleet/kiosk and fleet/centre must be names of small letters, digits and hyphens.</source>
        <translation>fleet/kiosk و fleet/centre باید نام‌هایی از حروف کوچک، رقم و خط تیره باشند.</translation>
    </message>
    <message>
        <source>The report of %1 has arrived.</source>
        <translation>گزارش %1 رسید.</translation>
    </message>
    <message>
        <source>%1 is not the report of the kiosk of this name.</source>
        <translation>%1 گزارش دستگاهی با این نام نیست.</translation>
    </message>
    <message>
        <source>%1 green, %2 late, %3 silent</source>
        <translation>%1 سبز، %2 عقب‌مانده، %3 خاموش</translation>
    </message>
    <message>
        <source>Edition %1 with %2 fiches is on the stick (%3 bytes written). You can take it out now.</source>
        <translation>نسخهٔ %1 با %2 برگه روی حافظه است (%3 بایت نوشته شد). اکنون می‌توانید آن را بیرون بیاورید.</translation>
    </message>
    <message>
        <source>feed/keys must name who may sign the settings.</source>
        <translation>feed/keys باید بگوید چه کسی می‌تواند تنظیمات را امضا کند.</translation>
    </message>
    <message>
        <source>Settings %1 for the channel %2 are signed.</source>
        <translation>تنظیمات %1 برای کانال %2 امضا شد.</translation>
    </message>
    <message>
        <source>fleet/settings must be an address like https://packs.example.org/fleet.escale.</source>
        <translation>fleet/settings باید نشانی‌ای مانند https://packs.example.org/fleet.escale باشد.</translation>
    </message>
    <message>
        <source>Settings %1 are taken; the kiosk uses them from its next start.</source>
        <translation>تنظیمات %1 گرفته شد؛ دستگاه از شروع بعدی آن را به کار می‌برد.</translation>
    </message>
    <message>
        <source>Nothing has changed since settings %1.</source>
        <translation>از تنظیمات %1 چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>No model that makes vectors is set: the settings need ask/endpoint and ask/embedder.</source>
        <translation>مدلی که بردار بسازد تعیین نشده است: تنظیمات به ask/endpoint و ask/embedder نیاز دارد.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>متوقف شد. آنچه رسیده نگه داشته شد.</translation>
    </message>
    <message>
        <source>%1 passages, %2 new, %3 gone.</source>
        <translation>%1 متن، %2 جدید، %3 حذف‌شده.</translation>
    </message>
    <message>
        <source>This file does not say which fiche and language it is of: --fiche and --language are required.</source>
        <translation>این فایل نمی‌گوید از کدام برگه و زبان است: --fiche و --language لازم‌اند.</translation>
    </message>
    <message>
        <source>This file is of fiche %1 in %2, and another one was asked for.</source>
        <translation>این فایل از برگهٔ %1 به زبان %2 است و دیگری خواسته شده بود.</translation>
    </message>
    <message>
        <source>Nothing in this memory is new here.</source>
        <translation>در این حافظه چیز تازه‌ای نیست.</translation>
    </message>
</context>
<context>
    <name>escale::ConfirmOnSecondTap</name>
    <message>
        <source>%1: touch again</source>
        <extracomment>%1 is what a button does, such as &quot;Power off&quot;</extracomment>
        <translation>%1: دوباره لمس کنید</translation>
    </message>
</context>
<context>
    <name>escale::Card</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is what it reads aloud</extracomment>
        <translation>گوش دهید: %1</translation>
    </message>
</context>
<context>
    <name>escale::Commands</name>
    <message>
        <source>&amp;Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>به‌روزرسانی اکنون</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>توقف به‌روزرسانی</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>گوش دادن</translation>
    </message>
    <message>
        <source>Two languages &amp;side by side</source>
        <translation>دو زبان کنار هم</translation>
    </message>
    <message>
        <source>In my &amp;selection</source>
        <extracomment>Puts the fiche aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>در گزیدهٔ من</translation>
    </message>
    <message>
        <source>Take away on a &amp;phone</source>
        <translation>بردن روی تلفن</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>گزینش همه</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>عقب</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Show only my selection</source>
        <translation>فقط گزیدهٔ من</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>برداشتن همهٔ صافی‌ها</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نوشتهٔ بزرگ‌تر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نوشتهٔ کوچک‌تر</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تضاد بالا</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>&amp;Fiche</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Source of the &amp;fiches…</source>
        <translation>منبع برگه‌ها…</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <extracomment>Forgets the conversation with the person who leaves: languages, filters, what is open.</extracomment>
        <translation>نفر بعدی</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>Moves the keys to the next part of the window: filters, list, text.</extracomment>
        <translation>بخش بعدی پنجره</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>بخش قبلی پنجره</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>اندازهٔ عادی متن</translation>
    </message>
    <message>
        <source>Copy the l&amp;ink</source>
        <translation>کپی کردن پیوند</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>&amp;پیدا کردن در صفحه</translation>
    </message>
    <message>
        <source>&amp;Translate fiches…</source>
        <translation>&amp;ترجمهٔ برگه‌ها…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>تحویل دادن…</translation>
    </message>
    <message>
        <source>Hand over only in %1…</source>
        <translation>تحویل فقط به این زبان: %1…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>گام‌های نخست…</translation>
    </message>
    <message>
        <source>&amp;Workshop: write fiches…</source>
        <translation>کارگاه: نوشتن برگه‌ها…</translation>
    </message>
    <message>
        <source>As&amp;k a question</source>
        <translation>&amp;پرسشی بپرسید</translation>
    </message>
    <message>
        <source>Save what was said of answers…</source>
        <translation>ذخیرهٔ آنچه دربارهٔ پاسخ‌ها گفته شد…</translation>
    </message>
    <message>
        <source>The person's &amp;screen</source>
        <translation>صفحه‌نمایش فرد</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>جمله‌ها</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>همه کارها…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
    <message>
        <source>Previously read</source>
        <translation>خوانده‌شده پیشین</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>پالایه‌ها</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>تازه خوانده‌شده</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>مرتب‌سازی بر پایه</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>ارتباط</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>تاریخ متن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>فرد می‌خواند</translation>
    </message>
    <message>
        <source>The person's language…</source>
        <translation>زبان فرد…</translation>
    </message>
    <message>
        <source>Import fiches from a stick…</source>
        <translation>گرفتن برگه‌ها از حافظهٔ USB…</translation>
    </message>
    <message>
        <source>Write the fiches onto a stick…</source>
        <translation>نوشتن برگه‌ها روی حافظهٔ USB…</translation>
    </message>
    <message>
        <source>Kiosks of the centres…</source>
        <extracomment>Opens the window for those who run the kiosks of many centres.</extracomment>
        <translation>دستگاه‌های مراکز…</translation>
    </message>
    <message>
        <source>New since last time</source>
        <extracomment>Lists only the fiches that are new or have changed since the desk was last closed.</extracomment>
        <translation>تازه از بار پیش</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <extracomment>Opens a window with what is another in the open fiche than when the desk was last closed.</extracomment>
        <translation>چه چیزی تغییر کرده…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>نشان‌کردن همه به‌عنوان خوانده‌شده</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>Submenu: what was searched for and filtered, kept under names.</extracomment>
        <translation>صافی‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Keeps what is searched for and filtered under a name.</extracomment>
        <translation>ذخیرهٔ این صافی…</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Open Escale</source>
        <extracomment>In the menu of the icon beside the clock: shows the window.</extracomment>
        <translation>باز کردن Escale</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام صفحه</translation>
    </message>
    <message>
        <source>Undo the last change of a selection</source>
        <translation>واگرد آخرین تغییر یک گزیده</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Undo the last change of the filters</source>
        <translation>واگرد آخرین تغییر صافی‌ها</translation>
    </message>
    <message>
        <source>Undo the last change of a saved filter</source>
        <translation>واگرد آخرین تغییر یک صافی ذخیره‌شده</translation>
    </message>
    <message>
        <source>Undo: mark all as read</source>
        <translation>واگرد: نشان‌کردن همه به‌عنوان خوانده‌شده</translation>
    </message>
    <message>
        <source>Undo: next person</source>
        <translation>واگرد: نفر بعدی</translation>
    </message>
    <message>
        <source>Record a &amp;voice…</source>
        <extracomment>Opens the window in which a person reads sentences aloud for the kiosk.</extracomment>
        <translation>ضبط &amp;صدا…</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>The fiche of this conversation that was read first: the other end of &quot;Previously read&quot;.</extracomment>
        <translation>نخستین خوانده‌شده</translation>
    </message>
</context>
<context>
    <name>escale::ScreenBlanker</name>
    <message>
        <source>The screen is asleep. Touch it to wake it.</source>
        <translation>صفحه خواب است. برای بیدار کردن لمس کنید.</translation>
    </message>
</context>
<context>
    <name>escale::DayChart</name>
    <message>
        <source>Visits of the last seven days</source>
        <translation>بازدیدهای هفت روز گذشته</translation>
    </message>
</context>
<context>
    <name>escale::FicheCardView</name>
    <message>
        <source>In French only</source>
        <extracomment>badge on a card whose text exists in French only</extracomment>
        <translation>فقط به فرانسوی</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>در: %1</translation>
    </message>
</context>
<context>
    <name>escale::FicheView</name>
    <message>
        <source>Text of the page</source>
        <translation>متن صفحه</translation>
    </message>
    <message>
        <source>Show the new text</source>
        <translation>نمایش متن تازه</translation>
    </message>
    <message>
        <source>This page has just been withdrawn. You can finish reading it.</source>
        <translation>این صفحه همین حالا برداشته شد. می‌توانید خواندنش را تمام کنید.</translation>
    </message>
    <message>
        <source>This page has just been updated.</source>
        <translation>این صفحه همین حالا به‌روز شد.</translation>
    </message>
</context>
<context>
    <name>escale::FilterPane</name>
    <message>
        <source>Any age</source>
        <extracomment>Choice of a filter by age: no matter how old.</extracomment>
        <translation>هر سن</translation>
    </message>
    <message>
        <source>Any level</source>
        <extracomment>Choice of a filter by level of French: no matter which.</extracomment>
        <translation>هر سطح</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fiche(s)</source>
        <extracomment>For those who hear the filters: a choice, such as a theme, and how many fiches it has.</extracomment>
        <translation>
            <numerusform>%1، %Ln برگه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My selection (%Ln)</source>
        <extracomment>Button that shows the fiches a caseworker has put aside.</extracomment>
        <translation>
            <numerusform>گزیدهٔ من (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a group of filters: the residence status of a person.</extracomment>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>Level of French</source>
        <translation>سطح فرانسوی</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>برداشتن همهٔ صافی‌ها</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>Choice of a filter by kind of fiche: procedures and programmes alike.</extracomment>
        <translation>هر نوع</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Title of a group of filters: what a person needs, such as &quot;Open a bank account&quot;.</extracomment>
        <translation>نیازها</translation>
    </message>
    <message>
        <source>Kind of fiche</source>
        <extracomment>Title of a group of filters: procedure or programme.</extracomment>
        <translation>نوع برگه</translation>
    </message>
    <message>
        <source>Can be read in</source>
        <extracomment>Title of a group of filters: the languages in which a fiche can be read.</extracomment>
        <translation>به این زبان خوانده می‌شود</translation>
    </message>
    <message>
        <source>No matter when</source>
        <extracomment>Choice of a filter by the start of a course: whenever it is, and fiches that are no courses.</extracomment>
        <translation>فرقی نمی‌کند کی</translation>
    </message>
    <message>
        <source>In the next 3 months</source>
        <extracomment>Choice of a filter by the start of a course: within three months, or it can be joined at any time.</extracomment>
        <translation>در 3 ماه آینده</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>صافی‌های ذخیره‌شده</translation>
    </message>
</context>
<context>
    <name>escale::GroupTitle</name>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <extracomment>For those who hear the filters: the title of a group (&quot;Status&quot;), and how many of its choices have been made.</extracomment>
        <translation>
            <numerusform>%1، %Ln انتخاب شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::Keyboard</name>
    <message>
        <source>Done</source>
        <extracomment>The key that ends typing</extracomment>
        <translation>تمام</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>صفحه‌کلید روی صفحه</translation>
    </message>
</context>
<context>
    <name>escale::KioskHost</name>
    <message>
        <source>Until the library can be read, the kiosk shows the sample that is inside the program.</source>
        <translation>تا وقتی کتابخانه خوانده نشود، دستگاه نمونهٔ درون برنامه را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Dates on this page are wrong too.</source>
        <translation>ساعت این دستگاه درست نیست. تاریخ‌های این صفحه هم درست نیستند.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state: visits are not counted. Is the disk full?</source>
        <translation>دستگاه نمی‌تواند وضعیت خود را ذخیره کند: بازدیدها شمرده نمی‌شوند. آیا دیسک پر است؟</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>روی این دستگاه صدایی نیست.</translation>
    </message>
    <message>
        <source>This is a test of the sound.</source>
        <translation>این آزمایش صداست.</translation>
    </message>
    <message>
        <source>Wrong PINs typed here since the staff came last: %1. The last one: %2.</source>
        <extracomment>%1 is a number, %2 a day and a time</extracomment>
        <translation>شمار رمزهای نادرستی که از آخرین آمدن کارکنان این‌جا نوشته شده: %1. آخرین بار: %2.</translation>
    </message>
    <message>
        <source>The PIN of the staff is short and can be guessed. An administrator sets one of six digits or more with: escalectl pin</source>
        <translation>رمز کارکنان کوتاه است و می‌توان آن را حدس زد. مدیر رمزی شش‌رقمی یا بلندتر با این دستور تعیین می‌کند: escalectl pin</translation>
    </message>
    <message>
        <source>The print server of this machine keeps what was printed, so tickets are not offered. An administrator forbids it with: cupsctl PreserveJobHistory=no PreserveJobFiles=no</source>
        <translation>سرور چاپ این دستگاه آنچه را چاپ شده نگه می‌دارد، بنابراین چاپ رسید پیشنهاد نمی‌شود. مدیر با این دستور آن را منع می‌کند: cupsctl PreserveJobHistory=no PreserveJobFiles=no</translation>
    </message>
</context>
<context>
    <name>escale::KioskPage</name>
    <message>
        <source>Listen to this page</source>
        <translation>به این صفحه گوش دهید</translation>
    </message>
    <message>
        <source>Pictures on this page: %1.</source>
        <translation>تصویرهای این صفحه: %1.</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>برای شنیدن، یک تصویر را لمس کنید.</translation>
    </message>
</context>
<context>
    <name>escale::KioskProgram</name>
    <message>
        <source>The fiches on this machine were damaged and have been replaced by sample fiches. Please tell the staff.</source>
        <translation>برگه‌های این دستگاه خراب بودند و برگه‌های نمونه جای آنها را گرفتند. لطفاً به کارکنان بگویید.</translation>
    </message>
</context>
<context>
    <name>escale::LanguageOrder</name>
    <message>
        <source>%1: earlier</source>
        <extracomment>%1 is a language</extracomment>
        <translation>%1: جلوتر</translation>
    </message>
</context>
<context>
    <name>escale::LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <extracomment>said and shown in each of the eight languages on the first page</extracomment>
        <translation>زبان خود را انتخاب کنید</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln برگه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · sample content</source>
        <extracomment>%1 is &quot;20 fiches&quot;; nothing has been fetched from the feed yet</extracomment>
        <translation>%1 · محتوای نمونه</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1 024 fiches&quot;, %2 a date</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>If this is your language, touch now.</source>
        <translation>اگر این زبان شماست، حالا لمس کنید.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>گوش کنید</translation>
    </message>
</context>
<context>
    <name>escale::LanguagesCard</name>
    <message>
        <source>Languages offered, and their order</source>
        <translation>زبان‌های پیشنهادی و ترتیب آنها</translation>
    </message>
</context>
<context>
    <name>escale::LinkCard</name>
    <message>
        <source>Listen</source>
        <translation>گوش دادن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>شمارهٔ تلفن</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>نشانی ایمیل</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>وب‌سایت</translation>
    </message>
    <message>
        <source>Scan this code with a phone to call this number.</source>
        <translation>با تلفن از این کد عکس بگیرید تا با این شماره تماس بگیرید.</translation>
    </message>
    <message>
        <source>Scan this code with a phone to write to this address.</source>
        <translation>با تلفن از این کد عکس بگیرید تا به این نشانی بنویسید.</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open this page.</source>
        <translation>با تلفن از این کد عکس بگیرید تا این صفحه باز شود.</translation>
    </message>
    <message>
        <source>What this word means</source>
        <translation>معنی این کلمه</translation>
    </message>
</context>
<context>
    <name>escale::ListPage</name>
    <message>
        <source>All fiches</source>
        <translation>همهٔ برگه‌ها</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>first of a row of chips: no choice among the needs</extracomment>
        <translation>همه</translation>
    </message>
    <message>
        <source>Nothing here fits your answers.</source>
        <translation>چیزی اینجا با پاسخ‌های شما جور نیست.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>هنوز چیزی اینجا نیست.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>takes back the answers that left nothing to show</extracomment>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Choose (%1)</source>
        <extracomment>one key for a row of chips that would fill the screen; %1 is how many there are to choose from</extracomment>
        <translation>انتخاب کنید (%1)</translation>
    </message>
</context>
<context>
    <name>escale::ListeningBar</name>
    <message>
        <source>Speed: slow</source>
        <translation>سرعت: آهسته</translation>
    </message>
    <message>
        <source>Speed: fast</source>
        <translation>سرعت: تند</translation>
    </message>
    <message>
        <source>Speed: normal</source>
        <translation>سرعت: معمولی</translation>
    </message>
    <message>
        <source>There is no voice for this language here.</source>
        <translation>اینجا برای این زبان صدایی نیست.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. You can listen to this page in:</source>
        <translation>اینجا برای این زبان صدایی نیست. می‌توانید این صفحه را بشنوید به:</translation>
    </message>
    <message>
        <source>No loudspeaker is connected to this machine. Please tell the staff.</source>
        <translation>بلندگویی به این دستگاه وصل نیست. لطفاً به کارکنان بگویید.</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>بلندگویی نیست، یا رایانه به Escale صدا نمی‌دهد.</translation>
    </message>
    <message>
        <source>The voice does not answer. Please try again.</source>
        <translation>صدا پاسخ نمی‌دهد. دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>گوش دادن</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>جملهٔ پیشین</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>جملهٔ بعدی</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>این صفحه را با خود ببرید</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far the voice is: sentence 2 of 14.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>%1 is the name of a language: the voice that reads is not in the language of the page around it.</extracomment>
        <translation>صدا: %1</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <extracomment>The person has scrolled away; this goes back to the sentence being read.</extracomment>
        <translation>بازگشت به صدا</translation>
    </message>
</context>
<context>
    <name>escale::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>escale::PinPad</name>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>بازگشت به دستگاه</translation>
    </message>
    <message>
        <source>Type the PIN of the staff</source>
        <translation>رمز کارکنان را بنویسید</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk. An administrator sets it with: escalectl pin</source>
        <translation>برای این دستگاه رمزی تعیین نشده. مدیر آن را با این دستور تعیین می‌کند: escalectl pin</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>این رمز درست نیست.</translation>
    </message>
    <message>
        <source>The kiosk cannot check the PIN now.</source>
        <translation>دستگاه اکنون نمی‌تواند رمز را بررسی کند.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1.</source>
        <extracomment>%1 is a time such as 4:59</extracomment>
        <translation>تلاش‌های نادرست زیاد شد. %1 دیگر دوباره امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>escale::PlaceChooser</name>
    <message>
        <source>Add a département: name or number</source>
        <extracomment>For those who hear the field that finds a département.</extracomment>
        <translation>افزودن استان: نام یا شماره</translation>
    </message>
    <message>
        <source>Show all départements</source>
        <translation>نمایش همهٔ استان‌ها</translation>
    </message>
    <message>
        <source>Département</source>
        <extracomment>In an empty field that finds a département by its name or its number.</extracomment>
        <translation>استان</translation>
    </message>
</context>
<context>
    <name>escale::QrWindow</name>
    <message>
        <source>Take this page with you</source>
        <translation>این صفحه را با خود ببرید</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open the page there.</source>
        <translation>با تلفن از این کد عکس بگیرید تا صفحه روی آن باز شود.</translation>
    </message>
    <message>
        <source>Code of the page&apos;s address</source>
        <translation>کد نشانی صفحه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCard</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is the question it reads aloud</extracomment>
        <translation>گوش دهید: %1</translation>
    </message>
</context>
<context>
    <name>escale::QuestionsPage</name>
    <message>
        <source>%1 (here)</source>
        <extracomment>%1 is the département the kiosk stands in, &quot;Isère (38)&quot;</extracomment>
        <translation>%1 (اینجا)</translation>
    </message>
    <message>
        <source>Choose a département</source>
        <translation>یک استان انتخاب کنید</translation>
    </message>
    <message>
        <source>Another département</source>
        <translation>استان دیگر</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln fiche(s)</source>
        <translation>
            <numerusform>نمایش %Ln برگه</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>نمایش آنچه مناسب من است</translation>
    </message>
    <message>
        <source>You can skip every question. Nothing is kept.</source>
        <translation>می‌توانید از هر پرسش بگذرید. چیزی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>کجا زندگی می‌کنید؟</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>چند سال دارید؟</translation>
    </message>
    <message>
        <source>How is your French?</source>
        <translation>فرانسوی را چقدر بلدید؟</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>زیر 18 سال</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>18 تا 25</translation>
    </message>
    <message>
        <source>26 and over</source>
        <translation>26 و بیشتر</translation>
    </message>
    <message>
        <source>I do not read French</source>
        <extracomment>answers to &quot;How is your French?&quot;</extracomment>
        <translation>فرانسوی نمی‌خوانم</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>کمی</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>Fluently</source>
        <translation>روان</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>گذشتن</translation>
    </message>
    <message>
        <source>Are you looking for a course that starts soon?</source>
        <translation>آیا دنبال دوره‌ای هستید که به‌زودی شروع شود؟</translation>
    </message>
    <message>
        <source>Yes, in the next 3 months</source>
        <translation>بله، در 3 ماه آینده</translation>
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
        <translation>این برگه دیگر اینجا نیست. لطفاً برگردید.</translation>
    </message>
    <message>
        <source>To hear it, touch the round key below.</source>
        <translation>برای شنیدن، دایرهٔ پایین را لمس کنید.</translation>
    </message>
    <message>
        <source>See it in pictures</source>
        <translation>با تصویر ببینید</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPane</name>
    <message>
        <source>This fiche is no longer in the library.</source>
        <translation>این برگه دیگر در کتابخانه نیست.</translation>
    </message>
    <message>
        <source>Choose a fiche in the list.</source>
        <translation>برگه‌ای از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>Text of the fiche</source>
        <translation>متن برگه</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Copy the link of the page</source>
        <translation>رونوشت پیوند صفحه</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>گوش دادن از اینجا</translation>
    </message>
    <message>
        <source>Listen in French</source>
        <translation>گوش دادن به فرانسوی</translation>
    </message>
    <message>
        <source>Sentences for the interview</source>
        <translation>جمله‌های مصاحبه</translation>
    </message>
    <message>
        <source>Fiches: %1</source>
        <translation>برگه‌ها: %1</translation>
    </message>
    <message>
        <source>Not yet translated: %1</source>
        <translation>هنوز ترجمه نشده: %1</translation>
    </message>
</context>
<context>
    <name>escale::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جستجو</translation>
    </message>
</context>
<context>
    <name>escale::SearchPage</name>
    <message>
        <source>Nothing found. Look here instead:</source>
        <translation>چیزی پیدا نشد. اینجا را ببینید:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s) found</source>
        <translation>
            <numerusform>%Ln برگه پیدا شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word, or choose a theme:</source>
        <translation>واژه‌ای بنویسید یا موضوعی انتخاب کنید:</translation>
    </message>
    <message>
        <source>Results for: %1</source>
        <extracomment>%1 is what was searched for instead of what was typed</extracomment>
        <translation>نتیجه‌ها برای: %1</translation>
    </message>
    <message>
        <source>Search for exactly: %1</source>
        <extracomment>%1 is what was typed; a button</extracomment>
        <translation>جستجوی دقیق: %1</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>جستجو: خانه، کار، داکتر…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
</context>
<context>
    <name>escale::SessionEnd</name>
    <message numerus="yes">
        <source>This page closes in %Ln second(s). Nothing you did here is kept.</source>
        <translation>
            <numerusform>این صفحه %Ln ثانیهٔ دیگر بسته می‌شود. چیزی نگه داشته نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هنوز اینجا هستید؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>پایان</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCard</name>
    <message>
        <source>This kiosk</source>
        <translation>این دستگاه</translation>
    </message>
    <message>
        <source>Greatest volume</source>
        <translation>بیشترین بلندی صدا</translation>
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
        <translation>بازدید تمام می‌شود پس از</translation>
    </message>
    <message>
        <source>and a warning of</source>
        <translation>و هشدار به مدت</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No département has been chosen</extracomment>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Screen turned by</source>
        <translation>چرخش صفحه</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>The screen turns at the next restart.</source>
        <translation>صفحه در راه‌اندازی بعدی می‌چرخد.</translation>
    </message>
    <message>
        <source>Printer for tickets</source>
        <translation>چاپگر رسید</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>هیچ چاپگری</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>کاغذ آن</translation>
    </message>
    <message>
        <source>receipt, 80 mm</source>
        <translation>رسید، 80 میلی‌متر</translation>
    </message>
</context>
<context>
    <name>escale::StaffPage</name>
    <message>
        <source>It is being done.</source>
        <translation>در حال انجام است.</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>%1 is the name of this kiosk</extracomment>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Staff — %1</source>
        <translation>کارکنان — %1</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>بازگشت به دستگاه</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>مشکل چیست</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>کتابخانه خوانده می‌شود…</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>ترجمه‌ها</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخرین تغییر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>به‌روزرسانی برگه‌ها</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <extracomment>What the last sync did: numbers of fiches</extracomment>
        <translation>%1 تازه، %2 تغییرکرده، %3 حذف‌شده</translation>
    </message>
    <message>
        <source>sample inside the program</source>
        <translation>نمونهٔ درون برنامه</translation>
    </message>
    <message>
        <source>The last days</source>
        <translation>روزهای اخیر</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>این دستگاه</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>آزمایش صدا</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>روی این دستگاه صدایی نیست.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>راه‌اندازی دوباره</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>خاموش کردن</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>خروج از حالت دستگاه عمومی</translation>
    </message>
    <message>
        <source>The machine has been asked…</source>
        <translation>درخواست به دستگاه داده شد…</translation>
    </message>
</context>
<context>
    <name>escale::Stepper</name>
    <message>
        <source>%1: less</source>
        <extracomment>%1 is what is changed, such as &quot;Greatest volume&quot;</extracomment>
        <translation>%1: کمتر</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: بیشتر</translation>
    </message>
</context>
<context>
    <name>escale::StepsPage</name>
    <message>
        <source>Step %1 of %2.</source>
        <translation>مرحلهٔ %1 از %2.</translation>
    </message>
    <message>
        <source>Touch the arrow to go on.</source>
        <translation>برای ادامه، پیکان را لمس کنید.</translation>
    </message>
    <message>
        <source>That was the last step.</source>
        <translation>این آخرین مرحله بود.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه دهید</translation>
    </message>
    <message>
        <source>Back to the whole page.</source>
        <translation>بازگشت به صفحهٔ کامل.</translation>
    </message>
    <message>
        <source>Look for something else</source>
        <translation>جستجوی چیز دیگر</translation>
    </message>
</context>
<context>
    <name>escale::SyncBar</name>
    <message>
        <source>Asking what is new…</source>
        <translation>می‌پرسیم چه تازه است…</translation>
    </message>
    <message>
        <source>Checking older texts…</source>
        <translation>متن‌های قدیمی بررسی می‌شوند…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>رو به پایان…</translation>
    </message>
    <message>
        <source>Fetching texts…</source>
        <translation>متن‌ها گرفته می‌شوند…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The title of a fiche, between the quotation marks of your language.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) per second</source>
        <translation>
            <numerusform>%Ln متن در ثانیه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln ثانیه مانده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln خطا</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>پیشرفت به‌روزرسانی</translation>
    </message>
    <message>
        <source>First update</source>
        <translation>نخستین به‌روزرسانی</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>به‌روزرسانی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln fiche(s)</source>
        <translation>
            <numerusform>حذف %Ln برگه</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the source…</source>
        <translation>تعیین منبع…</translation>
    </message>
    <message>
        <source>Fetching recorded voice…</source>
        <translation>در حال دریافت صدای ضبط‌شده…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: what was just cleared comes back.</extracomment>
        <translation>برگرداندن</translation>
    </message>
</context>
<context>
    <name>escale::SyncRunner</name>
    <message>
        <source>No source of fiches is set: this program has only what it holds now.</source>
        <translation>منبعی برای برگه‌ها تعیین نشده: این برنامه فقط آنچه را اکنون دارد نشان می‌دهد.</translation>
    </message>
    <message>
        <source>An update is already running.</source>
        <translation>یک به‌روزرسانی در جریان است.</translation>
    </message>
</context>
<context>
    <name>escale::ThemesPage</name>
    <message>
        <source>How can we help you?</source>
        <translation>چگونه می‌توانیم به شما کمک کنیم؟</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>جستجو: خانه، کار، داکتر…</translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>نمایش آنچه مناسب من است</translation>
    </message>
    <message>
        <source>Only what fits me</source>
        <extracomment>button: opens optional questions (place, age, French); once answered, lists show only what fits</extracomment>
        <translation>فقط آنچه مناسب من است</translation>
    </message>
    <message>
        <source>Find by listening</source>
        <translation>یافتن با شنیدن</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>شماره‌های اضطراری</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>پرسشی بپرسید</translation>
    </message>
</context>
<context>
    <name>escale::TopBar</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of the language in use</extracomment>
        <translation>زبان: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تضاد رنگ</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ends the visit and forgets everything</extracomment>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>خروج از راهنمای صوتی</translation>
    </message>
    <message>
        <source>It is on.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>روشن است.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>خاموش است.</translation>
    </message>
</context>
<context>
    <name>escale::VoiceMenu</name>
    <message>
        <source>Recorded: comes with the fiches, always first</source>
        <extracomment>A voice in the list of voices. Where a sentence has a recording, that is what is heard.</extracomment>
        <translation>ضبط‌شده: همراه برگه‌ها می‌آید، همیشه اول</translation>
    </message>
    <message>
        <source>%1: built into Escale</source>
        <extracomment>A voice in the list of voices; %1 is its name, &quot;eSpeak NG&quot;.</extracomment>
        <translation>%1: درون Escale</translation>
    </message>
    <message>
        <source>System: a voice of this computer</source>
        <extracomment>A voice in the list of voices: installed on the computer, not part of Escale.</extracomment>
        <translation>سیستم: صدایی از این رایانه</translation>
    </message>
    <message>
        <source>&amp;Voices</source>
        <extracomment>Submenu: which voice reads each language aloud.</extracomment>
        <translation>&amp;صداها</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>برای این زبان صدایی نیست</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <extracomment>First in the list of voices: no choice of one&apos;s own.</extracomment>
        <translation>خودکار: بهترین صدای موجود</translation>
    </message>
</context>
<context>
    <name>escale::NoResultsPanel</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>A spelling was corrected; %1 is what was searched for instead.</extracomment>
        <translation>نتیجه‌ها برای «%1»</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or remove a filter.</source>
        <translation>چیزی پیدا نشد. واژهٔ دیگری امتحان کنید یا یک صافی را بردارید.</translation>
    </message>
    <message>
        <source>Your selection is empty. The star above a fiche puts it aside.</source>
        <translation>گزیدهٔ شما خالی است. ستارهٔ بالای هر برگه آن را کنار می‌گذارد.</translation>
    </message>
    <message>
        <source>The filters leave nothing of your selection.</source>
        <translation>با این صافی‌ها چیزی از گزیدهٔ شما نمی‌ماند.</translation>
    </message>
    <message>
        <source>Show the whole selection</source>
        <translation>نمایش همهٔ گزیده</translation>
    </message>
</context>
<context>
    <name>escale::WindowBar</name>
    <message>
        <source>Languages: %1</source>
        <translation>زبان‌ها: %1</translation>
    </message>
    <message>
        <source>Search for a fiche, a word, an acronym</source>
        <translation>جستجوی برگه، واژه یا کوته‌نوشت</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جستجو</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln نتیجه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>%1 is &quot;23 results&quot;, %2 a number of milliseconds.</extracomment>
        <translation>%1 · %2 م.ث</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>بپرسید</translation>
    </message>
</context>
<context>
    <name>escale::HostRequestWatcher</name>
    <message>
        <source>Nothing on this machine answers. Is Escale’s kiosk service installed?</source>
        <translation>چیزی روی این دستگاه پاسخ نمی‌دهد. آیا سرویس دستگاه عمومی Escale نصب شده است؟</translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>The key must be on one line, without spaces.</source>
        <translation>کلید باید در یک سطر و بدون فاصله باشد.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer makes no sense. Check the address of the feed.</source>
        <translation>پاسخ سرور معنا ندارد. نشانی منبع را بررسی کنید.</translation>
    </message>
    <message>
        <source>Stopped. What was already saved is kept; start again to go on.</source>
        <translation>متوقف شد. آنچه ذخیره شده می‌ماند؛ برای ادامه دوباره آغاز کنید.</translation>
    </message>
    <message>
        <source>The address of the feed is not usable. Give one like https://api.example.org.</source>
        <translation>نشانی منبع به کار نمی‌آید. نشانی‌ای مانند https://api.example.org بدهید.</translation>
    </message>
    <message>
        <source>The address of the feed must be plain: no user name, no password, nothing after a ? or #.</source>
        <translation>نشانی منبع باید ساده باشد: بدون نام کاربر، بدون گذرواژه، بدون چیزی پس از ? یا #.</translation>
    </message>
    <message>
        <source>The address of the feed must start with https://, so that the key stays secret.</source>
        <translation>نشانی منبع باید با https:// آغاز شود تا کلید پنهان بماند.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. Check its name and its owner.</source>
        <translation>فایل کلید %1 خوانده نمی‌شود. نام و مالک آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>دیگران روی این رایانه می‌توانند فایل کلید %1 را بخوانند. اجرا کنید: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 must hold the key alone, on one line.</source>
        <translation>فایل کلید %1 باید فقط کلید را در یک خط داشته باشد.</translation>
    </message>
    <message>
        <source>The feed cannot be reached. Check the network and the address of the feed, then try again.</source>
        <translation>سرور در دسترس نیست. شبکه و نشانی منبع را بررسی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The feed stopped answering. Try again later.</source>
        <translation>سرور دیگر پاسخ نداد. بعداً دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The feed has a problem of its own. Try again later.</source>
        <translation>سرور خودش مشکل دارد. بعداً دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The feed refused the key. Ask the operator of the feed for a valid key.</source>
        <translation>سرور کلید را نپذیرفت. از گردانندهٔ سرور کلید معتبر بخواهید.</translation>
    </message>
    <message>
        <source>The feed could not prove who it is, so nothing was fetched. Check the address of the feed and the date of this computer.</source>
        <translation>سرور نتوانست ثابت کند کیست، پس چیزی گرفته نشد. نشانی منبع و تاریخ این رایانه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The feed sends to another server, which is not allowed. Check the address of the feed.</source>
        <translation>سرور به سرور دیگری می‌فرستد که مجاز نیست. نشانی منبع را بررسی کنید.</translation>
    </message>
    <message>
        <source>The feed does not have this. Check the address of the feed.</source>
        <translation>سرور این را ندارد. نشانی منبع را بررسی کنید.</translation>
    </message>
    <message>
        <source>The feed does not understand the question. Check the address of the feed.</source>
        <translation>سرور پرسش را نمی‌فهمد. نشانی منبع را بررسی کنید.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer arrived damaged. Try again later.</source>
        <translation>پاسخ سرور خراب رسید. بعداً دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer is far too large, so it was refused. Check the address of the feed.</source>
        <translation>پاسخ سرور خیلی بزرگ است و پذیرفته نشد. نشانی منبع را بررسی کنید.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer cannot be read. Try again later, or check the address of the feed.</source>
        <translation>پاسخ سرور خوانده نمی‌شود. بعداً دوباره امتحان کنید یا نشانی منبع را بررسی کنید.</translation>
    </message>
    <message>
        <source>ESCALE_SITE_SECRET must hold the key alone, on one line.</source>
        <translation>ESCALE_SITE_SECRET باید فقط کلید را در یک خط داشته باشد.</translation>
    </message>
    <message>
        <source>A picture of the feed cannot be used.</source>
        <translation>تصویری از سرور به کار نمی‌آید.</translation>
    </message>
    <message>
        <source>The feed does not read this aloud.</source>
        <translation>سرور این را بلند نمی‌خواند.</translation>
    </message>
    <message>
        <source>The proxy cannot be used. Write it as http://name:port, or none for no proxy.</source>
        <translation>پراکسی قابل استفاده نیست. آن را به صورت http://name:port بنویسید، یا none برای بدون پراکسی.</translation>
    </message>
    <message>
        <source>The feed does not have this fiche any more.</source>
        <translation>سرور دیگر این برگه را ندارد.</translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>The kiosk could not start anew; it has cleaned itself instead.</source>
        <translation>دستگاه نتوانست از نو آغاز کند؛ به جای آن همه چیز را پاک کرد.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>The keyboard of this language cannot be used.</source>
        <translation>صفحه‌کلید این زبان به کار نمی‌آید.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>نقطه</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>دونقطه</translation>
    </message>
    <message>
        <source>Colon before a list</source>
        <translation>دونقطه پیش از فهرست</translation>
    </message>
    <message>
        <source>Word separator</source>
        <translation>جداکنندهٔ واژه‌ها</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>علامت تعجب</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>علامت پرسش</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>آپاستروف</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>خط پیوند</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>خط تیره</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>زیرخط</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>گیومه</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>گیومهٔ باز</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>گیومهٔ بسته</translation>
    </message>
    <message>
        <source>Opening parenthesis</source>
        <translation>پرانتز باز</translation>
    </message>
    <message>
        <source>Closing parenthesis</source>
        <translation>پرانتز بسته</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>نشانهٔ @</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>خط کج</translation>
    </message>
    <message>
        <source>Ampersand</source>
        <translation>نشانهٔ &amp;</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>به‌علاوه</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>برابر</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>یورو</translation>
    </message>
    <message>
        <source>Number sign</source>
        <translation>نشانهٔ شماره</translation>
    </message>
    <message>
        <source>Half space</source>
        <translation>نیم‌فاصله</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>The key that removes the letter before the cursor</extracomment>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>حروف بزرگ</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>رقم‌ها و نشانه‌ها</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>زبان صفحه‌کلید</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>بستن صفحه‌کلید</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>This page is an example. The code leads to the first page of the site.</source>
        <translation>این صفحه یک نمونه است. کد شما را به صفحهٔ اصلی سایت می‌برد.</translation>
    </message>
    <message numerus="yes">
        <source>%n thanks</source>
        <extracomment>Thanks that readers of a fiche have sent.</extracomment>
        <translation>
            <numerusform>%n سپاس</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Title beside the address of a site about the fiche.</extracomment>
        <translation>وب‌سایت</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <extracomment>Label above the name of the organisation behind a fiche.</extracomment>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Label above the names of organisations that help with it.</extracomment>
        <translation>همراه با</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>Title above buttons that lead to themes and needs near this fiche.</extracomment>
        <translation>همچنین ببینید</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <extracomment>Title beside a QR code: scan it to read the page on one&apos;s own phone.</extracomment>
        <translation>این صفحه را با خود ببرید</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label above the name of the catalogue that a fiche comes from.</extracomment>
        <translation>منبع</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>فایل نوشته نشد. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>This library cannot be searched yet: it has no index. Make one: escalectl index --rebuild</source>
        <translation>هنوز نمی‌توان در این کتابخانه جستجو کرد: فهرست ندارد. بسازید: escalectl index --rebuild</translation>
    </message>
    <message>
        <source>The index of this library is of an older form. Make it anew: escalectl index --rebuild</source>
        <translation>فهرست این کتابخانه به شکل قدیمی است. دوباره بسازید: escalectl index --rebuild</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>This cannot be read aloud.</source>
        <translation>این را نمی‌توان بلند خواند.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>The sound that came is not one that can be used.</source>
        <translation>صدایی که رسید به کار نمی‌آید.</translation>
    </message>
    <message>
        <source>The sound file cannot be written.</source>
        <translation>فایل صدا نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>A voice: sentences that were recorded and came with the content.</extracomment>
        <translation>ضبط‌شده</translation>
    </message>
    <message>
        <source>voice on trial</source>
        <extracomment>Beside the name of a voice: no native speaker has judged it yet.</extracomment>
        <translation>صدای آزمایشی</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>The server refused the key of this kiosk. Ask its operator for a new one.</source>
        <translation>سرور کلید این دستگاه را نپذیرفت. از گردانندهٔ آن کلید تازه بخواهید.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network.</source>
        <translation>سرور در دسترس نبود. شبکه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The answers of the server make no sense. Nothing changed.</source>
        <translation>پاسخ‌های سرور معنا ندارند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>No server has been set up, or the file with its key cannot be used.</source>
        <translation>سروری تعیین نشده یا فایل کلیدش به کار نمی‌آید.</translation>
    </message>
    <message>
        <source>The library cannot be written. Is the disk full?</source>
        <translation>در کتابخانه نمی‌توان نوشت. آیا دیسک پر است؟</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>کتابخانه خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The library is damaged. The next sync repairs it.</source>
        <translation>کتابخانه خراب است. به‌روزرسانی بعدی آن را درست می‌کند.</translation>
    </message>
    <message>
        <source>The library was made by a newer Escale.</source>
        <translation>کتابخانه را نسخهٔ تازه‌تری از Escale ساخته است.</translation>
    </message>
    <message>
        <source>Another sync was running.</source>
        <translation>به‌روزرسانی دیگری در جریان بود.</translation>
    </message>
    <message>
        <source>The sync was stopped before its end.</source>
        <translation>به‌روزرسانی پیش از پایان متوقف شد.</translation>
    </message>
    <message>
        <source>Some fiches could not be fetched. The next sync tries again.</source>
        <translation>برخی برگه‌ها گرفته نشدند. به‌روزرسانی بعدی دوباره تلاش می‌کند.</translation>
    </message>
    <message>
        <source>the kiosk started</source>
        <translation>دستگاه آغاز به کار کرد</translation>
    </message>
    <message>
        <source>restart of the night</source>
        <translation>راه‌اندازی دوبارهٔ شبانه</translation>
    </message>
    <message>
        <source>new content</source>
        <translation>محتوای تازه</translation>
    </message>
    <message>
        <source>the library could not be shown</source>
        <translation>کتابخانه نشان داده نشد</translation>
    </message>
    <message>
        <source>a setting was not usable</source>
        <translation>تنظیمی به کار نمی‌آمد</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>ساعت درست نبود</translation>
    </message>
    <message>
        <source>the state of the kiosk could not be written</source>
        <translation>وضعیت دستگاه ذخیره نشد</translation>
    </message>
    <message>
        <source>the staff came</source>
        <translation>کارکنان آمدند</translation>
    </message>
    <message>
        <source>the staff left</source>
        <translation>کارکنان رفتند</translation>
    </message>
    <message>
        <source>five wrong PINs</source>
        <translation>پنج رمز نادرست</translation>
    </message>
    <message>
        <source>a setting was changed here</source>
        <translation>تنظیمی اینجا تغییر کرد</translation>
    </message>
    <message>
        <source>a sync was asked for</source>
        <translation>به‌روزرسانی خواسته شد</translation>
    </message>
    <message>
        <source>a restart was asked for</source>
        <translation>راه‌اندازی دوباره خواسته شد</translation>
    </message>
    <message>
        <source>power off was asked for</source>
        <translation>خاموش کردن خواسته شد</translation>
    </message>
    <message>
        <source>leaving the kiosk was asked for</source>
        <translation>خروج از حالت دستگاه عمومی خواسته شد</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <extracomment>A day and a time: &quot;24 November, 10:32&quot;. Letters as in QLocale::toString(): d, MMMM, HH, mm.</extracomment>
        <translation>d MMMM، HH:mm</translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation>هنوز به‌روزرسانی نشده است.</translation>
    </message>
    <message>
        <source>Up to date — %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>به‌روز — %1</translation>
    </message>
    <message>
        <source>The last sync did not end.</source>
        <translation>آخرین به‌روزرسانی تمام نشد.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A line of the log: %1 is a day and a time, %2 what happened then</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Visits of the last seven days</source>
        <translation>بازدیدهای هفت روز گذشته</translation>
    </message>
    <message>
        <source>This kiosk does not count its visits.</source>
        <translation>این دستگاه بازدیدهایش را نمی‌شمارد.</translation>
    </message>
    <message>
        <source>Fiches opened</source>
        <translation>برگه‌های بازشده</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>شنیده‌شده</translation>
    </message>
    <message numerus="yes">
        <source>The first sync has not ended: %n fiche(s) are here, and shown once all are.</source>
        <translation>
            <numerusform>نخستین به‌روزرسانی تمام نشده است: %n برگه رسیده و وقتی همه برسند نشان داده می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the server no longer lists them. None was removed. If that is right: escalectl sync --accept-removals</source>
        <extracomment>%1 and %2 are numbers of fiches</extracomment>
        <translation>%1 از %2 برگه می‌رفتند، چون دیگر در فهرست سرور نیستند. هیچ‌کدام حذف نشد. اگر درست است: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>files were moved to their new place</source>
        <translation>فایل‌ها به جای تازه‌شان برده شدند</translation>
    </message>
    <message>
        <source>the fiches of a USB stick were asked for</source>
        <translation>برگه‌های حافظهٔ USB خواسته شد</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>برده‌شده</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>پرسش‌های پرسیده‌شده</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <extracomment>Questions to which no fiche had an answer.</extracomment>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>the new version of the program was asked for</source>
        <translation>نسخهٔ تازهٔ برنامه خواسته شد</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The setting %1 is not usable (allowed: %2); the default is used.</source>
        <translation>تنظیم %1 به کار نمی‌آید (مجاز: %2)؛ مقدار پیش‌فرض به کار رفت.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check its name, its owner and its content.</source>
        <translation>فایل تنظیمات %1 خوانده نمی‌شود. نام، مالک و محتوای آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Check the disk.</source>
        <translation>رمز ذخیره نشد. دیسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>The statistics cannot be read. Check who owns the file.</source>
        <translation>آمار خوانده نمی‌شود. مالک فایل را بررسی کنید.</translation>
    </message>
    <message>
        <source>The statistics cannot be saved. Check the disk.</source>
        <translation>آمار ذخیره نشد. دیسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state. Check the disk.</source>
        <translation>دستگاه نمی‌تواند وضعیت خود را ذخیره کند. دیسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>What the staff chose at this kiosk cannot be read; the settings file alone is used.</source>
        <translation>انتخاب‌های کارکنان در این دستگاه خوانده نمی‌شود؛ فقط فایل تنظیمات به کار می‌رود.</translation>
    </message>
    <message>
        <source>The choices could not be saved. Check the disk.</source>
        <translation>انتخاب‌ها ذخیره نشد. دیسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>The setting %1 holds a word that is not the name of a server; nothing is fetched for this word.</source>
        <translation>تنظیم %1 واژه‌ای دارد که نام سرور نیست؛ برای آن چیزی گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>The settings have been moved to %1. They were in %2.</source>
        <translation>تنظیمات به %1 برده شد. در %2 بود.</translation>
    </message>
    <message>
        <source>The library has been moved to %1. It was in %2.</source>
        <translation>کتابخانه به %1 برده شد. در %2 بود.</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: they belong in %2. Please move the file.</source>
        <translation>تنظیمات %1 به کار نمی‌رود: جای آن %2 است. لطفاً فایل را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>تنظیمات در %1 ذخیره نشد. بررسی کنید جا باشد و بتوانید آنجا بنویسید.</translation>
    </message>
    <message>
        <source>The key could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>کلید در %1 ذخیره نشد. بررسی کنید جا باشد و بتوانید آنجا بنویسید.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 32 digits.</source>
        <translation>رمز 6 تا 32 رقم دارد.</translation>
    </message>
    <message>
        <source>The settings that come from the fleet cannot be read; this kiosk&apos;s own are used.</source>
        <translation>تنظیمات مشترک دستگاه‌ها خوانده نمی‌شود؛ تنظیمات خود این دستگاه به کار می‌رود.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The library could not be created. Check that there is room on the disk and that its folder may be written.</source>
        <translation>کتابخانه ساخته نشد. بررسی کنید روی دیسک جا باشد و بتوان در پوشهٔ آن نوشت.</translation>
    </message>
    <message>
        <source>There is no library at %1. Run: escalectl sync</source>
        <translation>کتابخانه‌ای در %1 نیست. اجرا کنید: escalectl sync</translation>
    </message>
    <message>
        <source>Another synchronisation is running. Let it finish, then try again.</source>
        <translation>به‌روزرسانی دیگری در جریان است. بگذارید تمام شود و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The library does not have this fiche.</source>
        <translation>این برگه در کتابخانه نیست.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be saved. Free some space and try again.</source>
        <translation>دیسک پر است و کتابخانه ذخیره نشد. جا باز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The library may not be written. Check who owns the file and its folder.</source>
        <translation>اجازهٔ نوشتن در کتابخانه نیست. مالک فایل و پوشهٔ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The library cannot be opened. Check that its folder exists and who owns it.</source>
        <translation>کتابخانه باز نمی‌شود. بررسی کنید پوشهٔ آن هست و مالکش کیست.</translation>
    </message>
    <message>
        <source>Another program holds the library. Close it and try again.</source>
        <translation>برنامهٔ دیگری کتابخانه را گرفته است. آن را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The disk reported an error or is full. Check the disk and try again.</source>
        <translation>دیسک خطا داد یا پر است. دیسک را بررسی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The library could not be read. Try again.</source>
        <translation>کتابخانه خوانده نشد. دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The library could not be saved. Try again.</source>
        <translation>کتابخانه ذخیره نشد. دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This library was made by a newer Escale. Update Escale to open it.</source>
        <translation>این کتابخانه را نسخهٔ تازه‌تری از Escale ساخته است. برای باز کردن آن Escale را به‌روز کنید.</translation>
    </message>
    <message>
        <source>This library was made by an older Escale and must be brought up to date first. Run: escalectl sync</source>
        <translation>این کتابخانه را نسخهٔ قدیمی‌تری از Escale ساخته است و نخست باید به‌روز شود. اجرا کنید: escalectl sync</translation>
    </message>
    <message>
        <source>This file belongs to another program; it is no library of Escale. Name another file.</source>
        <translation>این فایل از برنامهٔ دیگری است و کتابخانهٔ Escale نیست. فایل دیگری نام ببرید.</translation>
    </message>
    <message>
        <source>This fiche cannot be saved: it is not whole.</source>
        <translation>این برگه ذخیره نمی‌شود: کامل نیست.</translation>
    </message>
    <message>
        <source>The library is damaged. Update it: the fiches are fetched again, and the damaged file is kept aside.</source>
        <translation>کتابخانه خراب است. آن را به‌روز کنید: برگه‌ها دوباره گرفته می‌شوند و فایل خراب کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>This text is damaged. The next update brings it again.</source>
        <translation>این متن خراب است. به‌روزرسانی بعدی آن را دوباره می‌آورد.</translation>
    </message>
    <message>
        <source>The library in %1 could not be moved to %2. Check that there is room for it on the disk.</source>
        <translation>کتابخانه از %1 به %2 برده نشد. بررسی کنید روی دیسک برای آن جا باشد.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>The feed&apos;s list is shorter than the feed&apos;s own statistics say, so nothing was removed. Try again later.</source>
        <translation>فهرست سرور کوتاه‌تر از آمار خودش است، پس چیزی حذف نشد. بعداً دوباره امتحان کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. What was there before is kept; try again later.</source>
        <translation>
            <numerusform>%n متن گرفته نشد. آنچه پیش‌تر بود نگه داشته شد؛ بعداً دوباره امتحان کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed stopped answering before the end. What was fetched is saved; try again later.</source>
        <translation>سرور پیش از پایان دیگر پاسخ نداد. آنچه گرفته شد ذخیره است؛ بعداً دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The feed&apos;s lists have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>فهرست‌های سرور شکلی دارند که این نسخه نمی‌شناسد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>
            <numerusform>%n برگه شکلی دارد که این نسخه نمی‌شناسد: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed&apos;s list is empty, so nothing was removed. Try again later.</source>
        <translation>فهرست سرور خالی است، پس چیزی حذف نشد. بعداً دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the feed no longer lists them. None was removed.</source>
        <translation>%1 از %2 برگه می‌رفتند، چون دیگر در فهرست سرور نیستند. هیچ‌کدام حذف نشد.</translation>
    </message>
    <message>
        <source>%1 of %2 texts in %3 would go, because the feed no longer has them. None was removed.</source>
        <extracomment>%3 is the name of a language, in that language</extracomment>
        <translation>%1 از %2 متن به زبان %3 می‌رفتند، چون سرور دیگر آن‌ها را ندارد. هیچ‌کدام حذف نشد.</translation>
    </message>
    <message>
        <source>The feed has nothing left in %1. What was there before is kept; to give the language up, take it out of the languages to keep.</source>
        <extracomment>%1 is the name of a language, in that language</extracomment>
        <translation>سرور دیگر چیزی به زبان %1 ندارد. آنچه پیش‌تر بود نگه داشته شد؛ برای کنار گذاشتن این زبان، آن را از فهرست زبان‌ها بردارید.</translation>
    </message>
    <message>
        <source>Too many texts could not be fetched, so nothing was removed. Try again later.</source>
        <translation>متن‌های زیادی گرفته نشد، پس چیزی حذف نشد. بعداً دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Not all texts could be fetched yet. Until they are here, what was there before is shown. Try again later.</source>
        <translation>هنوز همهٔ متن‌ها گرفته نشده است. تا آن وقت، آنچه پیش‌تر بود نشان داده می‌شود. بعداً دوباره امتحان کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. Try again later.</source>
        <translation>
            <numerusform>%n متن گرفته نشد. بعداً دوباره امتحان کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no room for another task now. Close other programs, then try again.</source>
        <translation>این رایانه اکنون خیلی مشغول است. برنامه‌های دیگر را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The key of the source is in the keyring of this computer, and cannot be read there now. Open the keyring and try again, or enter the key once more.</source>
        <translation>کلید منبع در جاکلیدی این رایانه است، اما اکنون خوانده نمی‌شود. جاکلیدی را باز کنید و دوباره امتحان کنید، یا کلید را دوباره وارد کنید.</translation>
    </message>
</context>
<context>
    <name>l10n</name>
    <message numerus="yes">
        <source>Updated %n year(s) ago</source>
        <extracomment>How long ago a fiche was changed.</extracomment>
        <translation>
            <numerusform>%n سال پیش به‌روز شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n month(s) ago</source>
        <translation>
            <numerusform>%n ماه پیش به‌روز شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n day(s) ago</source>
        <translation>
            <numerusform>%n روز پیش به‌روز شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n hour(s) ago</source>
        <translation>
            <numerusform>%n ساعت پیش به‌روز شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>%n دقیقه پیش به‌روز شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated just now</source>
        <extracomment>How long ago something was changed: less than a minute.</extracomment>
        <translation>همین حالا به‌روز شد</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>به‌روز شده در %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای چه کسانی</translation>
    </message>
    <message>
        <source>French level</source>
        <translation>سطح فرانسوی</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>چند بار</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>چه لازم دارید</translation>
    </message>
    <message>
        <source>%1, paid once</source>
        <extracomment>%1 is a price, such as &quot;5 €&quot; or &quot;Between 5 € and 10 €&quot;. The next eight as well.</extracomment>
        <translation>%1، یک بار</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>%1 هر بار</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 در ساعت</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 در روز</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 در هفته</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 در ماه</translation>
    </message>
    <message>
        <source>%1 for three months</source>
        <translation>%1 برای سه ماه</translation>
    </message>
    <message>
        <source>%1 for six months</source>
        <translation>%1 برای شش ماه</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 در سال</translation>
    </message>
    <message>
        <source>You choose the price</source>
        <extracomment>A price of the kind &quot;pay what you want&quot;.</extracomment>
        <translation>قیمت را شما انتخاب می‌کنید</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A price: nothing to pay.</extracomment>
        <translation>رایگان</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <extracomment>%1 and %2 are prices.</extracomment>
        <translation>بین %1 و %2</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>Name of a language, as a word standing alone. The next seven as well.</extracomment>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>اوکراینی</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>تیگرینیا</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>پشتو</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Title of the first part of a fiche: what the procedure or the programme is.</extracomment>
        <translation>چیست؟</translation>
    </message>
    <message>
        <source>What is it good for?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: what one gains by it.</extracomment>
        <translation>به چه درد می‌خورد؟</translation>
    </message>
    <message>
        <source>And then?</source>
        <extracomment>Title of the last part of a procedure&apos;s fiche.</extracomment>
        <translation>و بعد؟</translation>
    </message>
    <message>
        <source>How do I take part?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: how one joins it.</extracomment>
        <translation>چگونه شرکت کنم؟</translation>
    </message>
    <message>
        <source>How do I do it?</source>
        <extracomment>Title of the steps of a procedure.</extracomment>
        <translation>چگونه انجام دهم؟</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Title of a box inside a text: a warning.</extracomment>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Title of a box inside a text: a useful remark.</extracomment>
        <translation>خوب است بدانید</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Kind of a fiche: something to be done with an administration.</extracomment>
        <translation>کار اداری</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Kind of a fiche: an activity, a course or a help that an organisation offers.</extracomment>
        <translation>برنامه</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <extracomment>In how many languages a fiche can be read.</extracomment>
        <translation>
            <numerusform>%n زبان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>An amount of time. The next eight as well.</extracomment>
        <translation>
            <numerusform>%n جلسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n نیم‌روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n هفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n دورهٔ سه‌ماهه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-year(s)</source>
        <translation>
            <numerusform>%n نیم‌سال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سال</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot; or &quot;3 hours per week&quot;. The next two as well.</extracomment>
        <translation>دست‌کم %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>حداکثر %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>حدود %1</translation>
    </message>
    <message>
        <source>%1 per session</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot;. The next six as well.</extracomment>
        <translation>%1 در هر جلسه</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 در روز</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 در هفته</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 در ماه</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 در هر سه ماه</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 در هر شش ماه</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 در سال</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>An amount of time: &quot;2 to 4 hours&quot;. %1 is the lower number, %2 the upper one with its unit.</extracomment>
        <translation>از %1 تا %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Days of the week: all seven.</extracomment>
        <translation>هر روز</translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <extracomment>Days of the week: %1 is the first, %2 the last, &quot;Monday&quot; and &quot;Friday&quot;.</extracomment>
        <translation>هر روز از %1 تا %2</translation>
    </message>
    <message>
        <source>All of France</source>
        <extracomment>Where something takes place.</extracomment>
        <translation>سراسر فرانسه</translation>
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
            <numerusform>%1 و %n تای دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Asylum seekers</source>
        <extracomment>People with this residence status. The next five as well.</extracomment>
        <translation>پناهجویان</translation>
    </message>
    <message>
        <source>Refugees</source>
        <translation>پناهندگان</translation>
    </message>
    <message>
        <source>People with subsidiary protection</source>
        <translation>دارندگان حمایت فرعی</translation>
    </message>
    <message>
        <source>People with temporary protection</source>
        <translation>دارندگان حمایت موقت</translation>
    </message>
    <message>
        <source>Stateless people</source>
        <translation>افراد بی‌تابعیت</translation>
    </message>
    <message>
        <source>French citizens</source>
        <translation>شهروندان فرانسه</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>خانواده‌ها</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>زنان</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>جوانان</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>سالمندان</translation>
    </message>
    <message>
        <source>LGBT+ people</source>
        <translation>افراد LGBT+</translation>
    </message>
    <message>
        <source>The birth certificate made by OFPRA</source>
        <extracomment>Something a person must have or have done. OFPRA, OFII, CIR and France Travail are names: they stay as they are.</extracomment>
        <translation>گواهی تولد OFPRA</translation>
    </message>
    <message>
        <source>A residence permit, or the receipt of its request</source>
        <translation>کارت اقامت یا رسید درخواست آن</translation>
    </message>
    <message>
        <source>The CIR contract signed, and the OFII courses finished</source>
        <translation>قرارداد CIR امضاشده و دوره‌های OFII تمام‌شده</translation>
    </message>
    <message>
        <source>A bank account</source>
        <translation>حساب بانکی</translation>
    </message>
    <message>
        <source>To be registered with France Travail</source>
        <translation>ثبت‌نام در France Travail</translation>
    </message>
    <message>
        <source>A driving licence for cars</source>
        <translation>گواهینامهٔ رانندگی خودرو</translation>
    </message>
    <message>
        <source>The level of the end of secondary school</source>
        <translation>سطح پایان دبیرستان</translation>
    </message>
    <message>
        <source>Beginner, without reading</source>
        <extracomment>A level of French, beside A1, A2, B1...: people who cannot read or write yet.</extracomment>
        <translation>مبتدی، بدون خواندن</translation>
    </message>
    <message numerus="yes">
        <source>Under %n year(s)</source>
        <translation>
            <numerusform>زیر %n سال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) and over</source>
        <translation>
            <numerusform>%n سال و بیشتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <extracomment>Ages: &quot;16 to 25 years&quot;. %1 is the lower one, %n the upper one.</extracomment>
        <translation>
            <numerusform>%1 تا %n سال</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>Levels of French.</extracomment>
        <translation>همهٔ سطح‌ها</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Levels of French: &quot;A1 to B2&quot;. %1 is the lowest, %2 the highest.</extracomment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>A fiche that is for all people.</extracomment>
        <translation>همه</translation>
    </message>
    <message>
        <source>Where to go</source>
        <extracomment>Title above the list of places where something is done.</extracomment>
        <translation>کجا برویم</translation>
    </message>
    <message>
        <source>This page is only in French</source>
        <extracomment>Title of a notice above a fiche that exists in French alone.</extracomment>
        <translation>این صفحه فقط به فرانسوی است</translation>
    </message>
    <message>
        <source>It has not been translated into English yet. You can listen to it in French, or ask somebody to help you.</source>
        <extracomment>Put the name of your own language in the place of &quot;English&quot;.</extracomment>
        <translation>هنوز به فارسی ترجمه نشده است. می‌توانید آن را به فرانسوی بشنوید یا از کسی کمک بخواهید.</translation>
    </message>
    <message>
        <source>In French only</source>
        <extracomment>Badge on the card of a fiche that has not been translated.</extracomment>
        <translation>فقط به فرانسوی</translation>
    </message>
    <message>
        <source>Asylum seeker</source>
        <extracomment>The residence status of one person, as short as can be. The next five as well.</extracomment>
        <translation>پناهجو</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>پناهنده</translation>
    </message>
    <message>
        <source>Subsidiary protection</source>
        <translation>حمایت فرعی</translation>
    </message>
    <message>
        <source>Temporary protection</source>
        <translation>حمایت موقت</translation>
    </message>
    <message>
        <source>Stateless person</source>
        <translation>بی‌تابعیت</translation>
    </message>
    <message>
        <source>French citizen</source>
        <translation>شهروند فرانسه</translation>
    </message>
    <message>
        <source>When it starts</source>
        <extracomment>Label of a card of facts, as short as can be: the dates of a course. The next eight as well.</extracomment>
        <translation>زمان شروع</translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <extracomment>Of a course that lasts a day: %1 is &quot;11 January 2027&quot;. The next one as well.</extracomment>
        <translation>دورهٔ بعدی: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>سپس: %1</translation>
    </message>
    <message>
        <source>Next session: %1 to %2</source>
        <extracomment>Of a course: %1 is &quot;11 January&quot;, %2 &quot;26 March 2027&quot;. The next one as well.</extracomment>
        <translation>دورهٔ بعدی: از %1 تا %2</translation>
    </message>
    <message>
        <source>Then: %1 to %2</source>
        <translation>سپس: از %1 تا %2</translation>
    </message>
    <message>
        <source>You can start at any time</source>
        <extracomment>Of a course: nobody waits for the next session.</extracomment>
        <translation>هر زمان می‌توانید شروع کنید</translation>
    </message>
    <message>
        <source>Ask the organisers for the next dates</source>
        <extracomment>Of a course: all its known sessions have begun. The organisers are the organisation that gives it.</extracomment>
        <translation>تاریخ‌های بعدی را از نهاد برگزارکننده بپرسید</translation>
    </message>
    <message numerus="yes">
        <source>And %n more session(s)</source>
        <extracomment>Of a course, after its next sessions: how many there are beside them.</extracomment>
        <translation>
            <numerusform>و %n دورهٔ دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts at any time</source>
        <extracomment>On the card of a course: it can be joined at any time. As short as can be.</extracomment>
        <translation>شروع در هر زمان</translation>
    </message>
    <message>
        <source>Ask for the next dates</source>
        <extracomment>On the card of a course: its next dates are not known, the structure has them. As short as can be.</extracomment>
        <translation>تاریخ‌های بعدی را بپرسید</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>On the card of a course: %1 is the day its next session starts, &quot;11 January&quot;.</extracomment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>We can explain this word in French only.</source>
        <extracomment>Under what a hard word means.</extracomment>
        <translation>این کلمه را فقط به فرانسوی می‌توانیم توضیح بدهیم.</translation>
    </message>
    <message>
        <source>The text of this page is not on this device</source>
        <extracomment>Title of a notice in a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>متن این صفحه در این دستگاه نیست</translation>
    </message>
    <message>
        <source>You can read it on the Internet: the address is here. You can also ask somebody to help you.</source>
        <extracomment>Under that title; the address of the page, and a code to scan, stand below it.</extracomment>
        <translation>می‌توانید آن را در اینترنت، در نشانی زیر، بخوانید. همچنین می‌توانید از کسی کمک بخواهید.</translation>
    </message>
    <message>
        <source>Text to be read on the Internet</source>
        <extracomment>Badge on the card of a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>متن در اینترنت خوانده می‌شود</translation>
    </message>
    <message>
        <source>%1: %2 km</source>
        <extracomment>How far from a town something takes place: %1 is the town, %2 a whole number. &quot;Grenoble: 12 km&quot;</extracomment>
        <translation>%1: %2 کیلومتر</translation>
    </message>
</context>
<context>
    <name>escale::FeedDialog</name>
    <message numerus="yes">
        <source>The server answers: %Ln fiche(s).</source>
        <translation>
            <numerusform>سرور پاسخ می‌دهد: %Ln برگه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>در حال پرسش از سرور…</translation>
    </message>
    <message>
        <source>Source of the fiches</source>
        <translation>منبع برگه‌ها</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>گردانندهٔ سرور نشانی آن و یک کلید به شما می‌دهد.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>مانند پیش</translation>
    </message>
    <message>
        <source>It is kept in %1, for you alone.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>در %1 نگه داشته می‌شود، فقط برای شما.</translation>
    </message>
    <message>
        <source>The key in use is in %1.</source>
        <translation>کلید کنونی در %1 است.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Save and update</source>
        <translation>ذخیره و به‌روزرسانی</translation>
    </message>
    <message>
        <source>The key in use is in the keyring of this computer.</source>
        <translation>کلید کنونی در جاکلیدی این رایانه است.</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, or for you alone in %1.</source>
        <translation>در جاکلیدی این رایانه، یا فقط برای شما در %1 نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>escale::LibraryUpdates</name>
    <message>
        <source>These are sample fiches, to try things out. Update to fetch the real ones.</source>
        <translation>این‌ها برگه‌های نمونه برای آزمایش‌اند. برای گرفتن برگه‌های واقعی به‌روز کنید.</translation>
    </message>
    <message>
        <source>An update is running</source>
        <translation>یک به‌روزرسانی در جریان است</translation>
    </message>
    <message>
        <source>Sample fiches</source>
        <translation>برگه‌های نمونه</translation>
    </message>
    <message>
        <source>These are sample fiches. Update now (F5)</source>
        <translation>این‌ها برگه‌های نمونه‌اند. به‌روزرسانی اکنون (F5)</translation>
    </message>
    <message>
        <source>Not updated · %1</source>
        <extracomment>On the button that updates; %1 is a time or a date.</extracomment>
        <translation>به‌روز نیست · %1</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>به‌روز · %1</translation>
    </message>
    <message>
        <source>%1. Update now (F5)</source>
        <translation>%1. به‌روزرسانی اکنون (F5)</translation>
    </message>
    <message>
        <source>An update is running. Import the fiches when it has ended.</source>
        <translation>به‌روزرسانی در جریان است. وقتی تمام شد برگه‌ها را بگیرید.</translation>
    </message>
    <message>
        <source>The fiches are imported. If they came on a stick, you can take it out now.</source>
        <translation>برگه‌ها گرفته شدند. اگر روی حافظه بودند، اکنون می‌توانید آن را بیرون بیاورید.</translation>
    </message>
</context>
<context>
    <name>escale::ResultPane</name>
    <message>
        <source>All fiches</source>
        <translation>همهٔ برگه‌ها</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>%1 of %2. Show more</source>
        <extracomment>Button below a long list: %1 is how many results are in it, %2 how many there are.</extracomment>
        <translation>%1 از %2. نمایش بیشتر</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>بر پایه ارتباط</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>بر پایه تاریخ</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بر پایه نام</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>مرتب‌سازی</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>رونوشت پیوند</translation>
    </message>
    <message>
        <source>Take out of my selection</source>
        <translation>برداشتن از گزیدهٔ من</translation>
    </message>
    <message>
        <source>Add to my selection</source>
        <translation>افزودن به گزیدهٔ من</translation>
    </message>
    <message>
        <source>New since last time: %1</source>
        <extracomment>Button that lists only the fiches that are new or have changed since the desk was last closed; %1 is how many.</extracomment>
        <translation>تازه از بار پیش: %1</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <extracomment>Button: nothing counts as new any more.</extracomment>
        <translation>نشان‌کردن همه به‌عنوان خوانده‌شده</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>بر پایهٔ فاصله</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <extracomment>Why results cannot be sorted by distance.</extracomment>
        <translation>نخست مکانی برگزینید.</translation>
    </message>
</context>
<context>
    <name>escale::FichePaper</name>
    <message>
        <source>The printer does not answer.</source>
        <translation>چاپگر پاسخ نمی‌دهد.</translation>
    </message>
</context>
<context>
    <name>escale::ResultModel</name>
    <message>
        <source>%1: not translated</source>
        <extracomment>Of a fiche in the list; %1 is a language, &quot;Arabic&quot;.</extracomment>
        <translation>%1: ترجمه نشده</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>در: %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a fiche in the list that was not there when the desk was last closed.</extracomment>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Of a fiche in the list whose text is another than when the desk was last closed.</extracomment>
        <translation>تغییرکرده</translation>
    </message>
</context>
<context>
    <name>escale::DesktopWindow</name>
    <message>
        <source>Ready for the next person.</source>
        <translation>آماده برای نفر بعدی.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>پیوند رونوشت شد.</translation>
    </message>
</context>
<context>
    <name>escale::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>در این صفحه پیدا کنید</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>جای بعدی</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>جای قبلی</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>علامت‌ها را پاک کنید</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>در این صفحه نیست</translation>
    </message>
    <message>
        <source>Places with these words: %1</source>
        <translation>جاهایی با این کلمه‌ها: %1</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>جای %1 از %2</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>What to bring</source>
        <extracomment>Title of a printed sheet: a list of the papers to take along to an appointment.</extracomment>
        <translation>چه چیزهایی همراه بیاورید</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Heading above a list of papers: passport, proof of address.</extracomment>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>The appointment</source>
        <extracomment>Heading above lines to be filled in by hand: when and where to go.</extracomment>
        <translation>قرار ملاقات</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>Before a dotted line on paper, to be filled in by hand. The next three as well.</extracomment>
        <translation>تاریخ و ساعت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>با چه کسی</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>At the foot of a printed page: %1 is the name of the site the text is from.</extracomment>
        <translation>منبع: %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures, the day the text was written.</extracomment>
        <translation>متن مورخ %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures.</extracomment>
        <translation>تاریخ چاپ %1</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>What to do next</source>
        <translation>بعد چه باید کرد</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>مدارکی که باید همراه بیاورید</translation>
    </message>
    <message>
        <source>The nearest fiches</source>
        <translation>نزدیک‌ترین برگه‌ها</translation>
    </message>
    <message>
        <source>No fiche here answers this question.</source>
        <translation>اینجا برگه‌ای نیست که به این پرسش پاسخ دهد.</translation>
    </message>
    <message>
        <source>Say what your question is about.</source>
        <translation>بگویید پرسش شما درباره چیست.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;پوشهٔ جدید</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;باز کردن</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;تغییر نام</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ذخیره</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>بازگشت به قبل</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>رفتن به جلو</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>پوشهٔ بالاتر</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>رفتن به پوشهٔ بالاتر</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>نمایش جزئیات</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>نمایش فهرستی</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ساختن پوشهٔ جدید</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ساختن پوشهٔ جدید</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;نام فایل:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع فایل‌ها:</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>فهرست جاها و نشانه‌ها</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>نگاه در:</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>نمایش </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>نمایش فایل‌های &amp;پنهان</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>نوار کناری</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>پوشهٔ جدید</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>پوشه:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>«%1» از قبل وجود دارد.
جایگزین شود؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
این فایل وجود ندارد.
نام فایل را بررسی کنید.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
این پوشه وجود ندارد.
نام پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>آیا واقعاً می‌خواهید «%1» حذف شود؟</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>پوشه حذف نشد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ذخیره با نام</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>دیسک</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>پوشه</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>رایانه</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاریخ تغییر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>نوع</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;گزینه‌ها &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;گزینه‌ها &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;چاپ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>همهٔ صفحه‌ها</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>صفحه‌های زوج</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>صفحه‌های فرد</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>فایل روی این رایانه</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>چاپ در فایل (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>نوشتن فایل PDF</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 یک پوشه است.
نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>نمی‌توان در %1 نوشت.
نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 از قبل وجود دارد.
جایگزین شود؟</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>صفحه‌ها درست نوشته نشده‌اند</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>«%1» فهمیده نشد. صفحه‌ها را با «,» و بازه را با «-» بنویسید: 3,5-7.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>مرتب‌سازی نسخه‌ها</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>رنگی</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>نسخه‌ها:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>صفحهٔ کنونی</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>چاپ دورو</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>خاکستری</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>صحافی از لبهٔ بلند</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>صحافی از لبهٔ کوتاه</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>تنظیمات خروجی</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>صفحه‌ها:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>صفحه‌ها از</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>چاپ همه</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>صفحه‌های چاپ</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>وارونه</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>گزیده</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>صفحه‌ها را با ویرگول جدا کنید. مثال: 3,5-7,9 صفحه‌های 3، 5، 6، 7 و 9 را چاپ می‌کند.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;نام:</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>مکان:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;فایل:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;ویژگی‌ها</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>نوع:</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>رفتن به چپ</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>رفتن به راست</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>This file is not a whole translation file (line %1).</source>
        <translation>این فایل ترجمهٔ کاملی نیست (خط %1).</translation>
    </message>
    <message>
        <source>This file is too large for a translation of fiches.</source>
        <translation>این فایل برای ترجمهٔ برگه‌ها بسیار بزرگ است.</translation>
    </message>
    <message>
        <source>This file declares entities of its own, and is not read.</source>
        <translation>این فایل موجودیت‌های خودش را تعریف می‌کند و خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>There is no translation of a fiche in this file.</source>
        <translation>در این فایل ترجمهٔ برگه‌ای نیست.</translation>
    </message>
    <message>
        <source>This file is not from French into a language of the fiches.</source>
        <translation>این فایل از فرانسوی به زبان برگه‌ها نیست.</translation>
    </message>
    <message>
        <source>This file is no translation memory.</source>
        <translation>این فایل حافظهٔ ترجمه نیست.</translation>
    </message>
    <message>
        <source>Your translation of this fiche cannot be read now.</source>
        <translation>ترجمهٔ شما از این برگه اکنون خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Your translation of this fiche is damaged. It was set aside as %1.</source>
        <translation>ترجمهٔ شما از این برگه خراب است. با نام %1 کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Your translation could not be saved. What you see is not lost as long as this window stays open.</source>
        <translation>ترجمهٔ شما ذخیره نشد. تا این پنجره باز است آنچه می‌بینید از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>The encoding of this table (%1) cannot be read here. Save it again as UTF-8.</source>
        <translation>کدگذاری این جدول (%1) اینجا خوانده نمی‌شود. آن را دوباره با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>There is more than one fiche in this file. Give each in a file of its own.</source>
        <translation>در این فایل بیش از یک برگه هست. هر برگه را در فایلی جداگانه بگذارید.</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: its translation can be kept here and not sent.</source>
        <translation>متن این برگه با ابزار دیگری نوشته شده است: ترجمهٔ آن را می‌توان اینجا نگه داشت، اما نمی‌توان فرستاد.</translation>
    </message>
    <message>
        <source>The French text has changed on the server. Update the library: the sentences to look at are marked then. Your translation is kept here.</source>
        <translation>متن فرانسوی در سرور عوض شده است. کتابخانه را به‌روز کنید: آنگاه جمله‌هایی که باید دیده شوند نشان داده می‌شوند. ترجمهٔ شما اینجا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>This fiche has been published in this language meanwhile: only an expert can change it now. Your translation is kept here.</source>
        <translation>در این میان این برگه به این زبان منتشر شده است: اکنون تنها یک کارشناس می‌تواند آن را تغییر دهد. ترجمهٔ شما اینجا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>Somebody else has published another translation meanwhile. Update the library: it is shown beside yours then. Yours is kept here.</source>
        <translation>در این میان کس دیگری ترجمهٔ دیگری منتشر کرده است. کتابخانه را به‌روز کنید: آنگاه در کنار ترجمهٔ شما نشان داده می‌شود. ترجمهٔ شما اینجا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>You have saved another text of this translation elsewhere. It is among the proposals: take from it what you want, then send again.</source>
        <translation>شما متن دیگری از این ترجمه را جای دیگری ذخیره کرده‌اید. آن متن در میان پیشنهادهاست: هر چه می‌خواهید از آن بردارید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>Publishing would delete proposals of others that you have not seen. Open the fiche, look at them, then publish again.</source>
        <translation>انتشار، پیشنهادهای دیگران را که ندیده‌اید پاک می‌کند. برگه را باز کنید، آن‌ها را ببینید و دوباره منتشر کنید.</translation>
    </message>
    <message>
        <source>The server does not have this text as yours. Send it again.</source>
        <translation>سرور این متن را به نام شما ندارد. دوباره آن را بفرستید.</translation>
    </message>
    <message>
        <source>The server said that it is published, and readers have another text: somebody else has published at the same moment. Update the library and look.</source>
        <translation>سرور گفت که منتشر شده است، اما خوانندگان متن دیگری دارند: کس دیگری در همان لحظه منتشر کرده است. کتابخانه را به‌روز کنید و نگاه کنید.</translation>
    </message>
    <message>
        <source>The server does not publish it: something in it is not finished, or you are no expert of this site.</source>
        <translation>سرور آن را منتشر نمی‌کند: چیزی در آن تمام نشده است، یا شما کارشناس این سایت نیستید.</translation>
    </message>
    <message>
        <source>Open a fiche first.</source>
        <translation>نخست برگه‌ای را باز کنید.</translation>
    </message>
    <message>
        <source>This segment is too long for a machine proposal.</source>
        <translation>این بخش برای ترجمهٔ ماشینی بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>The French holds words that are meant for a machine, so nothing was sent.</source>
        <translation>متن فرانسوی واژه‌هایی برای ماشین دارد، پس چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>No answer came: your words may have arrived or not. They are still here.</source>
        <translation>پاسخی نیامد: شاید نوشتهٔ شما رسیده باشد و شاید نه. هنوز همین جاست.</translation>
    </message>
    <message>
        <source>The French text has changed since this file was saved. Nothing was taken: save the fiche for Markdown again, and put your sentences into the new file.</source>
        <translation>متن فرانسوی پس از ذخیرهٔ این فایل تغییر کرده است. چیزی گرفته نشد: برگه را دوباره برای Markdown ذخیره کنید و جمله‌های خود را در فایل تازه بگذارید.</translation>
    </message>
    <message>
        <source>This file has %1 toggles, and the French text has %2. Each needs its own, in the same order.</source>
        <translation>این فایل %1 بخش toggle دارد و متن فرانسوی %2. هر یک بخش خود را می‌خواهد، به همان ترتیب.</translation>
    </message>
    <message>
        <source>This fiche has a form that Markdown cannot keep. Use XLIFF or the table.</source>
        <translation>شکل این برگه در Markdown نمی‌ماند. از XLIFF یا جدول استفاده کنید.</translation>
    </message>
    <message>
        <source>A segment is twice in this table: %1. Which of the two is meant?</source>
        <translation>بخشی دو بار در این جدول آمده است: %1. کدام‌یک منظور است؟</translation>
    </message>
    <message>
        <source>This file is of another fiche or another language. Open that one first.</source>
        <translation>این فایل از برگه یا زبان دیگری است. نخست آن را باز کنید.</translation>
    </message>
</context>
<context>
    <name>escale::SegmentEditor</name>
    <message>
        <source>Translation of the segment</source>
        <translation>ترجمهٔ بخش</translation>
    </message>
    <message>
        <source>Type here, or press Ctrl+Down to copy the French</source>
        <translation>اینجا بنویسید، یا Ctrl+پایین برای رونوشت فرانسوی</translation>
    </message>
</context>
<context>
    <name>escale::SendingRow</name>
    <message>
        <source>Publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Update the library</source>
        <translation>به‌روز کردن کتابخانه</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>ساعت %1 اینجا ذخیره شد</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>در حال فرستادن…</translation>
    </message>
    <message>
        <source>It is sent as soon as the server answers.</source>
        <translation>همین که سرور پاسخ دهد فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Sent. An expert looks at it next.</source>
        <translation>فرستاده شد. اکنون یک کارشناس آن را می‌بیند.</translation>
    </message>
    <message>
        <source>Sent. What is not confirmed is marked as unfinished.</source>
        <translation>فرستاده شد. آنچه تأیید نشده، ناتمام نشان‌گذاری شده است.</translation>
    </message>
    <message>
        <source>Published. Readers have it now.</source>
        <translation>منتشر شد. اکنون خوانندگان آن را دارند.</translation>
    </message>
    <message>
        <source>Sign in to send…</source>
        <translation>برای فرستادن وارد شوید…</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>ذخیره در سرور</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>فرستادن برای بازبینی</translation>
    </message>
</context>
<context>
    <name>escale::TranslatorWindow</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>برای ترجمه</translation>
    </message>
    <message>
        <source>Save for another tool…</source>
        <translation>ذخیره برای ابزار دیگر…</translation>
    </message>
    <message>
        <source>Copy French</source>
        <translation>رونوشت فرانسوی</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>برای بازبینی</translation>
    </message>
    <message>
        <source>Confirm and next</source>
        <translation>تأیید و بعدی</translation>
    </message>
    <message>
        <source>Segments done</source>
        <translation>بخش‌های تأییدشده</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 از %2 تأیید شده</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>آن‌طور که خوانندگان خواهند داشت</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>صفحه‌کلید روی صفحه</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>املا</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>گرفتن از فایل…</translation>
    </message>
</context>
<context>
    <name>escale::TaskModel</name>
    <message>
        <source>complete</source>
        <translation>کامل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>کم است</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خوانده‌شده</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 برای بازبینی</translation>
    </message>
    <message>
        <source>waits for an expert</source>
        <translation>در انتظار کارشناس</translation>
    </message>
</context>
<context>
    <name>escale::SegmentFilterRow</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>برای بازبینی</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Segments that are shown</source>
        <translation>بخش‌هایی که دیده می‌شوند</translation>
    </message>
</context>
<context>
    <name>escale::SegmentModel</name>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>برای بازبینی</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تأیید شده</translation>
    </message>
    <message>
        <source>the French has changed</source>
        <translation>فرانسوی تغییر کرده است</translation>
    </message>
    <message>
        <source>somebody else has translated this too</source>
        <translation>کس دیگری هم آن را ترجمه کرده است</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n پرسش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>translator</name>
    <message>
        <source>%1 in French, %2 here. It must be the same in both.</source>
        <translation>در فرانسوی %1 و اینجا %2 است. باید یکسان باشد.</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>هنوز ترجمه نشده است.</translation>
    </message>
    <message>
        <source>French does not say this.</source>
        <translation>متن فرانسوی این را نمی‌گوید.</translation>
    </message>
    <message>
        <source>The number %1 is not in both texts.</source>
        <translation>عدد %1 در هر دو متن نیست.</translation>
    </message>
    <message>
        <source>The telephone number %1 is not in both texts.</source>
        <translation>شمارهٔ تلفن %1 در هر دو متن نیست.</translation>
    </message>
    <message>
        <source>The address %1 is not in both texts.</source>
        <translation>نشانی %1 در هر دو متن نیست.</translation>
    </message>
    <message>
        <source>%1 stands on French papers: keep it, and explain it.</source>
        <translation>%1 روی کاغذهای فرانسوی است: نگه دارید و توضیح دهید.</translation>
    </message>
    <message>
        <source>This is still the French text.</source>
        <translation>این هنوز متن فرانسوی است.</translation>
    </message>
    <message>
        <source>Still in French: %1</source>
        <translation>هنوز به فرانسوی: %1</translation>
    </message>
    <message>
        <source>%1 is a letter or digit of another language.</source>
        <translation>%1 حرف یا رقم زبان دیگری است.</translation>
    </message>
    <message>
        <source>The same French is translated elsewhere as: %1</source>
        <translation>همین فرانسوی جای دیگر چنین ترجمه شده: %1</translation>
    </message>
    <message>
        <source>The two texts do not end with the same sign.</source>
        <translation>دو متن با یک نشانه تمام نمی‌شوند.</translation>
    </message>
    <message>
        <source>There is a space too many.</source>
        <translation>یک فاصلهٔ اضافی هست.</translation>
    </message>
    <message>
        <source>This language has another sign for %1</source>
        <translation>این زبان برای %1 نشانهٔ دیگری دارد</translation>
    </message>
    <message>
        <source>French has a link here: put it between its numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>در فرانسوی اینجا پیوند است: میان شماره‌هایش &lt;1&gt; و &lt;/1&gt; بگذارید.</translation>
    </message>
    <message>
        <source>French has words in bold here: put them between their numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>در فرانسوی اینجا واژه‌های پررنگ است: میان شماره‌هایشان &lt;1&gt; و &lt;/1&gt; بگذارید.</translation>
    </message>
    <message>
        <source>This is too long for its place on a card (%1 letters).</source>
        <translation>برای جایش روی کارت بلند است (%1 حرف).</translation>
    </message>
    <message>
        <source>A mark of direction does not end.</source>
        <translation>نشانهٔ جهت بسته نشده است.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>فایل نوشته نشد. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>For OmegaT: XLIFF 1.2, French to be written over (*.xlf)</source>
        <translation>برای OmegaT: فایل XLIFF 1.2، به جای فرانسوی بنویسید (*.xlf)</translation>
    </message>
    <message>
        <source>Table for an office program (*.html)</source>
        <translation>جدول برای برنامهٔ اداری (*.html)</translation>
    </message>
    <message>
        <source>Save for another tool</source>
        <translation>ذخیره برای ابزار دیگر</translation>
    </message>
    <message>
        <source>Take in a file of another tool</source>
        <translation>گرفتن فایل ابزار دیگر</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>با نام %1 ذخیره شد.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>فایل خوانده نمی‌شود. فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Taken in as drafts: %1. Look at each and confirm it.</source>
        <translation>به‌عنوان پیش‌نویس گرفته شد: %1. هر یک را ببینید و تأیید کنید.</translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>در این فایل چیز تازه‌ای نیست.</translation>
    </message>
    <message>
        <source>Made of another French text, and not taken: %1.</source>
        <translation>از متن فرانسوی دیگر، و گرفته نشد: %1.</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>اینجا تأیید شده، و گرفته نشد: %1.</translation>
    </message>
    <message>
        <source>%1 does not open and close as in French.</source>
        <translation>%1 مانند متن فرانسوی باز و بسته نمی‌شود.</translation>
    </message>
    <message>
        <source>The library says nearly everywhere: %1</source>
        <translation>کتابخانه تقریباً همه‌جا می‌گوید: %1</translation>
    </message>
    <message>
        <source>This sign of a list is not in French: in a list it would stand there twice.</source>
        <translation>این نشانهٔ فهرست در متن فرانسوی نیست: در فهرست دو بار دیده می‌شود.</translation>
    </message>
    <message>
        <source>French begins with the sign of a list here.</source>
        <translation>متن فرانسوی اینجا با نشانهٔ فهرست آغاز می‌شود.</translation>
    </message>
</context>
<context>
    <name>escale::HandOverDialog</name>
    <message>
        <source>Choose a fiche first.</source>
        <translation>نخست برگه‌ای انتخاب کنید.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <extracomment>%1 is the name of a printer.</extracomment>
        <translation>به چاپگر %1 فرستاده شد.</translation>
    </message>
    <message>
        <source>The printer is %1. Press “Print” once more.</source>
        <extracomment>%1 is the name of a printer. The first press came before it was known.</extracomment>
        <translation>چاپگر %1 است. یک بار دیگر «چاپ» را فشار دهید.</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>پیوند کپی شد.</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>متن کپی شد.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>در حال چاپ…</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>فایل نوشته نشد. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>No e-mail program answers on this computer.</source>
        <translation>هیچ برنامهٔ ایمیلی در این رایانه پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The letter is in your e-mail program.</source>
        <translation>نامه در برنامهٔ ایمیل شما آماده است.</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>پوشهٔ پی‌دی‌اف و فایل‌های تلفن</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تحویل به فرد</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>There is no text in %1: French stands in.</source>
        <translation>متنی به %1 نیست: به جای آن فرانسوی است.</translation>
    </message>
    <message>
        <source>Left out: %1 (no longer in the library, or too many at once).</source>
        <translation>کنار گذاشته: %1 (دیگر در کتابخانه نیست، یا یک‌باره زیاد است).</translation>
    </message>
    <message>
        <source>By SMS one fiche at a time.</source>
        <translation>با پیامک، هر بار یک برگه.</translation>
    </message>
    <message>
        <source>An SMS goes through the source of the fiches: none is set.</source>
        <translation>پیامک از راه منبع برگه‌ها می‌رود: منبعی تعیین نشده است.</translation>
    </message>
    <message>
        <source>One moment: the pages are being laid out.</source>
        <translation>یک لحظه: صفحه‌ها آماده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>escale::SmsDialog</name>
    <message>
        <source>The link goes to %1. Is the number right?</source>
        <translation>پیوند به %1 می‌رود. شماره درست است؟</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>در حال فرستادن…</translation>
    </message>
    <message>
        <source>The message has been sent.</source>
        <translation>پیام فرستاده شد.</translation>
    </message>
    <message>
        <source>Send by SMS</source>
        <translation>فرستادن با پیامک</translation>
    </message>
    <message>
        <source>The link of “%1” is sent as a message.</source>
        <translation>پیوند «%1» با پیام فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Mobile number of the person</source>
        <translation>شمارهٔ موبایل فرد</translation>
    </message>
    <message>
        <source>The number is not kept: not here, not in any file. The server passes it to a telephone operator.</source>
        <translation>شماره نگه داشته نمی‌شود: نه اینجا و نه در هیچ فایلی. سرور آن را به اپراتور تلفن می‌دهد.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>فرستادن…</translation>
    </message>
    <message>
        <source>Yes, send</source>
        <translation>بله، بفرست</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>escale::SuggestionDialog</name>
    <message>
        <source>Suggest a change</source>
        <translation>پیشنهاد تغییر</translation>
    </message>
    <message>
        <source>To the authors of “%1”</source>
        <translation>به نویسندگان «%1»</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>چه چیزی باید تغییر کند؟</translation>
    </message>
    <message>
        <source>Write no name, number or address of a person. It is sent once, as soon as the source can be reached; until then you can take it back.</source>
        <translation>نام، شماره یا نشانی کسی را ننویسید. همین که منبع در دسترس باشد یک بار فرستاده می‌شود؛ تا آن زمان می‌توانید پس بگیرید.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>escale::OutboxDialog</name>
    <message>
        <source>waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>در حال فرستادن</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>شاید رسیده باشد</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>فرستاده شد</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>فرستاده نشد</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>سپاس</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>چیزی در انتظار فرستادن نیست.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>برداشتن از فهرست</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>برای فرستادن</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>دوباره فرستادن</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>اکنون فرستادن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>escale::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
    <message>
        <source>Pages %1–%2 of %3</source>
        <translation>صفحه‌های %1–%2 از %3</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>صفحهٔ قبلی</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعدی</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
</context>
<context>
    <name>escale::HandOverCommands</name>
    <message>
        <source>This fiche has been thanked already.</source>
        <translation>پیش‌تر از این برگه سپاسگزاری شده است.</translation>
    </message>
    <message>
        <source>Thank you noted. It is sent when the source can be reached.</source>
        <translation>سپاس ثبت شد. همین که منبع در دسترس باشد فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Your suggestion is noted. It is sent when the source can be reached.</source>
        <translation>پیشنهاد شما ثبت شد. همین که منبع در دسترس باشد فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>What to &amp;bring…</source>
        <translation>چه چیزهایی همراه بیاورید…</translation>
    </message>
    <message>
        <source>Say &amp;thank you</source>
        <translation>سپاسگزاری</translation>
    </message>
    <message>
        <source>Suggest a chan&amp;ge…</source>
        <translation>پیشنهاد تغییر…</translation>
    </message>
    <message>
        <source>To be sent (%1)…</source>
        <translation>برای فرستادن (%1)…</translation>
    </message>
    <message>
        <source>To be sent…</source>
        <translation>برای فرستادن…</translation>
    </message>
    <message>
        <source>My selections…</source>
        <translation>گزیده‌های من…</translation>
    </message>
</context>
<context>
    <name>escale::OutboxRunner</name>
    <message>
        <source>No source of the fiches is set.</source>
        <translation>منبع برگه‌ها تعیین نشده است.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>What waits to be sent was written by a newer Escale.</source>
        <translation>آنچه در انتظار فرستادن است با نسخهٔ تازه‌تری از Escale نوشته شده است.</translation>
    </message>
    <message>
        <source>Choose a fiche first.</source>
        <translation>نخست برگه‌ای انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the section first.</source>
        <translation>نخست بخش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Write what should be changed.</source>
        <translation>بنویسید چه چیزی باید تغییر کند.</translation>
    </message>
    <message>
        <source>This is too long. Say it in fewer words.</source>
        <translation>خیلی بلند است. کوتاه‌تر بگویید.</translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation>همین حالا در حال فرستادن است.</translation>
    </message>
    <message>
        <source>This is no longer in the list.</source>
        <translation>این دیگر در فهرست نیست.</translation>
    </message>
    <message>
        <source>This fiche is no longer public: nothing was sent.</source>
        <translation>این برگه دیگر همگانی نیست: چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>It may have arrived. It is not sent again by itself.</source>
        <translation>شاید رسیده باشد. خودبه‌خود دوباره فرستاده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>giveback</name>
    <message>
        <source>Stopped before the server had answered.</source>
        <translation>پیش از پاسخ سرور متوقف شد.</translation>
    </message>
    <message>
        <source>The server did not say whether it has got this.</source>
        <translation>سرور نگفت که این را گرفته است یا نه.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent.</source>
        <translation>سرور نتوانست هویت خود را ثابت کند؛ چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>سرور در دسترس نیست. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server refused the key. Nothing was sent.</source>
        <translation>سرور کلید را نپذیرفت. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server is busy. Nothing was sent; try again later.</source>
        <translation>سرور مشغول است. چیزی فرستاده نشد؛ بعدتر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The server sends to another one, which is not allowed.</source>
        <translation>سرور به سرور دیگری می‌فرستد که مجاز نیست.</translation>
    </message>
    <message>
        <source>This fiche is no longer public.</source>
        <translation>این برگه دیگر همگانی نیست.</translation>
    </message>
    <message>
        <source>The server does not take this.</source>
        <translation>سرور این را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The telephone operator refuses this number. Check it.</source>
        <translation>اپراتور تلفن این شماره را نمی‌پذیرد. آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The server does not have this fiche any more.</source>
        <translation>سرور دیگر این برگه را ندارد.</translation>
    </message>
    <message>
        <source>The message may not have been sent. Ask the person before you send it again.</source>
        <translation>شاید پیام فرستاده نشده باشد. پیش از فرستادن دوباره از فرد بپرسید.</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>This is not a telephone number. Write its ten digits, as in 06 12 34 56 78.</source>
        <translation>این شمارهٔ تلفن نیست. ده رقم آن را بنویسید، مانند 06 12 34 56 78.</translation>
    </message>
    <message>
        <source>Write the telephone number first.</source>
        <translation>نخست شمارهٔ تلفن را بنویسید.</translation>
    </message>
    <message>
        <source>Only French numbers can get a message. Write a number that begins with 06 or 07.</source>
        <translation>پیام فقط به شماره‌های فرانسه می‌رود. شماره‌ای بنویسید که با 06 یا 07 آغاز شود.</translation>
    </message>
    <message>
        <source>This is not a mobile number: those begin with 06 or 07.</source>
        <translation>این شمارهٔ موبایل نیست: آن‌ها با 06 یا 07 آغاز می‌شوند.</translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message>
        <source>This file is no selection of Escale. Nothing was changed.</source>
        <translation>این فایل گزیدهٔ Escale نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This selection was written by a newer Escale.</source>
        <translation>این گزیده با نسخهٔ تازه‌تری از Escale نوشته شده است.</translation>
    </message>
    <message>
        <source>This selection is no longer there.</source>
        <translation>این گزیده دیگر نیست.</translation>
    </message>
    <message>
        <source>The selection could not be saved. Check that there is room and that you may write in its folder.</source>
        <translation>گزیده ذخیره نشد. ببینید جا هست و اجازهٔ نوشتن در پوشهٔ آن را دارید.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>نخست نامی بنویسید.</translation>
    </message>
    <message>
        <source>The first month</source>
        <translation>ماه نخست</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>مسکن</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>سلامت</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خانواده</translation>
    </message>
</context>
<context>
    <name>escale::SelectionsDialog</name>
    <message>
        <source>waits for the team folder</source>
        <extracomment>Beside the name of a selection: it is shared, and the shared folder has not taken its last changes.</extracomment>
        <translation>در انتظار پوشهٔ گروه</translation>
    </message>
    <message>
        <source>Name of the selection</source>
        <translation>نام گزیده</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>برون‌بری گزیده</translation>
    </message>
    <message>
        <source>Import a selection</source>
        <translation>درون‌ریزی گزیده</translation>
    </message>
    <message>
        <source>A note for colleagues. Write nothing about a person.</source>
        <translation>یادداشتی برای همکاران. دربارهٔ کسی چیزی ننویسید.</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>گزیدهٔ من</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>team</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <translation>دیگر در کتابخانه نیست</translation>
    </message>
    <message>
        <source>No team folder is set.</source>
        <translation>پوشهٔ گروه تعیین نشده است.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (کپی)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>فایل نوشته نشد. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>فایل خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>در حال جستجو…</translation>
    </message>
    <message>
        <source>This library has nothing for it yet.</source>
        <translation>این کتابخانه هنوز چیزی برای آن ندارد.</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>گزیده‌ها</translation>
    </message>
    <message>
        <source>Fiches of the selection</source>
        <translation>برگه‌های گزیده</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>تازه…</translation>
    </message>
    <message>
        <source>Starter path</source>
        <translation>مسیر آغاز</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>افزودن به</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برون‌بری…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>درون‌ریزی…</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>اشتراک با گروه</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>یادداشت…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>بیرون آوردن</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>نمایش در فهرست</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تحویل دادن…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>There is no selection yet. Put fiches aside with the star, or begin with a starter path.</source>
        <translation>هنوز گزیده‌ای نیست. برگه‌ها را با ستاره کنار بگذارید، یا با مسیر آغاز شروع کنید.</translation>
    </message>
</context>
<context>
    <name>escale::FeedDiagnosis</name>
    <message>
        <source>The proxy is not known. Check its name.</source>
        <translation>پراکسی شناخته نشد. نام آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The name %1 is not known. Check how it is written, and the network.</source>
        <translation>نام %1 شناخته نشد. املای آن و شبکه را بررسی کنید.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. Check the address and the date of this computer.</source>
        <translation>%1 نتوانست هویت خود را ثابت کند. نشانی و تاریخ این رایانه را بررسی کنید.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about. Check the address and its port.</source>
        <translation>اتصال امن با %1 برقرار نشد. نشانی و درگاه را بررسی کنید.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Try again later.</source>
        <translation>%1 به‌موقع پاسخ نمی‌دهد. بعدتر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, its port and the proxy.</source>
        <translation>چیزی در %1 پاسخ نمی‌دهد. نشانی، درگاه و پراکسی را بررسی کنید.</translation>
    </message>
    <message>
        <source>Fiches in the list: %1</source>
        <translation>برگه‌ها در فهرست: %1</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>نشانی و کلید</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>اتصال امن</translation>
    </message>
    <message>
        <source>List of the fiches</source>
        <translation>فهرست برگه‌ها</translation>
    </message>
    <message>
        <source>Texts of the fiches</source>
        <translation>متن برگه‌ها</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCatalogue</name>
    <message>
        <source>Source of the fiches</source>
        <translation>منبع برگه‌ها</translation>
    </message>
    <message>
        <source>Languages and search</source>
        <translation>زبان‌ها و جستجو</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>صداها</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>نشانی منبع</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>فایل کلید</translation>
    </message>
    <message>
        <source>Update by itself every … hours</source>
        <translation>به‌روزرسانی خودکار هر … ساعت</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پراکسی</translation>
    </message>
    <message>
        <source>Public site</source>
        <translation>وبگاه همگانی</translation>
    </message>
    <message>
        <source>Servers of pictures</source>
        <translation>سرورهای تصویر</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>درخواست‌های هم‌زمان</translation>
    </message>
    <message>
        <source>Texts checked again per update</source>
        <translation>متن‌های بازبینی‌شده در هر به‌روزرسانی</translation>
    </message>
    <message>
        <source>Languages that are fetched</source>
        <translation>زبان‌هایی که دریافت می‌شود</translation>
    </message>
    <message>
        <source>What filters mean</source>
        <translation>معنای صافی‌ها</translation>
    </message>
    <message>
        <source>Languages with recordings</source>
        <translation>زبان‌های دارای ضبط صدا</translation>
    </message>
    <message>
        <source>Room for recordings (MB)</source>
        <translation>جا برای ضبط صدا (مگابایت)</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>نام مرکز</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>پوشهٔ پی‌دی‌اف و فایل‌های تلفن</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>پوشهٔ گروه</translation>
    </message>
    <message>
        <source>Address of the model’s server</source>
        <translation>نشانی سرور مدل</translation>
    </message>
    <message>
        <source>File with its key</source>
        <translation>فایل کلید آن</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>A setting; %1 is the name of a language in its own script.</extracomment>
        <translation>صدا: %1</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>زبان فهرست‌ها</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>گردانندهٔ سرور نشانی و کلید را به شما می‌دهد.</translation>
    </message>
    <message>
        <source>0: never by itself.</source>
        <translation>0: هرگز خودکار.</translation>
    </message>
    <message>
        <source>Empty: as the system. “none”: no proxy. Or http://name:port.</source>
        <translation>خالی: مانند سامانه. «none»: بدون پراکسی. یا http://name:port.</translation>
    </message>
    <message>
        <source>French is always fetched: it stands in for what is not translated.</source>
        <translation>فرانسوی همیشه دریافت می‌شود: به جای آنچه ترجمه نشده می‌آید.</translation>
    </message>
    <message>
        <source>Their sentences are fetched as sound with the texts.</source>
        <translation>جمله‌هایشان به صورت صدا همراه متن‌ها دریافت می‌شود.</translation>
    </message>
    <message>
        <source>It stands on the paper you hand over.</source>
        <translation>روی کاغذی که تحویل می‌دهید می‌آید.</translation>
    </message>
    <message>
        <source>Two or three characters: 38, 2A, 971.</source>
        <translation>دو یا سه نویسه: 38، 2A، 971.</translation>
    </message>
    <message>
        <source>A folder that several desks can write to: selections are shared in it.</source>
        <translation>پوشه‌ای که چند میز می‌توانند در آن بنویسند: گزیده‌ها در آن به اشتراک می‌آید.</translation>
    </message>
    <message>
        <source>Empty: answers are quotations of the fiches, and nothing leaves this computer.</source>
        <translation>خالی: پاسخ‌ها نقل‌قول از برگه‌هاست و چیزی از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>What the words say</source>
        <translation>آنچه واژه‌ها می‌گویند</translation>
    </message>
    <message>
        <source>As the mobile app</source>
        <translation>مانند برنامهٔ موبایل</translation>
    </message>
    <message>
        <source>As the web site</source>
        <translation>مانند وبگاه</translation>
    </message>
    <message>
        <source>Keys of the publisher of an edition</source>
        <translation>کلیدهای ناشرِ نسخه</translation>
    </message>
    <message>
        <source>Channel of an edition</source>
        <translation>کانال نسخه</translation>
    </message>
    <message>
        <source>Départements that are fetched</source>
        <translation>استان‌هایی که دریافت می‌شوند</translation>
    </message>
    <message>
        <source>Only when the source is a signed edition: who may sign it, separated by commas.</source>
        <translation>فقط وقتی منبع یک نسخهٔ امضاشده است: چه کسی می‌تواند آن را امضا کند، جداشده با ویرگول.</translation>
    </message>
    <message>
        <source>Of a signed edition: only what concerns these. Codes, separated by commas: 38, 2A, 971.</source>
        <translation>از نسخهٔ امضاشده: فقط آنچه به این‌ها مربوط است. کدها، جداشده با ویرگول: 38, 2A, 971.</translation>
    </message>
    <message>
        <source>Model that sorts passages</source>
        <translation>مدلی که متن‌ها را مرتب می‌کند</translation>
    </message>
    <message>
        <source>Empty: none. It picks the passages that answer best, before the answer is written.</source>
        <translation>خالی: هیچ. پیش از نوشته‌شدن پاسخ، متن‌هایی را که بهتر پاسخ می‌دهند انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>Model that finds passages by their meaning</source>
        <translation>مدلی که متن‌ها را از روی معنا پیدا می‌کند</translation>
    </message>
    <message>
        <source>Empty: none. It needs “escalectl embed” after each update.</source>
        <translation>خالی: هیچ. پس از هر به‌روزرسانی به «escalectl embed» نیاز دارد.</translation>
    </message>
    <message>
        <source>Count what is read</source>
        <translation>شمردن خوانده‌ها</translation>
    </message>
    <message>
        <source>Réfugiés.info is told how often each fiche was read at this desk. Numbers only: not by whom, not when.</source>
        <translation>Réfugiés.info می‌فهمد هر برگه روی این رایانه چند بار خوانده شده است. فقط عدد: نه چه کسی و نه کی.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Tell when there is something new in a saved filter</source>
        <translation>خبر دادن از تازه‌های صافی‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>After an update this computer shows a notification with the name of the filter. No title of a fiche stands in it.</source>
        <translation>پس از به‌روزرسانی، این رایانه اعلانی با نام صافی نشان می‌دهد. عنوان هیچ برگه‌ای در آن نیست.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>هنگام بسته شدن پنجره کنار ساعت بماند</translation>
    </message>
    <message>
        <source>The texts of the fiches change with it; choose another language for them above the panes.</source>
        <translation>زبان متن برگه‌ها با آن عوض می‌شود؛ زبان دیگری برای آن‌ها بالای ستون‌ها انتخاب کنید.</translation>
    </message>
    <message>
        <source>The desk follows the computer’s colours until you choose others.</source>
        <translation>پنجره از رنگ‌های رایانه پیروی می‌کند، تا وقتی که رنگ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Updates and notifications go on. Where the desktop has no tray, a closed window ends Escale.</source>
        <translation>به‌روزرسانی‌ها و اعلان‌ها ادامه می‌یابند. اگر میز کار جایی برای نماد نداشته باشد، بستن پنجره Escale را پایان می‌دهد.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تضاد بالا</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <translation>خودکار: بهترین صدای موجود</translation>
    </message>
    <message>
        <source>Built into Escale</source>
        <translation>درون Escale</translation>
    </message>
    <message>
        <source>A voice of this computer</source>
        <translation>صدایی از این رایانه</translation>
    </message>
</context>
<context>
    <name>escale::SettingsDialog</name>
    <message>
        <source>There is no such département. Write its code: 38, 2A, 971.</source>
        <translation>چنین استانی نیست. کد آن را بنویسید: 38، 2A، 971.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>چنین فایلی نیست.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>چنین پوشه‌ای نیست.</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>تنظیمات یافت‌شده</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>هیچ تنظیمی این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>در حال پرسش از سرور…</translation>
    </message>
    <message>
        <source>The key is saved. It is not shown again.</source>
        <translation>کلید ذخیره شد. دیگر نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Search for a setting</source>
        <translation>جستجوی تنظیم</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>صفحه‌های تنظیمات</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>کلید دیگر</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>ذخیرهٔ کلید</translation>
    </message>
    <message>
        <source>Test the source</source>
        <translation>آزمایش منبع</translation>
    </message>
    <message>
        <source>Copy the diagnosis</source>
        <translation>کپی تشخیص</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>برگرداندن تغییر</translation>
    </message>
    <message>
        <source>This page as at the beginning</source>
        <translation>این صفحه مانند آغاز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Each setting is written to %1 as soon as you change it.</source>
        <translation>هر تنظیم همین که تغییرش دهید در %1 نوشته می‌شود.</translation>
    </message>
    <message>
        <source>The key is saved in the keyring. It is not shown again.</source>
        <translation>کلید در جاکلیدی ذخیره شد. دیگر نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>No voice on this computer reads this language.</source>
        <translation>هیچ صدایی در این رایانه این زبان را نمی‌خواند.</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>بلندگویی نیست، یا رایانه به Escale صدا نمی‌دهد.</translation>
    </message>
    <message>
        <source>The voice does not answer. Choose another one.</source>
        <translation>صدا پاسخ نمی‌دهد. صدای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>گوش دادن</translation>
    </message>
</context>
<context>
    <name>escale::FirstStepsAssistant</name>
    <message>
        <source>Write the address of the source first.</source>
        <translation>نخست نشانی منبع را بنویسید.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>در حال پرسش از سرور…</translation>
    </message>
    <message>
        <source>The fiches are being fetched. This takes some minutes; you can close this window meanwhile.</source>
        <translation>برگه‌ها در حال دریافت است. چند دقیقه طول می‌کشد؛ می‌توانید این پنجره را ببندید.</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>کتابخانه آماده است.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>گام‌های نخست</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>گام %1 از 3</translation>
    </message>
    <message>
        <source>You and your centre</source>
        <translation>شما و مرکزتان</translation>
    </message>
    <message>
        <source>The source of the fiches</source>
        <translation>منبع برگه‌ها</translation>
    </message>
    <message>
        <source>The fiches</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>The name stands on the paper you hand over. Everything can be changed later.</source>
        <translation>نام روی کاغذی که تحویل می‌دهید می‌آید. همه چیز را بعدتر می‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key. They are tested now.</source>
        <translation>گردانندهٔ سرور نشانی و کلید را به شما می‌دهد. اکنون آزموده می‌شوند.</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>زبان فهرست‌ها</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>نام مرکز</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره امتحان کنید</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعدتر</translation>
    </message>
    <message>
        <source>The key is right. It goes into the keyring of this computer, which may ask for its password.</source>
        <translation>کلید درست است. اکنون در جاکلیدی این رایانه ذخیره می‌شود، که ممکن است گذرواژهٔ خود را بخواهد.</translation>
    </message>
</context>
<context>
    <name>escale::Guide</name>
    <message>
        <source>Touch again.</source>
        <translation>دوباره لمس کنید.</translation>
    </message>
    <message>
        <source>%1: touch again</source>
        <translation>%1: دوباره لمس کنید</translation>
    </message>
</context>
<context>
    <name>escale::FootBar</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation>به این صفحه گوش کنید</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>بلندی صدا</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>کمک بخواهید</translation>
    </message>
</context>
<context>
    <name>escale::VolumePanel</name>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>بلندی صدا: %1 از %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>آهسته‌تر</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>بلندتر</translation>
    </message>
</context>
<context>
    <name>escale::KioskWindow</name>
    <message>
        <source>Like this?</source>
        <translation>این‌طور خوب است؟</translation>
    </message>
    <message>
        <source>You are leaving the guide. Touch again.</source>
        <translation>شما از راهنمای صوتی خارج می‌شوید. دوباره لمس کنید.</translation>
    </message>
    <message>
        <source>If you understand this language, touch here.</source>
        <translation>اگر این زبان را می‌فهمید، اینجا را لمس کنید.</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>روی این دستگاه صدایی نیست.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. These languages have one: %1</source>
        <extracomment>%1 is a list of languages in their own names, such as &quot;Français · English&quot;</extracomment>
        <translation>اینجا برای این زبان صدایی نیست. این زبان‌ها صدا دارند: %1</translation>
    </message>
</context>
<context>
    <name>escale::EmergencyPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>شماره‌های اضطراری</translation>
    </message>
    <message>
        <source>Ambulance: serious health problem</source>
        <translation>آمبولانس: مشکل جدی سلامتی</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>پلیس</translation>
    </message>
    <message>
        <source>Firefighters: fire or accident</source>
        <translation>آتش‌نشانی: آتش یا حادثه</translation>
    </message>
    <message>
        <source>All emergencies, everywhere in Europe</source>
        <translation>همه موارد اضطراری، در سراسر اروپا</translation>
    </message>
    <message>
        <source>By SMS, for people who cannot hear or speak</source>
        <translation>با پیامک، برای کسانی که نمی‌شنوند یا نمی‌توانند حرف بزنند</translation>
    </message>
    <message>
        <source>Nowhere to sleep tonight</source>
        <translation>امشب جایی برای خواب ندارید</translation>
    </message>
    <message>
        <source>Free, day and night.</source>
        <translation>رایگان، شب و روز.</translation>
    </message>
    <message>
        <source>Call with a phone: this screen cannot call.</source>
        <translation>با تلفن زنگ بزنید: این صفحه نمی‌تواند زنگ بزند.</translation>
    </message>
    <message>
        <source>Say where you are</source>
        <translation>بگویید کجا هستید</translation>
    </message>
    <message>
        <source>Say what is happening</source>
        <translation>بگویید چه اتفاقی افتاده است</translation>
    </message>
    <message>
        <source>Stay on the phone</source>
        <translation>تلفن را قطع نکنید</translation>
    </message>
</context>
<context>
    <name>escale::TakeAwayPage</name>
    <message>
        <source>Take this page with you</source>
        <translation>این صفحه را با خود ببرید</translation>
    </message>
    <message>
        <source>This page is not on the internet. Ask somebody to write it down for you.</source>
        <translation>این صفحه در اینترنت نیست. از کسی بخواهید آن را برایتان بنویسد.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>گوش کنید</translation>
    </message>
    <message>
        <source>Point the camera of a phone at the black squares.</source>
        <translation>دوربین تلفن را به طرف مربع‌های سیاه بگیرید.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ کنید</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>در حال چاپ است.</translation>
    </message>
    <message>
        <source>Take your paper, below.</source>
        <translation>کاغذ خود را از پایین بردارید.</translation>
    </message>
    <message>
        <source>There is no paper. Use the phone.</source>
        <translation>کاغذ نیست. از تلفن استفاده کنید.</translation>
    </message>
    <message>
        <source>It could not be printed. Use the phone.</source>
        <translation>چاپ نشد. از تلفن استفاده کنید.</translation>
    </message>
</context>
<context>
    <name>escale::EarPage</name>
    <message>
        <source>A doctor</source>
        <translation>پزشک</translation>
    </message>
    <message>
        <source>Are you ill or hurt? Do you need a doctor?</source>
        <translation>بیمار یا زخمی هستید؟ پزشک لازم دارید؟</translation>
    </message>
    <message>
        <source>A place to sleep</source>
        <translation>جای خواب</translation>
    </message>
    <message>
        <source>Do you need a place to sleep or a home?</source>
        <translation>جای خواب یا خانه لازم دارید؟</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>یک مدرک</translation>
    </message>
    <message>
        <source>Do you need a paper or a document?</source>
        <translation>برگه یا مدرکی لازم دارید؟</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>پول</translation>
    </message>
    <message>
        <source>Is it about money or the bank?</source>
        <translation>درباره پول یا بانک است؟</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Are you looking for work?</source>
        <translation>دنبال کار می‌گردید؟</translation>
    </message>
    <message>
        <source>Learning French</source>
        <translation>یادگیری فرانسوی</translation>
    </message>
    <message>
        <source>Do you want to learn French?</source>
        <translation>می‌خواهید فرانسوی یاد بگیرید؟</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>کودکان و مدرسه</translation>
    </message>
    <message>
        <source>Is it about children or school?</source>
        <translation>درباره کودکان یا مدرسه است؟</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>رفت‌وآمد</translation>
    </message>
    <message>
        <source>Is it about the bus, the train or driving?</source>
        <translation>درباره اتوبوس، قطار یا رانندگی است؟</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>برای شنیدن، یک تصویر را لمس کنید.</translation>
    </message>
    <message>
        <source>Yes is green. No is red.</source>
        <translation>بله سبز است. نه قرمز است.</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>چه لازم دارید؟</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>دقیقاً چه؟</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>همین است؟</translation>
    </message>
    <message>
        <source>There is nothing more here. Somebody can help you.</source>
        <translation>چیز دیگری اینجا نیست. کسی می‌تواند به شما کمک کند.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
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
        <translation>من فرانسوی حرف می‌زنم.</translation>
    </message>
    <message>
        <source>I speak English.</source>
        <translation>من انگلیسی حرف می‌زنم.</translation>
    </message>
    <message>
        <source>I speak Ukrainian.</source>
        <translation>من اوکراینی حرف می‌زنم.</translation>
    </message>
    <message>
        <source>I speak Tigrinya.</source>
        <translation>من تیگرینیا حرف می‌زنم.</translation>
    </message>
    <message>
        <source>I speak Arabic.</source>
        <translation>من عربی حرف می‌زنم.</translation>
    </message>
    <message>
        <source>I speak Pashto.</source>
        <translation>من پشتو حرف می‌زنم.</translation>
    </message>
    <message>
        <source>I speak Russian.</source>
        <translation>من روسی حرف می‌زنم.</translation>
    </message>
    <message>
        <source>I speak Dari or Persian.</source>
        <translation>من دری یا فارسی حرف می‌زنم.</translation>
    </message>
    <message>
        <source>I cannot read.</source>
        <translation>من خواندن بلد نیستم.</translation>
    </message>
    <message>
        <source>I am looking for: %1</source>
        <translation>من دنبال این هستم: %1</translation>
    </message>
    <message>
        <source>I am looking for help.</source>
        <translation>من دنبال کمک هستم.</translation>
    </message>
    <message>
        <source>Please help me.</source>
        <translation>لطفاً به من کمک کنید.</translation>
    </message>
    <message>
        <source>Show this to somebody who works here.</source>
        <translation>این را به کسی که اینجا کار می‌کند نشان دهید.</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>برای کارکنان</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>گوش کنید</translation>
    </message>
    <message>
        <source>Say it in French</source>
        <translation>به فرانسوی بگو</translation>
    </message>
</context>
<context>
    <name>authoring</name>
    <message>
        <source>Something else than the server answered. Check the network, then try again. Your text is kept here.</source>
        <translation>پاسخ از سرور نبود. شبکه را بررسی کنید و دوباره تلاش کنید. متن شما همین‌جا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again. Your text is kept here.</source>
        <translation>سرور می‌خواهد دوباره وارد شوید. متن شما همین‌جا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>You may not change this fiche, or not any more: ask the structure it belongs to. Your text is kept here.</source>
        <translation>شما نمی‌توانید این برگه را تغییر دهید، یا دیگر نمی‌توانید: از نهاد مسئول آن بپرسید. متن شما همین‌جا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>The password is not right. Try again, or ask for a code by e-mail.</source>
        <translation>گذرواژه درست نیست. دوباره تلاش کنید یا کدی با ایمیل بخواهید.</translation>
    </message>
    <message>
        <source>The code is not right. Look at the last e-mail, and type its six digits.</source>
        <translation>کد درست نیست. آخرین ایمیل را ببینید و شش رقم آن را بنویسید.</translation>
    </message>
    <message>
        <source>This account has no password: it was made with Google or Microsoft. Ask for a code by e-mail.</source>
        <translation>این حساب گذرواژه ندارد: با Google یا Microsoft ساخته شده است. کدی با ایمیل بخواهید.</translation>
    </message>
    <message>
        <source>There is no account with this address. Check how it is written.</source>
        <translation>حسابی با این نشانی نیست. نوشتن آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The server says that something is missing in this fiche.</source>
        <translation>سرور می‌گوید چیزی در این برگه کم است.</translation>
    </message>
    <message>
        <source>The server does not do this in the state the fiche is in.</source>
        <translation>در وضعیت کنونی برگه این کار ممکن نیست.</translation>
    </message>
    <message>
        <source>The server does not take the key of the feed. Ask its operator for a valid one. Your text is kept here.</source>
        <translation>سرور کلید را نمی‌پذیرد. از مسئول آن کلید معتبر بخواهید. متن شما همین‌جا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>The server does not show you this fiche: it is gone, or you may not read it any more. Your text is kept here.</source>
        <translation>سرور این برگه را به شما نشان نمی‌دهد: دیگر نیست، یا دیگر نمی‌توانید آن را بخوانید. متن شما همین‌جا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>The text is too long for the server. Make it shorter, then save again. Your text is kept here.</source>
        <translation>متن برای سرور بسیار بلند است. آن را کوتاه‌تر کنید و دوباره ذخیره کنید. متن شما همین‌جا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>The server does not take a part of this fiche. Nothing was changed there. Your text is kept here.</source>
        <translation>سرور بخشی از این برگه را نمی‌پذیرد. آنجا چیزی تغییر نکرده است. متن شما همین‌جا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>The server has a trouble of its own. Your text is kept here; what has arrived is looked up before anything is sent again.</source>
        <translation>سرور مشکلی دارد. متن شما همین‌جا نگه داشته شده است؛ پیش از فرستادن دوباره، آنچه رسیده بررسی می‌شود.</translation>
    </message>
    <message>
        <source>This text is not on this computer any more.</source>
        <translation>این متن دیگر روی این رایانه نیست.</translation>
    </message>
    <message>
        <source>The folder for your texts cannot be made. Check its owner and the room on the disk.</source>
        <translation>پوشهٔ متن‌های شما ساخته نمی‌شود. مالک آن و فضای دیسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>The answer of the server was lost. In two minutes it is looked up whether the fiche is there.</source>
        <translation>پاسخ سرور گم شد. دو دقیقهٔ دیگر بررسی می‌شود که برگه آنجا هست یا نه.</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: it can be read here, and changed there only.</source>
        <translation>متن این برگه با ابزار دیگری نوشته شده است: اینجا می‌توان آن را خواند و فقط آنجا تغییر داد.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same place. Nothing was sent: look at both texts, and choose.</source>
        <translation>کس دیگری همین جا را تغییر داده است. چیزی فرستاده نشد: هر دو متن را ببینید و انتخاب کنید.</translation>
    </message>
    <message>
        <source>The server holds something in these sections that this version of Escale does not know and would lose. Change them on the site, or with a newer Escale.</source>
        <translation>سرور در این بخش‌ها چیزی دارد که این نسخهٔ Escale نمی‌شناسد و از دست می‌دهد. آن‌ها را در سایت یا با نسخهٔ تازه‌تر تغییر دهید.</translation>
    </message>
    <message>
        <source>The server has put this change where nobody sees it: this fiche was deleted once. Ask an administrator of the site to look at it. Your text is kept here; do not publish.</source>
        <translation>سرور این تغییر را جایی گذاشته که کسی نمی‌بیند: این برگه یک بار حذف شده بود. از مدیر سایت بخواهید آن را ببیند. متن شما همین‌جا نگه داشته شده است؛ منتشر نکنید.</translation>
    </message>
    <message>
        <source>Save the fiche on the server first.</source>
        <translation>نخست برگه را روی سرور ذخیره کنید.</translation>
    </message>
    <message>
        <source>Saved. But something is missing now, and so the server has taken the fiche back from those who decide on it: it is a draft again. Complete it, then publish it again.</source>
        <translation>ذخیره شد. اما اکنون چیزی کم است و سرور برگه را از کسانی که تصمیم می‌گیرند پس گرفته است: دوباره پیش‌نویس شد. کاملش کنید، سپس دوباره منتشرش کنید.</translation>
    </message>
    <message>
        <source>The structure has refused this fiche, and the server takes it from nobody any more. Ask an administrator of the site.</source>
        <translation>نهاد این برگه را رد کرده است و سرور دیگر آن را از هیچ‌کس نمی‌پذیرد. از یک مدیر سایت بپرسید.</translation>
    </message>
    <message>
        <source>The structure has accepted this fiche: its members change it now, and you cannot any more. Your text is kept here.</source>
        <translation>نهاد این برگه را پذیرفته است: اکنون اعضایش آن را تغییر می‌دهند و شما دیگر نمی‌توانید. متن شما اینجا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>There is nothing new to publish in this fiche.</source>
        <translation>در این برگه چیز تازه‌ای برای انتشار نیست.</translation>
    </message>
    <message>
        <source>The text on the server is not the one you see: somebody has changed it. Save first, look at it, then publish.</source>
        <translation>متن روی سرور آن نیست که می‌بینید: کسی آن را تغییر داده است. نخست ذخیره کنید، نگاه کنید، سپس منتشر کنید.</translation>
    </message>
    <message>
        <source>Something is missing in this fiche. The list says what.</source>
        <translation>چیزی در این برگه کم است. فهرست می‌گوید چه.</translation>
    </message>
    <message>
        <source>This fiche was public, and readers do not see it any more: somebody published it at the same time. Tell an administrator of the site now.</source>
        <translation>این برگه همگانی بود و خوانندگان دیگر آن را نمی‌بینند: کسی هم‌زمان آن را منتشر کرد. همین حالا به مدیر سایت بگویید.</translation>
    </message>
    <message>
        <source>Sent: the structure has it now, and decides.</source>
        <translation>فرستاده شد: اکنون نزد نهاد است و آن تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>Sent: an administrator of the site has it now, and decides.</source>
        <translation>فرستاده شد: اکنون نزد مدیر سایت است و او تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>The server did not publish it. Nothing is lost: try again.</source>
        <translation>سرور آن را منتشر نکرد. چیزی از دست نرفته است: دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The server's answer makes no sense, so nothing was changed. Try again later.</source>
        <translation>پاسخ سرور معنا ندارد، پس چیزی تغییر نکرد. بعداً تلاش کنید.</translation>
    </message>
    <message>
        <source>A text kept on this computer is damaged. The others can be opened.</source>
        <translation>یکی از متن‌های این رایانه آسیب دیده است. بقیه باز می‌شوند.</translation>
    </message>
    <message>
        <source>You are signed in, but this cannot be kept on this computer: you will be asked again.</source>
        <translation>وارد شده‌اید، اما این روی این رایانه نگه داشته نمی‌شود: دوباره پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>This computer has no keyring: your sign-in is kept in a file that only your account can read. Sign out on a computer that others use too.</source>
        <translation>این رایانه جاکلیدی ندارد: ورود شما در فایلی می‌ماند که فقط حساب شما می‌خواند. اگر دیگران هم از رایانه استفاده می‌کنند، خارج شوید.</translation>
    </message>
    <message>
        <source>Your sign-in could not be taken off this computer. Try again.</source>
        <translation>ورود شما از این رایانه پاک نشد. دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>No source of fiches is set on this computer: nobody can be signed in.</source>
        <translation>روی این رایانه منبع برگه‌ها تعیین نشده است: کسی نمی‌تواند وارد شود.</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche since you last saved it. What you wrote is in its history here.</source>
        <translation>از آخرین ذخیرهٔ شما، کس دیگری این برگه را تغییر داده است. آنچه نوشتید در تاریخچهٔ آن اینجا هست.</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche meanwhile. When you save, both texts are put together; where that cannot be, you choose.</source>
        <translation>در این میان کس دیگری این برگه را تغییر داده است. هنگام ذخیره هر دو متن یکی می‌شوند؛ جایی که نشود، شما انتخاب می‌کنید.</translation>
    </message>
    <message>
        <source>It is being sent already.</source>
        <translation>فرستادن آغاز شده است.</translation>
    </message>
    <message>
        <source>Somebody else saved this fiche at the same time. Look at it again: what you wrote is in its history here.</source>
        <translation>کس دیگری هم‌زمان این برگه را ذخیره کرد. دوباره نگاهش کنید: آنچه نوشتید در تاریخچهٔ آن اینجا هست.</translation>
    </message>
    <message>
        <source>Published: readers have it now.</source>
        <translation>منتشر شد: خوانندگان اکنون آن را دارند.</translation>
    </message>
    <message>
        <source>What you have not sent stays on this computer. Nobody else sees it in Escale; it is there when you sign in again.</source>
        <translation>آنچه نفرستاده‌اید روی این رایانه می‌ماند. کس دیگری آن را در Escale نمی‌بیند؛ با ورود دوباره آن را می‌یابید.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, and nothing was published. Look at it, then publish again.</source>
        <translation>متن در این میان تغییر کرد و چیزی منتشر نشد. آن را ببینید، سپس دوباره منتشر کنید.</translation>
    </message>
    <message>
        <source>The server does not take this picture. Choose another one.</source>
        <translation>سرور این تصویر را نمی‌پذیرد. یکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>An address is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>یک نشانی تمام نشده: آنچه کنارش نوشته شده را بخوانید. تا آن وقت همه چیز همین‌جا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>A partner is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>یک همکار تمام نشده: آنچه کنارش نوشته شده را بخوانید. تا آن وقت همه چیز همین‌جا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Sign in first: a picture goes to the server.</source>
        <translation>اول وارد شوید: تصویر به سرور می‌رود.</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>وضعیت شخص</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>چگونه؟</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>و بعد؟</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>نام برنامه</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>چیست؟</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>The fiches of this computer come in editions: there is no server to write to. Set the address of the site&apos;s server as the source to sign in.</source>
        <translation>برگه‌های این رایانه به صورت نسخه‌ها می‌رسند: سروری برای نوشتن نیست. برای ورود، نشانی سرور سایت را به عنوان منبع تعیین کنید.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>همکاران</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one.</source>
        <translation>این فایل باز نمی‌شود. یکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of less than 10 megabytes.</source>
        <translation>این تصویر خیلی بزرگ است. یکی کمتر از 10 مگابایت انتخاب کنید.</translation>
    </message>
    <message>
        <source>This file is no picture that can be sent. Choose a PNG or a JPEG.</source>
        <translation>این فایل تصویری نیست که بتوان فرستاد. یک PNG یا JPEG انتخاب کنید.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Choose a smaller one.</source>
        <translation>این تصویر پیکسل‌های زیادی دارد. یکی کوچک‌تر انتخاب کنید.</translation>
    </message>
    <message>
        <source>This picture is too small to be seen. Choose a larger one.</source>
        <translation>این تصویر آن‌قدر کوچک است که دیده نمی‌شود. یکی بزرگ‌تر انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>escale::WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation>کارگاه نوشتن</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمیدم</translation>
    </message>
</context>
<context>
    <name>escale::SignInPage</name>
    <message>
        <source>A code was sent to your address. It has six digits.</source>
        <translation>کدی به نشانی شما فرستاده شد. شش رقم دارد.</translation>
    </message>
    <message>
        <source>With the account you have on Réfugiés.info. What you write stays on this computer until you save it on the server.</source>
        <translation>با حساب شما در Réfugiés.info. آنچه می‌نویسید روی این رایانه می‌ماند تا روی سرور ذخیره کنید.</translation>
    </message>
    <message>
        <source>Sign in to write</source>
        <translation>برای نوشتن وارد شوید</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>نشانی ایمیل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>کد ایمیل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Without a password: send me a code</source>
        <translation>بدون گذرواژه: کدی برایم بفرستید</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>escale::MyFichesPage</name>
    <message>
        <source>Two texts: choose</source>
        <translation>دو متن: انتخاب کنید</translation>
    </message>
    <message>
        <source>Not sent: look why</source>
        <translation>فرستاده نشد: دلیلش را ببینید</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>در انتظار شبکه</translation>
    </message>
    <message>
        <source>Changed here, not on the server</source>
        <translation>اینجا تغییر کرده، نه روی سرور</translation>
    </message>
    <message>
        <source>Public, with a revision</source>
        <translation>همگانی، با یک بازنگری</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>همگانی</translation>
    </message>
    <message>
        <source>Waits for the structure</source>
        <translation>در انتظار نهاد</translation>
    </message>
    <message>
        <source>Waits for an administrator</source>
        <translation>در انتظار مدیر</translation>
    </message>
    <message>
        <source>Refused by the structure</source>
        <translation>رد شده از سوی نهاد</translation>
    </message>
    <message>
        <source>Accepted by the structure</source>
        <translation>پذیرفته‌شده از سوی نهاد</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>برگه‌های من</translation>
    </message>
    <message>
        <source>Write about a programme</source>
        <translation>نوشتن دربارهٔ یک برنامه</translation>
    </message>
    <message>
        <source>Write about a procedure</source>
        <translation>نوشتن دربارهٔ یک روند</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تازه کردن</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>There is no fiche of yours yet. Begin one: it stays on this computer until you save it.</source>
        <translation>هنوز برگه‌ای ندارید. یکی را آغاز کنید: تا ذخیره نکنید روی این رایانه می‌ماند.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>بازدیدها</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>تشکرها</translation>
    </message>
    <message>
        <source>New remarks</source>
        <translation>یادداشت‌های تازه</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>یادداشت‌های خوانندگان</translation>
    </message>
    <message>
        <source>Only an administrator of the site makes a new fiche public.</source>
        <translation>برگه تازه را فقط مدیر سایت منتشر می‌کند.</translation>
    </message>
    <message>
        <source>You administer the site: you may change every fiche and make new ones public.</source>
        <translation>شما مدیر سایت هستید: می‌توانید همه برگه‌ها را تغییر دهید و برگه‌های تازه را منتشر کنید.</translation>
    </message>
    <message>
        <source>You are a member of a structure: you may change its fiches and publish what is changed in public ones.</source>
        <translation>شما عضو یک نهاد هستید: می‌توانید برگه‌های آن را تغییر دهید و تغییرهای برگه‌های منتشرشده را منتشر کنید.</translation>
    </message>
    <message>
        <source>You are a member of no structure: you may change what you write until its structure has accepted it; then its members do.</source>
        <translation>شما عضو هیچ نهادی نیستید: نوشته خود را تا وقتی نهادش نپذیرفته می‌توانید تغییر دهید؛ پس از آن اعضای نهاد.</translation>
    </message>
    <message>
        <source>You check translations and make them public.</source>
        <translation>شما ترجمه‌ها را بررسی و منتشر می‌کنید.</translation>
    </message>
    <message>
        <source>You may propose translations; expert translators make them public.</source>
        <translation>می‌توانید ترجمه پیشنهاد دهید؛ مترجمان خبره آن‌ها را منتشر می‌کنند.</translation>
    </message>
</context>
<context>
    <name>escale::MergePage</name>
    <message>
        <source>to be chosen</source>
        <translation>برای انتخاب</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>مال شما</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>مال او</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>برگردانده شد</translation>
    </message>
    <message>
        <source>both, put together</source>
        <translation>هر دو، با هم</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>شما تغییر دادید</translation>
    </message>
    <message>
        <source>changed by the other person</source>
        <translation>شخص دیگر تغییر داد</translation>
    </message>
    <message>
        <source>Choices to be made first: %1</source>
        <translation>انتخاب‌هایی که باید نخست انجام شود: %1</translation>
    </message>
    <message>
        <source>Put two texts of this fiche together</source>
        <translation>یکی کردن دو متن این برگه</translation>
    </message>
    <message>
        <source>Somebody else changed this fiche while you were writing. Nothing is sent, nothing is lost: choose for each place. Both texts stay in the history on this computer.</source>
        <translation>هنگام نوشتن شما کس دیگری این برگه را تغییر داد. چیزی فرستاده نشده و چیزی از دست نرفته است: برای هر جا انتخاب کنید. هر دو متن در تاریخچهٔ این رایانه می‌مانند.</translation>
    </message>
    <message>
        <source>The other person, on the server</source>
        <translation>شخص دیگر، روی سرور</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از آن</translation>
    </message>
    <message>
        <source>You, on this computer</source>
        <translation>شما، روی این رایانه</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>متن او را بردارید</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>متن خودتان را بردارید</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>برگرداندن این تغییر</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>برای بعد نگه دارید</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>فرستادن متن</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>شما نوشتید</translation>
    </message>
    <message>
        <source>What will stand there: take one of the two, or write here</source>
        <translation>آنچه آنجا می‌ماند: یکی از دو متن را بردارید یا اینجا بنویسید</translation>
    </message>
</context>
<context>
    <name>escale::FactsForm</name>
    <message>
        <source>Not said yet</source>
        <translation>هنوز گفته نشده</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>اهمیتی ندارد</translation>
    </message>
    <message>
        <source>In all of France</source>
        <translation>در سراسر فرانسه</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>آنلاین</translation>
    </message>
    <message>
        <source>In these départements</source>
        <translation>در این استان‌ها</translation>
    </message>
    <message>
        <source>No département is called %1.</source>
        <translation>استانی به نام %1 نیست.</translation>
    </message>
    <message>
        <source>Départements, with commas between them</source>
        <translation>استان‌ها، با ویرگول میان آن‌ها</translation>
    </message>
    <message>
        <source>The site has no field for the dates of a course: write them in the text.</source>
        <translation>سایت جایی برای تاریخ‌های دوره ندارد: آن‌ها را در متن بنویسید.</translation>
    </message>
</context>
<context>
    <name>escale::HistoryDialog</name>
    <message>
        <source>from the server</source>
        <translation>از سرور</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>اینجا نوشته شده</translation>
    </message>
    <message>
        <source>merged from both texts</source>
        <translation>ترکیب هر دو متن</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Each save on the server keeps a text here.</source>
        <translation>هنوز چیزی اینجا نگه داشته نشده. هر ذخیره روی سرور متنی را اینجا نگه می‌دارد.</translation>
    </message>
    <message>
        <source>This is the current text.</source>
        <translation>این همان متنی است که اکنون هست.</translation>
    </message>
    <message>
        <source>What would change in the current text:</source>
        <translation>چه چیزی در متن کنونی تغییر می‌کند:</translation>
    </message>
    <message>
        <source>History of this fiche</source>
        <translation>تاریخچهٔ این برگه</translation>
    </message>
    <message>
        <source>Put this text back</source>
        <translation>بازگرداندن این متن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>escale::EditorPage</name>
    <message>
        <source>Pictures are left out: a fiche holds none.</source>
        <translation>تصویرها کنار گذاشته شدند: در برگه تصویری نیست.</translation>
    </message>
    <message>
        <source>A table has become lines of text.</source>
        <translation>جدول به سطرهای متن تبدیل شد.</translation>
    </message>
    <message>
        <source>Footnotes stand in brackets where they were marked.</source>
        <translation>پانویس‌ها در پرانتز، جای نشانه‌شان آمده‌اند.</translation>
    </message>
    <message>
        <source>A footnote was not in what was copied: only its mark was, and it is left out.</source>
        <translation>پانویس در آنچه کپی شد نبود: فقط نشانه‌اش بود که کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Words that a tracked change takes out are left out.</source>
        <translation>واژه‌هایی که ردیابی تغییرات حذف کرده کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>Comments are left out.</source>
        <translation>نظرها کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>A film, a form or something else that is no text did not come along.</source>
        <translation>فیلم، فرم یا چیز دیگری که متن نیست نیامد.</translation>
    </message>
    <message>
        <source>The text is too long: its end is missing.</source>
        <translation>متن خیلی بلند است: پایانش نیامده است.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>One more reason</source>
        <translation>یک دلیل دیگر</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>یک گام دیگر</translation>
    </message>
    <message>
        <source>This fiche holds a table, shown here as lines. It stays as it is as long as nobody changes these lines.</source>
        <translation>این برگه جدولی دارد که اینجا به‌صورت سطر نشان داده می‌شود. تا کسی این سطرها را تغییر ندهد همان‌طور می‌ماند.</translation>
    </message>
    <message>
        <source>This fiche holds something that cannot be shown here. It stays as it is as long as nobody changes the text around it.</source>
        <translation>این برگه چیزی دارد که اینجا نشان داده نمی‌شود. تا کسی متن پیرامون آن را تغییر ندهد همان‌طور می‌ماند.</translation>
    </message>
    <message>
        <source>Address of the link (empty: no link)</source>
        <translation>نشانی پیوند (خالی: بدون پیوند)</translation>
    </message>
    <message>
        <source>Somebody else changed the same place: choose between the two texts.</source>
        <translation>کس دیگری همین جا را تغییر داده است: میان دو متن انتخاب کنید.</translation>
    </message>
    <message>
        <source>Kept here (%1). It goes to the server as soon as the network is there.</source>
        <translation>اینجا نگه داشته شده (%1). با آمدن شبکه به سرور می‌رود.</translation>
    </message>
    <message>
        <source>Kept on this computer (%1), not on the server yet.</source>
        <translation>روی این رایانه نگه داشته شده (%1)، هنوز روی سرور نیست.</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>روی سرور.</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>برگه‌های من</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>ذخیره روی سرور</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>نفرستید</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>انتشار…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>پیوند…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگردان</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>درشت</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>زیرعنوان</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>شماره‌ها</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>خوب است بدانید</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Form of the paragraph</source>
        <translation>شکل بند</translation>
    </message>
    <message>
        <source>Parts of the fiche</source>
        <translation>بخش‌های برگه</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1، عنوان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Your structure</source>
        <translation>نهاد شما</translation>
    </message>
    <message>
        <source>As it is on the server</source>
        <translation>همان‌طور که روی سرور است</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>برای انتخاب</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>املا</translation>
    </message>
    <message>
        <source>See as readers</source>
        <translation>دیدن مانند خوانندگان</translation>
    </message>
    <message>
        <source>Say it simpler</source>
        <translation>ساده‌تر بگویید</translation>
    </message>
    <message>
        <source>Put the cursor into the paragraph that is to be simpler.</source>
        <translation>مکان‌نما را در بندی بگذارید که باید ساده‌تر شود.</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>یک نشانی دیگر</translation>
    </message>
    <message>
        <source>One more partner</source>
        <translation>یک همکار دیگر</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>پرسش‌هایی که شاید خوانندگان بپرسند</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>پیشنهاد عنوان</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>پیشنهاد خلاصه</translation>
    </message>
    <message>
        <source>Ideas of a model…</source>
        <translation>ایده‌های یک مدل…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>یافتن…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>تاریخچه…</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>به‌طور خلاصه</translation>
    </message>
</context>
<context>
    <name>escale::FindingsPanel</name>
    <message>
        <source>To mend</source>
        <translation>برای اصلاح</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>به جای آن: %1</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>برای اصلاح: %1</translation>
    </message>
    <message>
        <source>Ideas: %1</source>
        <translation>پیشنهادها: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>What makes the text hard</source>
        <translation>آنچه متن را دشوار می‌کند</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>واژه‌ها: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>Explain in the text</source>
        <translation>توضیح در متن</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Says nothing more of these words while the workshop is open</source>
        <translation>تا وقتی کارگاه نوشتن باز است دیگر چیزی دربارهٔ این کلمه‌ها نمی‌گوید</translation>
    </message>
    <message>
        <source>Show what was kept</source>
        <translation>نمایش آنچه نگه داشته شد</translation>
    </message>
</context>
<context>
    <name>escale::MissingBar</name>
    <message>
        <source>Nothing is missing for readers.</source>
        <translation>برای خوانندگان چیزی کم نیست.</translation>
    </message>
    <message>
        <source>Before readers can have it:</source>
        <translation>پیش از انتشار کم است:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و %1 مورد دیگر</translation>
    </message>
</context>
<context>
    <name>escale::PublishQuestion</name>
    <message>
        <source>Publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Readers cannot have this fiche yet. This is missing:</source>
        <translation>خوانندگان هنوز نمی‌توانند این برگه را داشته باشند. کم است:</translation>
    </message>
    <message>
        <source>What readers have now could not be looked up.</source>
        <translation>نشد ببینیم خوانندگان اکنون چه دارند.</translation>
    </message>
    <message>
        <source>Texts that changed: %1.</source>
        <translation>متن‌های تغییرکرده: %1.</translation>
    </message>
    <message>
        <source>Languages that leave the public until somebody has looked at them: %1.</source>
        <translation>زبان‌هایی که تا بازبینی از دید خوانندگان برداشته می‌شوند: %1.</translation>
    </message>
    <message>
        <source>No translation is touched.</source>
        <translation>به هیچ ترجمه‌ای دست زده نمی‌شود.</translation>
    </message>
    <message>
        <source>Places that are hard to understand: %1. See the list beside the text.</source>
        <translation>جاهایی که فهمش دشوار است: %1. فهرست کنار متن را ببینید.</translation>
    </message>
    <message>
        <source>Publish this fiche?</source>
        <translation>این برگه منتشر شود؟</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>نخست دیدن آن</translation>
    </message>
    <message>
        <source>Translated passages to be looked at again: %1.</source>
        <translation>بخش‌های ترجمه‌شده که باید دوباره بازبینی شوند: %1.</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>This station has had no edition before the one of today.</source>
        <translation>این ایستگاه پیش از نسخهٔ امروز نسخهٔ دیگری نداشته است.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>%1 نوشته نمی‌شود. دیسک و اجازه‌های پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>%1 holds an edition of another channel, or a damaged one. Choose another folder, or put that one right.</source>
        <translation>%1 نسخه‌ای از کانال دیگر یا نسخه‌ای خراب دارد. پوشهٔ دیگری انتخاب کنید یا این را درست کنید.</translation>
    </message>
    <message>
        <source>The library holds only the sample. Bring it up to date first: escalectl sync.</source>
        <translation>کتابخانه فقط نمونه را دارد. اول آن را به‌روز کنید: escalectl sync.</translation>
    </message>
    <message>
        <source>The library holds no fiches to publish. Bring it up to date first: escalectl sync.</source>
        <translation>در کتابخانه برگه‌ای برای انتشار نیست. اول آن را به‌روز کنید: escalectl sync.</translation>
    </message>
    <message>
        <source>%1 of %2 fiches of the edition before would be missing. Nothing was published. If that is right: --accept-removals</source>
        <translation>%1 از %2 برگهٔ نسخهٔ پیشین کم می‌شد. چیزی منتشر نشد. اگر درست است: --accept-removals</translation>
    </message>
    <message>
        <source>A text of the library is too large for an edition.</source>
        <translation>یکی از متن‌های کتابخانه برای یک نسخه بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>There are too many fiches for one edition.</source>
        <translation>برگه‌ها برای یک نسخه بیش از حد زیاد است.</translation>
    </message>
    <message>
        <source>Edition %1 is not kept in this folder: copy all of it.</source>
        <translation>نسخهٔ %1 در این پوشه نگه داشته نشده است: همهٔ آن را کپی کنید.</translation>
    </message>
    <message>
        <source>The address of an edition is not usable. Give one like https://packs.example.org/index.escale, or the file index.escale of a stick.</source>
        <translation>نشانی نسخه قابل استفاده نیست. نشانی‌ای مانند https://packs.example.org/index.escale یا فایل index.escale از حافظهٔ USB بدهید.</translation>
    </message>
    <message>
        <source>The files of the edition cannot be read. Check the folder or the stick.</source>
        <translation>فایل‌های نسخه خوانده نمی‌شوند. پوشه یا حافظهٔ USB را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is no edition of the fiches at this address. Check the address.</source>
        <translation>در این نشانی نسخه‌ای از برگه‌ها نیست. نشانی را بررسی کنید.</translation>
    </message>
    <message>
        <source>The index of the fiches is larger than any can be. Nothing was taken; check the address.</source>
        <translation>فهرست برگه‌ها بزرگ‌تر از حد ممکن است. چیزی گرفته نشد؛ نشانی را بررسی کنید.</translation>
    </message>
    <message>
        <source>This is not a signed index of fiches, or not all of it. Nothing was taken.</source>
        <translation>این فهرست امضاشدهٔ برگه‌ها نیست، یا کامل نیست. چیزی گرفته نشد.</translation>
    </message>
    <message>
        <source>These fiches are signed by somebody this station does not know. Nothing was taken; ask their publisher for the key.</source>
        <translation>این برگه‌ها را کسی امضا کرده که این ایستگاه نمی‌شناسد. چیزی گرفته نشد؛ کلید را از ناشر بخواهید.</translation>
    </message>
    <message>
        <source>The index of the fiches was changed after it was signed. Nothing was taken.</source>
        <translation>فهرست برگه‌ها پس از امضا تغییر کرده است. چیزی گرفته نشد.</translation>
    </message>
    <message>
        <source>These fiches are packed for a newer Escale. Update Escale first.</source>
        <translation>این برگه‌ها برای Escale تازه‌تری ساخته شده‌اند. اول Escale را به‌روز کنید.</translation>
    </message>
    <message>
        <source>These fiches are of another channel than this station's. Nothing was taken.</source>
        <translation>این برگه‌ها از کانالی غیر از کانال این ایستگاه است. چیزی گرفته نشد.</translation>
    </message>
    <message>
        <source>These fiches are older than those this station has had. Nothing was taken.</source>
        <translation>این برگه‌ها از آن‌هایی که این ایستگاه داشته قدیمی‌تر است. چیزی گرفته نشد.</translation>
    </message>
    <message>
        <source>The number of this edition is too far ahead to be right. Nothing was taken; ask the publisher.</source>
        <translation>شمارهٔ این نسخه بیش از آن جلو است که درست باشد. چیزی گرفته نشد؛ از ناشر بپرسید.</translation>
    </message>
    <message>
        <source>The index of the fiches is signed, but it contradicts itself. Nothing was taken; tell the publisher.</source>
        <translation>فهرست برگه‌ها امضا شده، اما با خودش تناقض دارد. چیزی گرفته نشد؛ به ناشر خبر دهید.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the new fiches. Make room, then try again.</source>
        <translation>روی دیسک جای کافی برای برگه‌های تازه نیست. جا باز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A part of the fiches is not there: the stick was pulled out, or the copy is not complete. What was fetched is saved; try again.</source>
        <translation>بخشی از برگه‌ها نیست: حافظهٔ USB بیرون کشیده شده یا کپی کامل نیست. آنچه آمده ذخیره شده؛ دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A part of the fiches is not the one that was signed. It was not taken; copy the files again, or try again later.</source>
        <translation>بخشی از برگه‌ها آن نیست که امضا شده بود. گرفته نشد؛ فایل‌ها را دوباره کپی کنید یا بعداً امتحان کنید.</translation>
    </message>
    <message>
        <source>feed/channel must be a name of small letters, digits and hyphens.</source>
        <translation>feed/channel باید نامی از حروف کوچک، رقم و خط تیره باشد.</translation>
    </message>
    <message>
        <source>feed/keys must hold public keys of the publisher, as they stand in its file NAME.pub (RWQ…).</source>
        <translation>feed/keys باید کلیدهای عمومی ناشر را داشته باشد، چنان‌که در فایل NAME.pub هست (RWQ…).</translation>
    </message>
    <message>
        <source>An edition is taken only from a publisher that is known: write its public key into the settings as feed/keys.</source>
        <translation>نسخه فقط از ناشر شناخته‌شده گرفته می‌شود: کلید عمومی او را در تنظیمات با نام feed/keys بنویسید.</translation>
    </message>
    <message>
        <source>feed/departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>feed/departments کد استان‌ها را با کاما جدا می‌گیرد: 38,2A,971.</translation>
    </message>
    <message>
        <source>Only a source that comes in editions has one to go back to.</source>
        <translation>فقط منبعی که به‌صورت نسخه می‌آید نسخه‌ای برای بازگشت دارد.</translation>
    </message>
    <message>
        <source>%1 is damaged, missing or of another channel, and was not touched. Put it back from a copy: no station would believe one that begins anew.</source>
        <translation>%1 خراب است، نیست یا از کانال دیگری است، و دست‌نخورده ماند. آن را از یک نسخه برگردانید: هیچ ایستگاهی پروندۀ از نو شروع‌شده را باور نمی‌کند.</translation>
    </message>
    <message>
        <source>This key may not sign any more since the last rotation. Sign with one of the keys that came then.</source>
        <translation>از آخرین تغییر کلیدها این کلید دیگر نمی‌تواند امضا کند. با یکی از کلیدهایی که آن وقت آمد امضا کنید.</translation>
    </message>
    <message>
        <source>The edition of before is no longer whole where it comes from. Nothing was changed.</source>
        <translation>نسخهٔ پیشین دیگر در جایی که از آن می‌آید کامل نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Only fiches that come in editions can be written onto a stick. This computer fetches its own one by one: ask who publishes editions.</source>
        <translation>فقط برگه‌هایی را که به‌صورت نسخه می‌آیند می‌توان روی حافظه نوشت. این رایانه برگه‌هایش را یکی‌یکی می‌گیرد: از کسی که نسخه‌ها را منتشر می‌کند بپرسید.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>“%1” is written in no fiche that is cited.</source>
        <translation>«%1» در هیچ برگه‌ای که نام برده شده نوشته نشده است.</translation>
    </message>
    <message>
        <source>No fiche that is cited says that it is free of charge.</source>
        <translation>هیچ برگه‌ای که نام برده شده نمی‌گوید که رایگان است.</translation>
    </message>
    <message>
        <source>The fiche says the opposite, or not quite this.</source>
        <translation>برگه برعکس این را می‌گوید، یا دقیقاً این را نمی‌گوید.</translation>
    </message>
    <message>
        <source>A sentence was left out: no fiche says it.</source>
        <translation>یک جمله کنار گذاشته شد: هیچ برگه‌ای آن را نمی‌گوید.</translation>
    </message>
    <message>
        <source>A sentence was left out: its telephone number or address is in no fiche.</source>
        <translation>یک جمله کنار گذاشته شد: شمارهٔ تلفن یا نشانی آن در هیچ برگه‌ای نیست.</translation>
    </message>
    <message>
        <source>A sentence was left out: it says more than the fiches.</source>
        <translation>یک جمله کنار گذاشته شد: بیشتر از برگه‌ها می‌گوید.</translation>
    </message>
    <message>
        <source>A sentence was left out: it is in another language.</source>
        <translation>یک جمله کنار گذاشته شد: به زبان دیگری است.</translation>
    </message>
    <message>
        <source>A sentence was left out: it is no answer.</source>
        <translation>یک جمله کنار گذاشته شد: پاسخ نیست.</translation>
    </message>
    <message>
        <source>The address of the server with the model is not usable. It begins with https:// and holds no user name and no password.</source>
        <translation>نشانی سرور مدل قابل استفاده نیست. با https:// شروع می‌شود و نام کاربری و رمز ندارد.</translation>
    </message>
    <message>
        <source>The server's answer makes no sense to Escale.</source>
        <translation>Escale پاسخ سرور را نمی‌فهمد.</translation>
    </message>
    <message>
        <source>The model stopped in the middle of its answer.</source>
        <translation>مدل در میانهٔ پاسخش ایستاد.</translation>
    </message>
    <message>
        <source>The model does not answer.</source>
        <translation>مدل پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model.</source>
        <translation>پرسش با متن‌هایش برای این مدل خیلی بلند است.</translation>
    </message>
    <message>
        <source>The server of the model refused the key.</source>
        <translation>سرور مدل کلید را نپذیرفت.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>سرور چنین مدلی ندارد. مدل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Too many questions in this minute. Ask again in a minute.</source>
        <translation>در این دقیقه پرسش‌ها زیاد بود. یک دقیقهٔ دیگر دوباره بپرسید.</translation>
    </message>
    <message>
        <source>The budget for the model is used up.</source>
        <translation>بودجهٔ مدل تمام شده است.</translation>
    </message>
    <message>
        <source>The model is busy.</source>
        <translation>مدل مشغول است.</translation>
    </message>
    <message>
        <source>The server of the model has a problem of its own.</source>
        <translation>سرور مدل خودش مشکل دارد.</translation>
    </message>
    <message>
        <source>The server of the model did not accept the question.</source>
        <translation>سرور مدل پرسش را نپذیرفت.</translation>
    </message>
    <message>
        <source>The server of the model could not prove who it is, so nothing was sent.</source>
        <translation>سرور مدل نتوانست هویتش را ثابت کند، پس چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server of the model cannot be reached.</source>
        <translation>نمی‌توان به سرور مدل رسید.</translation>
    </message>
    <message>
        <source>What you say of the answer could not be kept. Is the disk full?</source>
        <translation>نظر شما ذخیره نشد. آیا دیسک پر است؟</translation>
    </message>
    <message>
        <source>The proposal was more than plain words: it is not shown.</source>
        <translation>پیشنهاد چیزی بیش از واژه‌های ساده داشت: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal did not speak to readers: it is not shown.</source>
        <translation>پیشنهاد با خوانندگان سخن نمی‌گفت: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal changed a telephone number or an address: it is not shown.</source>
        <translation>پیشنهاد شمارهٔ تلفن یا نشانی را تغییر داد: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal lost a word that you hid: it is not shown.</source>
        <translation>پیشنهاد واژه‌ای را که پنهان کردید از دست داد: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal lost a link: it is not shown.</source>
        <translation>پیشنهاد یک پیوند را از دست داد: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal changed an amount: it is not shown.</source>
        <translation>پیشنهاد مبلغی را تغییر داد: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal changed a number: it is not shown.</source>
        <translation>پیشنهاد عددی را تغییر داد: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal changed a date or a day: it is not shown.</source>
        <translation>پیشنهاد تاریخ یا روزی را تغییر داد: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal changed a name: it is not shown.</source>
        <translation>پیشنهاد نامی را تغییر داد: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal changed a “not” or a “without”: it is not shown.</source>
        <translation>پیشنهاد «نه» یا «بدون» را تغییر داد: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal changed a limit, as “only” or “at least”: it is not shown.</source>
        <translation>پیشنهاد حدی را تغییر داد، مانند «فقط» یا «دست‌کم»: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal made “you may” and “you must” of each other: it is not shown.</source>
        <translation>پیشنهاد «می‌توانید» و «باید» را جابه‌جا کرد: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal was not in French: it is not shown.</source>
        <translation>پیشنهاد به فرانسوی نبود: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal was much longer than your text: it is not shown.</source>
        <translation>پیشنهاد بسیار درازتر از متن شما بود: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal left something out: it is not shown.</source>
        <translation>پیشنهاد چیزی را جا انداخت: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal added something: it is not shown.</source>
        <translation>پیشنهاد چیزی افزود: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The proposal was not simpler than your text: it is not shown.</source>
        <translation>پیشنهاد ساده‌تر از متن شما نبود: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The model found no simpler words.</source>
        <translation>مدل واژه‌های ساده‌تری نیافت.</translation>
    </message>
    <message>
        <source>This paragraph is very long. Make two of it first.</source>
        <translation>این بند بسیار دراز است. نخست آن را دو بند کنید.</translation>
    </message>
    <message>
        <source>This paragraph holds words that are meant for a machine, so nothing was sent.</source>
        <translation>این بند واژه‌هایی دارد که برای ماشین است، پس چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>There is no text yet. Write what it is about first.</source>
        <translation>هنوز متنی نیست. اول بنویسید دربارهٔ چیست.</translation>
    </message>
    <message>
        <source>This text holds words that are meant for a machine, so nothing was sent.</source>
        <translation>این متن کلماتی دارد که برای ماشین نوشته شده‌اند، پس چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>What must stay hidden in this text cannot be told apart, so nothing was sent.</source>
        <translation>آنچه باید در این متن پنهان بماند جداشدنی نیست، پس چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>This computer has no room to look whether your text answers the questions.</source>
        <translation>این رایانه جا ندارد تا بررسی کند متن شما به پرسش‌ها پاسخ می‌دهد یا نه.</translation>
    </message>
</context>
<context>
    <name>escale::AskTurnView</name>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Looking in the fiches…</source>
        <translation>در برگه‌ها می‌گردیم…</translation>
    </message>
    <message>
        <source>Here is the answer word for word.</source>
        <translation>این پاسخ، کلمه به کلمه است.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره امتحان کنید</translation>
    </message>
    <message>
        <source>The model is writing. Until then, word for word:</source>
        <translation>مدل می‌نویسد. تا آن وقت، کلمه به کلمه:</translation>
    </message>
    <message>
        <source>Nothing that the model wrote stands in the fiches. Here is the answer word for word.</source>
        <translation>هیچ‌چیز از آنچه مدل نوشت در برگه‌ها نیست. این پاسخ، کلمه به کلمه است.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>فهمیده شد: %1</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>برداشتن: %1</translation>
    </message>
    <message>
        <source>Written by a model, checked here</source>
        <translation>نوشتهٔ یک مدل، اینجا بررسی شده</translation>
    </message>
    <message>
        <source>Sentences checked: %1</source>
        <translation>جمله‌های بررسی‌شده: %1</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>خط‌خورده: %1</translation>
    </message>
    <message>
        <source>Struck out.</source>
        <translation>خط خورد.</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>آنچه از این رایانه بیرون رفت</translation>
    </message>
    <message>
        <source>Copy with the sources</source>
        <translation>رونوشت با منبع‌ها</translation>
    </message>
    <message>
        <source>In my selection</source>
        <extracomment>Puts the fiche that answers aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>در گزیدهٔ من</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <extracomment>Paper, PDF, a file for the phone...: the fiche that answers.</extracomment>
        <translation>تحویل دادن…</translation>
    </message>
    <message>
        <source>As the model wrote it</source>
        <translation>همان‌طور که مدل نوشت</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>کلمه به کلمه</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>پاسخ خوب</translation>
    </message>
    <message>
        <source>Wrong because…</source>
        <translation>نادرست است چون…</translation>
    </message>
    <message>
        <source>What is wrong? Kept on this computer for the editors</source>
        <translation>چه چیزی نادرست است؟ اینجا برای ویراستاران نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
</context>
<context>
    <name>escale::AskPane</name>
    <message>
        <source>Ask</source>
        <translation>بپرسید</translation>
    </message>
    <message>
        <source>Ask as you would ask a colleague: “How do I open an account if the bank refuses?” Only what the fiches say is answered, word for word, and each sentence shows where it comes from.</source>
        <translation>همان‌طور بپرسید که از همکارتان می‌پرسید: «اگر بانک رد کند چطور حساب باز کنم؟» پاسخ فقط آن را می‌گوید که برگه‌ها می‌گویند، کلمه به کلمه، و کنار هر جمله پیداست از کجاست.</translation>
    </message>
    <message>
        <source>Back to the fiches</source>
        <translation>بازگشت به برگه‌ها</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>پرسش شما</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>پرسش دیگر</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>The answer is copied, with its sources.</source>
        <translation>پاسخ با منبع‌هایش رونوشت شد.</translation>
    </message>
    <message>
        <source>Kept on this computer for the editors, without names and numbers.</source>
        <translation>روی این رایانه برای ویراستاران نگه داشته شد، بدون نام و شماره.</translation>
    </message>
    <message>
        <source>Nothing has been said of an answer yet.</source>
        <translation>هنوز دربارهٔ هیچ پاسخی چیزی گفته نشده است.</translation>
    </message>
    <message>
        <source>What was said of answers</source>
        <translation>آنچه دربارهٔ پاسخ‌ها گفته شد</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>جدول ذخیره شد.</translation>
    </message>
    <message>
        <source>The table could not be saved. Is the disk full?</source>
        <translation>جدول ذخیره نشد. آیا دیسک پر است؟</translation>
    </message>
    <message>
        <source>A model writes, Escale checks. The conversation is kept nowhere.</source>
        <translation>مدل می‌نویسد، Escale بررسی می‌کند. گفتگو هیچ‌جا نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Word for word, without a model and without a network. The conversation is kept nowhere.</source>
        <translation>کلمه به کلمه، بدون مدل و بدون شبکه. گفتگو هیچ‌جا نگه داشته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>escale::AnswerColumn</name>
    <message>
        <source>The fiche says:</source>
        <translation>برگه می‌گوید:</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>برداشتن: %1</translation>
    </message>
    <message>
        <source>How much does it cost?</source>
        <translation>چقدر هزینه دارد؟</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>چقدر طول می‌کشد؟</translation>
    </message>
    <message>
        <source>Which documents?</source>
        <translation>کدام مدارک؟</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>کجا؟</translation>
    </message>
</context>
<context>
    <name>escale::AskPage</name>
    <message>
        <source>How do I apply for a residence permit?</source>
        <translation>چطور کارت اقامت درخواست کنم؟</translation>
    </message>
    <message>
        <source>How do I apply for social housing?</source>
        <translation>چطور مسکن اجتماعی درخواست کنم؟</translation>
    </message>
    <message>
        <source>How do I sign up with France Travail?</source>
        <translation>چطور در France Travail ثبت‌نام کنم؟</translation>
    </message>
    <message>
        <source>Where can I learn French?</source>
        <translation>کجا فرانسوی یاد بگیرم؟</translation>
    </message>
    <message>
        <source>How do I get the carte Vitale?</source>
        <translation>چطور carte Vitale بگیرم؟</translation>
    </message>
    <message>
        <source>How do I go back to university?</source>
        <translation>چطور دوباره در دانشگاه درس بخوانم؟</translation>
    </message>
    <message>
        <source>How do I ask for help from the CAF?</source>
        <translation>چطور از CAF کمک بخواهم؟</translation>
    </message>
    <message>
        <source>How do I exchange my driving licence?</source>
        <translation>چطور گواهینامه رانندگی را عوض کنم؟</translation>
    </message>
    <message>
        <source>How do I open a bank account?</source>
        <translation>چطور حساب بانکی باز کنم؟</translation>
    </message>
    <message>
        <source>Where can I do sport?</source>
        <translation>کجا ورزش کنم؟</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>پرسشی بپرسید</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>پرسش شما</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>بپرسید</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>برای نمونه</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>نمی‌دانم</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>escale::ConversationStrip</name>
    <message>
        <source>Remove: %1</source>
        <translation>برداشتن: %1</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>جای دیگر…</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>اطلاعات: %1</translation>
    </message>
    <message>
        <source>What is known of the person</source>
        <translation>آنچه از این فرد می‌دانیم</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>من می‌خوانم</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>فرد می‌خواند</translation>
    </message>
    <message>
        <source>The person reads (Ctrl+L, then two letters: ar, ps, ti…)</source>
        <translation>فرد می‌خواند (Ctrl+L، سپس دو حرف: ar, ps, ti…)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>گفت‌وگو</translation>
    </message>
</context>
<context>
    <name>escale::PersonsWindow</name>
    <message>
        <source>Larger letters</source>
        <translation>حروف بزرگ‌تر</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>این صفحه را با خود ببرید</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>دوباره بشنوید</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
</context>
<context>
    <name>escale::PhrasesPage</name>
    <message>
        <source>1 … 0: say a sentence. Space: again. Shift+Space: slowly. Nothing here is written to the disk.</source>
        <translation>1 … 0: گفتن جمله. فاصله: دوباره. Shift+فاصله: آهسته. چیزی از این صفحه روی دیسک نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>No voice here speaks %1: show the sentence to the person.</source>
        <translation>اینجا صدایی برای این زبان (%1) نیست: جمله را به فرد نشان دهید.</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>جست‌وجو در جمله‌ها</translation>
    </message>
    <message>
        <source>Groups of sentences</source>
        <translation>گروه‌های جمله</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>جمله‌ها</translation>
    </message>
    <message>
        <source>The person sees</source>
        <translation>فرد می‌بیند</translation>
    </message>
    <message>
        <source>Answers, forgotten with the person</source>
        <translation>پاسخ‌ها، با رفتن فرد پاک می‌شوند</translation>
    </message>
    <message>
        <source>Answer cards</source>
        <translation>کارت‌های پاسخ</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>بدون کارت</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>بله، نه</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
</context>
<context>
    <name>escale::CommandPalette</name>
    <message>
        <source>Last actions</source>
        <translation>آخرین کارها</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>تازه خوانده‌شده</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Sentences, said aloud</source>
        <translation>جمله‌ها، با صدای بلند</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>Action, sentence or fiche ( &gt; actions, ! sentences, # fiches )</source>
        <translation>کار، جمله یا برگه ( &gt; کارها، ! جمله‌ها، # برگه‌ها )</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>همه کارها</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
</context>
<context>
    <name>escale::KeysHelp</name>
    <message>
        <source>Help: keys</source>
        <translation>راهنما: کلیدها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>کارها و کلیدهایشان</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>همه جا</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>در کادر جست‌وجو</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>باز کردن نخستین نتیجه</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>نتیجه بعدی</translation>
    </message>
    <message>
        <source>Mark one more, to hand over several</source>
        <translation>علامت زدن یکی دیگر، برای تحویل چند تا با هم</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>نتیجه قبلی</translation>
    </message>
    <message>
        <source>Empty the field, then leave it</source>
        <translation>خالی کردن کادر، سپس ترک آن</translation>
    </message>
    <message>
        <source>In the list and in the text</source>
        <translation>در فهرست و در متن</translation>
    </message>
    <message>
        <source>Listen, pause</source>
        <translation>گوش دادن، مکث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>escale::HandOverPanel</name>
    <message>
        <source>This fiche</source>
        <translation>این برگه</translation>
    </message>
    <message>
        <source>My selection (%1)</source>
        <translation>گزیدهٔ من (%1)</translation>
    </message>
    <message>
        <source>Only “What to bring”</source>
        <translation>فقط «چه چیزهایی همراه بیاورید»</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>چه چیزی تحویل داده می‌شود</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>%1 beside French</source>
        <translation>%1 در کنار فرانسوی</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>کنار هم</translation>
    </message>
    <message>
        <source>French under each paragraph</source>
        <translation>فرانسوی زیر هر بند</translation>
    </message>
    <message>
        <source>%1 under each paragraph</source>
        <translation>%1 زیر هر بند</translation>
    </message>
    <message>
        <source>The person’s language: French</source>
        <translation>زبان فرد: فرانسوی</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>فقط %1</translation>
    </message>
    <message>
        <source>Only French</source>
        <translation>فقط فرانسوی</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>حروف درشت</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Price, place, conditions</source>
        <translation>قیمت، مکان، شرایط</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>Addresses: this fiche has none</source>
        <translation>نشانی‌ها: این برگه ندارد</translation>
    </message>
    <message>
        <source>“What to bring”, on a page of its own</source>
        <translation>«چه چیزهایی همراه بیاورید» در صفحه‌ای جدا</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>نام مرکز</translation>
    </message>
    <message>
        <source>Name of the centre: none is set</source>
        <translation>نام مرکز: تعیین نشده</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>کد QR صفحه</translation>
    </message>
    <message>
        <source>PDF and phone file</source>
        <translation>پی‌دی‌اف و فایل تلفن</translation>
    </message>
    <message>
        <source>Change the folder…</source>
        <translation>تغییر پوشه…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>Map: no address is on it</source>
        <translation>نقشه: هیچ نشانی روی آن نیست</translation>
    </message>
    <message>
        <source>Chosen in the list (%1)</source>
        <translation>انتخاب‌شده در فهرست (%1)</translation>
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
        <translation>فایل تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>SMS…</source>
        <translation>پیامک…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>کپی کردن پیوند</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>کپی کردن متن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Printer and pages…</source>
        <translation>چاپگر و صفحه‌ها…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
</context>
<context>
    <name>escale::StickPart</name>
    <message>
        <source>Import from a USB stick</source>
        <translation>گرفتن از حافظهٔ USB</translation>
    </message>
    <message>
        <source>The fiches of the stick are being taken. Leave it plugged in.</source>
        <translation>برگه‌های حافظه دارند گرفته می‌شوند. آن را بیرون نیاورید.</translation>
    </message>
    <message>
        <source>The fiches of the stick are here. You can take it out now.</source>
        <translation>برگه‌های حافظه این‌جا هستند. اکنون می‌توانید آن را بیرون بیاورید.</translation>
    </message>
    <message>
        <source>The fiches of the stick could not be taken. This kiosk shows the ones it had. You can take the stick out; write it again, or ask who gave it to you.</source>
        <translation>گرفتن برگه‌های حافظه ممکن نشد. این دستگاه همان‌هایی را که داشت نشان می‌دهد. می‌توانید حافظه را بیرون بیاورید؛ دوباره آن را بنویسید، یا از کسی که آن را داده بپرسید.</translation>
    </message>
    <message>
        <source>Fiches can also come on a USB stick: plug it in.</source>
        <translation>برگه‌ها می‌توانند روی حافظهٔ USB هم بیایند: آن را وصل کنید.</translation>
    </message>
    <message>
        <source>The fiches on this stick are signed by somebody this kiosk does not know. Nothing is taken from it.</source>
        <translation>برگه‌های این حافظه را کسی امضا کرده که این دستگاه نمی‌شناسد. چیزی از آن گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>On the stick: %1 fiches of %2</source>
        <translation>در حافظه: %1 برگه از %2</translation>
    </message>
</context>
<context>
    <name>escale::StickDialog</name>
    <message>
        <source>Write the fiches onto a stick</source>
        <translation>نوشتن برگه‌ها روی حافظهٔ USB</translation>
    </message>
    <message>
        <source>A kiosk or a computer without a network takes the fiches from the stick. Other files on it are left alone.</source>
        <translation>دستگاه یا رایانهٔ بدون شبکه برگه‌ها را از حافظه می‌گیرد. به فایل‌های دیگر آن دست زده نمی‌شود.</translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>حافظهٔ USB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>The fiches are on the stick. You can take it out now.</source>
        <translation>برگه‌ها روی حافظه هستند. اکنون می‌توانید آن را بیرون بیاورید.</translation>
    </message>
</context>
<context>
    <name>escale::EditionCommands</name>
    <message>
        <source>The file index.escale of a stick or a folder</source>
        <translation>فایل index.escale از حافظه یا پوشه</translation>
    </message>
    <message>
        <source>Fiches (*.escale)</source>
        <translation>برگه‌ها (*.escale)</translation>
    </message>
</context>
<context>
    <name>escale::StickWriter</name>
    <message>
        <source>A stick is already being written.</source>
        <translation>حافظه‌ای هم‌اکنون در حال نوشته شدن است.</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>This is not the report of a kiosk, or it is damaged.</source>
        <translation>این گزارش یک دستگاه نیست، یا خراب است.</translation>
    </message>
    <message>
        <source>This report is by a newer Escale. Update Escale here first.</source>
        <translation>این گزارش از Escale تازه‌تری است. نخست Escale را این‌جا به‌روز کنید.</translation>
    </message>
    <message>
        <source>No report for two days.</source>
        <translation>دو روز است که گزارشی نیست.</translation>
    </message>
    <message>
        <source>Not brought up to date for two days.</source>
        <translation>دو روز است که به‌روز نشده.</translation>
    </message>
    <message>
        <source>The last sync failed: %1.</source>
        <translation>آخرین به‌روزرسانی ناموفق بود: %1.</translation>
    </message>
    <message>
        <source>Edition %1, while others have %2.</source>
        <translation>نسخهٔ %1، در حالی که دیگران %2 را دارند.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check its name and its owner.</source>
        <translation>پوشهٔ %1 خوانده نمی‌شود. نام و مالک آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The report cannot be written. Check the folder of fleet/report-to.</source>
        <translation>گزارش نوشته نمی‌شود. پوشهٔ fleet/report-to را بررسی کنید.</translation>
    </message>
    <message>
        <source>fleet/report-to must be a folder, or an address like https://reports.example.org/escale/.</source>
        <translation>fleet/report-to باید یک پوشه یا نشانی‌ای مانند https://reports.example.org/escale/ باشد.</translation>
    </message>
    <message>
        <source>The server does not take this kiosk&apos;s report: its name or password is wrong.</source>
        <translation>سرور گزارش این دستگاه را نمی‌پذیرد: نام یا گذرواژهٔ آن نادرست است.</translation>
    </message>
    <message>
        <source>The server does not take reports at this address.</source>
        <translation>سرور در این نشانی گزارش نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The last sync failed: the source of the fiches does not answer.</source>
        <translation>آخرین به‌روزرسانی ناموفق بود: منبع برگه‌ها پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The last sync failed: the key was refused.</source>
        <translation>آخرین به‌روزرسانی ناموفق بود: کلید پذیرفته نشد.</translation>
    </message>
    <message>
        <source>The last sync failed: the library cannot be written.</source>
        <translation>آخرین به‌روزرسانی ناموفق بود: کتابخانه نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>The last sync did not bring everything.</source>
        <translation>آخرین به‌روزرسانی همه‌چیز را نیاورد.</translation>
    </message>
    <message>
        <source>Version %1 of the program could not be installed.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;</extracomment>
        <translation>نسخهٔ %1 برنامه نصب نشد.</translation>
    </message>
    <message>
        <source>Some reports are by a newer Escale. What this one does not know of them is left out. Update Escale here.</source>
        <translation>برخی گزارش‌ها از Escale تازه‌تری است. آنچه این یکی از آن‌ها نمی‌شناسد کنار گذاشته شده. Escale را این‌جا به‌روز کنید.</translation>
    </message>
</context>
<context>
    <name>escale::SpellingMarks</name>
    <message>
        <source>The dictionary is being read. Try again in a moment.</source>
        <translation>واژه‌نامه در حال خوانده شدن است. کمی بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Every word is known.</source>
        <translation>همهٔ واژه‌ها شناخته‌اند.</translation>
    </message>
    <message>
        <source>There is no dictionary of this language on this computer: words are not checked.</source>
        <translation>در این رایانه واژه‌نامهٔ این زبان نیست: واژه‌ها بررسی نمی‌شوند.</translation>
    </message>
    <message>
        <source>The package to install is called %1.</source>
        <extracomment>%1: name of a package, as the system has it.</extracomment>
        <translation>بسته‌ای که باید نصب شود %1 نام دارد.</translation>
    </message>
    <message>
        <source>Take “%1” out of my words</source>
        <translation>«%1» را از واژه‌های من بردار</translation>
    </message>
    <message>
        <source>No word like it is known</source>
        <translation>واژهٔ نزدیکی پیدا نشد</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>«%1» را به واژه‌های من بیفزا</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Your word could not be kept. Check that there is room on the disk and that you may write there.</source>
        <translation>واژهٔ شما نگه داشته نشد. ببینید روی دیسک جا هست و می‌توانید آنجا بنویسید.</translation>
    </message>
</context>
<context>
    <name>escale::PreviewWindow</name>
    <message>
        <source>This link leads to %1</source>
        <translation>این پیوند به %1 می‌رود</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>گوش دادن</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>آن‌طور که خوانندگان خواهند داشت</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>روی صفحه</translation>
    </message>
    <message>
        <source>At a kiosk</source>
        <translation>روی دستگاه عمومی</translation>
    </message>
    <message>
        <source>For the ear</source>
        <translation>برای گوش</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف بزرگ‌تر</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>انتشار…</translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation>آنچه صدا می‌گوید</translation>
    </message>
    <message>
        <source>No voice on this computer speaks the language of this text. These are the sentences it would say.</source>
        <translation>هیچ صدایی در این رایانه به زبان این متن نمی‌گوید. این‌ها جمله‌هایی است که می‌گفت.</translation>
    </message>
</context>
<context>
    <name>escale::ThemesForm</name>
    <message>
        <source>As it is on the server</source>
        <translation>همان‌طور که روی سرور است</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>برای انتخاب</translation>
    </message>
    <message>
        <source>Readers also find it under:</source>
        <translation>خوانندگان آن را در این‌ها هم می‌یابند:</translation>
    </message>
    <message>
        <source>The text is about:</source>
        <translation>متن دربارهٔ این است:</translation>
    </message>
    <message>
        <source>Needs that fit, for who looks after the site: %1</source>
        <translation>نیازهای مناسب، برای گروه سایت: %1</translation>
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
        <translation>خوانندگان این را از پیش دارند. تغییر دادنش بهتر از دو بار نوشتن است:</translation>
    </message>
    <message>
        <source>Mine is different</source>
        <translation>مال من فرق دارد</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>خواندن آن</translation>
    </message>
    <message>
        <source>Read it: %1</source>
        <translation>خواندن آن: %1</translation>
    </message>
</context>
<context>
    <name>escale::KioskTable</name>
    <message>
        <source>Well</source>
        <extracomment>Of a kiosk: it reports, and its fiches are of today.</extracomment>
        <translation>سالم</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Of a kiosk: it reports, but its fiches are old or its last update failed.</extracomment>
        <translation>با تأخیر</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>Of a kiosk: nothing has been heard of it for two days.</extracomment>
        <translation>بدون گزارش</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column: well, late, silent.</extracomment>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>آخرین گزارش</translation>
    </message>
    <message>
        <source>Fiches of</source>
        <translation>تاریخ برگه‌ها</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading of a column: the reasons of its state.</extracomment>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>Heading of a column: the number of the edition that a kiosk&apos;s fiches are of.</extracomment>
        <translation>نسخهٔ برگه‌ها</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading of a column: the version of Escale on a kiosk, &quot;1.2.0&quot;.</extracomment>
        <translation>برنامه</translation>
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
        <translation>بازدیدها، هفته به هفته</translation>
    </message>
    <message>
        <source>Languages chosen</source>
        <translation>زبان‌های انتخاب‌شده</translation>
    </message>
    <message>
        <source>Themes opened</source>
        <translation>موضوع‌های بازشده</translation>
    </message>
    <message>
        <source>Languages listened to</source>
        <translation>زبان‌های شنیده‌شده</translation>
    </message>
    <message>
        <source>Questions asked, week by week</source>
        <translation>پرسش‌ها، هفته به هفته</translation>
    </message>
    <message>
        <source>Fiches taken away, week by week</source>
        <translation>برگه‌های برده‌شده، هفته به هفته</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>پوشه در حال خواندن است…</translation>
    </message>
    <message>
        <source>Choose the folder to which your kiosks send their reports.</source>
        <translation>پوشه‌ای را انتخاب کنید که دستگاه‌های شما گزارش‌هایشان را به آن می‌فرستند.</translation>
    </message>
    <message>
        <source>Silent: %1. Late: %2. Well: %3.</source>
        <extracomment>How many kiosks are in each state.</extracomment>
        <translation>بدون گزارش: %1. با تأخیر: %2. سالم: %3.</translation>
    </message>
    <message>
        <source>These files are no reports, or damaged: %1.</source>
        <translation>این فایل‌ها گزارش نیستند یا خراب‌اند: %1.</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>همهٔ مراکز</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>The week that begins on this Monday: &quot;16 November 2026&quot;.</extracomment>
        <translation>هفتهٔ %1</translation>
    </message>
    <message>
        <source>A theme that this library does not have</source>
        <translation>موضوعی که در این کتابخانه نیست</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>فایل نوشته نمی‌شود. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>جدول ذخیره شد.</translation>
    </message>
    <message>
        <source>Kiosks of the centres</source>
        <translation>دستگاه‌های مراکز</translation>
    </message>
    <message>
        <source>What each kiosk reports at night: whether it is well, and how often it was used. Nothing is known of single visitors; a number under five is “%1”.</source>
        <extracomment>%1 is &quot;&lt;5&quot;.</extracomment>
        <translation>آنچه هر دستگاه شب‌ها گزارش می‌دهد: سالم است یا نه، و چند بار از آن استفاده شده است. دربارهٔ هیچ بازدیدکننده‌ای چیزی معلوم نیست؛ عدد کمتر از پنج «%1» است.</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>پوشهٔ گزارش‌ها</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تازه‌سازی</translation>
    </message>
    <message>
        <source>Show all kiosks</source>
        <translation>نمایش همهٔ دستگاه‌ها</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>آنچه شمرده می‌شود</translation>
    </message>
    <message>
        <source>Map of the kiosks</source>
        <translation>نقشهٔ دستگاه‌ها</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. A week is reported when it is over.</source>
        <translation>هنوز چیزی شمرده نشده است. هر هفته پس از پایان گزارش می‌شود.</translation>
    </message>
    <message>
        <source>Full: what is sure. Dashed: what is possible, where a kiosk counted fewer than five. Nothing is added at random.</source>
        <translation>پُر: آنچه قطعی است. خط‌چین: آنچه ممکن است، جایی که دستگاه کمتر از پنج شمرده است. هیچ چیز به‌صورت تصادفی افزوده نمی‌شود.</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>ذخیره به‌صورت جدول…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>آنچه نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Of which centres</source>
        <translation>از کدام مراکز</translation>
    </message>
    <message>
        <source>The folder has not answered for a while; it is still being waited for. Is the network there? You can also choose another folder.</source>
        <translation>پوشه مدتی است پاسخ نداده و هنوز در انتظار آن هستیم. آیا شبکه برقرار است؟ می‌توانید پوشهٔ دیگری هم برگزینید.</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>ذخیره به‌صورت تصویر…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>تصویر (*.png)</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>تصویر ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>escale::SimplerCard</name>
    <message>
        <source>Say it simpler</source>
        <translation>ساده‌تر بگویید</translation>
    </message>
    <message>
        <source>The model is writing. You can go on with the other paragraphs.</source>
        <translation>مدل می‌نویسد. می‌توانید با بندهای دیگر ادامه دهید.</translation>
    </message>
    <message>
        <source>You have changed this paragraph since. The proposal was about the older one.</source>
        <translation>از آن پس این بند را تغییر داده‌اید. پیشنهاد دربارهٔ بند پیشین بود.</translation>
    </message>
    <message>
        <source>Only this paragraph. Never sent: the rest of the fiche, who you are, where its links lead.</source>
        <translation>فقط همین بند. هرگز فرستاده نمی‌شود: بقیهٔ برگه، شما کیستید، پیوندهایش به کجا می‌روند.</translation>
    </message>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>نوشتهٔ یک مدل، اینجا بررسی شده. تا آن را برندارید چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>The paragraph with its changes</source>
        <translation>بند با تغییرهایش</translation>
    </message>
    <message>
        <source>Choose the changes to take:</source>
        <translation>تغییرهایی را که برمی‌دارید انتخاب کنید:</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>بدون «%1»</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>با «%1»</translation>
    </message>
    <message>
        <source>“%2” instead of “%1”</source>
        <extracomment>%1: words of the text, %2: simpler ones.</extracomment>
        <translation>«%2» به جای «%1»</translation>
    </message>
    <message>
        <source>Put these changes in</source>
        <translation>این تغییرها را وارد کنید</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>همه را بردارید</translation>
    </message>
    <message>
        <source>What the model says about it:</source>
        <translation>آنچه مدل درباره‌اش می‌گوید:</translation>
    </message>
    <message>
        <source>These changes do not go together: something of your text would be lost. Take another one, or leave one.</source>
        <translation>این تغییرها با هم جور نیستند: چیزی از متن شما از دست می‌رود. یکی دیگر بردارید، یا یکی را کنار بگذارید.</translation>
    </message>
</context>
<context>
    <name>escale::EntryCard</name>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>escale::PlaceCard</name>
    <message>
        <source>New address</source>
        <translation>نشانی تازه</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بدون نام</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>نام جا</translation>
    </message>
    <message>
        <source>Address, with the postal code</source>
        <translation>نشانی، با کد پستی</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>نشانی ایمیل</translation>
    </message>
    <message>
        <source>When it is open, how to get there</source>
        <translation>کی باز است، چگونه بیایید</translation>
    </message>
    <message>
        <source>Point on the map (latitude, longitude)</source>
        <translation>نقطه روی نقشه (عرض جغرافیایی، طول جغرافیایی)</translation>
    </message>
    <message>
        <source>Write a name or an address.</source>
        <translation>یک نام یا نشانی بنویسید.</translation>
    </message>
    <message>
        <source>This is no e-mail address: it looks like name@example.org.</source>
        <translation>این نشانی ایمیل نیست. نمونه: name@example.org.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>این شمارهٔ تلفن نیست.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two names of départements.</extracomment>
        <translation> یا </translation>
    </message>
    <message>
        <source>No département has this postal code.</source>
        <translation>هیچ استانی این کد پستی را ندارد.</translation>
    </message>
    <message>
        <source>Without a postal code nobody knows the département.</source>
        <translation>بدون کد پستی معلوم نیست کدام استان است.</translation>
    </message>
    <message>
        <source>The fiche is for %1 too</source>
        <translation>این برگه برای %1 هم هست</translation>
    </message>
    <message>
        <source>Write two numbers, like 48.87, 2.36.</source>
        <translation>دو عدد بنویسید، مانند ⁦48.87, 2.36⁩.</translation>
    </message>
    <message>
        <source>The point on the map is still to be put.</source>
        <translation>نقطهٔ روی نقشه هنوز گذاشته نشده.</translation>
    </message>
    <message>
        <source>This point is on no map of France.</source>
        <translation>این نقطه روی هیچ نقشه‌ای از فرانسه نیست.</translation>
    </message>
    <message>
        <source>Press on the map, or move the point with the arrow keys (with Shift in small steps). Page Down goes to the next map.</source>
        <translation>روی نقشه کلیک کنید، یا نقطه را با کلیدهای پیکان جابه‌جا کنید (با Shift گام‌های کوچک). Page Down به نقشهٔ بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Map of France, point at %1</source>
        <translation>نقشهٔ فرانسه، نقطه در %1</translation>
    </message>
    <message>
        <source>Map of France, no point yet</source>
        <translation>نقشهٔ فرانسه، هنوز بدون نقطه</translation>
    </message>
</context>
<context>
    <name>escale::PartnerCard</name>
    <message>
        <source>Choose a logo</source>
        <translation>انتخاب لوگو</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>همکار تازه</translation>
    </message>
    <message>
        <source>A partner that only the server knows</source>
        <translation>همکاری که فقط سرور می‌شناسد</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>نام همکار</translation>
    </message>
    <message>
        <source>Address of its site</source>
        <translation>نشانی وبگاه او</translation>
    </message>
    <message>
        <source>The server keeps it as long as nobody changes this list. Take it out before you change the others.</source>
        <translation>تا وقتی کسی این فهرست را تغییر ندهد، سرور آن را نگه می‌دارد. پیش از تغییر بقیه، آن را بردارید.</translation>
    </message>
    <message>
        <source>Write its name: readers see it.</source>
        <translation>نامش را بنویسید: خوانندگان آن را می‌بینند.</translation>
    </message>
    <message>
        <source>This is no address of a site: it looks like https://example.org.</source>
        <translation>این نشانی وبگاه نیست. نمونه: ⁦https://example.org⁩.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>انتخاب لوگو…</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>لوگوی دیگر…</translation>
    </message>
    <message>
        <source>Take the logo out</source>
        <translation>برداشتن لوگو</translation>
    </message>
    <message>
        <source>The logo is being sent.</source>
        <translation>لوگو در حال فرستادن است.</translation>
    </message>
    <message>
        <source>It has no logo.</source>
        <translation>لوگو ندارد.</translation>
    </message>
    <message>
        <source>It has a logo.</source>
        <translation>لوگو دارد.</translation>
    </message>
</context>
<context>
    <name>escale::NewsLine</name>
    <message>
        <source>New since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed, &quot;12 October 2026&quot;.</extracomment>
        <translation>تازه از %1.</translation>
    </message>
    <message>
        <source>Changed since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed.</extracomment>
        <translation>تغییرکرده از %1.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>چه چیزی تغییر کرده</translation>
    </message>
</context>
<context>
    <name>escale::ChangesDialog</name>
    <message>
        <source>What has changed</source>
        <translation>چه چیزی تغییر کرده</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>نام برنامه</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Heading over a part of a fiche&apos;s text that has no title.</extracomment>
        <translation>متن</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <extracomment>Read aloud: %1 are words that are no longer in a text.</extracomment>
        <translation>دیگر نیست: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <extracomment>Read aloud: %1 are words that are new in a text.</extracomment>
        <translation>تازه: %1.</translation>
    </message>
    <message>
        <source>%1 (new section)</source>
        <extracomment>Heading over a section that is new in a fiche; %1 is its title.</extracomment>
        <translation>%1 (بخش تازه)</translation>
    </message>
    <message>
        <source>%1 (section removed)</source>
        <extracomment>Heading over a section that is no longer in a fiche; %1 is its title.</extracomment>
        <translation>%1 (بخش حذف‌شده)</translation>
    </message>
    <message>
        <source>It is not known what has changed.</source>
        <translation>معلوم نیست چه چیزی تغییر کرده است.</translation>
    </message>
    <message>
        <source>Since %1, in the French text.</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>از %1، در متن فرانسوی.</translation>
    </message>
    <message>
        <source>Struck through: no longer there. Underlined: new.</source>
        <translation>خط‌خورده: دیگر نیست. زیرخط‌دار: تازه.</translation>
    </message>
</context>
<context>
    <name>savedfilters</name>
    <message>
        <source>Write a name first.</source>
        <translation>نخست نامی بنویسید.</translation>
    </message>
    <message>
        <source>Search for something or choose a filter first.</source>
        <translation>نخست چیزی جست‌وجو کنید یا یک صافی برگزینید.</translation>
    </message>
    <message>
        <source>There are too many saved filters. Remove one first.</source>
        <translation>صافی‌های ذخیره‌شده زیادند. نخست یکی را بردارید.</translation>
    </message>
    <message>
        <source>Another saved filter has this name.</source>
        <translation>صافی ذخیره‌شدهٔ دیگری این نام را دارد.</translation>
    </message>
    <message>
        <source>The filter could not be saved. Is the disk full?</source>
        <translation>صافی ذخیره نشد. آیا دیسک پر است؟</translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation>این صافی ذخیره‌شده دیگر نیست.</translation>
    </message>
    <message>
        <source>The saved filters are of a newer Escale. Update Escale here first.</source>
        <translation>صافی‌های ذخیره‌شده از Escale تازه‌تری هستند. نخست Escale را این‌جا به‌روز کنید.</translation>
    </message>
    <message>
        <source>The file of the saved filters cannot be read. It is left as it is; check its owner.</source>
        <translation>فایل صافی‌های ذخیره‌شده خوانده نمی‌شود. همان‌گونه می‌ماند؛ مالک آن را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>escale::SavedFiltersList</name>
    <message numerus="yes">
        <source>%1 (%Ln new)</source>
        <extracomment>Of a saved filter; %1 is its name, the number how many fiches in it are new or have changed.</extracomment>
        <translation>
            <numerusform>%1 (%Ln تازه)</numerusform>
        </translation>
    </message>
    <message>
        <source>More: %1</source>
        <extracomment>Beside a saved filter: opens what can be done with it; %1 is its name.</extracomment>
        <translation>بیشتر: %1</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Button: keeps what is searched for and filtered under a name.</extracomment>
        <translation>ذخیرهٔ این صافی…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>ذخیرهٔ این صافی</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>تغییر نام صافی</translation>
    </message>
    <message>
        <source>Name of the filter. No name of a person:</source>
        <translation>نام صافی. نام هیچ شخصی را ننویسید:</translation>
    </message>
    <message>
        <source>This is kept: “%1”, and what is chosen.</source>
        <extracomment>Above the name of a filter that is being saved; %1 is what is searched for.</extracomment>
        <translation>این نگه داشته می‌شود: «%1» و آنچه برگزیده شده است.</translation>
    </message>
</context>
<context>
    <name>escale::NewsNotifier</name>
    <message numerus="yes">
        <source>%Ln new or changed fiche(s) in “%1”</source>
        <extracomment>A notification after an update; %1 is the name somebody has given to a saved filter.</extracomment>
        <translation>
            <numerusform>%Ln برگهٔ تازه یا تغییرکرده در «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::PriceRow</name>
    <message>
        <source>Free</source>
        <translation>رایگان</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>پولی</translation>
    </message>
    <message>
        <source>What one wants to give</source>
        <translation>هر چه بخواهید بدهید</translation>
    </message>
    <message>
        <source>Price in euros</source>
        <translation>قیمت به یورو</translation>
    </message>
    <message>
        <source>How often it is paid</source>
        <translation>چند وقت یک‌بار پرداخت می‌شود</translation>
    </message>
    <message>
        <source>Between two prices</source>
        <translation>بین دو قیمت</translation>
    </message>
    <message>
        <source>Lowest price in euros</source>
        <translation>کمترین قیمت به یورو</translation>
    </message>
    <message>
        <source>Highest price in euros</source>
        <translation>بیشترین قیمت به یورو</translation>
    </message>
    <message>
        <source>The second price must be higher than the first.</source>
        <translation>قیمت دوم باید بیشتر از قیمت اول باشد.</translation>
    </message>
</context>
<context>
    <name>escale::AgeRow</name>
    <message>
        <source>From this age on</source>
        <translation>از این سن به بالا</translation>
    </message>
    <message>
        <source>Up to this age</source>
        <translation>تا این سن</translation>
    </message>
    <message>
        <source>Between two ages</source>
        <translation>میان دو سن</translation>
    </message>
    <message>
        <source>The second age must be higher than the first.</source>
        <translation>سن دوم باید بیشتر از سن اول باشد.</translation>
    </message>
</context>
<context>
    <name>escale::EffortRow</name>
    <message>
        <source>This long</source>
        <translation>این مدت</translation>
    </message>
    <message>
        <source>How much time</source>
        <translation>چه مدت</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>واحد زمان</translation>
    </message>
    <message>
        <source>This often</source>
        <translation>به این اندازه</translation>
    </message>
    <message>
        <source>Each day, each week…</source>
        <translation>در روز، در هفته…</translation>
    </message>
    <message>
        <source>The second number must be higher than the first.</source>
        <translation>عدد دوم باید بزرگ‌تر از عدد اول باشد.</translation>
    </message>
    <message>
        <source>At least, at most, about…</source>
        <translation>دست‌کم، حداکثر، حدود…</translation>
    </message>
    <message>
        <source>Least amount of time</source>
        <translation>کمترین زمان</translation>
    </message>
    <message>
        <source>Greatest amount of time</source>
        <translation>بیشترین زمان</translation>
    </message>
</context>
<context>
    <name>escale::ReadOnlyPage</name>
    <message>
        <source>This link leads to %1</source>
        <translation>این پیوند به %1 می‌رود</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>برگه‌های من</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text was written in one piece with another tool. Only that tool can change it.</source>
        <translation>می‌توانید این برگه را اینجا بخوانید، اما نمی‌توانید تغییرش دهید: متن آن یک‌تکه با ابزار دیگری نوشته شده است. فقط همان ابزار می‌تواند آن را تغییر دهد.</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text comes from a regional catalogue of courses. Each update of the catalogue replaces the whole text. If something is wrong, tell the organisation that gives the course.</source>
        <translation>می‌توانید این برگه را اینجا بخوانید، اما نمی‌توانید تغییرش دهید: متن آن از یک فهرست منطقه‌ای دوره‌ها می‌آید. هر به‌روزرسانی فهرست، همهٔ متن را جایگزین می‌کند. اگر چیزی اشتباه است، به مؤسسه‌ای که دوره را برگزار می‌کند بگویید.</translation>
    </message>
</context>
<context>
    <name>escale::FactRow</name>
    <message>
        <source>Readers see: %1</source>
        <extracomment>Below the fields of a fact, while a fiche is written. %1: the fact in words, such as “From 2 to 4 hours a week”.</extracomment>
        <translation>خوانندگان می‌بینند: %1</translation>
    </message>
</context>
<context>
    <name>escale::ModelCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>آنچه از این رایانه بیرون می‌رود</translation>
    </message>
    <message>
        <source>To %1.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>به %1.</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>به %1، مدل %2.</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>واژهٔ دیگری برای پنهان کردن</translation>
    </message>
    <message>
        <source>Show this each time</source>
        <translation>هر بار نشان بده</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Your text is as it was.</source>
        <translation>متن شما همان است که بود.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>دوباره بپرسید</translation>
    </message>
    <message>
        <source>Leave my text as it is</source>
        <translation>متن من همان‌طور بماند</translation>
    </message>
</context>
<context>
    <name>escale::DraftHelpCard</name>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>نوشتهٔ یک مدل، اینجا بررسی شده. تا آن را برندارید چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>پرسش‌هایی که شاید خوانندگان بپرسند</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>پیشنهاد عنوان</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>پیشنهاد خلاصه</translation>
    </message>
    <message>
        <source>The model is writing. You can go on working.</source>
        <translation>مدل در حال نوشتن است. می‌توانید به کارتان ادامه دهید.</translation>
    </message>
    <message>
        <source>The model found no question that your text leaves open.</source>
        <translation>مدل پرسشی پیدا نکرد که متن شما بی‌پاسخ گذاشته باشد.</translation>
    </message>
    <message>
        <source>The model proposed nothing that your text says in this way. Your text is as it was.</source>
        <translation>مدل چیزی پیشنهاد نکرد که متن شما واقعاً بگوید. متن شما همان است که بود.</translation>
    </message>
    <message>
        <source>You have changed the text since. The proposals were about the older one.</source>
        <translation>از آن زمان متن را تغییر داده‌اید. پیشنهادها دربارهٔ متن قبلی بود.</translation>
    </message>
    <message>
        <source>The text of the fiche and what its cards say. Never sent: who you are, where its links lead.</source>
        <translation>متن برگه و آنچه کارت‌هایش می‌گویند. هرگز فرستاده نمی‌شود: شما که هستید و پیوندها به کجا می‌روند.</translation>
    </message>
    <message>
        <source>Asked by a model. Your text does not answer these: write the answer where you know it.</source>
        <translation>پرسش‌های یک مدل. متن شما به این‌ها پاسخ نمی‌دهد: اگر پاسخ را می‌دانید، آن را بنویسید.</translation>
    </message>
    <message>
        <source>Put this in</source>
        <translation>این را بگذار</translation>
    </message>
    <message>
        <source>Put this in: %1</source>
        <translation>این را بگذار: %1</translation>
    </message>
</context>
<context>
    <name>escale::AskLeavesCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>آنچه از این رایانه بیرون می‌رود</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>به %1.</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <translation>به %1، مدل %2.</translation>
    </message>
    <message>
        <source>The server receives</source>
        <translation>سرور این را می‌گیرد</translation>
    </message>
    <message>
        <source>Passages of public fiches: %1 (%2 characters)</source>
        <translation>متن‌هایی از برگه‌های عمومی: %1 (%2 نویسه)</translation>
    </message>
    <message>
        <source>Never sent: who the person is, earlier questions, what was read. Names come back on this screen only.</source>
        <translation>هرگز فرستاده نمی‌شود: شخص کیست، پرسش‌های پیشین، آنچه خوانده شد. نام‌ها فقط روی همین صفحه برمی‌گردند.</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>واژهٔ دیگری برای پنهان کردن</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کنید</translation>
    </message>
    <message>
        <source>Show this before each question</source>
        <translation>پیش از هر پرسش نشان بده</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>بدون مدل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Up to %1 more passages of public fiches may follow: those that are near the question.</source>
        <translation>ممکن است تا %1 متن دیگر از برگه‌های عمومی هم فرستاده شود: آن‌هایی که به پرسش نزدیک‌اند.</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>آنچه از این رایانه بیرون رفت</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Nothing can be played: there is no loudspeaker.</source>
        <translation>چیزی پخش نمی‌شود: بلندگویی نیست.</translation>
    </message>
    <message>
        <source>The microphone is not heard. Look whether it is plugged in and switched on, then record again.</source>
        <translation>میکروفون شنیده نمی‌شود. ببینید وصل و روشن است، سپس دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>The recording could not be written beside the library. Look whether there is room on the disk.</source>
        <translation>ضبط کنار کتابخانه نوشته نشد. ببینید روی دیسک جا هست.</translation>
    </message>
</context>
<context>
    <name>escale::UpdatePart</name>
    <message>
        <source>Install the new version now</source>
        <translation>نصب نسخهٔ تازه، همین حالا</translation>
    </message>
    <message>
        <source>Version %1 is there. It is installed by itself between %2 and %3.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;, %2 and %3 are times of day such as &quot;02:00&quot;</extracomment>
        <translation>نسخهٔ %1 آماده است. خودش بین %2 و %3 نصب می‌شود.</translation>
    </message>
    <message>
        <source>Version %1 is to come, but this machine cannot get it yet.</source>
        <translation>نسخهٔ %1 در راه است، اما این دستگاه هنوز نمی‌تواند آن را بگیرد.</translation>
    </message>
    <message>
        <source>Version %1 is being installed. Leave the machine on: the kiosk starts again by itself.</source>
        <translation>نسخهٔ %1 در حال نصب است. دستگاه را خاموش نکنید: خودش دوباره راه می‌افتد.</translation>
    </message>
    <message>
        <source>Version %1 did not work on this machine. The version of before is back. Tell whoever runs the kiosks.</source>
        <translation>نسخهٔ %1 روی این دستگاه کار نکرد. نسخهٔ پیشین برگشته است. به مسئول دستگاه‌ها خبر بدهید.</translation>
    </message>
    <message>
        <source>Version %1 was not installed: the package of the version of before is missing, so there would be no way back. Tell whoever runs the kiosks.</source>
        <translation>نسخهٔ %1 نصب نشد: بستهٔ نسخهٔ پیشین نیست و راه برگشتی نمی‌ماند. به مسئول دستگاه‌ها خبر بدهید.</translation>
    </message>
    <message>
        <source>Version %1 was not installed: it would change other programs of this machine. Tell whoever runs the kiosks.</source>
        <translation>نسخهٔ %1 نصب نشد: برنامه‌های دیگر این دستگاه را تغییر می‌داد. به مسئول دستگاه‌ها خبر بدهید.</translation>
    </message>
    <message>
        <source>Version %1 could not be installed. The machine tries again by itself.</source>
        <translation>نسخهٔ %1 نصب نشد. دستگاه خودش دوباره تلاش می‌کند.</translation>
    </message>
    <message>
        <source>Version %1 is to come. This machine has not looked for it yet.</source>
        <translation>نسخهٔ %1 در راه است. این دستگاه هنوز دنبال آن نگشته است.</translation>
    </message>
</context>
<context>
    <name>escale::SentenceModel</name>
    <message>
        <source>recorded</source>
        <translation>ضبط شده</translation>
    </message>
    <message>
        <source>to be listened to</source>
        <translation>باید شنیده شود</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>در حال ضبط</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ضبط نشده</translation>
    </message>
    <message>
        <source>The library has no sentence in this language.</source>
        <translation>کتابخانه به این زبان جمله‌ای ندارد.</translation>
    </message>
    <message>
        <source>Nobody has read this sentence yet.</source>
        <translation>هنوز کسی این جمله را نخوانده است.</translation>
    </message>
    <message>
        <source>Recording. Read the sentence, then stop.</source>
        <translation>در حال ضبط است. جمله را بخوانید، سپس متوقف کنید.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>This is good. Listen to it, then keep it or record it again.</source>
        <translation>خوب است. گوش کنید، سپس نگه دارید یا دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>Recorded: this voice is heard on the pages.</source>
        <translation>ضبط شده: این صدا در صفحه‌ها شنیده می‌شود.</translation>
    </message>
    <message>
        <source>No voice was heard. Come closer to the microphone, or turn it up, and record again.</source>
        <translation>صدایی شنیده نشد. به میکروفون نزدیک‌تر شوید یا آن را بلندتر کنید و دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>There is too much noise around your voice. Find a quieter place and record again.</source>
        <translation>اطراف صدای شما خیلی شلوغ است. جای آرام‌تری پیدا کنید و دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>This was too loud for the microphone. Move back a little and record again.</source>
        <translation>برای میکروفون خیلی بلند بود. کمی عقب بروید و دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>One sound is much louder than your voice, a knock perhaps. Record again.</source>
        <translation>یک صدا از صدای شما خیلی بلندتر است، شاید یک ضربه. دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>This is too short for the whole sentence. Read all of it and record again.</source>
        <translation>این برای همهٔ جمله خیلی کوتاه است. همهٔ آن را بخوانید و دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>This is longer than half a minute. Read only this sentence and record again.</source>
        <translation>این از نیم دقیقه بیشتر است. فقط همین جمله را بخوانید و دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>to be recorded again</source>
        <translation>باید دوباره ضبط شود</translation>
    </message>
    <message>
        <source>The words of this sentence have changed since somebody read it, so that recording is not heard any more. Read it again.</source>
        <translation>واژه‌های این جمله پس از خوانده شدن عوض شده‌اند، برای همین آن ضبط دیگر شنیده نمی‌شود. دوباره آن را بخوانید.</translation>
    </message>
</context>
<context>
    <name>escale::RecordingWindow</name>
    <message>
        <source>Record a voice</source>
        <translation>ضبط صدا</translation>
    </message>
    <message>
        <source>Read the sentences aloud. Your voice is kept on this computer, beside the library, and heard there instead of the synthetic voice.</source>
        <translation>جمله‌ها را بلند بخوانید. صدای شما روی همین رایانه، کنار کتابخانه، نگه داشته می‌شود و به جای صدای مصنوعی شنیده می‌شود.</translation>
    </message>
    <message>
        <source>Language to read aloud</source>
        <translation>زبانی که بلند خوانده می‌شود</translation>
    </message>
    <message>
        <source>Sentences to read aloud</source>
        <translation>جمله‌هایی که بلند خوانده می‌شوند</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>سطح میکروفون</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>نگه داشتن و ادامه</translation>
    </message>
    <message>
        <source>Forget this take</source>
        <translation>دور انداختن این ضبط</translation>
    </message>
    <message>
        <source>Next not recorded</source>
        <translation>بعدیِ ضبط‌نشده</translation>
    </message>
    <message>
        <source>%1 records and stops, %2 listens, %3 keeps and goes on, %4 goes to the next sentence.</source>
        <extracomment>Each %n is the name of a key.</extracomment>
        <translation>%1 برای ضبط و توقف، %2 برای گوش دادن، %3 برای نگه داشتن و ادامه، %4 برای جملهٔ بعدی.</translation>
    </message>
    <message>
        <source>The sentences are being looked for…</source>
        <translation>جمله‌ها جست‌وجو می‌شوند…</translation>
    </message>
    <message>
        <source>Recorded: %1 of %2 sentences of the kiosk, %3 of %4 of the fiches.</source>
        <translation>ضبط شده: %1 از %2 جملهٔ دستگاه، %3 از %4 جملهٔ برگه‌ها.</translation>
    </message>
    <message>
        <source>The kiosk says this</source>
        <translation>این را دستگاه می‌گوید</translation>
    </message>
    <message numerus="yes">
        <source>In %n fiche(s)</source>
        <translation>
            <numerusform>در %n برگه</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>ضبط دوباره</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>توقف گوش دادن</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>گوش دادن</translation>
    </message>
    <message>
        <source>No microphone is found. Plug one in, and allow programs to hear it.</source>
        <translation>میکروفونی پیدا نشد. یکی وصل کنید و به برنامه‌ها اجازهٔ شنیدن بدهید.</translation>
    </message>
    <message>
        <source>This Escale was built without Qt Multimedia and cannot record.</source>
        <translation>این Escale بدون Qt Multimedia ساخته شده است و نمی‌تواند ضبط کند.</translation>
    </message>
    <message>
        <source>Too loud. Stop, move back a little, and record again.</source>
        <translation>خیلی بلند است. متوقف کنید، کمی عقب بروید و دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>To record again, because the words have changed: %1.</source>
        <translation>برای ضبط دوباره، چون واژه‌ها عوض شده‌اند: %1.</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCards</name>
    <message>
        <source>None.</source>
        <translation>هیچ.</translation>
    </message>
    <message>
        <source>Ask again what is meant so</source>
        <translation>دوباره پرسیدن آنچه عمدی است</translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation>عمدی است</translation>
    </message>
    <message>
        <source>Put %1</source>
        <translation>گذاشتن %1</translation>
    </message>
    <message>
        <source>Put in %1 here</source>
        <translation>افزودن %1 در اینجا</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>برداشتن آن</translation>
    </message>
    <message>
        <source>Put the link of the French</source>
        <translation>گذاشتن پیوند متن فرانسوی</translation>
    </message>
    <message>
        <source>Mark it as in French</source>
        <translation>نشانه‌گذاری مانند فرانسوی</translation>
    </message>
    <message>
        <source>Write all digits as 0–9</source>
        <translation>نوشتن همهٔ رقم‌ها به شکل ⁦0–9⁩</translation>
    </message>
</context>
<context>
    <name>escale::SegmentSide</name>
    <message>
        <source>published</source>
        <translation>منتشر شده</translation>
    </message>
    <message>
        <source>confirmed here</source>
        <translation>اینجا تأیید شده</translation>
    </message>
    <message>
        <source>confirmed here by you</source>
        <translation>خود شما اینجا تأیید کرده‌اید</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>حافظه</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>واژه‌نامه</translation>
    </message>
    <message>
        <source>Take the other translation</source>
        <translation>گرفتن ترجمهٔ دیگر</translation>
    </message>
    <message>
        <source>Published meanwhile: %1</source>
        <translation>در این میان منتشر شده: %1</translation>
    </message>
    <message>
        <source>The French was: %1</source>
        <translation>فرانسوی این بود: %1</translation>
    </message>
    <message>
        <source>in the library: %1</source>
        <translation>در کتابخانه: %1</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>یک جمله</translation>
    </message>
    <message>
        <source>sentence by sentence</source>
        <translation>جمله به جمله</translation>
    </message>
    <message>
        <source>%1 proposes</source>
        <translation>پیشنهاد %1</translation>
    </message>
    <message>
        <source>Nothing like this has been translated yet.</source>
        <translation>هنوز چیزی مانند این ترجمه نشده است.</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>ترجمهٔ ماشینی</translation>
    </message>
    <message>
        <source>A word to the translator…</source>
        <translation>چند کلمه به مترجم…</translation>
    </message>
    <message>
        <source>Find in the memory</source>
        <translation>جست‌وجو در حافظه</translation>
    </message>
    <message>
        <source>Words of either language</source>
        <translation>واژه‌هایی از هر یک از دو زبان</translation>
    </message>
    <message>
        <source>These words stand nowhere in the memory.</source>
        <translation>این واژه‌ها هیچ جای حافظه نیستند.</translation>
    </message>
</context>
<context>
    <name>escale::TaskPage</name>
    <message>
        <source>%1 of %2 fiches complete, %3 words to go</source>
        <translation>%1 از %2 برگه کامل است، %3 واژه مانده است</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>همهٔ موضوع‌ها</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>هر اندازه</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>آغازشده</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>کامل</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Fiches to translate</source>
        <translation>برگه‌های برای ترجمه</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>زبان ترجمه</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>ترجمه‌نشده</translation>
    </message>
    <message>
        <source>Record a voice…</source>
        <translation>ضبط صدا…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Up to %1 words</source>
        <translation>تا %1 واژه</translation>
    </message>
    <message>
        <source>What has changed stands first, then what is read most. Return opens a fiche.</source>
        <translation>نخست آنچه عوض شده، سپس آنچه بیشتر خوانده می‌شود. Enter برگه را باز می‌کند.</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>کارهای در پیش</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>برای بازبینی</translation>
    </message>
    <message>
        <source>Waiting for an expert</source>
        <translation>در انتظار کارشناس</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>نخست فوری‌ترین</translation>
    </message>
    <message>
        <source>Most read first</source>
        <translation>نخست پرخواننده‌ترین</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>نخست کوتاه‌ترین</translation>
    </message>
    <message>
        <source>Return opens a fiche.</source>
        <translation>Enter برگه را باز می‌کند.</translation>
    </message>
</context>
<context>
    <name>escale::MachineCard</name>
    <message>
        <source>Machine translation</source>
        <translation>ترجمهٔ ماشینی</translation>
    </message>
    <message>
        <source>The model is translating. You can go on meanwhile.</source>
        <translation>مدل در حال ترجمه است. در این میان می‌توانید ادامه دهید.</translation>
    </message>
    <message>
        <source>This proposal is refused: it does not say what the French says.</source>
        <translation>این پیشنهاد رد شد: آنچه متن فرانسوی می‌گوید نمی‌گوید.</translation>
    </message>
    <message>
        <source>Only this segment. Never sent: the rest of the fiche, what you have typed, who you are, where its links lead.</source>
        <translation>فقط همین بخش. هرگز فرستاده نمی‌شود: بقیهٔ برگه، آنچه نوشته‌اید، این که چه کسی هستید، و پیوندها به کجا می‌روند.</translation>
    </message>
    <message>
        <source>Written by a machine, not by a person. Read all of it: it stays to be checked until you confirm it.</source>
        <translation>نوشتهٔ ماشین است، نه انسان. همه را بخوانید: تا تأییدش نکنید باید بررسی شود.</translation>
    </message>
    <message>
        <source>Put it in, to be checked</source>
        <translation>درج برای بررسی</translation>
    </message>
</context>
<context>
    <name>escale::FeedbackCard</name>
    <message>
        <source>A word to the translator</source>
        <translation>چند کلمه به مترجم</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>به چه کسی</translation>
    </message>
    <message>
        <source>What you want to tell</source>
        <translation>آنچه می‌خواهید بگویید</translation>
    </message>
    <message>
        <source>It goes into the follow-up of translators that the site&apos;s team keeps. The translator does not see it in Escale.</source>
        <translation>این به پیگیری مترجمان نزد گروه سایت می‌رود. مترجم آن را در Escale نمی‌بیند.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>فرستاده شد.</translation>
    </message>
</context>
<context>
    <name>escale::RemarksPage</name>
    <message>
        <source>My fiches</source>
        <translation>برگه‌های من</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>یادداشت‌های خوانندگان</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>خواندم</translation>
    </message>
    <message>
        <source>Change the text there</source>
        <translation>تغییر متن در همین جا</translation>
    </message>
    <message>
        <source>Delete the remark</source>
        <translation>حذف یادداشت</translation>
    </message>
    <message>
        <source>Yes, delete it for everybody</source>
        <translation>بله، برای همه حذف شود</translation>
    </message>
    <message>
        <source>There is no remark about this fiche.</source>
        <translation>درباره این برگه یادداشتی نیست.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>The site has no way to answer a remark. Answer in the text of the fiche: everybody reads it there.</source>
        <translation>در این سایت نمی‌توان به یادداشتی پاسخ داد. پاسخ را در متن برگه بنویسید: همه آن را می‌خوانند.</translation>
    </message>
</context>
<context>
    <name>escale::ReplaceBar</name>
    <message>
        <source>Not found.</source>
        <translation>پیدا نشد.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغییر یافت: %1</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>واژه‌هایی برای یافتن</translation>
    </message>
    <message>
        <source>Put instead</source>
        <translation>جایگزین با</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>جایگزینی همه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>escale::FicheSwitcher</name>
    <message>
        <source>Recently read</source>
        <translation>تازه خوانده‌شده</translation>
    </message>
</context>
<context>
    <name>escale::SectionGrip</name>
    <message>
        <source>Drag to move this section</source>
        <translation>برای جابه‌جا کردن این بخش بکشید</translation>
    </message>
</context>
</TS>
