<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>In the menu of a text field. The letter after &amp; is the key to press.</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>A button of a question.</extracomment>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <extracomment>Name of a key of the keyboard.</extracomment>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>(not translated yet: in French)</source>
        <translation>(لم يُترجم بعد: بالفرنسية)</translation>
    </message>
    <message>
        <source>Proposed by: %1</source>
        <translation>يقدّمه: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>شريك: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>آخر تحديث: %1</translation>
    </message>
    <message>
        <source>--kind is demarche or dispositif.</source>
        <translation>قيمة --kind هي demarche أو dispositif.</translation>
    </message>
    <message>
        <source>--language is one of fr, en, uk, ti, ar, ps, ru, fa.</source>
        <translation>قيمة --language واحدة من fr, en, uk, ti, ar, ps, ru, fa.</translation>
    </message>
    <message>
        <source>The answer could not be written out.</source>
        <translation>تعذّرت كتابة الجواب.</translation>
    </message>
    <message>
        <source>The library was damaged. It has been set aside and replaced by the sample; run: escalectl sync</source>
        <translation>كانت المكتبة تالفة. وُضعت جانبًا وحلّت محلها العيّنة؛ شغّلوا: escalectl sync</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Themes and needs</source>
        <translation>المواضيع والحاجات</translation>
    </message>
    <message>
        <source>List of fiches</source>
        <translation>قائمة البطاقات</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Checking older texts</source>
        <translation>مراجعة النصوص القديمة</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>بقي %1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>The id of a fiche is 24 hexadecimal digits; escalectl list shows them.</source>
        <translation>رقم البطاقة 24 رقمًا سداسيًّا عشريًّا؛ يعرضها escalectl list.</translation>
    </message>
    <message>
        <source>%1: complete, %2 added, %3 changed, %4 removed</source>
        <translation>%1: كاملة، أضيف %2، تغيّر %3، حُذف %4</translation>
    </message>
    <message>
        <source>%1: did not end (still running, or it was killed)</source>
        <translation>%1: لم تنتهِ (ما زالت جارية أو أوقفت بالقوة)</translation>
    </message>
    <message>
        <source>%1: ended early (%2), %3 failed</source>
        <translation>%1: انتهت قبل أوانها (%2)، فشل %3</translation>
    </message>
    <message>
        <source>Feed:     none yet: sample content</source>
        <translation>المصدر:  لا يوجد بعد: عيّنة</translation>
    </message>
    <message>
        <source>Feed:     %1</source>
        <translation>المصدر:  %1</translation>
    </message>
    <message>
        <source>Content:  %1 fiches: %2 démarches, %3 dispositifs</source>
        <translation>المحتوى: %1 بطاقة: %2 démarches، %3 dispositifs</translation>
    </message>
    <message>
        <source>Texts:    %1</source>
        <translation>النصوص:  %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>آخر تحديث: %1</translation>
    </message>
    <message>
        <source>No feed is configured. Give one: escalectl sync --feed https://...</source>
        <translation>لم يُحدَّد مصدر. حدّدوا واحدًا: escalectl sync --feed https://...</translation>
    </message>
    <message>
        <source>%1 fiches in %2 texts: %3 added, %4 changed, %5 removed, %6 failed (%7 requests, %8 s)</source>
        <translation>%1 بطاقة في %2 نص: أضيف %3، تغيّر %4، حُذف %5، فشل %6 (%7 طلب، %8 ث)</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>المكتبة سليمة.</translation>
    </message>
    <message>
        <source>The library is damaged. Run: escalectl sync (the damaged file is set aside).</source>
        <translation>المكتبة تالفة. شغّلوا: escalectl sync (يوضع الملف التالف جانبًا).</translation>
    </message>
    <message>
        <source>There is no département &quot;%1&quot;.</source>
        <translation>لا توجد مقاطعة «%1».</translation>
    </message>
    <message>
        <source>--age is an age or a range: 30, 18-25 or 26-.</source>
        <translation>قيمة --age عمر أو فئة أعمار: 30 أو 18-25 أو 26-.</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>قيمة %1 واحدة من: %2.</translation>
    </message>
    <message>
        <source>--semantics is app, web or escale.</source>
        <translation>قيمة --semantics هي app أو web أو escale.</translation>
    </message>
    <message>
        <source>%1 of %2 texts indexed, %3 kB</source>
        <extracomment>How many of the texts of the library can be searched, and the size of the index.</extracomment>
        <translation>فُهرس %1 نص من %2، %3 ك.ب</translation>
    </message>
    <message>
        <source>The index is out of step. Make it anew: escalectl index --rebuild</source>
        <translation>الفهرس لا يطابق النصوص. أعيدوا بناءه: escalectl index --rebuild</translation>
    </message>
    <message>
        <source>--theme takes the id of a theme, 24 hexadecimal digits.</source>
        <translation>يقبل --theme رقم موضوع، 24 رقمًا سداسيًّا عشريًّا.</translation>
    </message>
    <message>
        <source>--library needs the name of a file.</source>
        <translation>يحتاج --library إلى اسم ملف.</translation>
    </message>
    <message>
        <source>New PIN: </source>
        <translation>رمز جديد: </translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>الرمز نفسه مرة أخرى: </translation>
    </message>
    <message>
        <source>The PIN is read from standard input: two lines, the same.</source>
        <translation>يُقرأ الرمز من الإدخال القياسي: سطران متطابقان.</translation>
    </message>
    <message>
        <source>The two PINs differ; nothing was changed.</source>
        <translation>الرمزان مختلفان؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The new PIN is stored.</source>
        <translation>حُفظ الرمز الجديد.</translation>
    </message>
    <message>
        <source>Searched for: %1 (--as-typed searches for what was typed)</source>
        <translation>جرى البحث عن: %1 (--as-typed يبحث عمّا كُتب)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يوجد شيء.</translation>
    </message>
    <message>
        <source>Words like these: %1</source>
        <translation>كلمات مشابهة: %1</translation>
    </message>
    <message>
        <source>The library does not have this fiche; escalectl list shows those it has.</source>
        <translation>هذه البطاقة ليست في المكتبة؛ يعرض escalectl list ما فيها.</translation>
    </message>
    <message>
        <source>Nobody here speaks this language; escalectl voices lists who speaks what.</source>
        <translation>لا أحد هنا يتكلم هذه اللغة؛ يعرض escalectl voices من يتكلم ماذا.</translation>
    </message>
    <message>
        <source>%1 s of speech</source>
        <translation>%1 ث من الكلام</translation>
    </message>
    <message>
        <source>There is no settings file %1. Check the name.</source>
        <translation>لا يوجد ملف إعدادات %1. تحقّقوا من الاسم.</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>لا صوت</translation>
    </message>
    <message>
        <source>%1 sentences read aloud fetched, %2 dropped, %3 still missing</source>
        <translation>جُلبت %1 جملة مقروءة، حُذفت %2، ما زالت تنقص %3</translation>
    </message>
    <message>
        <source>The kiosk has keys for digits only: choose a PIN of digits.</source>
        <translation>ليس في الجهاز إلا مفاتيح الأرقام: اختاروا رمزًا من أرقام.</translation>
    </message>
    <message>
        <source>Some of the content is damaged. Run: escalectl sync (what is damaged is fetched again).</source>
        <translation>بعض المحتوى تالف. شغّلوا: escalectl sync (يُجلب التالف من جديد).</translation>
    </message>
    <message>
        <source>--starts is soon or any.</source>
        <translation>قيمة --starts هي soon أو any.</translation>
    </message>
    <message>
        <source>%1 fiches listed, %2 answers looked at, %3 failed</source>
        <translation>البطاقات في القائمة: %1، الإجابات المفحوصة: %2، الفاشلة: %3</translation>
    </message>
    <message>
        <source>Nothing that this version does not know.</source>
        <translation>لا شيء لا تعرفه هذه النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting:  %n fiche(s) of the first sync, shown once all are here</source>
        <translation>
            <numerusform>في الانتظار: لا بطاقات من التحديث الأول</numerusform>
            <numerusform>في الانتظار: بطاقة واحدة من التحديث الأول، تُعرض عندما يكتمل</numerusform>
            <numerusform>في الانتظار: بطاقتان من التحديث الأول، تُعرضان عندما يكتمل</numerusform>
            <numerusform>في الانتظار: %n بطاقات من التحديث الأول، تُعرض عندما يكتمل</numerusform>
            <numerusform>في الانتظار: %n بطاقة من التحديث الأول، تُعرض عندما يكتمل</numerusform>
            <numerusform>في الانتظار: %n بطاقة من التحديث الأول، تُعرض عندما يكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Held:     %1 of %2 fiches would go; if that is right: escalectl sync --accept-removals</source>
        <translation>موقوف: ستُحذف %1 من %2 من البطاقات؛ إن كان ذلك صحيحًا: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Form:     %1</source>
        <translation>الشكل:    %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) are stored and shown once all are here</source>
        <translation>
            <numerusform>لا بطاقات محفوظة</numerusform>
            <numerusform>بطاقة واحدة محفوظة، وتُعرض عندما يكتمل كل شيء</numerusform>
            <numerusform>بطاقتان محفوظتان، وتُعرضان عندما يكتمل كل شيء</numerusform>
            <numerusform>%n بطاقات محفوظة، وتُعرض عندما يكتمل كل شيء</numerusform>
            <numerusform>%n بطاقة محفوظة، وتُعرض عندما يكتمل كل شيء</numerusform>
            <numerusform>%n بطاقة محفوظة، وتُعرض عندما يكتمل كل شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>If that is right: escalectl sync --accept-removals</source>
        <extracomment>After a sentence that so many fiches would go</extracomment>
        <translation>إن كان ذلك صحيحًا: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Age:      up to date on %1. %2</source>
        <extracomment>%1 is a time, %2 how long ago that was: &quot;Updated 7 months ago&quot;.</extracomment>
        <translation>العمر:    محدَّث في %1. %2</translation>
    </message>
    <message>
        <source>Moved:    files were at an old place until %1. Now: escalectl where</source>
        <translation>نُقل:     كانت ملفات في مكان قديم حتى %1. الآن: escalectl where</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>صوت مسجّل</translation>
    </message>
    <message>
        <source>This voice is on trial. Listen to each sentence and circle a number: 1: nothing can be understood; 2: a few words; 3: half; 4: nearly all; 5: all of it, as from a person.</source>
        <extracomment>Printed above the sentences that are sent to native listeners, in their language.</extracomment>
        <translation>هذا الصوت تحت التجربة. استمعوا إلى كل جملة وضعوا دائرة حول رقم: 1: لا يُفهم شيء؛ 2: بضع كلمات؛ 3: النصف؛ 4: كل شيء تقريبًا؛ 5: كل شيء، كما من إنسان.</translation>
    </message>
    <message>
        <source>This library has no text in this language.</source>
        <translation>لا توجد في هذه المكتبة نصوص بهذه اللغة.</translation>
    </message>
    <message>
        <source>The text %1 cannot be read. Check its name and its owner.</source>
        <translation>لا يمكن قراءة النص %1. تحقّقوا من اسمه ومن مالكه.</translation>
    </message>
    <message>
        <source>The text %1 is too long for a fiche.</source>
        <translation>النص %1 أطول من أن يكون بطاقة.</translation>
    </message>
    <message>
        <source>%1 is not a language to translate into: en uk ti ar ps ru fa.</source>
        <translation>%1 ليست لغة ترجمة: en uk ti ar ps ru fa.</translation>
    </message>
    <message>
        <source>%1 segments, %2 questions.</source>
        <translation>%1 مقاطع، %2 أسئلة.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 fiches translated; %4 of %5 segments missing (%6 French words).</source>
        <translation>%1: تُرجمت %2 من %3 بطاقات؛ ينقص %4 من %5 مقاطع (%6 كلمات فرنسية).</translation>
    </message>
    <message>
        <source>The file %1 is there already and has other words, which stay. Choose another folder.</source>
        <translation>الملف %1 موجود وفيه نص آخر يبقى كما هو. اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 is no folder: --language is required for one file.</source>
        <translation>%1 ليس مجلدًا: لملف واحد لا بد من --language.</translation>
    </message>
    <message>
        <source>--fiche is required: only a memory (tmx) and a folder are of all of them.</source>
        <translation>يلزم --fiche: الذاكرة (tmx) والمجلد وحدهما يشملان كل البطاقات.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and its owner.</source>
        <translation>تعذرت قراءة الملف %1. تحققوا من اسمه ومالكه.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>تعذرت كتابة الملف %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3 segments, %4 new or changed, %5 of another French text; %6 questions.</source>
        <translation>%1، %2: %3 مقاطع، %4 جديدة أو معدّلة، %5 من نص فرنسي آخر؛ %6 أسئلة.</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>أُكدت هنا، ولم تؤخذ: %1.</translation>
    </message>
    <message>
        <source>not named as the list says: LANGUAGE/KEY.opus</source>
        <translation>الاسم ليس كما في القائمة: اللغة/المفتاح.opus</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>أكبر من 4 ميغابايت</translation>
    </message>
    <message>
        <source>no Opus sound, or damaged</source>
        <translation>لا يوجد صوت Opus أو الملف تالف</translation>
    </message>
    <message>
        <source>shorter than a fifth of a second or longer than half a minute</source>
        <translation>أقصر من خُمس ثانية أو أطول من نصف دقيقة</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>A recording could not be copied beside the library.</source>
        <translation>تعذّر نسخ تسجيل بجانب المكتبة.</translation>
    </message>
    <message>
        <source>Recordings taken in: %1. Refused: %2.</source>
        <translation>التسجيلات المقبولة: %1. المرفوضة: %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sentences of the kiosk are recorded; %4 others.</source>
        <translation>%1: سُجّلت %2 من %3 من جمل الجهاز؛ وغيرها %4.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and its owner.</source>
        <translation>تعذّرت قراءة %1. تحقّقوا من اسمه ومن مالكه.</translation>
    </message>
    <message>
        <source>The key %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>يمكن لأشخاص آخرين على هذا الحاسوب قراءة المفتاح %1. نفّذ: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is no key that can sign without a password. Make one: escalectl keygen NAME</source>
        <translation>%1 ليس مفتاحًا يوقّع دون كلمة سر. أنشئوا واحدًا: escalectl keygen NAME</translation>
    </message>
    <message>
        <source>%1 is no public key of a publisher.</source>
        <translation>%1 ليس مفتاحًا عامًا لناشر.</translation>
    </message>
    <message>
        <source>%1 takes codes among fr,en,uk,ti,ar,ps,ru,fa, separated by commas.</source>
        <translation>يأخذ %1 رموزًا من fr,en,uk,ti,ar,ps,ru,fa مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>--channel takes small letters, digits and hyphens.</source>
        <translation>يأخذ --channel أحرفًا صغيرة وأرقامًا وشرطات.</translation>
    </message>
    <message>
        <source>--departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>يأخذ --departments أرقام المقاطعات مفصولة بفواصل: 38,2A,971.</translation>
    </message>
    <message>
        <source>Edition %1: %2 fiches in %3 texts, %4 bytes, %5 of them new</source>
        <translation>الطبعة %1: %2 بطاقة في %3 نص، %4 بايت، منها %5 جديدة</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>لم يتغيّر شيء منذ الطبعة %1.</translation>
    </message>
    <message>
        <source>Edition %1 of the channel %2, made %3, valid until %4</source>
        <translation>الطبعة %1 من القناة %2، أُعدّت في %3، صالحة حتى %4</translation>
    </message>
    <message>
        <source>Signed by %1, who is known here</source>
        <translation>وقّعها %1، وهو معروف هنا</translation>
    </message>
    <message>
        <source>Signed by %1, who is NOT known here</source>
        <translation>وقّعها %1، وهو غير معروف هنا</translation>
    </message>
    <message>
        <source>%1 fiches in %2 packs of %3 bytes</source>
        <translation>%1 بطاقة في %2 حزمة حجمها %3 بايت</translation>
    </message>
    <message>
        <source>%1 is there already, and was not touched. Choose another name.</source>
        <translation>%1 موجود من قبل ولم يُمسّ. اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>تعذّرت كتابة %1. تحقّقوا من القرص ومن صلاحيات المجلد.</translation>
    </message>
    <message>
        <source>The public key, for feed/keys of the stations: %1</source>
        <translation>المفتاح العام، من أجل feed/keys في المحطات: %1</translation>
    </message>
    <message>
        <source>--rotate-to takes one to four public keys.</source>
        <translation>يأخذ --rotate-to من مفتاح عام واحد إلى أربعة.</translation>
    </message>
    <message>
        <source>From now on these keys may sign. Publish with one of them.</source>
        <translation>من الآن فصاعدًا يمكن لهذه المفاتيح أن توقّع. انشروا بأحدها.</translation>
    </message>
    <message>
        <source>The edition is whole: %1 parts, %2 bytes, %3 unpacked</source>
        <translation>الطبعة كاملة: %1 جزء، %2 بايت، %3 بعد الفك</translation>
    </message>
    <message>
        <source>The edition of %1 has expired. Its fiches stay; ask its publisher for a newer one.</source>
        <translation>انتهت صلاحية طبعة %1. تبقى بطاقاتها؛ اطلبوا من ناشرها طبعة أحدث.</translation>
    </message>
    <message>
        <source>fleet/kiosk and fleet/centre must be names of small letters, digits and hyphens.</source>
        <translation>يجب أن يكون fleet/kiosk وfleet/centre اسمين من أحرف صغيرة وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>The report of %1 has arrived.</source>
        <translation>وصل تقرير %1.</translation>
    </message>
    <message>
        <source>%1 is not the report of the kiosk of this name.</source>
        <translation>%1 ليس تقرير الجهاز الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>%1 green, %2 late, %3 silent</source>
        <translation>%1 خضراء، %2 متأخرة، %3 صامتة</translation>
    </message>
    <message>
        <source>Edition %1 with %2 fiches is on the stick (%3 bytes written). You can take it out now.</source>
        <translation>الطبعة %1 وفيها %2 بطاقة على الذاكرة (كُتب %3 بايت). يمكنكم نزعها الآن.</translation>
    </message>
    <message>
        <source>feed/keys must name who may sign the settings.</source>
        <translation>يجب أن يسمّي feed/keys من يحق له توقيع الإعدادات.</translation>
    </message>
    <message>
        <source>Settings %1 for the channel %2 are signed.</source>
        <translation>وُقّعت الإعدادات %1 للقناة %2.</translation>
    </message>
    <message>
        <source>fleet/settings must be an address like https://packs.example.org/fleet.escale.</source>
        <translation>يجب أن يكون fleet/settings عنوانًا مثل https://packs.example.org/fleet.escale.</translation>
    </message>
    <message>
        <source>Settings %1 are taken; the kiosk uses them from its next start.</source>
        <translation>أُخذت الإعدادات %1؛ يستخدمها الجهاز من تشغيله التالي.</translation>
    </message>
    <message>
        <source>Nothing has changed since settings %1.</source>
        <translation>لم يتغير شيء منذ الإعدادات %1.</translation>
    </message>
    <message>
        <source>No model that makes vectors is set: the settings need ask/endpoint and ask/embedder.</source>
        <translation>لم يُحدَّد نموذج يصنع المتجهات: تحتاج الإعدادات إلى ask/endpoint و ask/embedder.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>توقّف. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>%1 passages, %2 new, %3 gone.</source>
        <translation>%1 مقطعًا، %2 جديدة، %3 اختفت.</translation>
    </message>
    <message>
        <source>This file does not say which fiche and language it is of: --fiche and --language are required.</source>
        <translation>لا يقول هذا الملف لأي بطاقة ولأي لغة هو: يلزم --fiche و--language.</translation>
    </message>
    <message>
        <source>This file is of fiche %1 in %2, and another one was asked for.</source>
        <translation>هذا الملف للبطاقة %1 بلغة %2، وقد طُلبت أخرى.</translation>
    </message>
    <message>
        <source>Nothing in this memory is new here.</source>
        <translation>لا جديد في هذه الذاكرة.</translation>
    </message>
</context>
<context>
    <name>escale::ConfirmOnSecondTap</name>
    <message>
        <source>%1: touch again</source>
        <extracomment>%1 is what a button does, such as &quot;Power off&quot;</extracomment>
        <translation>%1: المسوا مرة أخرى</translation>
    </message>
</context>
<context>
    <name>escale::Card</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is what it reads aloud</extracomment>
        <translation>استمعوا: %1</translation>
    </message>
</context>
<context>
    <name>escale::Commands</name>
    <message>
        <source>&amp;Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>تحديث الآن</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>إيقاف التحديث</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Two languages &amp;side by side</source>
        <translation>لغتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>In my &amp;selection</source>
        <extracomment>Puts the fiche aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>ضمن اختياراتي</translation>
    </message>
    <message>
        <source>Take away on a &amp;phone</source>
        <translation>إلى الهاتف</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Show only my selection</source>
        <translation>اختياراتي فقط</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>إزالة كل المرشّحات</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>خط أكبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>خط أصغر</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>&amp;Fiche</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Source of the &amp;fiches…</source>
        <translation>مصدر البطاقات…</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <extracomment>Forgets the conversation with the person who leaves: languages, filters, what is open.</extracomment>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>Moves the keys to the next part of the window: filters, list, text.</extracomment>
        <translation>القسم التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>القسم السابق من النافذة</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>حجم الخط العادي</translation>
    </message>
    <message>
        <source>Copy the l&amp;ink</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>ا&amp;بحثوا في الصفحة</translation>
    </message>
    <message>
        <source>&amp;Translate fiches…</source>
        <translation>&amp;ترجمة البطاقات…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Hand over only in %1…</source>
        <translation>التسليم بلغة واحدة فقط: %1…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>الخطوات الأولى…</translation>
    </message>
    <message>
        <source>&amp;Workshop: write fiches…</source>
        <translation>&amp;ورشة الكتابة: كتابة البطاقات…</translation>
    </message>
    <message>
        <source>As&amp;k a question</source>
        <translation>ا&amp;طرحوا سؤالا</translation>
    </message>
    <message>
        <source>Save what was said of answers…</source>
        <translation>حفظ ما قيل عن الأجوبة…</translation>
    </message>
    <message>
        <source>The person's &amp;screen</source>
        <translation>شاشة الشخص</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>كل الإجراءات…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Previously read</source>
        <translation>المقروءة سابقًا</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>قُرئت مؤخرًا</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>تاريخ النص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>الشخص يقرأ</translation>
    </message>
    <message>
        <source>The person's language…</source>
        <translation>لغة الشخص…</translation>
    </message>
    <message>
        <source>Import fiches from a stick…</source>
        <translation>استيراد البطاقات من ذاكرة USB…</translation>
    </message>
    <message>
        <source>Write the fiches onto a stick…</source>
        <translation>كتابة البطاقات على ذاكرة USB…</translation>
    </message>
    <message>
        <source>Kiosks of the centres…</source>
        <extracomment>Opens the window for those who run the kiosks of many centres.</extracomment>
        <translation>أجهزة المراكز…</translation>
    </message>
    <message>
        <source>New since last time</source>
        <extracomment>Lists only the fiches that are new or have changed since the desk was last closed.</extracomment>
        <translation>الجديد منذ آخر مرة</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <extracomment>Opens a window with what is another in the open fiche than when the desk was last closed.</extracomment>
        <translation>ما الذي تغيّر…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>Submenu: what was searched for and filtered, kept under names.</extracomment>
        <translation>المرشّحات المحفوظة</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Keeps what is searched for and filtered under a name.</extracomment>
        <translation>حفظ هذا المرشّح…</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Open Escale</source>
        <extracomment>In the menu of the icon beside the clock: shows the window.</extracomment>
        <translation>فتح Escale</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Undo the last change of a selection</source>
        <translation>التراجع عن آخر تغيير في الاختيارات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last change of the filters</source>
        <translation>التراجع عن آخر تغيير في المرشّحات</translation>
    </message>
    <message>
        <source>Undo the last change of a saved filter</source>
        <translation>التراجع عن آخر تغيير في مرشّح محفوظ</translation>
    </message>
    <message>
        <source>Undo: mark all as read</source>
        <translation>التراجع عن: تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Undo: next person</source>
        <translation>التراجع عن: الشخص التالي</translation>
    </message>
    <message>
        <source>Record a &amp;voice…</source>
        <extracomment>Opens the window in which a person reads sentences aloud for the kiosk.</extracomment>
        <translation>تسجيل &amp;صوت…</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>The fiche of this conversation that was read first: the other end of &quot;Previously read&quot;.</extracomment>
        <translation>المقروءة أولًا</translation>
    </message>
</context>
<context>
    <name>escale::ScreenBlanker</name>
    <message>
        <source>The screen is asleep. Touch it to wake it.</source>
        <translation>الشاشة نائمة. المسوها لإيقاظها.</translation>
    </message>
</context>
<context>
    <name>escale::DayChart</name>
    <message>
        <source>Visits of the last seven days</source>
        <translation>زيارات الأيام السبعة الأخيرة</translation>
    </message>
</context>
<context>
    <name>escale::FicheCardView</name>
    <message>
        <source>In French only</source>
        <extracomment>badge on a card whose text exists in French only</extracomment>
        <translation>بالفرنسية فقط</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>في: %1</translation>
    </message>
</context>
<context>
    <name>escale::FicheView</name>
    <message>
        <source>Text of the page</source>
        <translation>نص الصفحة</translation>
    </message>
    <message>
        <source>Show the new text</source>
        <translation>عرض النص الجديد</translation>
    </message>
    <message>
        <source>This page has just been withdrawn. You can finish reading it.</source>
        <translation>سُحبت هذه الصفحة الآن. يمكنكم إكمال قراءتها.</translation>
    </message>
    <message>
        <source>This page has just been updated.</source>
        <translation>حُدّثت هذه الصفحة الآن.</translation>
    </message>
</context>
<context>
    <name>escale::FilterPane</name>
    <message>
        <source>Any age</source>
        <extracomment>Choice of a filter by age: no matter how old.</extracomment>
        <translation>أي عمر</translation>
    </message>
    <message>
        <source>Any level</source>
        <extracomment>Choice of a filter by level of French: no matter which.</extracomment>
        <translation>أي مستوى</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fiche(s)</source>
        <extracomment>For those who hear the filters: a choice, such as a theme, and how many fiches it has.</extracomment>
        <translation>
            <numerusform>%1، لا بطاقات</numerusform>
            <numerusform>%1، بطاقة واحدة</numerusform>
            <numerusform>%1، بطاقتان</numerusform>
            <numerusform>%1، %Ln بطاقات</numerusform>
            <numerusform>%1، %Ln بطاقة</numerusform>
            <numerusform>%1، %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My selection (%Ln)</source>
        <extracomment>Button that shows the fiches a caseworker has put aside.</extracomment>
        <translation>
            <numerusform>اختياراتي (%Ln)</numerusform>
            <numerusform>اختياراتي (%Ln)</numerusform>
            <numerusform>اختياراتي (%Ln)</numerusform>
            <numerusform>اختياراتي (%Ln)</numerusform>
            <numerusform>اختياراتي (%Ln)</numerusform>
            <numerusform>اختياراتي (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a group of filters: the residence status of a person.</extracomment>
        <translation>الوضع القانوني</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Level of French</source>
        <translation>مستوى الفرنسية</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>إزالة كل المرشّحات</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>Choice of a filter by kind of fiche: procedures and programmes alike.</extracomment>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Title of a group of filters: what a person needs, such as &quot;Open a bank account&quot;.</extracomment>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Kind of fiche</source>
        <extracomment>Title of a group of filters: procedure or programme.</extracomment>
        <translation>نوع البطاقة</translation>
    </message>
    <message>
        <source>Can be read in</source>
        <extracomment>Title of a group of filters: the languages in which a fiche can be read.</extracomment>
        <translation>يمكن قراءتها باللغة</translation>
    </message>
    <message>
        <source>No matter when</source>
        <extracomment>Choice of a filter by the start of a course: whenever it is, and fiches that are no courses.</extracomment>
        <translation>لا يهم متى</translation>
    </message>
    <message>
        <source>In the next 3 months</source>
        <extracomment>Choice of a filter by the start of a course: within three months, or it can be joined at any time.</extracomment>
        <translation>خلال الأشهر الثلاثة القادمة</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>المرشّحات المحفوظة</translation>
    </message>
</context>
<context>
    <name>escale::GroupTitle</name>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <extracomment>For those who hear the filters: the title of a group (&quot;Status&quot;), and how many of its choices have been made.</extracomment>
        <translation>
            <numerusform>%1، لا شيء مختار (%Ln)</numerusform>
            <numerusform>%1، %Ln مختار</numerusform>
            <numerusform>%1، %Ln مختاران</numerusform>
            <numerusform>%1، %Ln مختارة</numerusform>
            <numerusform>%1، %Ln مختارًا</numerusform>
            <numerusform>%1، %Ln مختار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::Keyboard</name>
    <message>
        <source>Done</source>
        <extracomment>The key that ends typing</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
</context>
<context>
    <name>escale::KioskHost</name>
    <message>
        <source>Until the library can be read, the kiosk shows the sample that is inside the program.</source>
        <translation>إلى أن تصبح المكتبة قابلة للقراءة، يعرض الجهاز العيّنة الموجودة في البرنامج.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Dates on this page are wrong too.</source>
        <translation>ساعة هذا الجهاز خاطئة. تواريخ هذه الصفحة خاطئة أيضًا.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state: visits are not counted. Is the disk full?</source>
        <translation>لا يستطيع الجهاز حفظ حالته: لا تُعدّ الزيارات. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>لا يوجد صوت على هذا الجهاز.</translation>
    </message>
    <message>
        <source>This is a test of the sound.</source>
        <translation>هذه تجربة للصوت.</translation>
    </message>
    <message>
        <source>Wrong PINs typed here since the staff came last: %1. The last one: %2.</source>
        <extracomment>%1 is a number, %2 a day and a time</extracomment>
        <translation>عدد الرموز الخاطئة التي كُتبت هنا منذ آخر مجيء للموظفين: %1. آخرها: %2.</translation>
    </message>
    <message>
        <source>The PIN of the staff is short and can be guessed. An administrator sets one of six digits or more with: escalectl pin</source>
        <translation>رمز الموظفين قصير ويمكن تخمينه. يحدّد المسؤول رمزًا من ستة أرقام أو أكثر بالأمر: escalectl pin</translation>
    </message>
    <message>
        <source>The print server of this machine keeps what was printed, so tickets are not offered. An administrator forbids it with: cupsctl PreserveJobHistory=no PreserveJobFiles=no</source>
        <translation>يحتفظ خادم الطباعة في هذا الجهاز بما طُبع، لذلك لا تُعرض التذاكر. يمنع المسؤول ذلك بالأمر: cupsctl PreserveJobHistory=no PreserveJobFiles=no</translation>
    </message>
</context>
<context>
    <name>escale::KioskPage</name>
    <message>
        <source>Listen to this page</source>
        <translation>استمعوا إلى هذه الصفحة</translation>
    </message>
    <message>
        <source>Pictures on this page: %1.</source>
        <translation>عدد الصور في هذه الصفحة: %1.</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>المسوا صورة لتسمعوها.</translation>
    </message>
</context>
<context>
    <name>escale::KioskProgram</name>
    <message>
        <source>The fiches on this machine were damaged and have been replaced by sample fiches. Please tell the staff.</source>
        <translation>كانت بطاقات هذا الجهاز تالفة وحلّت محلها بطاقات عيّنة. أخبروا الموظفين من فضلكم.</translation>
    </message>
</context>
<context>
    <name>escale::LanguageOrder</name>
    <message>
        <source>%1: earlier</source>
        <extracomment>%1 is a language</extracomment>
        <translation>%1: إلى الأمام في القائمة</translation>
    </message>
</context>
<context>
    <name>escale::LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <extracomment>said and shown in each of the eight languages on the first page</extracomment>
        <translation>اختاروا لغتكم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%Ln بطاقات</numerusform>
            <numerusform>%Ln بطاقة</numerusform>
            <numerusform>%Ln بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · sample content</source>
        <extracomment>%1 is &quot;20 fiches&quot;; nothing has been fetched from the feed yet</extracomment>
        <translation>%1 · محتوى للتجربة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1 024 fiches&quot;, %2 a date</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>If this is your language, touch now.</source>
        <translation>إذا كانت هذه لغتكم، فالمسوا الآن.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
</context>
<context>
    <name>escale::LanguagesCard</name>
    <message>
        <source>Languages offered, and their order</source>
        <translation>اللغات المعروضة وترتيبها</translation>
    </message>
</context>
<context>
    <name>escale::LinkCard</name>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>موقع الإنترنت</translation>
    </message>
    <message>
        <source>Scan this code with a phone to call this number.</source>
        <translation>صوّروا هذا الرمز بالهاتف للاتصال بهذا الرقم.</translation>
    </message>
    <message>
        <source>Scan this code with a phone to write to this address.</source>
        <translation>صوّروا هذا الرمز بالهاتف للكتابة إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open this page.</source>
        <translation>صوّروا هذا الرمز بالهاتف لفتح هذه الصفحة.</translation>
    </message>
    <message>
        <source>What this word means</source>
        <translation>ماذا تعني هذه الكلمة</translation>
    </message>
</context>
<context>
    <name>escale::ListPage</name>
    <message>
        <source>All fiches</source>
        <translation>كل البطاقات</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>first of a row of chips: no choice among the needs</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nothing here fits your answers.</source>
        <translation>لا شيء هنا يناسب أجوبتكم.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>لا يوجد شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>takes back the answers that left nothing to show</extracomment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Choose (%1)</source>
        <extracomment>one key for a row of chips that would fill the screen; %1 is how many there are to choose from</extracomment>
        <translation>اختاروا (%1)</translation>
    </message>
</context>
<context>
    <name>escale::ListeningBar</name>
    <message>
        <source>Speed: slow</source>
        <translation>السرعة: بطيئة</translation>
    </message>
    <message>
        <source>Speed: fast</source>
        <translation>السرعة: سريعة</translation>
    </message>
    <message>
        <source>Speed: normal</source>
        <translation>السرعة: عادية</translation>
    </message>
    <message>
        <source>There is no voice for this language here.</source>
        <translation>لا يوجد هنا صوت لهذه اللغة.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. You can listen to this page in:</source>
        <translation>لا يوجد هنا صوت لهذه اللغة. يمكنكم الاستماع إلى هذه الصفحة بـ:</translation>
    </message>
    <message>
        <source>No loudspeaker is connected to this machine. Please tell the staff.</source>
        <translation>لا يوجد مكبّر صوت موصول بهذا الجهاز. أخبروا الموظفين من فضلكم.</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>لا يوجد مكبّر صوت، أو أن الحاسوب لا يعطي Escale صوتًا.</translation>
    </message>
    <message>
        <source>The voice does not answer. Please try again.</source>
        <translation>الصوت لا يجيب. حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>خذوا هذه الصفحة معكم</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far the voice is: sentence 2 of 14.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>%1 is the name of a language: the voice that reads is not in the language of the page around it.</extracomment>
        <translation>الصوت: %1</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <extracomment>The person has scrolled away; this goes back to the sentence being read.</extracomment>
        <translation>العودة إلى الصوت</translation>
    </message>
</context>
<context>
    <name>escale::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>escale::PinPad</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>العودة إلى الجهاز</translation>
    </message>
    <message>
        <source>Type the PIN of the staff</source>
        <translation>اكتبوا رمز الموظفين</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلكم…</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk. An administrator sets it with: escalectl pin</source>
        <translation>لم يُحدَّد رمز لهذا الجهاز. يحدّده المسؤول بالأمر: escalectl pin</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>هذا ليس الرمز الصحيح.</translation>
    </message>
    <message>
        <source>The kiosk cannot check the PIN now.</source>
        <translation>لا يستطيع الجهاز التحقق من الرمز الآن.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1.</source>
        <extracomment>%1 is a time such as 4:59</extracomment>
        <translation>محاولات كثيرة خاطئة. حاولوا مرة أخرى بعد %1.</translation>
    </message>
</context>
<context>
    <name>escale::PlaceChooser</name>
    <message>
        <source>Add a département: name or number</source>
        <extracomment>For those who hear the field that finds a département.</extracomment>
        <translation>إضافة مقاطعة: الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Show all départements</source>
        <translation>عرض كل المقاطعات</translation>
    </message>
    <message>
        <source>Département</source>
        <extracomment>In an empty field that finds a département by its name or its number.</extracomment>
        <translation>المقاطعة</translation>
    </message>
</context>
<context>
    <name>escale::QrWindow</name>
    <message>
        <source>Take this page with you</source>
        <translation>خذوا هذه الصفحة معكم</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open the page there.</source>
        <translation>صوّروا هذا الرمز بالهاتف لفتح الصفحة عليه.</translation>
    </message>
    <message>
        <source>Code of the page&apos;s address</source>
        <translation>رمز عنوان الصفحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCard</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is the question it reads aloud</extracomment>
        <translation>استمعوا: %1</translation>
    </message>
</context>
<context>
    <name>escale::QuestionsPage</name>
    <message>
        <source>%1 (here)</source>
        <extracomment>%1 is the département the kiosk stands in, &quot;Isère (38)&quot;</extracomment>
        <translation>%1 (هنا)</translation>
    </message>
    <message>
        <source>Choose a département</source>
        <translation>اختاروا مقاطعة</translation>
    </message>
    <message>
        <source>Another département</source>
        <translation>مقاطعة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln fiche(s)</source>
        <translation>
            <numerusform>لا بطاقات لعرضها</numerusform>
            <numerusform>عرض بطاقة واحدة</numerusform>
            <numerusform>عرض بطاقتين</numerusform>
            <numerusform>عرض %Ln بطاقات</numerusform>
            <numerusform>عرض %Ln بطاقة</numerusform>
            <numerusform>عرض %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>عرض ما يناسبني</translation>
    </message>
    <message>
        <source>You can skip every question. Nothing is kept.</source>
        <translation>يمكنكم تخطي أي سؤال. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>أين تسكنون؟</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>كم عمركم؟</translation>
    </message>
    <message>
        <source>How is your French?</source>
        <translation>ما مستواكم في الفرنسية؟</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>أقل من 18 سنة</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>من 18 إلى 25</translation>
    </message>
    <message>
        <source>26 and over</source>
        <translation>26 وأكثر</translation>
    </message>
    <message>
        <source>I do not read French</source>
        <extracomment>answers to &quot;How is your French?&quot;</extracomment>
        <translation>لا أقرأ الفرنسية</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>جيدًا</translation>
    </message>
    <message>
        <source>Fluently</source>
        <translation>بطلاقة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Are you looking for a course that starts soon?</source>
        <translation>هل تبحثون عن دورة تبدأ قريبًا؟</translation>
    </message>
    <message>
        <source>Yes, in the next 3 months</source>
        <translation>نعم، خلال الأشهر الثلاثة القادمة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPage</name>
    <message>
        <source>This fiche is no longer here. Please go back.</source>
        <translation>لم تعد هذه البطاقة هنا. ارجعوا من فضلكم.</translation>
    </message>
    <message>
        <source>To hear it, touch the round key below.</source>
        <translation>لتسمعوها، المسوا الدائرة في الأسفل.</translation>
    </message>
    <message>
        <source>See it in pictures</source>
        <translation>شاهدوها بالصور</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPane</name>
    <message>
        <source>This fiche is no longer in the library.</source>
        <translation>لم تعد هذه البطاقة في المكتبة.</translation>
    </message>
    <message>
        <source>Choose a fiche in the list.</source>
        <translation>اختاروا بطاقة من القائمة.</translation>
    </message>
    <message>
        <source>Text of the fiche</source>
        <translation>نص البطاقة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the link of the page</source>
        <translation>نسخ رابط الصفحة</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>الاستماع من هنا</translation>
    </message>
    <message>
        <source>Listen in French</source>
        <translation>الاستماع بالفرنسية</translation>
    </message>
    <message>
        <source>Sentences for the interview</source>
        <translation>جمل للمقابلة</translation>
    </message>
    <message>
        <source>Fiches: %1</source>
        <translation>البطاقات: %1</translation>
    </message>
    <message>
        <source>Not yet translated: %1</source>
        <translation>غير مترجمة بعد: %1</translation>
    </message>
</context>
<context>
    <name>escale::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>escale::SearchPage</name>
    <message>
        <source>Nothing found. Look here instead:</source>
        <translation>لم يوجد شيء. انظروا هنا:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s) found</source>
        <translation>
            <numerusform>لم توجد بطاقات</numerusform>
            <numerusform>وُجدت بطاقة واحدة</numerusform>
            <numerusform>وُجدت بطاقتان</numerusform>
            <numerusform>وُجدت %Ln بطاقات</numerusform>
            <numerusform>وُجدت %Ln بطاقة</numerusform>
            <numerusform>وُجدت %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word, or choose a theme:</source>
        <translation>اكتبوا كلمة أو اختاروا موضوعًا:</translation>
    </message>
    <message>
        <source>Results for: %1</source>
        <extracomment>%1 is what was searched for instead of what was typed</extracomment>
        <translation>نتائج: %1</translation>
    </message>
    <message>
        <source>Search for exactly: %1</source>
        <extracomment>%1 is what was typed; a button</extracomment>
        <translation>البحث عن هذا بالضبط: %1</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>ابحثوا: سكن، عمل، طبيب…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>escale::SessionEnd</name>
    <message numerus="yes">
        <source>This page closes in %Ln second(s). Nothing you did here is kept.</source>
        <translation>
            <numerusform>تُغلق هذه الصفحة الآن. لا يُحفظ شيء.</numerusform>
            <numerusform>تُغلق هذه الصفحة بعد ثانية واحدة. لا يُحفظ شيء.</numerusform>
            <numerusform>تُغلق هذه الصفحة بعد ثانيتين. لا يُحفظ شيء.</numerusform>
            <numerusform>تُغلق هذه الصفحة بعد %Ln ثوانٍ. لا يُحفظ شيء.</numerusform>
            <numerusform>تُغلق هذه الصفحة بعد %Ln ثانية. لا يُحفظ شيء.</numerusform>
            <numerusform>تُغلق هذه الصفحة بعد %Ln ثانية. لا يُحفظ شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCard</name>
    <message>
        <source>This kiosk</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Greatest volume</source>
        <translation>أعلى صوت</translation>
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
        <translation>تنتهي الزيارة بعد</translation>
    </message>
    <message>
        <source>and a warning of</source>
        <translation>وتنبيه مدته</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No département has been chosen</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Screen turned by</source>
        <translation>الشاشة مدارة</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>The screen turns at the next restart.</source>
        <translation>تدور الشاشة عند إعادة التشغيل القادمة.</translation>
    </message>
    <message>
        <source>Printer for tickets</source>
        <translation>طابعة التذاكر</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>لا طابعة</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>ورقها</translation>
    </message>
    <message>
        <source>receipt, 80 mm</source>
        <translation>إيصال، 80 مم</translation>
    </message>
</context>
<context>
    <name>escale::StaffPage</name>
    <message>
        <source>It is being done.</source>
        <translation>جارٍ التنفيذ.</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>%1 is the name of this kiosk</extracomment>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Staff — %1</source>
        <translation>الموظفون — %1</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>العودة إلى الجهاز</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما المشكلة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>تُقرأ المكتبة الآن…</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>تحديث البطاقات</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <extracomment>What the last sync did: numbers of fiches</extracomment>
        <translation>%1 جديدة، %2 متغيّرة، %3 محذوفة</translation>
    </message>
    <message>
        <source>sample inside the program</source>
        <translation>عيّنة داخل البرنامج</translation>
    </message>
    <message>
        <source>The last days</source>
        <translation>الأيام الأخيرة</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>تجربة الصوت</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>لا يوجد صوت على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>الخروج من وضع الجهاز العام</translation>
    </message>
    <message>
        <source>The machine has been asked…</source>
        <translation>أُرسل الطلب إلى الجهاز…</translation>
    </message>
</context>
<context>
    <name>escale::Stepper</name>
    <message>
        <source>%1: less</source>
        <extracomment>%1 is what is changed, such as &quot;Greatest volume&quot;</extracomment>
        <translation>%1: أقل</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: أكثر</translation>
    </message>
</context>
<context>
    <name>escale::StepsPage</name>
    <message>
        <source>Step %1 of %2.</source>
        <translation>الخطوة %1 من %2.</translation>
    </message>
    <message>
        <source>Touch the arrow to go on.</source>
        <translation>المسوا السهم للمتابعة.</translation>
    </message>
    <message>
        <source>That was the last step.</source>
        <translation>كانت هذه آخر خطوة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back to the whole page.</source>
        <translation>العودة إلى الصفحة الكاملة.</translation>
    </message>
    <message>
        <source>Look for something else</source>
        <translation>البحث عن شيء آخر</translation>
    </message>
</context>
<context>
    <name>escale::SyncBar</name>
    <message>
        <source>Asking what is new…</source>
        <translation>نسأل عن الجديد…</translation>
    </message>
    <message>
        <source>Checking older texts…</source>
        <translation>نراجع النصوص القديمة…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>ننهي…</translation>
    </message>
    <message>
        <source>Fetching texts…</source>
        <translation>نجلب النصوص…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The title of a fiche, between the quotation marks of your language.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) per second</source>
        <translation>
            <numerusform>0 نص في الثانية</numerusform>
            <numerusform>نص واحد في الثانية</numerusform>
            <numerusform>نصّان في الثانية</numerusform>
            <numerusform>%Ln نصوص في الثانية</numerusform>
            <numerusform>%Ln نصًّا في الثانية</numerusform>
            <numerusform>%Ln نص في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>لم يبق وقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>سير التحديث</translation>
    </message>
    <message>
        <source>First update</source>
        <translation>التحديث الأول</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln fiche(s)</source>
        <translation>
            <numerusform>لا حذف</numerusform>
            <numerusform>حذف بطاقة واحدة</numerusform>
            <numerusform>حذف بطاقتين</numerusform>
            <numerusform>حذف %Ln بطاقات</numerusform>
            <numerusform>حذف %Ln بطاقة</numerusform>
            <numerusform>حذف %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the source…</source>
        <translation>تحديد المصدر…</translation>
    </message>
    <message>
        <source>Fetching recorded voice…</source>
        <translation>جارٍ جلب الصوت المسجّل…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: what was just cleared comes back.</extracomment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>escale::SyncRunner</name>
    <message>
        <source>No source of fiches is set: this program has only what it holds now.</source>
        <translation>لم يُحدَّد مصدر للبطاقات: ليس في البرنامج إلا ما فيه الآن.</translation>
    </message>
    <message>
        <source>An update is already running.</source>
        <translation>هناك تحديث جارٍ.</translation>
    </message>
</context>
<context>
    <name>escale::ThemesPage</name>
    <message>
        <source>How can we help you?</source>
        <translation>كيف يمكننا مساعدتكم؟</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>ابحثوا: سكن، عمل، طبيب…</translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>عرض ما يناسبني</translation>
    </message>
    <message>
        <source>Only what fits me</source>
        <extracomment>button: opens optional questions (place, age, French); once answered, lists show only what fits</extracomment>
        <translation>ما يناسبني فقط</translation>
    </message>
    <message>
        <source>Find by listening</source>
        <translation>ابحثوا بالاستماع</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>أرقام الطوارئ</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>اطرحوا سؤالًا</translation>
    </message>
</context>
<context>
    <name>escale::TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of the language in use</extracomment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ends the visit and forgets everything</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>مغادرة الدليل الصوتي</translation>
    </message>
    <message>
        <source>It is on.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>هو مفعَّل الآن.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>هو غير مفعَّل الآن.</translation>
    </message>
</context>
<context>
    <name>escale::VoiceMenu</name>
    <message>
        <source>Recorded: comes with the fiches, always first</source>
        <extracomment>A voice in the list of voices. Where a sentence has a recording, that is what is heard.</extracomment>
        <translation>مسجَّل: يأتي مع البطاقات، وله الأولوية دائمًا</translation>
    </message>
    <message>
        <source>%1: built into Escale</source>
        <extracomment>A voice in the list of voices; %1 is its name, &quot;eSpeak NG&quot;.</extracomment>
        <translation>%1: مدمج في Escale</translation>
    </message>
    <message>
        <source>System: a voice of this computer</source>
        <extracomment>A voice in the list of voices: installed on the computer, not part of Escale.</extracomment>
        <translation>النظام: صوت من هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Voices</source>
        <extracomment>Submenu: which voice reads each language aloud.</extracomment>
        <translation>ا&amp;لأصوات</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>لا يوجد صوت لهذه اللغة</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <extracomment>First in the list of voices: no choice of one&apos;s own.</extracomment>
        <translation>تلقائي: أفضل صوت متاح</translation>
    </message>
</context>
<context>
    <name>escale::NoResultsPanel</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>A spelling was corrected; %1 is what was searched for instead.</extracomment>
        <translation>نتائج «%1»</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or remove a filter.</source>
        <translation>لم يوجد شيء. جرّبوا كلمة أخرى أو أزيلوا مرشّحًا.</translation>
    </message>
    <message>
        <source>Your selection is empty. The star above a fiche puts it aside.</source>
        <translation>اختياراتكم فارغة. النجمة فوق البطاقة تضيفها إليها.</translation>
    </message>
    <message>
        <source>The filters leave nothing of your selection.</source>
        <translation>المرشّحات لا تُبقي شيئًا من اختياراتكم.</translation>
    </message>
    <message>
        <source>Show the whole selection</source>
        <translation>عرض كل الاختيارات</translation>
    </message>
</context>
<context>
    <name>escale::WindowBar</name>
    <message>
        <source>Languages: %1</source>
        <translation>اللغات: %1</translation>
    </message>
    <message>
        <source>Search for a fiche, a word, an acronym</source>
        <translation>ابحثوا عن بطاقة أو كلمة أو اختصار</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>%1 is &quot;23 results&quot;, %2 a number of milliseconds.</extracomment>
        <translation>%1 · %2 م.ث</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسألوا</translation>
    </message>
</context>
<context>
    <name>escale::HostRequestWatcher</name>
    <message>
        <source>Nothing on this machine answers. Is Escale’s kiosk service installed?</source>
        <translation>لا شيء يجيب على هذا الجهاز. هل خدمة Escale للأجهزة العامة مثبّتة؟</translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>The key must be on one line, without spaces.</source>
        <translation>يجب أن يكون المفتاح في سطر واحد وبلا مسافات.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer makes no sense. Check the address of the feed.</source>
        <translation>جواب الخادم غير مفهوم. تحقّقوا من عنوان المصدر.</translation>
    </message>
    <message>
        <source>Stopped. What was already saved is kept; start again to go on.</source>
        <translation>توقّف. ما حُفظ يبقى؛ شغّلوا من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The address of the feed is not usable. Give one like https://api.example.org.</source>
        <translation>عنوان المصدر غير صالح. اكتبوا عنوانًا مثل https://api.example.org.</translation>
    </message>
    <message>
        <source>The address of the feed must be plain: no user name, no password, nothing after a ? or #.</source>
        <translation>يجب أن يكون عنوان المصدر بسيطًا: بلا اسم مستخدم ولا كلمة سر ولا شيء بعد ? أو #.</translation>
    </message>
    <message>
        <source>The address of the feed must start with https://, so that the key stays secret.</source>
        <translation>يجب أن يبدأ عنوان المصدر بـ https:// ليبقى المفتاح سرّيًّا.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. Check its name and its owner.</source>
        <translation>تعذّرت قراءة ملف المفتاح %1. تحقّقوا من اسمه ومالكه.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>يستطيع أشخاص آخرون على هذا الحاسوب قراءة ملف المفتاح %1. شغّلوا: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 must hold the key alone, on one line.</source>
        <translation>يجب أن يحتوي ملف المفتاح %1 على المفتاح وحده في سطر واحد.</translation>
    </message>
    <message>
        <source>The feed cannot be reached. Check the network and the address of the feed, then try again.</source>
        <translation>تعذّر الوصول إلى الخادم. تحقّقوا من الشبكة وعنوان المصدر ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The feed stopped answering. Try again later.</source>
        <translation>توقّف الخادم عن الإجابة. حاولوا لاحقًا.</translation>
    </message>
    <message>
        <source>The feed has a problem of its own. Try again later.</source>
        <translation>في الخادم مشكلة. حاولوا لاحقًا.</translation>
    </message>
    <message>
        <source>The feed refused the key. Ask the operator of the feed for a valid key.</source>
        <translation>رفض الخادم المفتاح. اطلبوا مفتاحًا صالحًا من مشغّل الخادم.</translation>
    </message>
    <message>
        <source>The feed could not prove who it is, so nothing was fetched. Check the address of the feed and the date of this computer.</source>
        <translation>لم يستطع الخادم إثبات هويته، فلم يُجلب شيء. تحقّقوا من عنوان المصدر ومن تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The feed sends to another server, which is not allowed. Check the address of the feed.</source>
        <translation>يحيل الخادم إلى خادم آخر، وهذا ممنوع. تحقّقوا من عنوان المصدر.</translation>
    </message>
    <message>
        <source>The feed does not have this. Check the address of the feed.</source>
        <translation>هذا غير موجود على الخادم. تحقّقوا من عنوان المصدر.</translation>
    </message>
    <message>
        <source>The feed does not understand the question. Check the address of the feed.</source>
        <translation>لا يفهم الخادم السؤال. تحقّقوا من عنوان المصدر.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer arrived damaged. Try again later.</source>
        <translation>وصل جواب الخادم تالفًا. حاولوا لاحقًا.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer is far too large, so it was refused. Check the address of the feed.</source>
        <translation>جواب الخادم أكبر بكثير من اللازم، فرُفض. تحقّقوا من عنوان المصدر.</translation>
    </message>
    <message>
        <source>The feed&apos;s answer cannot be read. Try again later, or check the address of the feed.</source>
        <translation>تعذّرت قراءة جواب الخادم. حاولوا لاحقًا أو تحقّقوا من عنوان المصدر.</translation>
    </message>
    <message>
        <source>ESCALE_SITE_SECRET must hold the key alone, on one line.</source>
        <translation>يجب أن يحتوي ESCALE_SITE_SECRET على المفتاح وحده في سطر واحد.</translation>
    </message>
    <message>
        <source>A picture of the feed cannot be used.</source>
        <translation>صورة من الخادم غير صالحة.</translation>
    </message>
    <message>
        <source>The feed does not read this aloud.</source>
        <translation>لا يقرأ الخادم هذا بصوت عالٍ.</translation>
    </message>
    <message>
        <source>The proxy cannot be used. Write it as http://name:port, or none for no proxy.</source>
        <translation>لا يمكن استخدام الوسيط. اكتبوه هكذا http://name:port أو none لعدم استخدام وسيط.</translation>
    </message>
    <message>
        <source>The feed does not have this fiche any more.</source>
        <translation>لم تعد هذه البطاقة لدى الخادم.</translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>The kiosk could not start anew; it has cleaned itself instead.</source>
        <translation>لم يستطع الجهاز أن يبدأ من جديد؛ فمسح كل شيء بنفسه.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>The keyboard of this language cannot be used.</source>
        <translation>لا يمكن استعمال لوحة مفاتيح هذه اللغة.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>Colon before a list</source>
        <translation>نقطتان قبل قائمة</translation>
    </message>
    <message>
        <source>Word separator</source>
        <translation>فاصل الكلمات</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>علامة تعجب</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>شرطة طويلة</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>علامة اقتباس</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>بداية اقتباس</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>نهاية اقتباس</translation>
    </message>
    <message>
        <source>Opening parenthesis</source>
        <translation>قوس افتتاح</translation>
    </message>
    <message>
        <source>Closing parenthesis</source>
        <translation>قوس إغلاق</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>علامة @</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>Ampersand</source>
        <translation>علامة &amp;</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>في المئة</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>Number sign</source>
        <translation>علامة الرقم</translation>
    </message>
    <message>
        <source>Half space</source>
        <translation>نصف مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>The key that removes the letter before the cursor</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>أرقام وعلامات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>أحرف</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>لغة لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>إغلاق لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>This page is an example. The code leads to the first page of the site.</source>
        <translation>هذه الصفحة مثال. يقود الرمز إلى الصفحة الرئيسية للموقع.</translation>
    </message>
    <message numerus="yes">
        <source>%n thanks</source>
        <extracomment>Thanks that readers of a fiche have sent.</extracomment>
        <translation>
            <numerusform>لا شكر بعد</numerusform>
            <numerusform>شكر واحد</numerusform>
            <numerusform>شكران</numerusform>
            <numerusform>%n عبارات شكر</numerusform>
            <numerusform>%n عبارة شكر</numerusform>
            <numerusform>%n عبارة شكر</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Title beside the address of a site about the fiche.</extracomment>
        <translation>موقع الإنترنت</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <extracomment>Label above the name of the organisation behind a fiche.</extracomment>
        <translation>يقدّمه</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Label above the names of organisations that help with it.</extracomment>
        <translation>بالتعاون مع</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>Title above buttons that lead to themes and needs near this fiche.</extracomment>
        <translation>انظروا أيضًا</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <extracomment>Title beside a QR code: scan it to read the page on one&apos;s own phone.</extracomment>
        <translation>خذوا هذه الصفحة معكم</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label above the name of the catalogue that a fiche comes from.</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختاروا مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>This library cannot be searched yet: it has no index. Make one: escalectl index --rebuild</source>
        <translation>لا يمكن البحث في هذه المكتبة بعد: ليس لها فهرس. ابنوه: escalectl index --rebuild</translation>
    </message>
    <message>
        <source>The index of this library is of an older form. Make it anew: escalectl index --rebuild</source>
        <translation>فهرس هذه المكتبة له شكل قديم. أعيدوا بناءه: escalectl index --rebuild</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>This cannot be read aloud.</source>
        <translation>لا يمكن قراءة هذا بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>The sound that came is not one that can be used.</source>
        <translation>الصوت الذي وصل غير صالح.</translation>
    </message>
    <message>
        <source>The sound file cannot be written.</source>
        <translation>تعذّرت كتابة ملف الصوت.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>A voice: sentences that were recorded and came with the content.</extracomment>
        <translation>صوت مسجّل</translation>
    </message>
    <message>
        <source>voice on trial</source>
        <extracomment>Beside the name of a voice: no native speaker has judged it yet.</extracomment>
        <translation>صوت تحت التجربة</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>The server refused the key of this kiosk. Ask its operator for a new one.</source>
        <translation>رفض الخادم مفتاح هذا الجهاز. اطلبوا مفتاحًا جديدًا من مشغّله.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network.</source>
        <translation>تعذّر الوصول إلى الخادم. تحقّقوا من الشبكة.</translation>
    </message>
    <message>
        <source>The answers of the server make no sense. Nothing changed.</source>
        <translation>أجوبة الخادم غير مفهومة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No server has been set up, or the file with its key cannot be used.</source>
        <translation>لم يُحدَّد خادم، أو ملف مفتاحه غير صالح.</translation>
    </message>
    <message>
        <source>The library cannot be written. Is the disk full?</source>
        <translation>تعذّرت الكتابة في المكتبة. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>تعذّرت قراءة المكتبة.</translation>
    </message>
    <message>
        <source>The library is damaged. The next sync repairs it.</source>
        <translation>المكتبة تالفة. التحديث القادم يصلحها.</translation>
    </message>
    <message>
        <source>The library was made by a newer Escale.</source>
        <translation>صنعت المكتبةَ نسخةٌ أحدث من Escale.</translation>
    </message>
    <message>
        <source>Another sync was running.</source>
        <translation>كان تحديث آخر جاريًا.</translation>
    </message>
    <message>
        <source>The sync was stopped before its end.</source>
        <translation>أُوقف التحديث قبل نهايته.</translation>
    </message>
    <message>
        <source>Some fiches could not be fetched. The next sync tries again.</source>
        <translation>تعذّر جلب بعض البطاقات. سيحاول التحديث القادم مرة أخرى.</translation>
    </message>
    <message>
        <source>the kiosk started</source>
        <translation>بدأ الجهاز</translation>
    </message>
    <message>
        <source>restart of the night</source>
        <translation>إعادة تشغيل ليلية</translation>
    </message>
    <message>
        <source>new content</source>
        <translation>محتوى جديد</translation>
    </message>
    <message>
        <source>the library could not be shown</source>
        <translation>تعذّر عرض المكتبة</translation>
    </message>
    <message>
        <source>a setting was not usable</source>
        <translation>إعداد غير صالح</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>كانت الساعة خاطئة</translation>
    </message>
    <message>
        <source>the state of the kiosk could not be written</source>
        <translation>تعذّر حفظ حالة الجهاز</translation>
    </message>
    <message>
        <source>the staff came</source>
        <translation>جاء موظف</translation>
    </message>
    <message>
        <source>the staff left</source>
        <translation>ذهب الموظف</translation>
    </message>
    <message>
        <source>five wrong PINs</source>
        <translation>خمسة رموز خاطئة</translation>
    </message>
    <message>
        <source>a setting was changed here</source>
        <translation>تغيّر إعداد هنا</translation>
    </message>
    <message>
        <source>a sync was asked for</source>
        <translation>طُلب تحديث</translation>
    </message>
    <message>
        <source>a restart was asked for</source>
        <translation>طُلبت إعادة التشغيل</translation>
    </message>
    <message>
        <source>power off was asked for</source>
        <translation>طُلب إيقاف التشغيل</translation>
    </message>
    <message>
        <source>leaving the kiosk was asked for</source>
        <translation>طُلب الخروج من وضع الجهاز العام</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <extracomment>A day and a time: &quot;24 November, 10:32&quot;. Letters as in QLocale::toString(): d, MMMM, HH, mm.</extracomment>
        <translation>d MMMM، HH:mm</translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation>لم يحدث تحديث بعد.</translation>
    </message>
    <message>
        <source>Up to date — %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>محدّث — %1</translation>
    </message>
    <message>
        <source>The last sync did not end.</source>
        <translation>لم ينتهِ التحديث الأخير.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A line of the log: %1 is a day and a time, %2 what happened then</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Visits of the last seven days</source>
        <translation>زيارات الأيام السبعة الأخيرة</translation>
    </message>
    <message>
        <source>This kiosk does not count its visits.</source>
        <translation>هذا الجهاز لا يعدّ زياراته.</translation>
    </message>
    <message>
        <source>Fiches opened</source>
        <translation>بطاقات فُتحت</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>مرات الاستماع</translation>
    </message>
    <message numerus="yes">
        <source>The first sync has not ended: %n fiche(s) are here, and shown once all are.</source>
        <translation>
            <numerusform>لم ينته التحديث الأول: لا بطاقات بعد.</numerusform>
            <numerusform>لم ينته التحديث الأول: وصلت بطاقة واحدة، وتُعرض مع البقية.</numerusform>
            <numerusform>لم ينته التحديث الأول: وصلت بطاقتان، وتُعرضان مع البقية.</numerusform>
            <numerusform>لم ينته التحديث الأول: وصلت %n بطاقات، وتُعرض مع البقية.</numerusform>
            <numerusform>لم ينته التحديث الأول: وصلت %n بطاقة، وتُعرض مع البقية.</numerusform>
            <numerusform>لم ينته التحديث الأول: وصلت %n بطاقة، وتُعرض مع البقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the server no longer lists them. None was removed. If that is right: escalectl sync --accept-removals</source>
        <extracomment>%1 and %2 are numbers of fiches</extracomment>
        <translation>ستُحذف %1 من %2 من البطاقات لأنها لم تعد في قائمة الخادم. لم يُحذف شيء. إن كان ذلك صحيحًا: escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>files were moved to their new place</source>
        <translation>نُقلت ملفات إلى مكانها الجديد</translation>
    </message>
    <message>
        <source>the fiches of a USB stick were asked for</source>
        <translation>طُلبت بطاقات ذاكرة USB</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>ما أُخذ</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>الأسئلة المطروحة</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <extracomment>Questions to which no fiche had an answer.</extracomment>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>the new version of the program was asked for</source>
        <translation>طُلبت النسخة الجديدة من البرنامج</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The setting %1 is not usable (allowed: %2); the default is used.</source>
        <translation>الإعداد %1 غير صالح (المسموح: %2)؛ استُعملت القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check its name, its owner and its content.</source>
        <translation>تعذّرت قراءة ملف الإعدادات %1. تحقّقوا من اسمه ومالكه ومحتواه.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Check the disk.</source>
        <translation>تعذّر حفظ الرمز. تحقّقوا من القرص.</translation>
    </message>
    <message>
        <source>The statistics cannot be read. Check who owns the file.</source>
        <translation>تعذّرت قراءة الإحصاءات. تحقّقوا من مالك الملف.</translation>
    </message>
    <message>
        <source>The statistics cannot be saved. Check the disk.</source>
        <translation>تعذّر حفظ الإحصاءات. تحقّقوا من القرص.</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state. Check the disk.</source>
        <translation>لا يستطيع الجهاز حفظ حالته. تحقّقوا من القرص.</translation>
    </message>
    <message>
        <source>What the staff chose at this kiosk cannot be read; the settings file alone is used.</source>
        <translation>تعذّرت قراءة اختيارات الموظفين على هذا الجهاز؛ يُستعمل ملف الإعدادات وحده.</translation>
    </message>
    <message>
        <source>The choices could not be saved. Check the disk.</source>
        <translation>تعذّر حفظ الاختيارات. تحقّقوا من القرص.</translation>
    </message>
    <message>
        <source>The setting %1 holds a word that is not the name of a server; nothing is fetched for this word.</source>
        <translation>الإعداد %1 يحتوي على كلمة ليست اسم خادم؛ لا يُجلب شيء لهذه الكلمة.</translation>
    </message>
    <message>
        <source>The settings have been moved to %1. They were in %2.</source>
        <translation>نُقلت الإعدادات إلى %1. كانت في %2.</translation>
    </message>
    <message>
        <source>The library has been moved to %1. It was in %2.</source>
        <translation>نُقلت المكتبة إلى %1. كانت في %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: they belong in %2. Please move the file.</source>
        <translation>الإعدادات في %1 غير مستعملة: مكانها %2. يُرجى نقل الملف.</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>تعذّر حفظ الإعدادات في %1. تحقّقوا من وجود مساحة ومن إمكانية الكتابة هناك.</translation>
    </message>
    <message>
        <source>The key could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>تعذّر حفظ المفتاح في %1. تحقّقوا من وجود مساحة ومن إمكانية الكتابة هناك.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 32 digits.</source>
        <translation>للرمز من 6 إلى 32 رقمًا.</translation>
    </message>
    <message>
        <source>The settings that come from the fleet cannot be read; this kiosk&apos;s own are used.</source>
        <translation>تعذّرت قراءة الإعدادات المشتركة للأجهزة؛ تُستخدم إعدادات هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The library could not be created. Check that there is room on the disk and that its folder may be written.</source>
        <translation>تعذّر إنشاء المكتبة. تحقّقوا من وجود مساحة على القرص ومن إمكانية الكتابة في مجلدها.</translation>
    </message>
    <message>
        <source>There is no library at %1. Run: escalectl sync</source>
        <translation>لا توجد مكتبة في %1. شغّلوا: escalectl sync</translation>
    </message>
    <message>
        <source>Another synchronisation is running. Let it finish, then try again.</source>
        <translation>هناك تحديث آخر جارٍ. دعوه ينتهي ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The library does not have this fiche.</source>
        <translation>هذه البطاقة ليست في المكتبة.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be saved. Free some space and try again.</source>
        <translation>القرص ممتلئ، فلم تُحفظ المكتبة. أفرغوا مساحة وحاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The library may not be written. Check who owns the file and its folder.</source>
        <translation>لا يُسمح بالكتابة في المكتبة. تحقّقوا من مالك الملف ومجلده.</translation>
    </message>
    <message>
        <source>The library cannot be opened. Check that its folder exists and who owns it.</source>
        <translation>تعذّر فتح المكتبة. تحقّقوا من وجود مجلدها ومن مالكه.</translation>
    </message>
    <message>
        <source>Another program holds the library. Close it and try again.</source>
        <translation>برنامج آخر يستعمل المكتبة. أغلقوه وحاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk reported an error or is full. Check the disk and try again.</source>
        <translation>أبلغ القرص عن خطأ أو هو ممتلئ. تحقّقوا من القرص وحاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The library could not be read. Try again.</source>
        <translation>تعذّرت قراءة المكتبة. حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The library could not be saved. Try again.</source>
        <translation>تعذّر حفظ المكتبة. حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>This library was made by a newer Escale. Update Escale to open it.</source>
        <translation>صنعت هذه المكتبةَ نسخةٌ أحدث من Escale. حدّثوا Escale لفتحها.</translation>
    </message>
    <message>
        <source>This library was made by an older Escale and must be brought up to date first. Run: escalectl sync</source>
        <translation>صنعت هذه المكتبةَ نسخةٌ أقدم من Escale ويجب تحديثها أولاً. شغّلوا: escalectl sync</translation>
    </message>
    <message>
        <source>This file belongs to another program; it is no library of Escale. Name another file.</source>
        <translation>هذا الملف لبرنامج آخر وليس مكتبة لـ Escale. حدّدوا ملفًا آخر.</translation>
    </message>
    <message>
        <source>This fiche cannot be saved: it is not whole.</source>
        <translation>لا يمكن حفظ هذه البطاقة: إنها ناقصة.</translation>
    </message>
    <message>
        <source>The library is damaged. Update it: the fiches are fetched again, and the damaged file is kept aside.</source>
        <translation>المكتبة تالفة. حدّثوها: تُجلب البطاقات من جديد ويوضع الملف التالف جانبًا.</translation>
    </message>
    <message>
        <source>This text is damaged. The next update brings it again.</source>
        <translation>هذا النص تالف. التحديث القادم يعيده.</translation>
    </message>
    <message>
        <source>The library in %1 could not be moved to %2. Check that there is room for it on the disk.</source>
        <translation>تعذّر نقل المكتبة من %1 إلى %2. تحقّقوا من وجود مساحة لها على القرص.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>The feed&apos;s list is shorter than the feed&apos;s own statistics say, so nothing was removed. Try again later.</source>
        <translation>قائمة الخادم أقصر مما تقوله إحصاءاته، فلم يُحذف شيء. حاولوا لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. What was there before is kept; try again later.</source>
        <translation>
            <numerusform>لا نصوص فاشلة.</numerusform>
            <numerusform>تعذّر جلب نص واحد. ما كان موجودًا محفوظ؛ حاولوا لاحقًا.</numerusform>
            <numerusform>تعذّر جلب نصّين. ما كان موجودًا محفوظ؛ حاولوا لاحقًا.</numerusform>
            <numerusform>تعذّر جلب %n نصوص. ما كان موجودًا محفوظ؛ حاولوا لاحقًا.</numerusform>
            <numerusform>تعذّر جلب %n نصًّا. ما كان موجودًا محفوظ؛ حاولوا لاحقًا.</numerusform>
            <numerusform>تعذّر جلب %n نص. ما كان موجودًا محفوظ؛ حاولوا لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed stopped answering before the end. What was fetched is saved; try again later.</source>
        <translation>توقّف الخادم عن الإجابة قبل النهاية. ما جُلب محفوظ؛ حاولوا لاحقًا.</translation>
    </message>
    <message>
        <source>The feed&apos;s lists have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>لقوائم الخادم شكل لا تعرفه هذه النسخة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>
            <numerusform>لا بطاقات بشكل غير معروف: %1</numerusform>
            <numerusform>لبطاقة واحدة شكل لا تعرفه هذه النسخة: %1</numerusform>
            <numerusform>لبطاقتين شكل لا تعرفه هذه النسخة: %1</numerusform>
            <numerusform>لـ%n بطاقات شكل لا تعرفه هذه النسخة: %1</numerusform>
            <numerusform>لـ%n بطاقة شكل لا تعرفه هذه النسخة: %1</numerusform>
            <numerusform>لـ%n بطاقة شكل لا تعرفه هذه النسخة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed&apos;s list is empty, so nothing was removed. Try again later.</source>
        <translation>قائمة الخادم فارغة، فلم يُحذف شيء. حاولوا لاحقًا.</translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the feed no longer lists them. None was removed.</source>
        <translation>ستُحذف %1 من %2 من البطاقات لأنها لم تعد في قائمة الخادم. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>%1 of %2 texts in %3 would go, because the feed no longer has them. None was removed.</source>
        <extracomment>%3 is the name of a language, in that language</extracomment>
        <translation>ستُحذف %1 من %2 من النصوص بلغة %3 لأنها لم تعد عند الخادم. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The feed has nothing left in %1. What was there before is kept; to give the language up, take it out of the languages to keep.</source>
        <extracomment>%1 is the name of a language, in that language</extracomment>
        <translation>لم يعد عند الخادم شيء بلغة %1. ما كان موجودًا محفوظ؛ للاستغناء عن هذه اللغة احذفوها من قائمة اللغات.</translation>
    </message>
    <message>
        <source>Too many texts could not be fetched, so nothing was removed. Try again later.</source>
        <translation>تعذّر جلب نصوص كثيرة، فلم يُحذف شيء. حاولوا لاحقًا.</translation>
    </message>
    <message>
        <source>Not all texts could be fetched yet. Until they are here, what was there before is shown. Try again later.</source>
        <translation>لم يمكن جلب كل النصوص بعد. إلى أن تصل يُعرض ما كان موجودًا. حاولوا لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. Try again later.</source>
        <translation>
            <numerusform>لا نصوص فاشلة.</numerusform>
            <numerusform>تعذّر جلب نص واحد. حاولوا لاحقًا.</numerusform>
            <numerusform>تعذّر جلب نصين. حاولوا لاحقًا.</numerusform>
            <numerusform>تعذّر جلب %n نصوص. حاولوا لاحقًا.</numerusform>
            <numerusform>تعذّر جلب %n نصًّا. حاولوا لاحقًا.</numerusform>
            <numerusform>تعذّر جلب %n نص. حاولوا لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no room for another task now. Close other programs, then try again.</source>
        <translation>هذا الحاسوب مثقل بالعمل الآن. أغلقوا برامج أخرى ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>The key of the source is in the keyring of this computer, and cannot be read there now. Open the keyring and try again, or enter the key once more.</source>
        <translation>مفتاح المصدر محفوظ في حافظة مفاتيح هذا الحاسوب، ولا يمكن قراءته الآن. افتحوا الحافظة وحاولوا مرة أخرى، أو أدخلوا المفتاح من جديد.</translation>
    </message>
</context>
<context>
    <name>l10n</name>
    <message numerus="yes">
        <source>Updated %n year(s) ago</source>
        <extracomment>How long ago a fiche was changed.</extracomment>
        <translation>
            <numerusform>حُدّث هذه السنة</numerusform>
            <numerusform>حُدّث قبل سنة</numerusform>
            <numerusform>حُدّث قبل سنتين</numerusform>
            <numerusform>حُدّث قبل %n سنوات</numerusform>
            <numerusform>حُدّث قبل %n سنة</numerusform>
            <numerusform>حُدّث قبل %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n month(s) ago</source>
        <translation>
            <numerusform>حُدّث هذا الشهر</numerusform>
            <numerusform>حُدّث قبل شهر</numerusform>
            <numerusform>حُدّث قبل شهرين</numerusform>
            <numerusform>حُدّث قبل %n أشهر</numerusform>
            <numerusform>حُدّث قبل %n شهرًا</numerusform>
            <numerusform>حُدّث قبل %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n day(s) ago</source>
        <translation>
            <numerusform>حُدّث اليوم</numerusform>
            <numerusform>حُدّث قبل يوم</numerusform>
            <numerusform>حُدّث قبل يومين</numerusform>
            <numerusform>حُدّث قبل %n أيام</numerusform>
            <numerusform>حُدّث قبل %n يومًا</numerusform>
            <numerusform>حُدّث قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n hour(s) ago</source>
        <translation>
            <numerusform>حُدّث في هذه الساعة</numerusform>
            <numerusform>حُدّث قبل ساعة</numerusform>
            <numerusform>حُدّث قبل ساعتين</numerusform>
            <numerusform>حُدّث قبل %n ساعات</numerusform>
            <numerusform>حُدّث قبل %n ساعة</numerusform>
            <numerusform>حُدّث قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>حُدّث الآن</numerusform>
            <numerusform>حُدّث قبل دقيقة</numerusform>
            <numerusform>حُدّث قبل دقيقتين</numerusform>
            <numerusform>حُدّث قبل %n دقائق</numerusform>
            <numerusform>حُدّث قبل %n دقيقة</numerusform>
            <numerusform>حُدّث قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated just now</source>
        <extracomment>How long ago something was changed: less than a minute.</extracomment>
        <translation>حُدّث الآن</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>حُدّث في %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>French level</source>
        <translation>مستوى الفرنسية</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>ما يلزمكم</translation>
    </message>
    <message>
        <source>%1, paid once</source>
        <extracomment>%1 is a price, such as &quot;5 €&quot; or &quot;Between 5 € and 10 €&quot;. The next eight as well.</extracomment>
        <translation>%1، مرة واحدة</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>%1 كل مرة</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 في الساعة</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 في اليوم</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 في الأسبوع</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 في الشهر</translation>
    </message>
    <message>
        <source>%1 for three months</source>
        <translation>%1 لثلاثة أشهر</translation>
    </message>
    <message>
        <source>%1 for six months</source>
        <translation>%1 لستة أشهر</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 في السنة</translation>
    </message>
    <message>
        <source>You choose the price</source>
        <extracomment>A price of the kind &quot;pay what you want&quot;.</extracomment>
        <translation>أنتم تختارون السعر</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A price: nothing to pay.</extracomment>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <extracomment>%1 and %2 are prices.</extracomment>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>Name of a language, as a word standing alone. The next seven as well.</extracomment>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>التغرينية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>الباشتو</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Title of the first part of a fiche: what the procedure or the programme is.</extracomment>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>What is it good for?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: what one gains by it.</extracomment>
        <translation>ما الفائدة؟</translation>
    </message>
    <message>
        <source>And then?</source>
        <extracomment>Title of the last part of a procedure&apos;s fiche.</extracomment>
        <translation>وبعد ذلك؟</translation>
    </message>
    <message>
        <source>How do I take part?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: how one joins it.</extracomment>
        <translation>كيف أشارك؟</translation>
    </message>
    <message>
        <source>How do I do it?</source>
        <extracomment>Title of the steps of a procedure.</extracomment>
        <translation>كيف أفعل ذلك؟</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Title of a box inside a text: a warning.</extracomment>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Title of a box inside a text: a useful remark.</extracomment>
        <translation>من المفيد أن تعرفوا</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Kind of a fiche: something to be done with an administration.</extracomment>
        <translation>معاملة</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Kind of a fiche: an activity, a course or a help that an organisation offers.</extracomment>
        <translation>برنامج</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <extracomment>In how many languages a fiche can be read.</extracomment>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%n لغات</numerusform>
            <numerusform>%n لغة</numerusform>
            <numerusform>%n لغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>An amount of time. The next eight as well.</extracomment>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>0 ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>0 نصف يوم</numerusform>
            <numerusform>نصف يوم</numerusform>
            <numerusform>نصفا يوم</numerusform>
            <numerusform>%n أنصاف أيام</numerusform>
            <numerusform>%n نصف يوم</numerusform>
            <numerusform>%n نصف يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>0 أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>0 شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>0 فصل</numerusform>
            <numerusform>ثلاثة أشهر</numerusform>
            <numerusform>ستة أشهر</numerusform>
            <numerusform>%n فترات من ثلاثة أشهر</numerusform>
            <numerusform>%n فترة من ثلاثة أشهر</numerusform>
            <numerusform>%n فترة من ثلاثة أشهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-year(s)</source>
        <translation>
            <numerusform>0 نصف سنة</numerusform>
            <numerusform>نصف سنة</numerusform>
            <numerusform>نصفا سنة</numerusform>
            <numerusform>%n أنصاف سنة</numerusform>
            <numerusform>%n نصف سنة</numerusform>
            <numerusform>%n نصف سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>0 سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot; or &quot;3 hours per week&quot;. The next two as well.</extracomment>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 تقريبًا</translation>
    </message>
    <message>
        <source>%1 per session</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot;. The next six as well.</extracomment>
        <translation>%1 في كل جلسة</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 في اليوم</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 في الأسبوع</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 في الشهر</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 كل ثلاثة أشهر</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 كل ستة أشهر</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 في السنة</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>An amount of time: &quot;2 to 4 hours&quot;. %1 is the lower number, %2 the upper one with its unit.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Days of the week: all seven.</extracomment>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <extracomment>Days of the week: %1 is the first, %2 the last, &quot;Monday&quot; and &quot;Friday&quot;.</extracomment>
        <translation>كل يوم من %1 إلى %2</translation>
    </message>
    <message>
        <source>All of France</source>
        <extracomment>Where something takes place.</extracomment>
        <translation>كل فرنسا</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Where something takes place: on the internet.</extracomment>
        <translation>على الإنترنت</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a département, &quot;Isère (38)&quot;; %n the number of further ones.</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 ومقاطعة أخرى</numerusform>
            <numerusform>%1 ومقاطعتان أخريان</numerusform>
            <numerusform>%1 و%n مقاطعات أخرى</numerusform>
            <numerusform>%1 و%n مقاطعة أخرى</numerusform>
            <numerusform>%1 و%n مقاطعة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Asylum seekers</source>
        <extracomment>People with this residence status. The next five as well.</extracomment>
        <translation>طالبو اللجوء</translation>
    </message>
    <message>
        <source>Refugees</source>
        <translation>اللاجئون</translation>
    </message>
    <message>
        <source>People with subsidiary protection</source>
        <translation>أصحاب الحماية الفرعية</translation>
    </message>
    <message>
        <source>People with temporary protection</source>
        <translation>أصحاب الحماية المؤقتة</translation>
    </message>
    <message>
        <source>Stateless people</source>
        <translation>عديمو الجنسية</translation>
    </message>
    <message>
        <source>French citizens</source>
        <translation>المواطنون الفرنسيون</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>العائلات</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>الشباب</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>كبار السن</translation>
    </message>
    <message>
        <source>LGBT+ people</source>
        <translation>أشخاص من مجتمع الميم (LGBT+)</translation>
    </message>
    <message>
        <source>The birth certificate made by OFPRA</source>
        <extracomment>Something a person must have or have done. OFPRA, OFII, CIR and France Travail are names: they stay as they are.</extracomment>
        <translation>شهادة الميلاد من OFPRA</translation>
    </message>
    <message>
        <source>A residence permit, or the receipt of its request</source>
        <translation>بطاقة إقامة أو إيصال طلبها</translation>
    </message>
    <message>
        <source>The CIR contract signed, and the OFII courses finished</source>
        <translation>عقد CIR موقّع ودورات OFII منتهية</translation>
    </message>
    <message>
        <source>A bank account</source>
        <translation>حساب في البنك</translation>
    </message>
    <message>
        <source>To be registered with France Travail</source>
        <translation>التسجيل في France Travail</translation>
    </message>
    <message>
        <source>A driving licence for cars</source>
        <translation>رخصة قيادة سيارة</translation>
    </message>
    <message>
        <source>The level of the end of secondary school</source>
        <translation>مستوى نهاية المدرسة الثانوية</translation>
    </message>
    <message>
        <source>Beginner, without reading</source>
        <extracomment>A level of French, beside A1, A2, B1...: people who cannot read or write yet.</extracomment>
        <translation>مبتدئ لا يقرأ</translation>
    </message>
    <message numerus="yes">
        <source>Under %n year(s)</source>
        <translation>
            <numerusform>أقل من %n سنة</numerusform>
            <numerusform>أقل من سنة واحدة</numerusform>
            <numerusform>أقل من سنتين</numerusform>
            <numerusform>أقل من %n سنوات</numerusform>
            <numerusform>أقل من %n سنة</numerusform>
            <numerusform>أقل من %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) and over</source>
        <translation>
            <numerusform>كل الأعمار</numerusform>
            <numerusform>سنة واحدة وأكثر</numerusform>
            <numerusform>سنتان وأكثر</numerusform>
            <numerusform>%n سنوات وأكثر</numerusform>
            <numerusform>%n سنة وأكثر</numerusform>
            <numerusform>%n سنة وأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <extracomment>Ages: &quot;16 to 25 years&quot;. %1 is the lower one, %n the upper one.</extracomment>
        <translation>
            <numerusform>من %1 إلى %n سنة</numerusform>
            <numerusform>من %1 إلى سنة واحدة</numerusform>
            <numerusform>من %1 إلى سنتين</numerusform>
            <numerusform>من %1 إلى %n سنوات</numerusform>
            <numerusform>من %1 إلى %n سنة</numerusform>
            <numerusform>من %1 إلى %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>Levels of French.</extracomment>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Levels of French: &quot;A1 to B2&quot;. %1 is the lowest, %2 the highest.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>A fiche that is for all people.</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Where to go</source>
        <extracomment>Title above the list of places where something is done.</extracomment>
        <translation>أين تذهبون</translation>
    </message>
    <message>
        <source>This page is only in French</source>
        <extracomment>Title of a notice above a fiche that exists in French alone.</extracomment>
        <translation>هذه الصفحة بالفرنسية فقط</translation>
    </message>
    <message>
        <source>It has not been translated into English yet. You can listen to it in French, or ask somebody to help you.</source>
        <extracomment>Put the name of your own language in the place of &quot;English&quot;.</extracomment>
        <translation>لم تُترجم إلى العربية بعد. يمكنكم الاستماع إليها بالفرنسية أو طلب المساعدة من أحد.</translation>
    </message>
    <message>
        <source>In French only</source>
        <extracomment>Badge on the card of a fiche that has not been translated.</extracomment>
        <translation>بالفرنسية فقط</translation>
    </message>
    <message>
        <source>Asylum seeker</source>
        <extracomment>The residence status of one person, as short as can be. The next five as well.</extracomment>
        <translation>طالب لجوء</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>لاجئ</translation>
    </message>
    <message>
        <source>Subsidiary protection</source>
        <translation>حماية فرعية</translation>
    </message>
    <message>
        <source>Temporary protection</source>
        <translation>حماية مؤقتة</translation>
    </message>
    <message>
        <source>Stateless person</source>
        <translation>عديم الجنسية</translation>
    </message>
    <message>
        <source>French citizen</source>
        <translation>مواطن فرنسي</translation>
    </message>
    <message>
        <source>When it starts</source>
        <extracomment>Label of a card of facts, as short as can be: the dates of a course. The next eight as well.</extracomment>
        <translation>موعد البدء</translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <extracomment>Of a course that lasts a day: %1 is &quot;11 January 2027&quot;. The next one as well.</extracomment>
        <translation>الدورة القادمة: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>ثم: %1</translation>
    </message>
    <message>
        <source>Next session: %1 to %2</source>
        <extracomment>Of a course: %1 is &quot;11 January&quot;, %2 &quot;26 March 2027&quot;. The next one as well.</extracomment>
        <translation>الدورة القادمة: من %1 إلى %2</translation>
    </message>
    <message>
        <source>Then: %1 to %2</source>
        <translation>ثم: من %1 إلى %2</translation>
    </message>
    <message>
        <source>You can start at any time</source>
        <extracomment>Of a course: nobody waits for the next session.</extracomment>
        <translation>يمكنكم البدء في أي وقت</translation>
    </message>
    <message>
        <source>Ask the organisers for the next dates</source>
        <extracomment>Of a course: all its known sessions have begun. The organisers are the organisation that gives it.</extracomment>
        <translation>اسألوا الجهة المنظِّمة عن المواعيد القادمة</translation>
    </message>
    <message numerus="yes">
        <source>And %n more session(s)</source>
        <extracomment>Of a course, after its next sessions: how many there are beside them.</extracomment>
        <translation>
            <numerusform>ولا دورات أخرى</numerusform>
            <numerusform>ودورة أخرى</numerusform>
            <numerusform>ودورتان أخريان</numerusform>
            <numerusform>و%n دورات أخرى</numerusform>
            <numerusform>و%n دورة أخرى</numerusform>
            <numerusform>و%n دورة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts at any time</source>
        <extracomment>On the card of a course: it can be joined at any time. As short as can be.</extracomment>
        <translation>البدء في أي وقت</translation>
    </message>
    <message>
        <source>Ask for the next dates</source>
        <extracomment>On the card of a course: its next dates are not known, the structure has them. As short as can be.</extracomment>
        <translation>اسألوا عن المواعيد القادمة</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>On the card of a course: %1 is the day its next session starts, &quot;11 January&quot;.</extracomment>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <source>We can explain this word in French only.</source>
        <extracomment>Under what a hard word means.</extracomment>
        <translation>لا يمكننا شرح هذه الكلمة إلا بالفرنسية.</translation>
    </message>
    <message>
        <source>The text of this page is not on this device</source>
        <extracomment>Title of a notice in a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>نص هذه الصفحة غير موجود على هذا الجهاز</translation>
    </message>
    <message>
        <source>You can read it on the Internet: the address is here. You can also ask somebody to help you.</source>
        <extracomment>Under that title; the address of the page, and a code to scan, stand below it.</extracomment>
        <translation>يمكنكم قراءته على الإنترنت: العنوان هنا. ويمكنكم أيضًا طلب المساعدة من أحد.</translation>
    </message>
    <message>
        <source>Text to be read on the Internet</source>
        <extracomment>Badge on the card of a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>النص يُقرأ على الإنترنت</translation>
    </message>
    <message>
        <source>%1: %2 km</source>
        <extracomment>How far from a town something takes place: %1 is the town, %2 a whole number. &quot;Grenoble: 12 km&quot;</extracomment>
        <translation>%1: %2 كم</translation>
    </message>
</context>
<context>
    <name>escale::FeedDialog</name>
    <message numerus="yes">
        <source>The server answers: %Ln fiche(s).</source>
        <translation>
            <numerusform>الخادم يجيب: لا بطاقات فيه.</numerusform>
            <numerusform>الخادم يجيب: بطاقة واحدة.</numerusform>
            <numerusform>الخادم يجيب: بطاقتان.</numerusform>
            <numerusform>الخادم يجيب: %Ln بطاقات.</numerusform>
            <numerusform>الخادم يجيب: %Ln بطاقة.</numerusform>
            <numerusform>الخادم يجيب: %Ln بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Source of the fiches</source>
        <translation>مصدر البطاقات</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>يعطيكم مشغّل الخادم عنوانه ومفتاحًا.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>It is kept in %1, for you alone.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>يُحفظ في %1، لكم وحدكم.</translation>
    </message>
    <message>
        <source>The key in use is in %1.</source>
        <translation>المفتاح المستعمل موجود في %1.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save and update</source>
        <translation>حفظ وتحديث</translation>
    </message>
    <message>
        <source>The key in use is in the keyring of this computer.</source>
        <translation>المفتاح المستعمل محفوظ في حافظة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, or for you alone in %1.</source>
        <translation>يُحفظ في حافظة مفاتيح هذا الحاسوب، أو لكم وحدكم في %1.</translation>
    </message>
</context>
<context>
    <name>escale::LibraryUpdates</name>
    <message>
        <source>These are sample fiches, to try things out. Update to fetch the real ones.</source>
        <translation>هذه بطاقات عيّنة للتجربة. حدّثوا لجلب البطاقات الحقيقية.</translation>
    </message>
    <message>
        <source>An update is running</source>
        <translation>هناك تحديث جارٍ</translation>
    </message>
    <message>
        <source>Sample fiches</source>
        <translation>بطاقات عيّنة</translation>
    </message>
    <message>
        <source>These are sample fiches. Update now (F5)</source>
        <translation>هذه بطاقات عيّنة. تحديث الآن (F5)</translation>
    </message>
    <message>
        <source>Not updated · %1</source>
        <extracomment>On the button that updates; %1 is a time or a date.</extracomment>
        <translation>لم يُحدَّث · %1</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>محدّث · %1</translation>
    </message>
    <message>
        <source>%1. Update now (F5)</source>
        <translation>%1. تحديث الآن (F5)</translation>
    </message>
    <message>
        <source>An update is running. Import the fiches when it has ended.</source>
        <translation>هناك تحديث جارٍ. استوردوا البطاقات عندما ينتهي.</translation>
    </message>
    <message>
        <source>The fiches are imported. If they came on a stick, you can take it out now.</source>
        <translation>استُوردت البطاقات. إن جاءت على ذاكرة USB فيمكنكم نزعها الآن.</translation>
    </message>
</context>
<context>
    <name>escale::ResultPane</name>
    <message>
        <source>All fiches</source>
        <translation>كل البطاقات</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>%1 of %2. Show more</source>
        <extracomment>Button below a long list: %1 is how many results are in it, %2 how many there are.</extracomment>
        <translation>%1 من %2. عرض المزيد</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>حسب الصلة</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Take out of my selection</source>
        <translation>إزالة من اختياراتي</translation>
    </message>
    <message>
        <source>Add to my selection</source>
        <translation>إضافة إلى اختياراتي</translation>
    </message>
    <message>
        <source>New since last time: %1</source>
        <extracomment>Button that lists only the fiches that are new or have changed since the desk was last closed; %1 is how many.</extracomment>
        <translation>الجديد منذ آخر مرة: %1</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <extracomment>Button: nothing counts as new any more.</extracomment>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>حسب المسافة</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <extracomment>Why results cannot be sorted by distance.</extracomment>
        <translation>اختاروا مكانًا أولًا.</translation>
    </message>
</context>
<context>
    <name>escale::FichePaper</name>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تجيب.</translation>
    </message>
</context>
<context>
    <name>escale::ResultModel</name>
    <message>
        <source>%1: not translated</source>
        <extracomment>Of a fiche in the list; %1 is a language, &quot;Arabic&quot;.</extracomment>
        <translation>%1: غير مترجمة</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>في: %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a fiche in the list that was not there when the desk was last closed.</extracomment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Of a fiche in the list whose text is another than when the desk was last closed.</extracomment>
        <translation>تغيّرت</translation>
    </message>
</context>
<context>
    <name>escale::DesktopWindow</name>
    <message>
        <source>Ready for the next person.</source>
        <translation>جاهز للشخص التالي.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
</context>
<context>
    <name>escale::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>ابحثوا في هذه الصفحة</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>أزيلوا العلامات</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>غير موجود في هذه الصفحة</translation>
    </message>
    <message>
        <source>Places with these words: %1</source>
        <translation>المواضع التي فيها هذه الكلمات: %1</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>الموضع %1 من %2</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>What to bring</source>
        <extracomment>Title of a printed sheet: a list of the papers to take along to an appointment.</extracomment>
        <translation>ما يجب إحضاره</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Heading above a list of papers: passport, proof of address.</extracomment>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>The appointment</source>
        <extracomment>Heading above lines to be filled in by hand: when and where to go.</extracomment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>Before a dotted line on paper, to be filled in by hand. The next three as well.</extracomment>
        <translation>التاريخ والساعة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>At the foot of a printed page: %1 is the name of the site the text is from.</extracomment>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures, the day the text was written.</extracomment>
        <translation>نص بتاريخ %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures.</extracomment>
        <translation>طُبع في %1</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>What to do next</source>
        <translation>ما العمل بعد ذلك</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>الوثائق التي تحضرونها معكم</translation>
    </message>
    <message>
        <source>The nearest fiches</source>
        <translation>أقرب البطاقات</translation>
    </message>
    <message>
        <source>No fiche here answers this question.</source>
        <translation>لا توجد هنا بطاقة تجيب عن هذا السؤال.</translation>
    </message>
    <message>
        <source>Say what your question is about.</source>
        <translation>قولوا ما موضوع سؤالكم.</translation>
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
        <translation>&amp;مجلد جديد</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;إعادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة إلى الخلف</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>الانتقال إلى الأمام</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>الانتقال إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;اسم الملف:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>قائمة الأماكن والإشارات</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>عرض </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>عرض الملفات ال&amp;مخفية</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>«%1» موجود من قبل.
هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
هذا الملف غير موجود.
تحققوا من اسم الملف.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
هذا المجلد غير موجود.
تحققوا من اسم المجلد.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>هل تريد حقًا حذف «%1»؟</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>تعذر حذف المجلد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;خيارات &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;خيارات &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>الصفحات الزوجية</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>الصفحات الفردية</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ملف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>الطباعة إلى ملف (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>كتابة ملف PDF</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 مجلد.
اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>لا يمكن الكتابة في %1.
اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 موجود من قبل.
هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>الصفحات غير صحيحة</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>«%1» غير مفهوم. افصلوا الصفحات بفاصلة والمدى بشرطة: 3,5-7.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>ترتيب النسخ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>ألوان</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>النسخ:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>الصفحة الحالية</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>تدرج رمادي</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>التجليد من الجانب الطويل</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>التجليد من الجانب القصير</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>إعدادات الإخراج</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>مجموعة الصفحات:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>الصفحات من</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>طباعة الكل</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>الصفحات المطلوبة</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>ترتيب عكسي</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>صفحات مفصولة بفواصل. مثال: 3,5-7,9 تطبع الصفحات 3 و5 و6 و7 و9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>ال&amp;اسم:</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>المكان:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>ال&amp;خصائص</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>النوع:</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>تمرير إلى اليسار</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>تمرير إلى اليمين</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>This file is not a whole translation file (line %1).</source>
        <translation>هذا ليس ملف ترجمة كاملًا (السطر %1).</translation>
    </message>
    <message>
        <source>This file is too large for a translation of fiches.</source>
        <translation>هذا الملف أكبر من أن يكون ترجمة بطاقات.</translation>
    </message>
    <message>
        <source>This file declares entities of its own, and is not read.</source>
        <translation>هذا الملف يعرّف كيانات خاصة به، فلا يُقرأ.</translation>
    </message>
    <message>
        <source>There is no translation of a fiche in this file.</source>
        <translation>لا توجد في هذا الملف ترجمة بطاقة.</translation>
    </message>
    <message>
        <source>This file is not from French into a language of the fiches.</source>
        <translation>هذا الملف ليس من الفرنسية إلى لغة من لغات البطاقات.</translation>
    </message>
    <message>
        <source>This file is no translation memory.</source>
        <translation>هذا الملف ليس ذاكرة ترجمة.</translation>
    </message>
    <message>
        <source>Your translation of this fiche cannot be read now.</source>
        <translation>تعذرت قراءة ترجمتكم لهذه البطاقة الآن.</translation>
    </message>
    <message>
        <source>Your translation of this fiche is damaged. It was set aside as %1.</source>
        <translation>ترجمتكم لهذه البطاقة تالفة. وُضعت جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>Your translation could not be saved. What you see is not lost as long as this window stays open.</source>
        <translation>تعذر حفظ ترجمتكم. ما ترونه لا يضيع ما دامت هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>The encoding of this table (%1) cannot be read here. Save it again as UTF-8.</source>
        <translation>لا يمكن هنا قراءة ترميز هذا الجدول (%1). احفظوه من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>There is more than one fiche in this file. Give each in a file of its own.</source>
        <translation>يوجد في هذا الملف أكثر من بطاقة. ضعوا كل بطاقة في ملف خاص بها.</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: its translation can be kept here and not sent.</source>
        <translation>كُتب نص هذه البطاقة بأداة أخرى: يمكن حفظ ترجمته هنا، ولا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>The French text has changed on the server. Update the library: the sentences to look at are marked then. Your translation is kept here.</source>
        <translation>تغيّر النص الفرنسي على الخادم. حدّثوا المكتبة: عندها تُعلَّم الجمل التي يجب مراجعتها. ترجمتكم محفوظة هنا.</translation>
    </message>
    <message>
        <source>This fiche has been published in this language meanwhile: only an expert can change it now. Your translation is kept here.</source>
        <translation>نُشرت هذه البطاقة بهذه اللغة في هذه الأثناء: لا يستطيع تغييرها الآن إلا خبير. ترجمتكم محفوظة هنا.</translation>
    </message>
    <message>
        <source>Somebody else has published another translation meanwhile. Update the library: it is shown beside yours then. Yours is kept here.</source>
        <translation>نشر شخص آخر ترجمة أخرى في هذه الأثناء. حدّثوا المكتبة: عندها تظهر بجانب ترجمتكم. ترجمتكم محفوظة هنا.</translation>
    </message>
    <message>
        <source>You have saved another text of this translation elsewhere. It is among the proposals: take from it what you want, then send again.</source>
        <translation>حفظتم نصًا آخر لهذه الترجمة في مكان آخر. هو بين الاقتراحات: خذوا منه ما تريدون، ثم أرسلوا من جديد.</translation>
    </message>
    <message>
        <source>Publishing would delete proposals of others that you have not seen. Open the fiche, look at them, then publish again.</source>
        <translation>سيحذف النشر اقتراحات لأشخاص آخرين لم تروها. افتحوا البطاقة وانظروا إليها، ثم انشروا من جديد.</translation>
    </message>
    <message>
        <source>The server does not have this text as yours. Send it again.</source>
        <translation>ليس هذا النص مسجّلًا باسمكم على الخادم. أرسلوه من جديد.</translation>
    </message>
    <message>
        <source>The server said that it is published, and readers have another text: somebody else has published at the same moment. Update the library and look.</source>
        <translation>قال الخادم إن النص نُشر، لكن لدى القراء نصًا آخر: نشر شخص آخر في اللحظة نفسها. حدّثوا المكتبة وانظروا.</translation>
    </message>
    <message>
        <source>The server does not publish it: something in it is not finished, or you are no expert of this site.</source>
        <translation>الخادم لا ينشره: فيه شيء لم يكتمل، أو أنكم لستم خبراء في هذا الموقع.</translation>
    </message>
    <message>
        <source>Open a fiche first.</source>
        <translation>افتحوا بطاقة أولًا.</translation>
    </message>
    <message>
        <source>This segment is too long for a machine proposal.</source>
        <translation>هذا المقطع أطول من أن يُترجم آليًا.</translation>
    </message>
    <message>
        <source>The French holds words that are meant for a machine, so nothing was sent.</source>
        <translation>يحتوي النص الفرنسي كلمات موجّهة إلى آلة، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>No answer came: your words may have arrived or not. They are still here.</source>
        <translation>لم يصل رد: ربما وصلت كلماتكم وربما لم تصل. وهي لا تزال هنا.</translation>
    </message>
    <message>
        <source>The French text has changed since this file was saved. Nothing was taken: save the fiche for Markdown again, and put your sentences into the new file.</source>
        <translation>تغيّر النص الفرنسي منذ حفظ هذا الملف. لم يؤخذ شيء: احفظوا البطاقة بصيغة Markdown من جديد، وضعوا جملكم في الملف الجديد.</translation>
    </message>
    <message>
        <source>This file has %1 toggles, and the French text has %2. Each needs its own, in the same order.</source>
        <translation>في هذا الملف %1 من كتل toggle، وفي النص الفرنسي %2. لكل كتلة ما يقابلها، بالترتيب نفسه.</translation>
    </message>
    <message>
        <source>This fiche has a form that Markdown cannot keep. Use XLIFF or the table.</source>
        <translation>لهذه البطاقة شكل لا تحفظه صيغة Markdown. استعملوا XLIFF أو الجدول.</translation>
    </message>
    <message>
        <source>A segment is twice in this table: %1. Which of the two is meant?</source>
        <translation>يوجد مقطع مرتين في هذا الجدول: %1. أيهما المقصود؟</translation>
    </message>
    <message>
        <source>This file is of another fiche or another language. Open that one first.</source>
        <translation>هذا الملف لبطاقة أخرى أو للغة أخرى. افتحوها أولًا.</translation>
    </message>
</context>
<context>
    <name>escale::SegmentEditor</name>
    <message>
        <source>Translation of the segment</source>
        <translation>ترجمة المقطع</translation>
    </message>
    <message>
        <source>Type here, or press Ctrl+Down to copy the French</source>
        <translation>اكتبوا هنا، أو Ctrl+سهم للأسفل لنسخ الفرنسية</translation>
    </message>
</context>
<context>
    <name>escale::SendingRow</name>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Update the library</source>
        <translation>تحديث المكتبة</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>حُفظ هنا في %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>It is sent as soon as the server answers.</source>
        <translation>سيُرسل حالما يجيب الخادم.</translation>
    </message>
    <message>
        <source>Sent. An expert looks at it next.</source>
        <translation>أُرسل. سيراجعه خبير بعد ذلك.</translation>
    </message>
    <message>
        <source>Sent. What is not confirmed is marked as unfinished.</source>
        <translation>أُرسل. ما لم يُؤكَّد مُعلَّم بأنه غير مكتمل.</translation>
    </message>
    <message>
        <source>Published. Readers have it now.</source>
        <translation>نُشر. صار الآن لدى القراء.</translation>
    </message>
    <message>
        <source>Sign in to send…</source>
        <translation>سجّلوا الدخول للإرسال…</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>حفظ على الخادم</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>إرسال للمراجعة</translation>
    </message>
</context>
<context>
    <name>escale::TranslatorWindow</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>للترجمة</translation>
    </message>
    <message>
        <source>Save for another tool…</source>
        <translation>حفظ لأداة أخرى…</translation>
    </message>
    <message>
        <source>Copy French</source>
        <translation>نسخ الفرنسية</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Confirm and next</source>
        <translation>تأكيد والتالي</translation>
    </message>
    <message>
        <source>Segments done</source>
        <translation>المقاطع المؤكدة</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 من %2 مؤكدة</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>كما ستكون عند القرّاء</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>أخذ من ملف…</translation>
    </message>
</context>
<context>
    <name>escale::TaskModel</name>
    <message>
        <source>complete</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 للمراجعة</translation>
    </message>
    <message>
        <source>waits for an expert</source>
        <translation>تنتظر خبيرًا</translation>
    </message>
</context>
<context>
    <name>escale::SegmentFilterRow</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>مسودات</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Segments that are shown</source>
        <translation>المقاطع الظاهرة</translation>
    </message>
</context>
<context>
    <name>escale::SegmentModel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>the French has changed</source>
        <translation>تغيّرت الفرنسية</translation>
    </message>
    <message>
        <source>somebody else has translated this too</source>
        <translation>ترجمه شخص آخر أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>translator</name>
    <message>
        <source>%1 in French, %2 here. It must be the same in both.</source>
        <translation>%1 بالفرنسية و%2 هنا. يجب أن يتطابقا.</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>لم يُترجم بعد.</translation>
    </message>
    <message>
        <source>French does not say this.</source>
        <translation>النص الفرنسي لا يقول هذا.</translation>
    </message>
    <message>
        <source>The number %1 is not in both texts.</source>
        <translation>العدد %1 ليس في النصين معًا.</translation>
    </message>
    <message>
        <source>The telephone number %1 is not in both texts.</source>
        <translation>رقم الهاتف %1 ليس في النصين معًا.</translation>
    </message>
    <message>
        <source>The address %1 is not in both texts.</source>
        <translation>العنوان %1 ليس في النصين معًا.</translation>
    </message>
    <message>
        <source>%1 stands on French papers: keep it, and explain it.</source>
        <translation>%1 مكتوب على الأوراق الفرنسية: أبقوه واشرحوه.</translation>
    </message>
    <message>
        <source>This is still the French text.</source>
        <translation>هذا ما زال النص الفرنسي.</translation>
    </message>
    <message>
        <source>Still in French: %1</source>
        <translation>ما زال بالفرنسية: %1</translation>
    </message>
    <message>
        <source>%1 is a letter or digit of another language.</source>
        <translation>%1 حرف أو رقم من لغة أخرى.</translation>
    </message>
    <message>
        <source>The same French is translated elsewhere as: %1</source>
        <translation>النص الفرنسي نفسه مترجم في مكان آخر: %1</translation>
    </message>
    <message>
        <source>The two texts do not end with the same sign.</source>
        <translation>لا ينتهي النصان بالعلامة نفسها.</translation>
    </message>
    <message>
        <source>There is a space too many.</source>
        <translation>توجد مسافة زائدة.</translation>
    </message>
    <message>
        <source>This language has another sign for %1</source>
        <translation>لهذه اللغة علامة أخرى بدل %1</translation>
    </message>
    <message>
        <source>French has a link here: put it between its numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>في الفرنسية رابط هنا: ضعوه بين رقميه &lt;1&gt; و&lt;/1&gt;.</translation>
    </message>
    <message>
        <source>French has words in bold here: put them between their numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>في الفرنسية كلمات عريضة هنا: ضعوها بين رقميها &lt;1&gt; و&lt;/1&gt;.</translation>
    </message>
    <message>
        <source>This is too long for its place on a card (%1 letters).</source>
        <translation>هذا أطول من مكانه على البطاقة (%1 حرفًا).</translation>
    </message>
    <message>
        <source>A mark of direction does not end.</source>
        <translation>علامة اتجاه لم تُغلق.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>For OmegaT: XLIFF 1.2, French to be written over (*.xlf)</source>
        <translation>لبرنامج OmegaT: ملف XLIFF 1.2، اكتبوا مكان الفرنسية (*.xlf)</translation>
    </message>
    <message>
        <source>Table for an office program (*.html)</source>
        <translation>جدول لبرنامج مكتبي (*.html)</translation>
    </message>
    <message>
        <source>Save for another tool</source>
        <translation>حفظ لأداة أخرى</translation>
    </message>
    <message>
        <source>Take in a file of another tool</source>
        <translation>أخذ ملف من أداة أخرى</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>تعذّرت قراءة الملف. اختاروا ملفًا آخر.</translation>
    </message>
    <message>
        <source>Taken in as drafts: %1. Look at each and confirm it.</source>
        <translation>أُخذت كمسودات: %1. انظروا إلى كل واحدة وأكدوها.</translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>لا جديد في هذا الملف.</translation>
    </message>
    <message>
        <source>Made of another French text, and not taken: %1.</source>
        <translation>من نص فرنسي آخر، ولم تؤخذ: %1.</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>أُكدت هنا، ولم تؤخذ: %1.</translation>
    </message>
    <message>
        <source>%1 does not open and close as in French.</source>
        <translation>%1 لا تُفتح وتُغلق كما في الفرنسية.</translation>
    </message>
    <message>
        <source>The library says nearly everywhere: %1</source>
        <translation>تقول المكتبة في كل مكان تقريبًا: %1</translation>
    </message>
    <message>
        <source>This sign of a list is not in French: in a list it would stand there twice.</source>
        <translation>علامة القائمة هذه ليست في النص الفرنسي: في القائمة ستظهر مرتين.</translation>
    </message>
    <message>
        <source>French begins with the sign of a list here.</source>
        <translation>يبدأ النص الفرنسي هنا بعلامة قائمة.</translation>
    </message>
</context>
<context>
    <name>escale::HandOverDialog</name>
    <message>
        <source>Choose a fiche first.</source>
        <translation>اختاروا بطاقة أولًا.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <extracomment>%1 is the name of a printer.</extracomment>
        <translation>أُرسل إلى الطابعة %1.</translation>
    </message>
    <message>
        <source>The printer is %1. Press “Print” once more.</source>
        <extracomment>%1 is the name of a printer. The first press came before it was known.</extracomment>
        <translation>الطابعة هي %1. اضغطوا «طباعة» مرة أخرى.</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>نُسخ النص.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No e-mail program answers on this computer.</source>
        <translation>لا يستجيب أي برنامج بريد إلكتروني على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The letter is in your e-mail program.</source>
        <translation>الرسالة جاهزة في برنامج بريدكم الإلكتروني.</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>مجلد ملفات PDF وملفات الهاتف</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم للشخص</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>There is no text in %1: French stands in.</source>
        <translation>لا يوجد نص بلغة %1: النص الفرنسي بدلًا منه.</translation>
    </message>
    <message>
        <source>Left out: %1 (no longer in the library, or too many at once).</source>
        <translation>تُركت: %1 (لم تعد في المكتبة أو كثيرة دفعة واحدة).</translation>
    </message>
    <message>
        <source>By SMS one fiche at a time.</source>
        <translation>عبر SMS بطاقة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>An SMS goes through the source of the fiches: none is set.</source>
        <translation>تمرّ رسالة SMS عبر مصدر البطاقات: لم يُحدَّد مصدر.</translation>
    </message>
    <message>
        <source>One moment: the pages are being laid out.</source>
        <translation>لحظة: يجري تجهيز الصفحات.</translation>
    </message>
</context>
<context>
    <name>escale::SmsDialog</name>
    <message>
        <source>The link goes to %1. Is the number right?</source>
        <translation>سيُرسل الرابط إلى %1. هل الرقم صحيح؟</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>The message has been sent.</source>
        <translation>أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>Send by SMS</source>
        <translation>إرسال عبر SMS</translation>
    </message>
    <message>
        <source>The link of “%1” is sent as a message.</source>
        <translation>يُرسل رابط «%1» في رسالة.</translation>
    </message>
    <message>
        <source>Mobile number of the person</source>
        <translation>رقم الهاتف المحمول للشخص</translation>
    </message>
    <message>
        <source>The number is not kept: not here, not in any file. The server passes it to a telephone operator.</source>
        <translation>لا يُحفظ الرقم: لا هنا ولا في أي ملف. يمرّره الخادم إلى مشغّل هاتف.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>إرسال…</translation>
    </message>
    <message>
        <source>Yes, send</source>
        <translation>نعم، أرسلوا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>escale::SuggestionDialog</name>
    <message>
        <source>Suggest a change</source>
        <translation>اقتراح تغيير</translation>
    </message>
    <message>
        <source>To the authors of “%1”</source>
        <translation>إلى مؤلفي «%1»</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>ما الذي يجب تغييره؟</translation>
    </message>
    <message>
        <source>Write no name, number or address of a person. It is sent once, as soon as the source can be reached; until then you can take it back.</source>
        <translation>لا تكتبوا اسم شخص أو رقمه أو عنوانه. يُرسل مرة واحدة عند إمكان الوصول إلى المصدر، ويمكنكم سحبه حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>escale::OutboxDialog</name>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>ربما وصل</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء بانتظار الإرسال.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>escale::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Pages %1–%2 of %3</source>
        <translation>صفحات %1–%2 من %3</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>escale::HandOverCommands</name>
    <message>
        <source>This fiche has been thanked already.</source>
        <translation>سبق إرسال الشكر على هذه البطاقة.</translation>
    </message>
    <message>
        <source>Thank you noted. It is sent when the source can be reached.</source>
        <translation>سُجّل الشكر. يُرسل عند إمكان الوصول إلى المصدر.</translation>
    </message>
    <message>
        <source>Your suggestion is noted. It is sent when the source can be reached.</source>
        <translation>سُجّل اقتراحكم. يُرسل عند إمكان الوصول إلى المصدر.</translation>
    </message>
    <message>
        <source>What to &amp;bring…</source>
        <translation>ما يجب إحضاره…</translation>
    </message>
    <message>
        <source>Say &amp;thank you</source>
        <translation>تقديم الشكر</translation>
    </message>
    <message>
        <source>Suggest a chan&amp;ge…</source>
        <translation>اقتراح تغيير…</translation>
    </message>
    <message>
        <source>To be sent (%1)…</source>
        <translation>ما سيُرسل (%1)…</translation>
    </message>
    <message>
        <source>To be sent…</source>
        <translation>ما سيُرسل…</translation>
    </message>
    <message>
        <source>My selections…</source>
        <translation>اختياراتي…</translation>
    </message>
</context>
<context>
    <name>escale::OutboxRunner</name>
    <message>
        <source>No source of the fiches is set.</source>
        <translation>لم يُحدَّد مصدر البطاقات.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>What waits to be sent was written by a newer Escale.</source>
        <translation>ما ينتظر الإرسال كتبته نسخة أحدث من Escale.</translation>
    </message>
    <message>
        <source>Choose a fiche first.</source>
        <translation>اختاروا بطاقة أولًا.</translation>
    </message>
    <message>
        <source>Choose the section first.</source>
        <translation>اختاروا القسم أولًا.</translation>
    </message>
    <message>
        <source>Write what should be changed.</source>
        <translation>اكتبوا ما يجب تغييره.</translation>
    </message>
    <message>
        <source>This is too long. Say it in fewer words.</source>
        <translation>هذا طويل جدًا. قولوه بكلمات أقل.</translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation>يُرسل الآن.</translation>
    </message>
    <message>
        <source>This is no longer in the list.</source>
        <translation>لم يعد هذا في القائمة.</translation>
    </message>
    <message>
        <source>This fiche is no longer public: nothing was sent.</source>
        <translation>لم تعد هذه البطاقة متاحة للعموم: لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>It may have arrived. It is not sent again by itself.</source>
        <translation>ربما وصل. لا يُعاد إرساله تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>giveback</name>
    <message>
        <source>Stopped before the server had answered.</source>
        <translation>أُوقف قبل رد الخادم.</translation>
    </message>
    <message>
        <source>The server did not say whether it has got this.</source>
        <translation>لم يقل الخادم إن كان قد استلم هذا.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent.</source>
        <translation>لم يستطع الخادم إثبات هويته، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>تعذّر الوصول إلى الخادم. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server refused the key. Nothing was sent.</source>
        <translation>رفض الخادم المفتاح. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server is busy. Nothing was sent; try again later.</source>
        <translation>الخادم مشغول. لم يُرسل شيء؛ حاولوا لاحقًا.</translation>
    </message>
    <message>
        <source>The server sends to another one, which is not allowed.</source>
        <translation>يحيل الخادم إلى خادم آخر، وهذا غير مسموح.</translation>
    </message>
    <message>
        <source>This fiche is no longer public.</source>
        <translation>لم تعد هذه البطاقة متاحة للعموم.</translation>
    </message>
    <message>
        <source>The server does not take this.</source>
        <translation>لا يقبل الخادم هذا.</translation>
    </message>
    <message>
        <source>The telephone operator refuses this number. Check it.</source>
        <translation>يرفض مشغّل الهاتف هذا الرقم. تحقّقوا منه.</translation>
    </message>
    <message>
        <source>The server does not have this fiche any more.</source>
        <translation>لم تعد هذه البطاقة لدى الخادم.</translation>
    </message>
    <message>
        <source>The message may not have been sent. Ask the person before you send it again.</source>
        <translation>ربما لم تُرسل الرسالة. اسألوا الشخص قبل إعادة الإرسال.</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>This is not a telephone number. Write its ten digits, as in 06 12 34 56 78.</source>
        <translation>هذا ليس رقم هاتف. اكتبوا أرقامه العشرة، مثل 06 12 34 56 78.</translation>
    </message>
    <message>
        <source>Write the telephone number first.</source>
        <translation>اكتبوا رقم الهاتف أولًا.</translation>
    </message>
    <message>
        <source>Only French numbers can get a message. Write a number that begins with 06 or 07.</source>
        <translation>تصل الرسائل إلى الأرقام الفرنسية فقط. اكتبوا رقمًا يبدأ بـ 06 أو 07.</translation>
    </message>
    <message>
        <source>This is not a mobile number: those begin with 06 or 07.</source>
        <translation>هذا ليس رقم هاتف محمول: فهو يبدأ بـ 06 أو 07.</translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message>
        <source>This file is no selection of Escale. Nothing was changed.</source>
        <translation>هذا الملف ليس اختيارات من Escale. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This selection was written by a newer Escale.</source>
        <translation>كُتبت هذه الاختيارات بنسخة أحدث من Escale.</translation>
    </message>
    <message>
        <source>This selection is no longer there.</source>
        <translation>لم تعد هذه الاختيارات موجودة.</translation>
    </message>
    <message>
        <source>The selection could not be saved. Check that there is room and that you may write in its folder.</source>
        <translation>تعذّر حفظ الاختيارات. تحقّقوا من وجود مساحة ومن إمكان الكتابة في مجلدها.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>اكتبوا اسمًا أولًا.</translation>
    </message>
    <message>
        <source>The first month</source>
        <translation>الشهر الأول</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
</context>
<context>
    <name>escale::SelectionsDialog</name>
    <message>
        <source>waits for the team folder</source>
        <extracomment>Beside the name of a selection: it is shared, and the shared folder has not taken its last changes.</extracomment>
        <translation>في انتظار مجلد الفريق</translation>
    </message>
    <message>
        <source>Name of the selection</source>
        <translation>اسم الاختيارات</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>تصدير الاختيارات</translation>
    </message>
    <message>
        <source>Import a selection</source>
        <translation>استيراد اختيارات</translation>
    </message>
    <message>
        <source>A note for colleagues. Write nothing about a person.</source>
        <translation>ملاحظة للزملاء. لا تكتبوا شيئًا عن شخص.</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>اختياراتي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <translation>لم تعد في المكتبة</translation>
    </message>
    <message>
        <source>No team folder is set.</source>
        <translation>لم يُحدَّد مجلد الفريق.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>This library has nothing for it yet.</source>
        <translation>ليس في هذه المكتبة شيء لذلك بعد.</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>الاختيارات</translation>
    </message>
    <message>
        <source>Fiches of the selection</source>
        <translation>بطاقات الاختيارات</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Starter path</source>
        <translation>مسار بداية</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>وضع في</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>مشاركة مع الفريق</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>عرض في القائمة</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There is no selection yet. Put fiches aside with the star, or begin with a starter path.</source>
        <translation>لا اختيارات بعد. ضعوا بطاقات جانبًا بالنجمة، أو ابدؤوا بمسار بداية.</translation>
    </message>
</context>
<context>
    <name>escale::FeedDiagnosis</name>
    <message>
        <source>The proxy is not known. Check its name.</source>
        <translation>الوسيط غير معروف. تحقّقوا من اسمه.</translation>
    </message>
    <message>
        <source>The name %1 is not known. Check how it is written, and the network.</source>
        <translation>الاسم %1 غير معروف. تحقّقوا من كتابته ومن الشبكة.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. Check the address and the date of this computer.</source>
        <translation>لم يستطع %1 إثبات هويته. تحقّقوا من العنوان ومن تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about. Check the address and its port.</source>
        <translation>لم يتمّ اتصال آمن بـ %1. تحقّقوا من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Try again later.</source>
        <translation>لا يجيب %1 في الوقت المناسب. حاولوا لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, its port and the proxy.</source>
        <translation>لا شيء يجيب على %1. تحقّقوا من العنوان والمنفذ والوسيط.</translation>
    </message>
    <message>
        <source>Fiches in the list: %1</source>
        <translation>البطاقات في القائمة: %1</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>العنوان والمفتاح</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>اتصال آمن</translation>
    </message>
    <message>
        <source>List of the fiches</source>
        <translation>قائمة البطاقات</translation>
    </message>
    <message>
        <source>Texts of the fiches</source>
        <translation>نصوص البطاقات</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCatalogue</name>
    <message>
        <source>Source of the fiches</source>
        <translation>مصدر البطاقات</translation>
    </message>
    <message>
        <source>Languages and search</source>
        <translation>اللغات والبحث</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>عنوان المصدر</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>Update by itself every … hours</source>
        <translation>تحديث تلقائي كل … ساعة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط (proxy)</translation>
    </message>
    <message>
        <source>Public site</source>
        <translation>الموقع العام</translation>
    </message>
    <message>
        <source>Servers of pictures</source>
        <translation>خوادم الصور</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>طلبات في آن واحد</translation>
    </message>
    <message>
        <source>Texts checked again per update</source>
        <translation>نصوص يُعاد فحصها في كل تحديث</translation>
    </message>
    <message>
        <source>Languages that are fetched</source>
        <translation>اللغات التي تُجلب</translation>
    </message>
    <message>
        <source>What filters mean</source>
        <translation>معنى المرشّحات</translation>
    </message>
    <message>
        <source>Languages with recordings</source>
        <translation>لغات لها تسجيلات</translation>
    </message>
    <message>
        <source>Room for recordings (MB)</source>
        <translation>مساحة التسجيلات (ميغابايت)</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>اسم المركز</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>المقاطعة (département)</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>مجلد ملفات PDF وملفات الهاتف</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>مجلد الفريق</translation>
    </message>
    <message>
        <source>Address of the model’s server</source>
        <translation>عنوان خادم النموذج</translation>
    </message>
    <message>
        <source>File with its key</source>
        <translation>ملف مفتاحه</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>A setting; %1 is the name of a language in its own script.</extracomment>
        <translation>الصوت: %1</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>لغة القوائم</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>يعطيكم مشغّل الخادم عنوانه ومفتاحًا.</translation>
    </message>
    <message>
        <source>0: never by itself.</source>
        <translation>0: لا تحديث تلقائيًا.</translation>
    </message>
    <message>
        <source>Empty: as the system. “none”: no proxy. Or http://name:port.</source>
        <translation>فارغ: مثل النظام. «none»: دون وسيط. أو http://name:port.</translation>
    </message>
    <message>
        <source>French is always fetched: it stands in for what is not translated.</source>
        <translation>تُجلب الفرنسية دائمًا: فهي تحلّ محل ما لم يُترجم.</translation>
    </message>
    <message>
        <source>Their sentences are fetched as sound with the texts.</source>
        <translation>تُجلب جملها صوتًا مع النصوص.</translation>
    </message>
    <message>
        <source>It stands on the paper you hand over.</source>
        <translation>يظهر على الورق الذي تسلّمونه.</translation>
    </message>
    <message>
        <source>Two or three characters: 38, 2A, 971.</source>
        <translation>حرفان أو ثلاثة: 38 أو 2A أو 971.</translation>
    </message>
    <message>
        <source>A folder that several desks can write to: selections are shared in it.</source>
        <translation>مجلد يمكن لعدة مكاتب الكتابة فيه: تُشارك فيه الاختيارات.</translation>
    </message>
    <message>
        <source>Empty: answers are quotations of the fiches, and nothing leaves this computer.</source>
        <translation>فارغ: الأجوبة اقتباسات من البطاقات، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What the words say</source>
        <translation>ما تقوله الكلمات</translation>
    </message>
    <message>
        <source>As the mobile app</source>
        <translation>مثل تطبيق الهاتف</translation>
    </message>
    <message>
        <source>As the web site</source>
        <translation>مثل الموقع</translation>
    </message>
    <message>
        <source>Keys of the publisher of an edition</source>
        <translation>مفاتيح ناشر الطبعة</translation>
    </message>
    <message>
        <source>Channel of an edition</source>
        <translation>قناة الطبعة</translation>
    </message>
    <message>
        <source>Départements that are fetched</source>
        <translation>المقاطعات التي تُجلب</translation>
    </message>
    <message>
        <source>Only when the source is a signed edition: who may sign it, separated by commas.</source>
        <translation>فقط إذا كان المصدر طبعة موقّعة: من يحق له توقيعها، والفاصل بينهم فاصلة.</translation>
    </message>
    <message>
        <source>Of a signed edition: only what concerns these. Codes, separated by commas: 38, 2A, 971.</source>
        <translation>من الطبعة الموقّعة: فقط ما يخص هذه. أرقام مفصولة بفواصل: 38, 2A, 971.</translation>
    </message>
    <message>
        <source>Model that sorts passages</source>
        <translation>نموذج يرتّب المقاطع</translation>
    </message>
    <message>
        <source>Empty: none. It picks the passages that answer best, before the answer is written.</source>
        <translation>فارغ: لا شيء. يختار المقاطع التي تجيب أفضل إجابة، قبل أن تُكتب الإجابة.</translation>
    </message>
    <message>
        <source>Model that finds passages by their meaning</source>
        <translation>نموذج يجد المقاطع بحسب معناها</translation>
    </message>
    <message>
        <source>Empty: none. It needs “escalectl embed” after each update.</source>
        <translation>فارغ: لا شيء. يحتاج إلى الأمر «escalectl embed» بعد كل تحديث.</translation>
    </message>
    <message>
        <source>Count what is read</source>
        <translation>عدّ ما يُقرأ</translation>
    </message>
    <message>
        <source>Réfugiés.info is told how often each fiche was read at this desk. Numbers only: not by whom, not when.</source>
        <translation>تعرف Réfugiés.info كم مرة قُرئت كل بطاقة على هذا الجهاز. أرقام فقط: لا مَن قرأ ولا متى.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Tell when there is something new in a saved filter</source>
        <translation>الإخبار بالجديد في المرشّحات المحفوظة</translation>
    </message>
    <message>
        <source>After an update this computer shows a notification with the name of the filter. No title of a fiche stands in it.</source>
        <translation>بعد التحديث يعرض هذا الحاسوب إشعارًا باسم المرشّح. ولا يظهر فيه عنوان أي بطاقة.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>البقاء بجانب الساعة عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>The texts of the fiches change with it; choose another language for them above the panes.</source>
        <translation>تتغير معها لغة نصوص البطاقات؛ اختاروا للنصوص لغة أخرى فوق الأعمدة.</translation>
    </message>
    <message>
        <source>The desk follows the computer’s colours until you choose others.</source>
        <translation>تتبع النافذة ألوان الحاسوب ما لم تختاروا ألوانًا أخرى.</translation>
    </message>
    <message>
        <source>Updates and notifications go on. Where the desktop has no tray, a closed window ends Escale.</source>
        <translation>تستمر التحديثات والإشعارات. إذا لم يكن في سطح المكتب مكان للأيقونة، فإن إغلاق النافذة يُنهي Escale.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <translation>تلقائي: أفضل صوت متاح</translation>
    </message>
    <message>
        <source>Built into Escale</source>
        <translation>مدمج في Escale</translation>
    </message>
    <message>
        <source>A voice of this computer</source>
        <translation>صوت من هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>escale::SettingsDialog</name>
    <message>
        <source>There is no such département. Write its code: 38, 2A, 971.</source>
        <translation>لا توجد مقاطعة كهذه. اكتبوا رقمها: 38 أو 2A أو 971.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>الإعدادات الموجودة</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>The key is saved. It is not shown again.</source>
        <translation>حُفظ المفتاح. لن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search for a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>مفتاح آخر</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>Test the source</source>
        <translation>اختبار المصدر</translation>
    </message>
    <message>
        <source>Copy the diagnosis</source>
        <translation>نسخ التشخيص</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>التراجع عن التغيير</translation>
    </message>
    <message>
        <source>This page as at the beginning</source>
        <translation>إعادة هذه الصفحة كما كانت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each setting is written to %1 as soon as you change it.</source>
        <translation>يُكتب كل إعداد في %1 فور تغييره.</translation>
    </message>
    <message>
        <source>The key is saved in the keyring. It is not shown again.</source>
        <translation>حُفظ المفتاح في حافظة المفاتيح. لن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>No voice on this computer reads this language.</source>
        <translation>لا يوجد على هذا الحاسوب صوت يقرأ هذه اللغة.</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>لا يوجد مكبّر صوت، أو أن الحاسوب لا يعطي Escale صوتًا.</translation>
    </message>
    <message>
        <source>The voice does not answer. Choose another one.</source>
        <translation>الصوت لا يجيب. اختاروا صوتًا آخر.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
</context>
<context>
    <name>escale::FirstStepsAssistant</name>
    <message>
        <source>Write the address of the source first.</source>
        <translation>اكتبوا عنوان المصدر أولًا.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>The fiches are being fetched. This takes some minutes; you can close this window meanwhile.</source>
        <translation>تُجلب البطاقات الآن. يستغرق ذلك بضع دقائق، ويمكنكم إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>المكتبة جاهزة.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>الخطوة %1 من 3</translation>
    </message>
    <message>
        <source>You and your centre</source>
        <translation>أنتم ومركزكم</translation>
    </message>
    <message>
        <source>The source of the fiches</source>
        <translation>مصدر البطاقات</translation>
    </message>
    <message>
        <source>The fiches</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>The name stands on the paper you hand over. Everything can be changed later.</source>
        <translation>يظهر الاسم على الورق الذي تسلّمونه. يمكن تغيير كل شيء لاحقًا.</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key. They are tested now.</source>
        <translation>يعطيكم مشغّل الخادم عنوانه ومفتاحًا. يُختبران الآن.</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>لغة القوائم</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>اسم المركز</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>المقاطعة (département)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>The key is right. It goes into the keyring of this computer, which may ask for its password.</source>
        <translation>المفتاح صحيح. يُحفظ الآن في حافظة مفاتيح هذا الحاسوب، وقد تطلب كلمة السر الخاصة بها.</translation>
    </message>
</context>
<context>
    <name>escale::Guide</name>
    <message>
        <source>Touch again.</source>
        <translation>المسوا مرة أخرى.</translation>
    </message>
    <message>
        <source>%1: touch again</source>
        <translation>%1: المسوا مرة أخرى</translation>
    </message>
</context>
<context>
    <name>escale::FootBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation>استمعوا إلى هذه الصفحة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>اطلبوا المساعدة</translation>
    </message>
</context>
<context>
    <name>escale::VolumePanel</name>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>مستوى الصوت: %1 من %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>escale::KioskWindow</name>
    <message>
        <source>Like this?</source>
        <translation>هكذا؟</translation>
    </message>
    <message>
        <source>You are leaving the guide. Touch again.</source>
        <translation>أنتم تغادرون الدليل الصوتي. المسوا مرة أخرى.</translation>
    </message>
    <message>
        <source>If you understand this language, touch here.</source>
        <translation>إذا كنتم تفهمون هذه اللغة، فالمسوا هنا.</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>لا يوجد صوت على هذا الجهاز.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. These languages have one: %1</source>
        <extracomment>%1 is a list of languages in their own names, such as &quot;Français · English&quot;</extracomment>
        <translation>لا يوجد هنا صوت لهذه اللغة. هذه اللغات لها صوت: %1</translation>
    </message>
</context>
<context>
    <name>escale::EmergencyPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>أرقام الطوارئ</translation>
    </message>
    <message>
        <source>Ambulance: serious health problem</source>
        <translation>الإسعاف: مشكلة صحية خطيرة</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Firefighters: fire or accident</source>
        <translation>رجال الإطفاء: حريق أو حادث</translation>
    </message>
    <message>
        <source>All emergencies, everywhere in Europe</source>
        <translation>كل حالات الطوارئ، في كل مكان في أوروبا</translation>
    </message>
    <message>
        <source>By SMS, for people who cannot hear or speak</source>
        <translation>برسالة SMS، للأشخاص الذين لا يسمعون أو لا يستطيعون الكلام</translation>
    </message>
    <message>
        <source>Nowhere to sleep tonight</source>
        <translation>لا مكان للنوم هذا المساء</translation>
    </message>
    <message>
        <source>Free, day and night.</source>
        <translation>مجاني، ليلًا ونهارًا.</translation>
    </message>
    <message>
        <source>Call with a phone: this screen cannot call.</source>
        <translation>اتصلوا بهاتف: هذه الشاشة لا تستطيع الاتصال.</translation>
    </message>
    <message>
        <source>Say where you are</source>
        <translation>قولوا أين أنتم</translation>
    </message>
    <message>
        <source>Say what is happening</source>
        <translation>قولوا ماذا يحدث</translation>
    </message>
    <message>
        <source>Stay on the phone</source>
        <translation>ابقوا على الهاتف</translation>
    </message>
</context>
<context>
    <name>escale::TakeAwayPage</name>
    <message>
        <source>Take this page with you</source>
        <translation>خذوا هذه الصفحة معكم</translation>
    </message>
    <message>
        <source>This page is not on the internet. Ask somebody to write it down for you.</source>
        <translation>هذه الصفحة ليست على الإنترنت. اطلبوا من أحد أن يكتبها لكم.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Point the camera of a phone at the black squares.</source>
        <translation>وجّهوا كاميرا الهاتف نحو المربعات السوداء.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبعوا</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>تجري الطباعة الآن.</translation>
    </message>
    <message>
        <source>Take your paper, below.</source>
        <translation>خذوا ورقتكم من الأسفل.</translation>
    </message>
    <message>
        <source>There is no paper. Use the phone.</source>
        <translation>لا يوجد ورق. استخدموا الهاتف.</translation>
    </message>
    <message>
        <source>It could not be printed. Use the phone.</source>
        <translation>تعذّرت الطباعة. استخدموا الهاتف.</translation>
    </message>
</context>
<context>
    <name>escale::EarPage</name>
    <message>
        <source>A doctor</source>
        <translation>طبيب</translation>
    </message>
    <message>
        <source>Are you ill or hurt? Do you need a doctor?</source>
        <translation>هل أنتم مرضى أو مصابون؟ هل تحتاجون إلى طبيب؟</translation>
    </message>
    <message>
        <source>A place to sleep</source>
        <translation>مكان للنوم</translation>
    </message>
    <message>
        <source>Do you need a place to sleep or a home?</source>
        <translation>هل تحتاجون إلى مكان للنوم أو إلى سكن؟</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>ورقة رسمية</translation>
    </message>
    <message>
        <source>Do you need a paper or a document?</source>
        <translation>هل تحتاجون إلى ورقة أو وثيقة؟</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Is it about money or the bank?</source>
        <translation>هل يتعلق الأمر بالمال أو البنك؟</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Are you looking for work?</source>
        <translation>هل تبحثون عن عمل؟</translation>
    </message>
    <message>
        <source>Learning French</source>
        <translation>تعلم الفرنسية</translation>
    </message>
    <message>
        <source>Do you want to learn French?</source>
        <translation>هل تريدون تعلم الفرنسية؟</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>الأطفال والمدرسة</translation>
    </message>
    <message>
        <source>Is it about children or school?</source>
        <translation>هل يتعلق الأمر بالأطفال أو المدرسة؟</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Is it about the bus, the train or driving?</source>
        <translation>هل يتعلق الأمر بالحافلة أو القطار أو قيادة السيارة؟</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>المسوا صورة لتسمعوها.</translation>
    </message>
    <message>
        <source>Yes is green. No is red.</source>
        <translation>نعم باللون الأخضر. لا باللون الأحمر.</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>ماذا تحتاجون؟</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>ماذا بالتحديد؟</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>هل هو هذا؟</translation>
    </message>
    <message>
        <source>There is nothing more here. Somebody can help you.</source>
        <translation>لا يوجد شيء آخر هنا. يمكن لأحد أن يساعدكم.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>escale::HelpPage</name>
    <message>
        <source>I speak French.</source>
        <translation>أتكلم الفرنسية.</translation>
    </message>
    <message>
        <source>I speak English.</source>
        <translation>أتكلم الإنجليزية.</translation>
    </message>
    <message>
        <source>I speak Ukrainian.</source>
        <translation>أتكلم الأوكرانية.</translation>
    </message>
    <message>
        <source>I speak Tigrinya.</source>
        <translation>أتكلم التغرينية.</translation>
    </message>
    <message>
        <source>I speak Arabic.</source>
        <translation>أتكلم العربية.</translation>
    </message>
    <message>
        <source>I speak Pashto.</source>
        <translation>أتكلم البشتو.</translation>
    </message>
    <message>
        <source>I speak Russian.</source>
        <translation>أتكلم الروسية.</translation>
    </message>
    <message>
        <source>I speak Dari or Persian.</source>
        <translation>أتكلم الدرية أو الفارسية.</translation>
    </message>
    <message>
        <source>I cannot read.</source>
        <translation>لا أعرف القراءة.</translation>
    </message>
    <message>
        <source>I am looking for: %1</source>
        <translation>أبحث عن: %1</translation>
    </message>
    <message>
        <source>I am looking for help.</source>
        <translation>أبحث عن مساعدة.</translation>
    </message>
    <message>
        <source>Please help me.</source>
        <translation>ساعدوني من فضلكم.</translation>
    </message>
    <message>
        <source>Show this to somebody who works here.</source>
        <translation>أروا هذا لشخص يعمل هنا.</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>لفريق العمل</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Say it in French</source>
        <translation>قولوها بالفرنسية</translation>
    </message>
</context>
<context>
    <name>authoring</name>
    <message>
        <source>Something else than the server answered. Check the network, then try again. Your text is kept here.</source>
        <translation>لم يجب الخادم بل شيء آخر. تحقّقوا من الشبكة ثم حاولوا من جديد. نصّكم محفوظ هنا.</translation>
    </message>
    <message>
        <source>The server asks you to sign in again. Your text is kept here.</source>
        <translation>يطلب الخادم أن تسجّلوا الدخول من جديد. نصّكم محفوظ هنا.</translation>
    </message>
    <message>
        <source>You may not change this fiche, or not any more: ask the structure it belongs to. Your text is kept here.</source>
        <translation>لا يحقّ لكم تعديل هذه البطاقة، أو لم يعد يحقّ لكم: اسألوا الجهة المسؤولة عنها. نصّكم محفوظ هنا.</translation>
    </message>
    <message>
        <source>The password is not right. Try again, or ask for a code by e-mail.</source>
        <translation>كلمة السر غير صحيحة. حاولوا من جديد أو اطلبوا رمزًا بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The code is not right. Look at the last e-mail, and type its six digits.</source>
        <translation>الرمز غير صحيح. انظروا إلى آخر رسالة واكتبوا أرقامها الستة.</translation>
    </message>
    <message>
        <source>This account has no password: it was made with Google or Microsoft. Ask for a code by e-mail.</source>
        <translation>ليس لهذا الحساب كلمة سر: أُنشئ عبر Google أو Microsoft. اطلبوا رمزًا بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>There is no account with this address. Check how it is written.</source>
        <translation>لا يوجد حساب بهذا العنوان. تحقّقوا من كتابته.</translation>
    </message>
    <message>
        <source>The server says that something is missing in this fiche.</source>
        <translation>يقول الخادم إن شيئًا ينقص في هذه البطاقة.</translation>
    </message>
    <message>
        <source>The server does not do this in the state the fiche is in.</source>
        <translation>هذا غير ممكن في الحالة الحالية للبطاقة.</translation>
    </message>
    <message>
        <source>The server does not take the key of the feed. Ask its operator for a valid one. Your text is kept here.</source>
        <translation>لا يقبل الخادم المفتاح. اطلبوا مفتاحًا صالحًا من المسؤول عنه. نصّكم محفوظ هنا.</translation>
    </message>
    <message>
        <source>The server does not show you this fiche: it is gone, or you may not read it any more. Your text is kept here.</source>
        <translation>لا يعرض الخادم لكم هذه البطاقة: لم تعد موجودة أو لم يعد يحقّ لكم قراءتها. نصّكم محفوظ هنا.</translation>
    </message>
    <message>
        <source>The text is too long for the server. Make it shorter, then save again. Your text is kept here.</source>
        <translation>النص أطول مما يقبله الخادم. اختصروه ثم احفظوه من جديد. نصّكم محفوظ هنا.</translation>
    </message>
    <message>
        <source>The server does not take a part of this fiche. Nothing was changed there. Your text is kept here.</source>
        <translation>لا يقبل الخادم جزءًا من هذه البطاقة. لم يتغيّر شيء هناك. نصّكم محفوظ هنا.</translation>
    </message>
    <message>
        <source>The server has a trouble of its own. Your text is kept here; what has arrived is looked up before anything is sent again.</source>
        <translation>لدى الخادم مشكلة. نصّكم محفوظ هنا؛ ويُنظر في ما وصل قبل إرسال أي شيء من جديد.</translation>
    </message>
    <message>
        <source>This text is not on this computer any more.</source>
        <translation>لم يعد هذا النص على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The folder for your texts cannot be made. Check its owner and the room on the disk.</source>
        <translation>لا يمكن إنشاء مجلد نصوصكم. تحقّقوا من صاحبه ومن المساحة على القرص.</translation>
    </message>
    <message>
        <source>The answer of the server was lost. In two minutes it is looked up whether the fiche is there.</source>
        <translation>ضاع جواب الخادم. بعد دقيقتين يُنظر هل البطاقة هناك.</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: it can be read here, and changed there only.</source>
        <translation>نصّ هذه البطاقة مكتوب بأداة أخرى: يمكن قراءته هنا، وتعديله هناك فقط.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same place. Nothing was sent: look at both texts, and choose.</source>
        <translation>غيّر شخص آخر الموضع نفسه. لم يُرسل شيء: انظروا إلى النصين واختاروا.</translation>
    </message>
    <message>
        <source>The server holds something in these sections that this version of Escale does not know and would lose. Change them on the site, or with a newer Escale.</source>
        <translation>يحفظ الخادم في هذه الأجزاء شيئًا لا تعرفه هذه النسخة من Escale وستفقده. عدّلوها على الموقع أو بنسخة أحدث.</translation>
    </message>
    <message>
        <source>The server has put this change where nobody sees it: this fiche was deleted once. Ask an administrator of the site to look at it. Your text is kept here; do not publish.</source>
        <translation>وضع الخادم هذا التغيير حيث لا يراه أحد: حُذفت هذه البطاقة من قبل. اطلبوا من مدير الموقع أن ينظر فيها. نصّكم محفوظ هنا؛ لا تنشروا.</translation>
    </message>
    <message>
        <source>Save the fiche on the server first.</source>
        <translation>احفظوا البطاقة على الخادم أولًا.</translation>
    </message>
    <message>
        <source>Saved. But something is missing now, and so the server has taken the fiche back from those who decide on it: it is a draft again. Complete it, then publish it again.</source>
        <translation>حُفظت. لكن شيئًا ينقص الآن، فسحب الخادم البطاقة ممن يقررون: عادت مسودة. أكملوها ثم انشروها من جديد.</translation>
    </message>
    <message>
        <source>The structure has refused this fiche, and the server takes it from nobody any more. Ask an administrator of the site.</source>
        <translation>رفضت الجهة هذه البطاقة، والخادم لا يقبلها من أحد بعد الآن. اسألوا مدير الموقع.</translation>
    </message>
    <message>
        <source>The structure has accepted this fiche: its members change it now, and you cannot any more. Your text is kept here.</source>
        <translation>قبلت الجهة هذه البطاقة: أعضاؤها هم من يغيّرونها الآن، ولم تعودوا تستطيعون ذلك. نصّكم محفوظ هنا.</translation>
    </message>
    <message>
        <source>There is nothing new to publish in this fiche.</source>
        <translation>لا جديد للنشر في هذه البطاقة.</translation>
    </message>
    <message>
        <source>The text on the server is not the one you see: somebody has changed it. Save first, look at it, then publish.</source>
        <translation>النص على الخادم ليس الذي ترونه: غيّره شخص ما. احفظوا أولًا، وانظروا فيه، ثم انشروا.</translation>
    </message>
    <message>
        <source>Something is missing in this fiche. The list says what.</source>
        <translation>ينقص شيء في هذه البطاقة. القائمة تقول ما هو.</translation>
    </message>
    <message>
        <source>This fiche was public, and readers do not see it any more: somebody published it at the same time. Tell an administrator of the site now.</source>
        <translation>كانت هذه البطاقة منشورة، ولم يعد القرّاء يرونها: نشرها شخص آخر في الوقت نفسه. أخبروا مدير الموقع الآن.</translation>
    </message>
    <message>
        <source>Sent: the structure has it now, and decides.</source>
        <translation>أُرسلت: هي الآن عند الجهة، وهي تقرّر.</translation>
    </message>
    <message>
        <source>Sent: an administrator of the site has it now, and decides.</source>
        <translation>أُرسلت: هي الآن عند مدير الموقع، وهو يقرّر.</translation>
    </message>
    <message>
        <source>The server did not publish it. Nothing is lost: try again.</source>
        <translation>لم ينشرها الخادم. لم يضع شيء: حاولوا من جديد.</translation>
    </message>
    <message>
        <source>The server's answer makes no sense, so nothing was changed. Try again later.</source>
        <translation>جواب الخادم غير مفهوم، لذلك لم يتغيّر شيء. حاولوا لاحقًا.</translation>
    </message>
    <message>
        <source>A text kept on this computer is damaged. The others can be opened.</source>
        <translation>أحد النصوص المحفوظة على هذا الحاسوب تالف. يمكن فتح البقية.</translation>
    </message>
    <message>
        <source>You are signed in, but this cannot be kept on this computer: you will be asked again.</source>
        <translation>سجّلتم الدخول، لكن لا يمكن حفظ ذلك على هذا الحاسوب: ستُسألون من جديد.</translation>
    </message>
    <message>
        <source>This computer has no keyring: your sign-in is kept in a file that only your account can read. Sign out on a computer that others use too.</source>
        <translation>لا توجد حافظة مفاتيح على هذا الحاسوب: يُحفظ دخولكم في ملف لا يقرؤه إلا حسابكم. سجّلوا الخروج إن كان آخرون يستعملون الحاسوب.</translation>
    </message>
    <message>
        <source>Your sign-in could not be taken off this computer. Try again.</source>
        <translation>تعذّرت إزالة دخولكم من هذا الحاسوب. حاولوا من جديد.</translation>
    </message>
    <message>
        <source>No source of fiches is set on this computer: nobody can be signed in.</source>
        <translation>لم يُحدَّد مصدر للبطاقات على هذا الحاسوب: لا يمكن لأحد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche since you last saved it. What you wrote is in its history here.</source>
        <translation>غيّر شخص آخر هذه البطاقة منذ آخر حفظ لكم. ما كتبتموه موجود في سجلّها هنا.</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche meanwhile. When you save, both texts are put together; where that cannot be, you choose.</source>
        <translation>غيّر شخص آخر هذه البطاقة في هذه الأثناء. عند الحفظ يُجمع النصان؛ وحيث لا يمكن ذلك تختارون.</translation>
    </message>
    <message>
        <source>It is being sent already.</source>
        <translation>بدأ الإرسال بالفعل.</translation>
    </message>
    <message>
        <source>Somebody else saved this fiche at the same time. Look at it again: what you wrote is in its history here.</source>
        <translation>حفظ شخص آخر هذه البطاقة في الوقت نفسه. انظروا فيها من جديد: ما كتبتموه موجود في سجلّها هنا.</translation>
    </message>
    <message>
        <source>Published: readers have it now.</source>
        <translation>نُشرت: هي الآن عند القرّاء.</translation>
    </message>
    <message>
        <source>What you have not sent stays on this computer. Nobody else sees it in Escale; it is there when you sign in again.</source>
        <translation>ما لم ترسلوه يبقى على هذا الحاسوب. لا يراه غيركم في Escale، وتجدونه حين تسجّلون الدخول من جديد.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, and nothing was published. Look at it, then publish again.</source>
        <translation>تغيّر النص في هذه الأثناء ولم يُنشر شيء. راجعوه ثم انشروه من جديد.</translation>
    </message>
    <message>
        <source>The server does not take this picture. Choose another one.</source>
        <translation>الخادم لا يقبل هذه الصورة. اختاروا صورة أخرى.</translation>
    </message>
    <message>
        <source>An address is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>هناك عنوان لم يكتمل: اقرؤوا ما كُتب بجانبه. كل شيء محفوظ هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>A partner is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>هناك شريك لم يكتمل: اقرؤوا ما كُتب بجانبه. كل شيء محفوظ هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Sign in first: a picture goes to the server.</source>
        <translation>سجّلوا الدخول أولًا: الصورة تذهب إلى الخادم.</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>وضع الشخص</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>كيف؟</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>وماذا بعد؟</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>اسم البرنامج</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>The fiches of this computer come in editions: there is no server to write to. Set the address of the site&apos;s server as the source to sign in.</source>
        <translation>تصل بطاقات هذا الحاسوب في طبعات: لا يوجد خادم للكتابة عليه. للدخول، حدّدوا عنوان خادم الموقع كمصدر.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one.</source>
        <translation>لا يمكن فتح هذا الملف. اختاروا ملفًا آخر.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of less than 10 megabytes.</source>
        <translation>هذه الصورة كبيرة جدًا. اختاروا صورة أقل من 10 ميغابايت.</translation>
    </message>
    <message>
        <source>This file is no picture that can be sent. Choose a PNG or a JPEG.</source>
        <translation>هذا الملف ليس صورة يمكن إرسالها. اختاروا PNG أو JPEG.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Choose a smaller one.</source>
        <translation>في هذه الصورة نقاط كثيرة جدًا. اختاروا صورة أصغر.</translation>
    </message>
    <message>
        <source>This picture is too small to be seen. Choose a larger one.</source>
        <translation>هذه الصورة صغيرة جدًا فلا تُرى. اختاروا صورة أكبر.</translation>
    </message>
</context>
<context>
    <name>escale::WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation>ورشة الكتابة</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
</context>
<context>
    <name>escale::SignInPage</name>
    <message>
        <source>A code was sent to your address. It has six digits.</source>
        <translation>أُرسل رمز إلى عنوانكم. فيه ستة أرقام.</translation>
    </message>
    <message>
        <source>With the account you have on Réfugiés.info. What you write stays on this computer until you save it on the server.</source>
        <translation>بحسابكم على Réfugiés.info. ما تكتبونه يبقى على هذا الحاسوب حتى تحفظوه على الخادم.</translation>
    </message>
    <message>
        <source>Sign in to write</source>
        <translation>سجّلوا الدخول للكتابة</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>الرمز من الرسالة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Without a password: send me a code</source>
        <translation>بدون كلمة سر: أرسلوا لي رمزًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>escale::MyFichesPage</name>
    <message>
        <source>Two texts: choose</source>
        <translation>نصّان: اختاروا</translation>
    </message>
    <message>
        <source>Not sent: look why</source>
        <translation>لم تُرسل: انظروا السبب</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>بانتظار الشبكة</translation>
    </message>
    <message>
        <source>Changed here, not on the server</source>
        <translation>مُعدَّلة هنا لا على الخادم</translation>
    </message>
    <message>
        <source>Public, with a revision</source>
        <translation>منشورة، مع مراجعة</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Waits for the structure</source>
        <translation>بانتظار الجهة</translation>
    </message>
    <message>
        <source>Waits for an administrator</source>
        <translation>بانتظار المدير</translation>
    </message>
    <message>
        <source>Refused by the structure</source>
        <translation>رفضتها الجهة</translation>
    </message>
    <message>
        <source>Accepted by the structure</source>
        <translation>قبلتها الجهة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودّة</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بدون عنوان</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>بطاقاتي</translation>
    </message>
    <message>
        <source>Write about a programme</source>
        <translation>اكتبوا عن برنامج</translation>
    </message>
    <message>
        <source>Write about a procedure</source>
        <translation>اكتبوا عن معاملة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>There is no fiche of yours yet. Begin one: it stays on this computer until you save it.</source>
        <translation>ليست لكم بطاقة بعد. ابدأوا واحدة: تبقى على هذا الحاسوب حتى تحفظوها.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>أين وصلت</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>New remarks</source>
        <translation>ملاحظات جديدة</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>ملاحظات القرّاء</translation>
    </message>
    <message>
        <source>Only an administrator of the site makes a new fiche public.</source>
        <translation>لا ينشر بطاقة جديدة إلا مسؤول الموقع.</translation>
    </message>
    <message>
        <source>You administer the site: you may change every fiche and make new ones public.</source>
        <translation>أنتم مسؤولون عن الموقع: يمكنكم تغيير كل البطاقات ونشر الجديدة منها.</translation>
    </message>
    <message>
        <source>You are a member of a structure: you may change its fiches and publish what is changed in public ones.</source>
        <translation>أنتم أعضاء في جهة: يمكنكم تغيير بطاقاتها ونشر ما يتغيّر في المنشور منها.</translation>
    </message>
    <message>
        <source>You are a member of no structure: you may change what you write until its structure has accepted it; then its members do.</source>
        <translation>لستم أعضاء في أي جهة: يمكنكم تغيير ما تكتبونه إلى أن تقبله الجهة؛ وبعدها يغيّره أعضاؤها.</translation>
    </message>
    <message>
        <source>You check translations and make them public.</source>
        <translation>أنتم تراجعون الترجمات وتنشرونها.</translation>
    </message>
    <message>
        <source>You may propose translations; expert translators make them public.</source>
        <translation>يمكنكم اقتراح ترجمات؛ وينشرها المترجمون الخبراء.</translation>
    </message>
</context>
<context>
    <name>escale::MergePage</name>
    <message>
        <source>to be chosen</source>
        <translation>للاختيار</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>نصّكم</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>نصّ الآخر</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>both, put together</source>
        <translation>كلاهما معًا</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>غيّرتموه</translation>
    </message>
    <message>
        <source>changed by the other person</source>
        <translation>غيّره الشخص الآخر</translation>
    </message>
    <message>
        <source>Choices to be made first: %1</source>
        <translation>اختيارات يجب القيام بها أولًا: %1</translation>
    </message>
    <message>
        <source>Put two texts of this fiche together</source>
        <translation>جمع نصّين لهذه البطاقة</translation>
    </message>
    <message>
        <source>Somebody else changed this fiche while you were writing. Nothing is sent, nothing is lost: choose for each place. Both texts stay in the history on this computer.</source>
        <translation>غيّر شخص آخر هذه البطاقة وأنتم تكتبون. لم يُرسل شيء ولم يضع شيء: اختاروا لكل موضع. يبقى النصان في السجلّ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The other person, on the server</source>
        <translation>الشخص الآخر، على الخادم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>You, on this computer</source>
        <translation>أنتم، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>خذوا نصّ الآخر</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>خذوا نصّكم</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>إلغاء هذا التغيير</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>للحفظ لاحقًا</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>إرسال النص</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>كتبتموه</translation>
    </message>
    <message>
        <source>What will stand there: take one of the two, or write here</source>
        <translation>ما سيبقى هناك: خذوا أحد النصّين أو اكتبوا هنا</translation>
    </message>
</context>
<context>
    <name>escale::FactsForm</name>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>غير مهم</translation>
    </message>
    <message>
        <source>In all of France</source>
        <translation>في كل فرنسا</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>In these départements</source>
        <translation>في هذه المقاطعات</translation>
    </message>
    <message>
        <source>No département is called %1.</source>
        <translation>لا توجد مقاطعة اسمها %1.</translation>
    </message>
    <message>
        <source>Départements, with commas between them</source>
        <translation>المقاطعات، وبينها فواصل</translation>
    </message>
    <message>
        <source>The site has no field for the dates of a course: write them in the text.</source>
        <translation>ليس في الموقع خانة لتواريخ الدورة: اكتبوها في النص.</translation>
    </message>
</context>
<context>
    <name>escale::HistoryDialog</name>
    <message>
        <source>from the server</source>
        <translation>من الخادم</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>كُتب هنا</translation>
    </message>
    <message>
        <source>merged from both texts</source>
        <translation>دُمج من النصّين</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Each save on the server keeps a text here.</source>
        <translation>لا شيء محفوظ هنا بعد. كل حفظ على الخادم يُبقي نصًا هنا.</translation>
    </message>
    <message>
        <source>This is the current text.</source>
        <translation>هذا هو النص كما هو الآن.</translation>
    </message>
    <message>
        <source>What would change in the current text:</source>
        <translation>ما الذي سيتغيّر في النص الحالي:</translation>
    </message>
    <message>
        <source>History of this fiche</source>
        <translation>سجلّ هذه البطاقة</translation>
    </message>
    <message>
        <source>Put this text back</source>
        <translation>استعادة هذا النص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>escale::EditorPage</name>
    <message>
        <source>Pictures are left out: a fiche holds none.</source>
        <translation>تُركت الصور: البطاقة لا تحتوي على صور.</translation>
    </message>
    <message>
        <source>A table has become lines of text.</source>
        <translation>أصبح الجدول أسطرًا من النص.</translation>
    </message>
    <message>
        <source>Footnotes stand in brackets where they were marked.</source>
        <translation>الحواشي بين قوسين في مكان علامتها.</translation>
    </message>
    <message>
        <source>A footnote was not in what was copied: only its mark was, and it is left out.</source>
        <translation>لم تكن الحاشية في ما نُسخ: كانت علامتها فقط، وقد تُركت.</translation>
    </message>
    <message>
        <source>Words that a tracked change takes out are left out.</source>
        <translation>تُركت الكلمات التي يحذفها تتبع التغييرات.</translation>
    </message>
    <message>
        <source>Comments are left out.</source>
        <translation>تُركت التعليقات.</translation>
    </message>
    <message>
        <source>A film, a form or something else that is no text did not come along.</source>
        <translation>لم يُنقل فيلم أو نموذج أو شيء آخر ليس نصًا.</translation>
    </message>
    <message>
        <source>The text is too long: its end is missing.</source>
        <translation>النص طويل جدًا: نهايته ناقصة.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>One more reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>خطوة أخرى</translation>
    </message>
    <message>
        <source>This fiche holds a table, shown here as lines. It stays as it is as long as nobody changes these lines.</source>
        <translation>في هذه البطاقة جدول يظهر هنا أسطرًا. يبقى كما هو ما لم يغيّر أحد هذه الأسطر.</translation>
    </message>
    <message>
        <source>This fiche holds something that cannot be shown here. It stays as it is as long as nobody changes the text around it.</source>
        <translation>في هذه البطاقة شيء لا يمكن عرضه هنا. يبقى كما هو ما لم يغيّر أحد النص حوله.</translation>
    </message>
    <message>
        <source>Address of the link (empty: no link)</source>
        <translation>عنوان الرابط (فارغ: بلا رابط)</translation>
    </message>
    <message>
        <source>Somebody else changed the same place: choose between the two texts.</source>
        <translation>غيّر شخص آخر الموضع نفسه: اختاروا بين النصين.</translation>
    </message>
    <message>
        <source>Kept here (%1). It goes to the server as soon as the network is there.</source>
        <translation>محفوظ هنا (%1). يذهب إلى الخادم حين تعود الشبكة.</translation>
    </message>
    <message>
        <source>Kept on this computer (%1), not on the server yet.</source>
        <translation>محفوظ على هذا الحاسوب (%1)، وليس على الخادم بعد.</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>على الخادم.</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>بطاقاتي</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>الحفظ على الخادم</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Form of the paragraph</source>
        <translation>شكل الفقرة</translation>
    </message>
    <message>
        <source>Parts of the fiche</source>
        <translation>أجزاء البطاقة</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1، العنوان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Your structure</source>
        <translation>جهتكم</translation>
    </message>
    <message>
        <source>As it is on the server</source>
        <translation>كما هو على الخادم</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>للاختيار</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>See as readers</source>
        <translation>معاينة كالقرّاء</translation>
    </message>
    <message>
        <source>Say it simpler</source>
        <translation>قولوها بكلمات أبسط</translation>
    </message>
    <message>
        <source>Put the cursor into the paragraph that is to be simpler.</source>
        <translation>ضعوا المؤشر في الفقرة المطلوب تبسيطها.</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>One more partner</source>
        <translation>شريك آخر</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>أسئلة قد يطرحها القرّاء</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>اقتراح عنوان</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>اقتراح ملخّص</translation>
    </message>
    <message>
        <source>Ideas of a model…</source>
        <translation>أفكار من نموذج…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجلّ…</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>باختصار</translation>
    </message>
</context>
<context>
    <name>escale::FindingsPanel</name>
    <message>
        <source>To mend</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>بدلًا منه: %1</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>للتصحيح: %1</translation>
    </message>
    <message>
        <source>Ideas: %1</source>
        <translation>أفكار: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>What makes the text hard</source>
        <translation>ما يجعل النص صعبًا</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>عدد الكلمات: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Explain in the text</source>
        <translation>الشرح في النص</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Says nothing more of these words while the workshop is open</source>
        <translation>لا يُذكر شيء عن هذه الكلمات ما دامت ورشة الكتابة مفتوحة</translation>
    </message>
    <message>
        <source>Show what was kept</source>
        <translation>إظهار ما أُبقي</translation>
    </message>
</context>
<context>
    <name>escale::MissingBar</name>
    <message>
        <source>Nothing is missing for readers.</source>
        <translation>لا ينقص القرّاء شيء.</translation>
    </message>
    <message>
        <source>Before readers can have it:</source>
        <translation>قبل النشر ينقص:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
</context>
<context>
    <name>escale::PublishQuestion</name>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Readers cannot have this fiche yet. This is missing:</source>
        <translation>لا يمكن للقرّاء الحصول على هذه البطاقة بعد. ينقص:</translation>
    </message>
    <message>
        <source>What readers have now could not be looked up.</source>
        <translation>تعذّر النظر في ما عند القرّاء الآن.</translation>
    </message>
    <message>
        <source>Texts that changed: %1.</source>
        <translation>النصوص التي تغيّرت: %1.</translation>
    </message>
    <message>
        <source>Languages that leave the public until somebody has looked at them: %1.</source>
        <translation>لغات تُسحب من القرّاء إلى أن تُراجَع: %1.</translation>
    </message>
    <message>
        <source>No translation is touched.</source>
        <translation>لا تُمسّ أي ترجمة.</translation>
    </message>
    <message>
        <source>Places that are hard to understand: %1. See the list beside the text.</source>
        <translation>مواضع صعبة الفهم: %1. انظروا القائمة بجانب النص.</translation>
    </message>
    <message>
        <source>Publish this fiche?</source>
        <translation>نشر هذه البطاقة؟</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>معاينتها أولًا</translation>
    </message>
    <message>
        <source>Translated passages to be looked at again: %1.</source>
        <translation>مقاطع مترجمة تحتاج إلى مراجعة: %1.</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>This station has had no edition before the one of today.</source>
        <translation>لم تكن لدى هذه المحطة طبعة قبل طبعة اليوم.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>تعذّرت كتابة %1. تحقّقوا من القرص ومن صلاحيات المجلد.</translation>
    </message>
    <message>
        <source>%1 holds an edition of another channel, or a damaged one. Choose another folder, or put that one right.</source>
        <translation>يحتوي %1 على طبعة من قناة أخرى أو طبعة تالفة. اختاروا مجلدًا آخر أو أصلحوا هذا.</translation>
    </message>
    <message>
        <source>The library holds only the sample. Bring it up to date first: escalectl sync.</source>
        <translation>لا تحتوي المكتبة إلا على العيّنة. حدّثوها أولًا: escalectl sync.</translation>
    </message>
    <message>
        <source>The library holds no fiches to publish. Bring it up to date first: escalectl sync.</source>
        <translation>ليس في المكتبة بطاقات للنشر. حدّثوها أولًا: escalectl sync.</translation>
    </message>
    <message>
        <source>%1 of %2 fiches of the edition before would be missing. Nothing was published. If that is right: --accept-removals</source>
        <translation>ستنقص %1 من %2 بطاقة من الطبعة السابقة. لم يُنشر شيء. إن كان ذلك صحيحًا: --accept-removals</translation>
    </message>
    <message>
        <source>A text of the library is too large for an edition.</source>
        <translation>أحد نصوص المكتبة أكبر من أن يدخل في طبعة.</translation>
    </message>
    <message>
        <source>There are too many fiches for one edition.</source>
        <translation>عدد البطاقات أكبر من أن تتسع له طبعة واحدة.</translation>
    </message>
    <message>
        <source>Edition %1 is not kept in this folder: copy all of it.</source>
        <translation>الطبعة %1 غير محفوظة في هذا المجلد: انسخوه كله.</translation>
    </message>
    <message>
        <source>The address of an edition is not usable. Give one like https://packs.example.org/index.escale, or the file index.escale of a stick.</source>
        <translation>عنوان الطبعة غير صالح. أعطوا عنوانًا مثل https://packs.example.org/index.escale أو الملف index.escale على ذاكرة USB.</translation>
    </message>
    <message>
        <source>The files of the edition cannot be read. Check the folder or the stick.</source>
        <translation>تعذّرت قراءة ملفات الطبعة. تحقّقوا من المجلد أو من ذاكرة USB.</translation>
    </message>
    <message>
        <source>There is no edition of the fiches at this address. Check the address.</source>
        <translation>لا توجد طبعة من البطاقات في هذا العنوان. تحقّقوا من العنوان.</translation>
    </message>
    <message>
        <source>The index of the fiches is larger than any can be. Nothing was taken; check the address.</source>
        <translation>فهرس البطاقات أكبر مما يمكن. لم يؤخذ شيء؛ تحقّقوا من العنوان.</translation>
    </message>
    <message>
        <source>This is not a signed index of fiches, or not all of it. Nothing was taken.</source>
        <translation>هذا ليس فهرسًا موقَّعًا للبطاقات، أو ليس كاملًا. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>These fiches are signed by somebody this station does not know. Nothing was taken; ask their publisher for the key.</source>
        <translation>وقّع هذه البطاقات شخص لا تعرفه هذه المحطة. لم يؤخذ شيء؛ اطلبوا المفتاح من ناشرها.</translation>
    </message>
    <message>
        <source>The index of the fiches was changed after it was signed. Nothing was taken.</source>
        <translation>تغيّر فهرس البطاقات بعد توقيعه. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>These fiches are packed for a newer Escale. Update Escale first.</source>
        <translation>هذه البطاقات معدّة لنسخة أحدث من Escale. حدّثوا Escale أولًا.</translation>
    </message>
    <message>
        <source>These fiches are of another channel than this station's. Nothing was taken.</source>
        <translation>هذه البطاقات من قناة غير قناة هذه المحطة. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>These fiches are older than those this station has had. Nothing was taken.</source>
        <translation>هذه البطاقات أقدم مما كان لدى هذه المحطة. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>The number of this edition is too far ahead to be right. Nothing was taken; ask the publisher.</source>
        <translation>رقم هذه الطبعة متقدم أكثر مما يصح. لم يؤخذ شيء؛ اسألوا الناشر.</translation>
    </message>
    <message>
        <source>The index of the fiches is signed, but it contradicts itself. Nothing was taken; tell the publisher.</source>
        <translation>فهرس البطاقات موقَّع لكنه يناقض نفسه. لم يؤخذ شيء؛ أخبروا الناشر.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the new fiches. Make room, then try again.</source>
        <translation>لا يوجد على القرص مكان كافٍ للبطاقات الجديدة. أفسحوا مكانًا ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>A part of the fiches is not there: the stick was pulled out, or the copy is not complete. What was fetched is saved; try again.</source>
        <translation>جزء من البطاقات غير موجود: نُزعت ذاكرة USB أو أن النسخة غير كاملة. حُفظ ما وصل؛ حاولوا من جديد.</translation>
    </message>
    <message>
        <source>A part of the fiches is not the one that was signed. It was not taken; copy the files again, or try again later.</source>
        <translation>جزء من البطاقات ليس هو الذي وُقّع. لم يؤخذ؛ انسخوا الملفات من جديد أو حاولوا لاحقًا.</translation>
    </message>
    <message>
        <source>feed/channel must be a name of small letters, digits and hyphens.</source>
        <translation>يجب أن يكون feed/channel اسمًا من أحرف صغيرة وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>feed/keys must hold public keys of the publisher, as they stand in its file NAME.pub (RWQ…).</source>
        <translation>يجب أن يحتوي feed/keys على المفاتيح العامة للناشر كما هي في ملفه NAME.pub (RWQ…).</translation>
    </message>
    <message>
        <source>An edition is taken only from a publisher that is known: write its public key into the settings as feed/keys.</source>
        <translation>لا تؤخذ الطبعة إلا من ناشر معروف: اكتبوا مفتاحه العام في الإعدادات باسم feed/keys.</translation>
    </message>
    <message>
        <source>feed/departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>يأخذ feed/departments أرقام المقاطعات مفصولة بفواصل: 38,2A,971.</translation>
    </message>
    <message>
        <source>Only a source that comes in editions has one to go back to.</source>
        <translation>لا يمكن الرجوع إلا في مصدر يأتي على شكل طبعات.</translation>
    </message>
    <message>
        <source>%1 is damaged, missing or of another channel, and was not touched. Put it back from a copy: no station would believe one that begins anew.</source>
        <translation>الملف %1 تالف أو مفقود أو لقناة أخرى، ولم يُمسّ. أعيدوه من نسخة: لن تصدّق أي محطة ملفًا يبدأ من جديد.</translation>
    </message>
    <message>
        <source>This key may not sign any more since the last rotation. Sign with one of the keys that came then.</source>
        <translation>لم يعد هذا المفتاح يستطيع التوقيع منذ آخر تغيير للمفاتيح. وقّعوا بأحد المفاتيح التي جاءت حينها.</translation>
    </message>
    <message>
        <source>The edition of before is no longer whole where it comes from. Nothing was changed.</source>
        <translation>لم تعد الطبعة السابقة كاملة في مصدرها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only fiches that come in editions can be written onto a stick. This computer fetches its own one by one: ask who publishes editions.</source>
        <translation>لا يمكن أن تُكتب على الذاكرة إلا البطاقات التي تأتي في طبعات. هذا الحاسوب يجلب بطاقاته واحدة واحدة: اسألوا من ينشر الطبعات.</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>“%1” is written in no fiche that is cited.</source>
        <translation>«%1» غير مكتوب في أي بطاقة مذكورة.</translation>
    </message>
    <message>
        <source>No fiche that is cited says that it is free of charge.</source>
        <translation>لا تقول أي بطاقة مذكورة إن هذا مجاني.</translation>
    </message>
    <message>
        <source>The fiche says the opposite, or not quite this.</source>
        <translation>البطاقة تقول العكس، أو لا تقول هذا تماما.</translation>
    </message>
    <message>
        <source>A sentence was left out: no fiche says it.</source>
        <translation>حُذفت جملة: لا تقولها أي بطاقة.</translation>
    </message>
    <message>
        <source>A sentence was left out: its telephone number or address is in no fiche.</source>
        <translation>حُذفت جملة: رقم هاتفها أو عنوانها غير موجود في أي بطاقة.</translation>
    </message>
    <message>
        <source>A sentence was left out: it says more than the fiches.</source>
        <translation>حُذفت جملة: تقول أكثر مما في البطاقات.</translation>
    </message>
    <message>
        <source>A sentence was left out: it is in another language.</source>
        <translation>حُذفت جملة: هي بلغة أخرى.</translation>
    </message>
    <message>
        <source>A sentence was left out: it is no answer.</source>
        <translation>حُذفت جملة: ليست جوابا.</translation>
    </message>
    <message>
        <source>The address of the server with the model is not usable. It begins with https:// and holds no user name and no password.</source>
        <translation>عنوان خادم النموذج غير صالح. يبدأ بـ https:// ولا يحتوي على اسم مستخدم ولا كلمة سر.</translation>
    </message>
    <message>
        <source>The server's answer makes no sense to Escale.</source>
        <translation>لا يفهم Escale جواب الخادم.</translation>
    </message>
    <message>
        <source>The model stopped in the middle of its answer.</source>
        <translation>توقف النموذج في وسط جوابه.</translation>
    </message>
    <message>
        <source>The model does not answer.</source>
        <translation>النموذج لا يجيب.</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model.</source>
        <translation>السؤال مع مقاطعه أطول مما يقبله هذا النموذج.</translation>
    </message>
    <message>
        <source>The server of the model refused the key.</source>
        <translation>رفض خادم النموذج المفتاح.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>لا يوجد هذا النموذج على الخادم. اختاروا نموذجا آخر.</translation>
    </message>
    <message>
        <source>Too many questions in this minute. Ask again in a minute.</source>
        <translation>أسئلة كثيرة في هذه الدقيقة. اسألوا من جديد بعد دقيقة.</translation>
    </message>
    <message>
        <source>The budget for the model is used up.</source>
        <translation>نفدت ميزانية النموذج.</translation>
    </message>
    <message>
        <source>The model is busy.</source>
        <translation>النموذج مشغول.</translation>
    </message>
    <message>
        <source>The server of the model has a problem of its own.</source>
        <translation>لدى خادم النموذج مشكلة.</translation>
    </message>
    <message>
        <source>The server of the model did not accept the question.</source>
        <translation>لم يقبل خادم النموذج السؤال.</translation>
    </message>
    <message>
        <source>The server of the model could not prove who it is, so nothing was sent.</source>
        <translation>لم يستطع خادم النموذج إثبات هويته، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server of the model cannot be reached.</source>
        <translation>لا يمكن الوصول إلى خادم النموذج.</translation>
    </message>
    <message>
        <source>What you say of the answer could not be kept. Is the disk full?</source>
        <translation>تعذر حفظ رأيكم. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>The proposal was more than plain words: it is not shown.</source>
        <translation>الاقتراح فيه أكثر من كلمات بسيطة: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal did not speak to readers: it is not shown.</source>
        <translation>الاقتراح لا يخاطب القراء: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal changed a telephone number or an address: it is not shown.</source>
        <translation>الاقتراح غيّر رقم هاتف أو عنوانًا: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal lost a word that you hid: it is not shown.</source>
        <translation>الاقتراح أضاع كلمة أخفيتموها: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal lost a link: it is not shown.</source>
        <translation>الاقتراح أضاع رابطًا: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal changed an amount: it is not shown.</source>
        <translation>الاقتراح غيّر مبلغًا: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal changed a number: it is not shown.</source>
        <translation>الاقتراح غيّر عددًا: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal changed a date or a day: it is not shown.</source>
        <translation>الاقتراح غيّر تاريخًا أو يومًا: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal changed a name: it is not shown.</source>
        <translation>الاقتراح غيّر اسمًا: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal changed a “not” or a “without”: it is not shown.</source>
        <translation>الاقتراح غيّر «لا» أو «بدون»: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal changed a limit, as “only” or “at least”: it is not shown.</source>
        <translation>الاقتراح غيّر حدًّا، مثل «فقط» أو «على الأقل»: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal made “you may” and “you must” of each other: it is not shown.</source>
        <translation>الاقتراح خلط بين «يمكنكم» و«يجب عليكم»: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal was not in French: it is not shown.</source>
        <translation>الاقتراح ليس بالفرنسية: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal was much longer than your text: it is not shown.</source>
        <translation>الاقتراح أطول بكثير من نصّكم: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal left something out: it is not shown.</source>
        <translation>الاقتراح أسقط شيئًا: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal added something: it is not shown.</source>
        <translation>الاقتراح أضاف شيئًا: لا يُعرض.</translation>
    </message>
    <message>
        <source>The proposal was not simpler than your text: it is not shown.</source>
        <translation>الاقتراح ليس أبسط من نصّكم: لا يُعرض.</translation>
    </message>
    <message>
        <source>The model found no simpler words.</source>
        <translation>لم يجد النموذج كلمات أبسط.</translation>
    </message>
    <message>
        <source>This paragraph is very long. Make two of it first.</source>
        <translation>هذه الفقرة طويلة جدًا. قسّموها أولًا إلى اثنتين.</translation>
    </message>
    <message>
        <source>This paragraph holds words that are meant for a machine, so nothing was sent.</source>
        <translation>في هذه الفقرة كلمات موجّهة إلى آلة، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>There is no text yet. Write what it is about first.</source>
        <translation>لا يوجد نص بعد. اكتبوا أولًا عمّ يتحدث.</translation>
    </message>
    <message>
        <source>This text holds words that are meant for a machine, so nothing was sent.</source>
        <translation>يحتوي هذا النص على كلمات موجّهة إلى آلة، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>What must stay hidden in this text cannot be told apart, so nothing was sent.</source>
        <translation>لا يمكن فصل ما يجب أن يبقى مخفيًا في هذا النص، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This computer has no room to look whether your text answers the questions.</source>
        <translation>لا مكان كافيًا على قرص هذا الحاسوب للتحقق مما إذا كان نصّكم يجيب عن الأسئلة.</translation>
    </message>
</context>
<context>
    <name>escale::AskTurnView</name>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Looking in the fiches…</source>
        <translation>نبحث في البطاقات…</translation>
    </message>
    <message>
        <source>Here is the answer word for word.</source>
        <translation>هذا هو الجواب كلمة بكلمة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاولوا مرة أخرى</translation>
    </message>
    <message>
        <source>The model is writing. Until then, word for word:</source>
        <translation>النموذج يكتب. في انتظاره، كلمة بكلمة:</translation>
    </message>
    <message>
        <source>Nothing that the model wrote stands in the fiches. Here is the answer word for word.</source>
        <translation>لا شيء مما كتبه النموذج موجود في البطاقات. هذا هو الجواب كلمة بكلمة.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>فُهم: %1</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Written by a model, checked here</source>
        <translation>كتبه نموذج، وتم التحقق منه هنا</translation>
    </message>
    <message>
        <source>Sentences checked: %1</source>
        <translation>الجمل التي تم التحقق منها: %1</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>المشطوبة: %1</translation>
    </message>
    <message>
        <source>Struck out.</source>
        <translation>مشطوب.</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>ما غادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copy with the sources</source>
        <translation>نسخ مع المصادر</translation>
    </message>
    <message>
        <source>In my selection</source>
        <extracomment>Puts the fiche that answers aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>ضمن اختياراتي</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <extracomment>Paper, PDF, a file for the phone...: the fiche that answers.</extracomment>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>As the model wrote it</source>
        <translation>كما كتبه النموذج</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>كلمة بكلمة</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>جواب جيد</translation>
    </message>
    <message>
        <source>Wrong because…</source>
        <translation>خطأ لأن…</translation>
    </message>
    <message>
        <source>What is wrong? Kept on this computer for the editors</source>
        <translation>ما الخطأ؟ يُحفظ هنا للمحررين</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>escale::AskPane</name>
    <message>
        <source>Ask</source>
        <translation>اسألوا</translation>
    </message>
    <message>
        <source>Ask as you would ask a colleague: “How do I open an account if the bank refuses?” Only what the fiches say is answered, word for word, and each sentence shows where it comes from.</source>
        <translation>اسألوا كما تسألون زميلا: «كيف أفتح حسابا إذا رفض البنك؟» لا يقول الجواب إلا ما تقوله البطاقات، كلمة بكلمة، وبجانب كل جملة مصدرها.</translation>
    </message>
    <message>
        <source>Back to the fiches</source>
        <translation>العودة إلى البطاقات</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالكم</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>The answer is copied, with its sources.</source>
        <translation>نُسخ الجواب مع مصادره.</translation>
    </message>
    <message>
        <source>Kept on this computer for the editors, without names and numbers.</source>
        <translation>حُفظ على هذا الحاسوب للمحررين، بدون أسماء وأرقام.</translation>
    </message>
    <message>
        <source>Nothing has been said of an answer yet.</source>
        <translation>لم يُقل شيء عن أي جواب بعد.</translation>
    </message>
    <message>
        <source>What was said of answers</source>
        <translation>ما قيل عن الأجوبة</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>حُفظ الجدول.</translation>
    </message>
    <message>
        <source>The table could not be saved. Is the disk full?</source>
        <translation>تعذر حفظ الجدول. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>A model writes, Escale checks. The conversation is kept nowhere.</source>
        <translation>نموذج يكتب، وEscale يتحقق. لا تُحفظ المحادثة في أي مكان.</translation>
    </message>
    <message>
        <source>Word for word, without a model and without a network. The conversation is kept nowhere.</source>
        <translation>كلمة بكلمة، بدون نموذج وبدون شبكة. لا تُحفظ المحادثة في أي مكان.</translation>
    </message>
</context>
<context>
    <name>escale::AnswerColumn</name>
    <message>
        <source>The fiche says:</source>
        <translation>تقول البطاقة:</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>How much does it cost?</source>
        <translation>كم يكلف؟</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>كم من الوقت يستغرق؟</translation>
    </message>
    <message>
        <source>Which documents?</source>
        <translation>ما هي الوثائق؟</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
</context>
<context>
    <name>escale::AskPage</name>
    <message>
        <source>How do I apply for a residence permit?</source>
        <translation>كيف أطلب بطاقة الإقامة؟</translation>
    </message>
    <message>
        <source>How do I apply for social housing?</source>
        <translation>كيف أطلب سكنا اجتماعيا؟</translation>
    </message>
    <message>
        <source>How do I sign up with France Travail?</source>
        <translation>كيف أسجل في France Travail؟</translation>
    </message>
    <message>
        <source>Where can I learn French?</source>
        <translation>أين أتعلم الفرنسية؟</translation>
    </message>
    <message>
        <source>How do I get the carte Vitale?</source>
        <translation>كيف أحصل على carte Vitale؟</translation>
    </message>
    <message>
        <source>How do I go back to university?</source>
        <translation>كيف أعود إلى الدراسة في الجامعة؟</translation>
    </message>
    <message>
        <source>How do I ask for help from the CAF?</source>
        <translation>كيف أطلب مساعدات CAF؟</translation>
    </message>
    <message>
        <source>How do I exchange my driving licence?</source>
        <translation>كيف يتم تبديل رخصة القيادة؟</translation>
    </message>
    <message>
        <source>How do I open a bank account?</source>
        <translation>كيف أفتح حسابا في البنك؟</translation>
    </message>
    <message>
        <source>Where can I do sport?</source>
        <translation>أين يمكن ممارسة الرياضة؟</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>اطرحوا سؤالًا</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالكم</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسألوا</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثلا</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>escale::ConversationStrip</name>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>المعلومات: %1</translation>
    </message>
    <message>
        <source>What is known of the person</source>
        <translation>ما نعرفه عن الشخص</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>أقرأ</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>الشخص يقرأ</translation>
    </message>
    <message>
        <source>The person reads (Ctrl+L, then two letters: ar, ps, ti…)</source>
        <translation>الشخص يقرأ (Ctrl+L ثم حرفان: ar, ps, ti…)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>escale::PersonsWindow</name>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>خذوا هذه الصفحة معكم</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>استمعوا مرة أخرى</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا بكم</translation>
    </message>
</context>
<context>
    <name>escale::PhrasesPage</name>
    <message>
        <source>1 … 0: say a sentence. Space: again. Shift+Space: slowly. Nothing here is written to the disk.</source>
        <translation>1 … 0: قول جملة. المسافة: إعادة. Shift+المسافة: ببطء. لا يُكتب شيء من هذا على القرص.</translation>
    </message>
    <message>
        <source>No voice here speaks %1: show the sentence to the person.</source>
        <translation>لا يوجد هنا صوت لهذه اللغة (%1): أروا الجملة للشخص.</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>البحث في الجمل</translation>
    </message>
    <message>
        <source>Groups of sentences</source>
        <translation>مجموعات الجمل</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>The person sees</source>
        <translation>الشخص يرى</translation>
    </message>
    <message>
        <source>Answers, forgotten with the person</source>
        <translation>الأجوبة، تُمحى مع الشخص</translation>
    </message>
    <message>
        <source>Answer cards</source>
        <translation>بطاقات الإجابة</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>بلا بطاقات</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>نعم، لا</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
</context>
<context>
    <name>escale::CommandPalette</name>
    <message>
        <source>Last actions</source>
        <translation>آخر الإجراءات</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>قُرئت مؤخرًا</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Sentences, said aloud</source>
        <translation>جمل تُقال بصوت عالٍ</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Action, sentence or fiche ( &gt; actions, ! sentences, # fiches )</source>
        <translation>إجراء أو جملة أو بطاقة ( &gt; إجراءات، ! جمل، # بطاقات )</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
</context>
<context>
    <name>escale::KeysHelp</name>
    <message>
        <source>Help: keys</source>
        <translation>المساعدة: المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>في حقل البحث</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>فتح النتيجة الأولى</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Mark one more, to hand over several</source>
        <translation>تحديد نتيجة أخرى، لتسليم عدة نتائج</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Empty the field, then leave it</source>
        <translation>إفراغ الحقل ثم مغادرته</translation>
    </message>
    <message>
        <source>In the list and in the text</source>
        <translation>في القائمة وفي النص</translation>
    </message>
    <message>
        <source>Listen, pause</source>
        <translation>استماع، إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>escale::HandOverPanel</name>
    <message>
        <source>This fiche</source>
        <translation>هذه البطاقة</translation>
    </message>
    <message>
        <source>My selection (%1)</source>
        <translation>اختياراتي (%1)</translation>
    </message>
    <message>
        <source>Only “What to bring”</source>
        <translation>«ما يجب إحضاره» فقط</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>ما الذي يُسلَّم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>%1 beside French</source>
        <translation>%1 بجانب الفرنسية</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>French under each paragraph</source>
        <translation>الفرنسية تحت كل فقرة</translation>
    </message>
    <message>
        <source>%1 under each paragraph</source>
        <translation>%1 تحت كل فقرة</translation>
    </message>
    <message>
        <source>The person’s language: French</source>
        <translation>لغة الشخص: الفرنسية</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Only French</source>
        <translation>الفرنسية فقط</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Price, place, conditions</source>
        <translation>السعر والمكان والشروط</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Addresses: this fiche has none</source>
        <translation>العناوين: لا عناوين في هذه البطاقة</translation>
    </message>
    <message>
        <source>“What to bring”, on a page of its own</source>
        <translation>«ما يجب إحضاره» في صفحة منفصلة</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>اسم المركز</translation>
    </message>
    <message>
        <source>Name of the centre: none is set</source>
        <translation>اسم المركز: غير محدّد</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>رمز QR للصفحة</translation>
    </message>
    <message>
        <source>PDF and phone file</source>
        <translation>ملف PDF وملف الهاتف</translation>
    </message>
    <message>
        <source>Change the folder…</source>
        <translation>تغيير المجلد…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Map: no address is on it</source>
        <translation>خريطة: لا يوجد عليها أي عنوان</translation>
    </message>
    <message>
        <source>Chosen in the list (%1)</source>
        <translation>المختارة من القائمة (%1)</translation>
    </message>
</context>
<context>
    <name>escale::HandOverWays</name>
    <message>
        <source>Print (%1)</source>
        <translation>طباعة (%1)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Phone file</source>
        <translation>ملف للهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>SMS…</source>
        <translation>رسالة SMS…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Printer and pages…</source>
        <translation>الطابعة والصفحات…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
</context>
<context>
    <name>escale::StickPart</name>
    <message>
        <source>Import from a USB stick</source>
        <translation>استيراد من ذاكرة USB</translation>
    </message>
    <message>
        <source>The fiches of the stick are being taken. Leave it plugged in.</source>
        <translation>تُنقل البطاقات من ذاكرة USB. اتركوها في مكانها.</translation>
    </message>
    <message>
        <source>The fiches of the stick are here. You can take it out now.</source>
        <translation>وصلت بطاقات ذاكرة USB. يمكنكم نزعها الآن.</translation>
    </message>
    <message>
        <source>The fiches of the stick could not be taken. This kiosk shows the ones it had. You can take the stick out; write it again, or ask who gave it to you.</source>
        <translation>تعذّر أخذ بطاقات ذاكرة USB. يعرض هذا الجهاز البطاقات التي كانت لديه. يمكنكم نزع الذاكرة؛ اكتبوها من جديد، أو اسألوا من أعطاكم إياها.</translation>
    </message>
    <message>
        <source>Fiches can also come on a USB stick: plug it in.</source>
        <translation>يمكن أن تأتي البطاقات أيضًا على ذاكرة USB: أدخلوها.</translation>
    </message>
    <message>
        <source>The fiches on this stick are signed by somebody this kiosk does not know. Nothing is taken from it.</source>
        <translation>بطاقات هذه الذاكرة موقّعة من شخص لا يعرفه هذا الجهاز. لا يؤخذ منها شيء.</translation>
    </message>
    <message>
        <source>On the stick: %1 fiches of %2</source>
        <translation>على الذاكرة: %1 بطاقة بتاريخ %2</translation>
    </message>
</context>
<context>
    <name>escale::StickDialog</name>
    <message>
        <source>Write the fiches onto a stick</source>
        <translation>كتابة البطاقات على ذاكرة USB</translation>
    </message>
    <message>
        <source>A kiosk or a computer without a network takes the fiches from the stick. Other files on it are left alone.</source>
        <translation>جهاز أو حاسوب بلا شبكة يأخذ البطاقات من الذاكرة. لا تُمسّ الملفات الأخرى عليها.</translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The fiches are on the stick. You can take it out now.</source>
        <translation>البطاقات على الذاكرة. يمكنكم نزعها الآن.</translation>
    </message>
</context>
<context>
    <name>escale::EditionCommands</name>
    <message>
        <source>The file index.escale of a stick or a folder</source>
        <translation>الملف index.escale على ذاكرة أو في مجلد</translation>
    </message>
    <message>
        <source>Fiches (*.escale)</source>
        <translation>البطاقات (*.escale)</translation>
    </message>
</context>
<context>
    <name>escale::StickWriter</name>
    <message>
        <source>A stick is already being written.</source>
        <translation>تُكتب ذاكرة USB الآن بالفعل.</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>This is not the report of a kiosk, or it is damaged.</source>
        <translation>هذا ليس تقرير جهاز، أو أنه تالف.</translation>
    </message>
    <message>
        <source>This report is by a newer Escale. Update Escale here first.</source>
        <translation>هذا التقرير من نسخة أحدث من Escale. حدّثوا Escale هنا أولًا.</translation>
    </message>
    <message>
        <source>No report for two days.</source>
        <translation>لا تقرير منذ يومين.</translation>
    </message>
    <message>
        <source>Not brought up to date for two days.</source>
        <translation>لم يُحدَّث منذ يومين.</translation>
    </message>
    <message>
        <source>The last sync failed: %1.</source>
        <translation>فشل آخر تحديث: %1.</translation>
    </message>
    <message>
        <source>Edition %1, while others have %2.</source>
        <translation>الطبعة %1، ولدى غيره %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check its name and its owner.</source>
        <translation>تعذّرت قراءة المجلد %1. تحقّقوا من اسمه ومالكه.</translation>
    </message>
    <message>
        <source>The report cannot be written. Check the folder of fleet/report-to.</source>
        <translation>تعذّرت كتابة التقرير. تحقّقوا من مجلد fleet/report-to.</translation>
    </message>
    <message>
        <source>fleet/report-to must be a folder, or an address like https://reports.example.org/escale/.</source>
        <translation>يجب أن يكون fleet/report-to مجلدًا أو عنوانًا مثل https://reports.example.org/escale/.</translation>
    </message>
    <message>
        <source>The server does not take this kiosk&apos;s report: its name or password is wrong.</source>
        <translation>لا يقبل الخادم تقرير هذا الجهاز: اسمه أو كلمة سرّه خاطئة.</translation>
    </message>
    <message>
        <source>The server does not take reports at this address.</source>
        <translation>لا يقبل الخادم التقارير على هذا العنوان.</translation>
    </message>
    <message>
        <source>The last sync failed: the source of the fiches does not answer.</source>
        <translation>فشل آخر تحديث: مصدر البطاقات لا يجيب.</translation>
    </message>
    <message>
        <source>The last sync failed: the key was refused.</source>
        <translation>فشل آخر تحديث: رُفض المفتاح.</translation>
    </message>
    <message>
        <source>The last sync failed: the library cannot be written.</source>
        <translation>فشل آخر تحديث: تتعذّر كتابة المكتبة.</translation>
    </message>
    <message>
        <source>The last sync did not bring everything.</source>
        <translation>لم يجلب آخر تحديث كل شيء.</translation>
    </message>
    <message>
        <source>Version %1 of the program could not be installed.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;</extracomment>
        <translation>تعذّر تثبيت النسخة %1 من البرنامج.</translation>
    </message>
    <message>
        <source>Some reports are by a newer Escale. What this one does not know of them is left out. Update Escale here.</source>
        <translation>بعض التقارير من نسخة أحدث من Escale. ما لا تعرفه هذه النسخة منها متروك. حدّثوا Escale هنا.</translation>
    </message>
</context>
<context>
    <name>escale::SpellingMarks</name>
    <message>
        <source>The dictionary is being read. Try again in a moment.</source>
        <translation>تجري الآن قراءة القاموس. حاولوا مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>Every word is known.</source>
        <translation>كل الكلمات معروفة.</translation>
    </message>
    <message>
        <source>There is no dictionary of this language on this computer: words are not checked.</source>
        <translation>لا يوجد قاموس لهذه اللغة على هذا الحاسوب: لا تُفحص الكلمات.</translation>
    </message>
    <message>
        <source>The package to install is called %1.</source>
        <extracomment>%1: name of a package, as the system has it.</extracomment>
        <translation>اسم الحزمة التي يجب تثبيتها %1.</translation>
    </message>
    <message>
        <source>Take “%1” out of my words</source>
        <translation>إزالة «%1» من كلماتي</translation>
    </message>
    <message>
        <source>No word like it is known</source>
        <translation>لا توجد كلمة قريبة منها</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>إضافة «%1» إلى كلماتي</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Your word could not be kept. Check that there is room on the disk and that you may write there.</source>
        <translation>تعذّر حفظ كلمتكم. تأكدوا من وجود مساحة على القرص ومن أنكم تستطيعون الكتابة فيه.</translation>
    </message>
</context>
<context>
    <name>escale::PreviewWindow</name>
    <message>
        <source>This link leads to %1</source>
        <translation>يقود هذا الرابط إلى %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>كما ستكون عند القرّاء</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>على صفحة</translation>
    </message>
    <message>
        <source>At a kiosk</source>
        <translation>على الجهاز العام</translation>
    </message>
    <message>
        <source>For the ear</source>
        <translation>للأذن</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation>ما يقوله الصوت</translation>
    </message>
    <message>
        <source>No voice on this computer speaks the language of this text. These are the sentences it would say.</source>
        <translation>لا يتكلم أي صوت على هذا الحاسوب لغة هذا النص. هذه هي الجمل التي كان سيقولها.</translation>
    </message>
</context>
<context>
    <name>escale::ThemesForm</name>
    <message>
        <source>As it is on the server</source>
        <translation>كما هو على الخادم</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>للاختيار</translation>
    </message>
    <message>
        <source>Readers also find it under:</source>
        <translation>يجدها القرّاء أيضًا تحت:</translation>
    </message>
    <message>
        <source>The text is about:</source>
        <translation>النص عن:</translation>
    </message>
    <message>
        <source>Needs that fit, for who looks after the site: %1</source>
        <translation>حاجات مناسبة، لفريق الموقع: %1</translation>
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
        <translation>هذا عند القرّاء من قبل. تعديلها أفضل من كتابتها مرتين:</translation>
    </message>
    <message>
        <source>Mine is different</source>
        <translation>بطاقتي مختلفة</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <source>Read it: %1</source>
        <translation>قراءتها: %1</translation>
    </message>
</context>
<context>
    <name>escale::KioskTable</name>
    <message>
        <source>Well</source>
        <extracomment>Of a kiosk: it reports, and its fiches are of today.</extracomment>
        <translation>على ما يرام</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Of a kiosk: it reports, but its fiches are old or its last update failed.</extracomment>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>Of a kiosk: nothing has been heard of it for two days.</extracomment>
        <translation>بلا أخبار</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column: well, late, silent.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>آخر تقرير</translation>
    </message>
    <message>
        <source>Fiches of</source>
        <translation>البطاقات بتاريخ</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading of a column: the reasons of its state.</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>Heading of a column: the number of the edition that a kiosk&apos;s fiches are of.</extracomment>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading of a column: the version of Escale on a kiosk, &quot;1.2.0&quot;.</extracomment>
        <translation>البرنامج</translation>
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
        <translation>الزيارات أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Languages chosen</source>
        <translation>اللغات المختارة</translation>
    </message>
    <message>
        <source>Themes opened</source>
        <translation>المواضيع المفتوحة</translation>
    </message>
    <message>
        <source>Languages listened to</source>
        <translation>اللغات المسموعة</translation>
    </message>
    <message>
        <source>Questions asked, week by week</source>
        <translation>الأسئلة أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Fiches taken away, week by week</source>
        <translation>البطاقات المأخوذة أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>تجري قراءة المجلد…</translation>
    </message>
    <message>
        <source>Choose the folder to which your kiosks send their reports.</source>
        <translation>اختاروا المجلد الذي ترسل إليه أجهزتكم تقاريرها.</translation>
    </message>
    <message>
        <source>Silent: %1. Late: %2. Well: %3.</source>
        <extracomment>How many kiosks are in each state.</extracomment>
        <translation>بلا أخبار: %1. متأخّرة: %2. على ما يرام: %3.</translation>
    </message>
    <message>
        <source>These files are no reports, or damaged: %1.</source>
        <translation>هذه الملفات ليست تقارير، أو هي تالفة: %1.</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>كل المراكز</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>The week that begins on this Monday: &quot;16 November 2026&quot;.</extracomment>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>A theme that this library does not have</source>
        <translation>موضوع ليس في هذه المكتبة</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>تتعذّر كتابة الملف. اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>حُفظ الجدول.</translation>
    </message>
    <message>
        <source>Kiosks of the centres</source>
        <translation>أجهزة المراكز</translation>
    </message>
    <message>
        <source>What each kiosk reports at night: whether it is well, and how often it was used. Nothing is known of single visitors; a number under five is “%1”.</source>
        <extracomment>%1 is &quot;&lt;5&quot;.</extracomment>
        <translation>ما يرسله كل جهاز ليلًا: هل هو على ما يرام، وكم مرة استُعمل. لا يُعرف شيء عن زائر بعينه؛ والعدد الأقل من خمسة يُكتب «%1».</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>مجلد التقارير</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Show all kiosks</source>
        <translation>إظهار كل الأجهزة</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُعدّ</translation>
    </message>
    <message>
        <source>Map of the kiosks</source>
        <translation>خريطة الأجهزة</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. A week is reported when it is over.</source>
        <translation>لم يُعدّ شيء بعد. يُرسل الأسبوع حين ينتهي.</translation>
    </message>
    <message>
        <source>Full: what is sure. Dashed: what is possible, where a kiosk counted fewer than five. Nothing is added at random.</source>
        <translation>ممتلئ: ما هو أكيد. متقطّع: ما هو ممكن، حيث عدّ الجهاز أقل من خمسة. لا يُضاف شيء عشوائيًا.</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Of which centres</source>
        <translation>لأي مراكز</translation>
    </message>
    <message>
        <source>The folder has not answered for a while; it is still being waited for. Is the network there? You can also choose another folder.</source>
        <translation>لم يُجب المجلد منذ مدة، وما زال الانتظار مستمرًا. هل الشبكة موجودة؟ يمكنكم أيضًا اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>حفظ كصورة…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>حُفظت الصورة.</translation>
    </message>
</context>
<context>
    <name>escale::SimplerCard</name>
    <message>
        <source>Say it simpler</source>
        <translation>قولوها بكلمات أبسط</translation>
    </message>
    <message>
        <source>The model is writing. You can go on with the other paragraphs.</source>
        <translation>النموذج يكتب. يمكنكم متابعة الفقرات الأخرى.</translation>
    </message>
    <message>
        <source>You have changed this paragraph since. The proposal was about the older one.</source>
        <translation>لقد غيّرتم هذه الفقرة منذ ذلك الحين. كان الاقتراح عن الفقرة السابقة.</translation>
    </message>
    <message>
        <source>Only this paragraph. Never sent: the rest of the fiche, who you are, where its links lead.</source>
        <translation>هذه الفقرة فقط. لا يُرسل أبدًا: باقي البطاقة، من أنتم، إلى أين تؤدي روابطها.</translation>
    </message>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>كتبه نموذج، وتم التحقق منه هنا. لا يتغيّر شيء قبل أن تأخذوه.</translation>
    </message>
    <message>
        <source>The paragraph with its changes</source>
        <translation>الفقرة مع تغييراتها</translation>
    </message>
    <message>
        <source>Choose the changes to take:</source>
        <translation>اختاروا التغييرات التي تأخذونها:</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>بدون «%1»</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>مع «%1»</translation>
    </message>
    <message>
        <source>“%2” instead of “%1”</source>
        <extracomment>%1: words of the text, %2: simpler ones.</extracomment>
        <translation>«%2» بدلًا من «%1»</translation>
    </message>
    <message>
        <source>Put these changes in</source>
        <translation>أدخلوا هذه التغييرات</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>خذوها كلها</translation>
    </message>
    <message>
        <source>What the model says about it:</source>
        <translation>ما يقوله النموذج عنها:</translation>
    </message>
    <message>
        <source>These changes do not go together: something of your text would be lost. Take another one, or leave one.</source>
        <translation>هذه التغييرات لا تتوافق معًا: سيضيع شيء من نصّكم. خذوا واحدًا آخر، أو اتركوا واحدًا.</translation>
    </message>
</context>
<context>
    <name>escale::EntryCard</name>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>escale::PlaceCard</name>
    <message>
        <source>New address</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بدون اسم</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Address, with the postal code</source>
        <translation>العنوان، مع الرمز البريدي</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>When it is open, how to get there</source>
        <translation>متى يكون مفتوحًا، وكيف تصلون إليه</translation>
    </message>
    <message>
        <source>Point on the map (latitude, longitude)</source>
        <translation>نقطة على الخريطة (خط العرض، خط الطول)</translation>
    </message>
    <message>
        <source>Write a name or an address.</source>
        <translation>اكتبوا اسمًا أو عنوانًا.</translation>
    </message>
    <message>
        <source>This is no e-mail address: it looks like name@example.org.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. مثال: name@example.org.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two names of départements.</extracomment>
        <translation> أو </translation>
    </message>
    <message>
        <source>No département has this postal code.</source>
        <translation>لا توجد مقاطعة لها هذا الرمز البريدي.</translation>
    </message>
    <message>
        <source>Without a postal code nobody knows the département.</source>
        <translation>بدون الرمز البريدي لا تُعرف المقاطعة.</translation>
    </message>
    <message>
        <source>The fiche is for %1 too</source>
        <translation>البطاقة أيضًا لـ: %1</translation>
    </message>
    <message>
        <source>Write two numbers, like 48.87, 2.36.</source>
        <translation>اكتبوا رقمين، مثلًا ⁦48.87, 2.36⁩.</translation>
    </message>
    <message>
        <source>The point on the map is still to be put.</source>
        <translation>ما زالت النقطة على الخريطة ناقصة.</translation>
    </message>
    <message>
        <source>This point is on no map of France.</source>
        <translation>هذه النقطة ليست على أي خريطة لفرنسا.</translation>
    </message>
    <message>
        <source>Press on the map, or move the point with the arrow keys (with Shift in small steps). Page Down goes to the next map.</source>
        <translation>اضغطوا على الخريطة، أو حرّكوا النقطة بمفاتيح الأسهم (مع Shift بخطوات صغيرة). المفتاح Page Down ينتقل إلى الخريطة التالية.</translation>
    </message>
    <message>
        <source>Map of France, point at %1</source>
        <translation>خريطة فرنسا، النقطة عند %1</translation>
    </message>
    <message>
        <source>Map of France, no point yet</source>
        <translation>خريطة فرنسا، بلا نقطة بعد</translation>
    </message>
</context>
<context>
    <name>escale::PartnerCard</name>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>شريك جديد</translation>
    </message>
    <message>
        <source>A partner that only the server knows</source>
        <translation>شريك لا يعرفه إلا الخادم</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>اسم الشريك</translation>
    </message>
    <message>
        <source>Address of its site</source>
        <translation>عنوان موقعه</translation>
    </message>
    <message>
        <source>The server keeps it as long as nobody changes this list. Take it out before you change the others.</source>
        <translation>يحتفظ به الخادم ما دام لا أحد يغيّر هذه القائمة. أزيلوه قبل تغيير الآخرين.</translation>
    </message>
    <message>
        <source>Write its name: readers see it.</source>
        <translation>اكتبوا اسمه: القرّاء يرونه.</translation>
    </message>
    <message>
        <source>This is no address of a site: it looks like https://example.org.</source>
        <translation>هذا ليس عنوان موقع. مثال: ⁦https://example.org⁩.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>اختيار شعار…</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>شعار آخر…</translation>
    </message>
    <message>
        <source>Take the logo out</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>The logo is being sent.</source>
        <translation>يجري إرسال الشعار.</translation>
    </message>
    <message>
        <source>It has no logo.</source>
        <translation>ليس له شعار.</translation>
    </message>
    <message>
        <source>It has a logo.</source>
        <translation>له شعار.</translation>
    </message>
</context>
<context>
    <name>escale::NewsLine</name>
    <message>
        <source>New since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed, &quot;12 October 2026&quot;.</extracomment>
        <translation>جديدة منذ %1.</translation>
    </message>
    <message>
        <source>Changed since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed.</extracomment>
        <translation>تغيّرت منذ %1.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
</context>
<context>
    <name>escale::ChangesDialog</name>
    <message>
        <source>What has changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>اسم البرنامج</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Heading over a part of a fiche&apos;s text that has no title.</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <extracomment>Read aloud: %1 are words that are no longer in a text.</extracomment>
        <translation>لم يعد موجودًا: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <extracomment>Read aloud: %1 are words that are new in a text.</extracomment>
        <translation>جديد: %1.</translation>
    </message>
    <message>
        <source>%1 (new section)</source>
        <extracomment>Heading over a section that is new in a fiche; %1 is its title.</extracomment>
        <translation>%1 (قسم جديد)</translation>
    </message>
    <message>
        <source>%1 (section removed)</source>
        <extracomment>Heading over a section that is no longer in a fiche; %1 is its title.</extracomment>
        <translation>%1 (قسم محذوف)</translation>
    </message>
    <message>
        <source>It is not known what has changed.</source>
        <translation>لا يُعرف ما الذي تغيّر.</translation>
    </message>
    <message>
        <source>Since %1, in the French text.</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>منذ %1، في النص الفرنسي.</translation>
    </message>
    <message>
        <source>Struck through: no longer there. Underlined: new.</source>
        <translation>المشطوب: لم يعد موجودًا. وما تحته خط: جديد.</translation>
    </message>
</context>
<context>
    <name>savedfilters</name>
    <message>
        <source>Write a name first.</source>
        <translation>اكتبوا اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Search for something or choose a filter first.</source>
        <translation>ابحثوا عن شيء أو اختاروا مرشّحًا أولًا.</translation>
    </message>
    <message>
        <source>There are too many saved filters. Remove one first.</source>
        <translation>المرشّحات المحفوظة كثيرة جدًا. احذفوا واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Another saved filter has this name.</source>
        <translation>مرشّح محفوظ آخر يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>The filter could not be saved. Is the disk full?</source>
        <translation>تعذّر حفظ المرشّح. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation>هذا المرشّح المحفوظ لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The saved filters are of a newer Escale. Update Escale here first.</source>
        <translation>المرشّحات المحفوظة من نسخة أحدث من Escale. حدّثوا Escale هنا أولًا.</translation>
    </message>
    <message>
        <source>The file of the saved filters cannot be read. It is left as it is; check its owner.</source>
        <translation>لا يمكن قراءة ملف المرشّحات المحفوظة. يبقى كما هو؛ تحقّقوا من مالكه.</translation>
    </message>
</context>
<context>
    <name>escale::SavedFiltersList</name>
    <message numerus="yes">
        <source>%1 (%Ln new)</source>
        <extracomment>Of a saved filter; %1 is its name, the number how many fiches in it are new or have changed.</extracomment>
        <translation>
            <numerusform>%1 (لا جديد)</numerusform>
            <numerusform>%1 (واحدة جديدة)</numerusform>
            <numerusform>%1 (اثنتان جديدتان)</numerusform>
            <numerusform>%1 (%Ln جديدة)</numerusform>
            <numerusform>%1 (%Ln جديدة)</numerusform>
            <numerusform>%1 (%Ln جديدة)</numerusform>
        </translation>
    </message>
    <message>
        <source>More: %1</source>
        <extracomment>Beside a saved filter: opens what can be done with it; %1 is its name.</extracomment>
        <translation>المزيد: %1</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Button: keeps what is searched for and filtered under a name.</extracomment>
        <translation>حفظ هذا المرشّح…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ هذا المرشّح</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>إعادة تسمية المرشّح</translation>
    </message>
    <message>
        <source>Name of the filter. No name of a person:</source>
        <translation>اسم المرشّح. من دون اسم أي شخص:</translation>
    </message>
    <message>
        <source>This is kept: “%1”, and what is chosen.</source>
        <extracomment>Above the name of a filter that is being saved; %1 is what is searched for.</extracomment>
        <translation>هذا ما يُحفظ: «%1»، وما اختير.</translation>
    </message>
</context>
<context>
    <name>escale::NewsNotifier</name>
    <message numerus="yes">
        <source>%Ln new or changed fiche(s) in “%1”</source>
        <extracomment>A notification after an update; %1 is the name somebody has given to a saved filter.</extracomment>
        <translation>
            <numerusform>لا بطاقات جديدة أو متغيّرة في «%1»</numerusform>
            <numerusform>بطاقة واحدة جديدة أو متغيّرة في «%1»</numerusform>
            <numerusform>بطاقتان جديدتان أو متغيّرتان في «%1»</numerusform>
            <numerusform>%Ln بطاقات جديدة أو متغيّرة في «%1»</numerusform>
            <numerusform>%Ln بطاقة جديدة أو متغيّرة في «%1»</numerusform>
            <numerusform>%Ln بطاقة جديدة أو متغيّرة في «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::PriceRow</name>
    <message>
        <source>Free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>بمقابل</translation>
    </message>
    <message>
        <source>What one wants to give</source>
        <translation>كما يشاء المرء</translation>
    </message>
    <message>
        <source>Price in euros</source>
        <translation>السعر باليورو</translation>
    </message>
    <message>
        <source>How often it is paid</source>
        <translation>كم مرة يُدفع</translation>
    </message>
    <message>
        <source>Between two prices</source>
        <translation>بين سعرين</translation>
    </message>
    <message>
        <source>Lowest price in euros</source>
        <translation>أدنى سعر باليورو</translation>
    </message>
    <message>
        <source>Highest price in euros</source>
        <translation>أعلى سعر باليورو</translation>
    </message>
    <message>
        <source>The second price must be higher than the first.</source>
        <translation>يجب أن يكون السعر الثاني أعلى من الأول.</translation>
    </message>
</context>
<context>
    <name>escale::AgeRow</name>
    <message>
        <source>From this age on</source>
        <translation>ابتداءً من هذا العمر</translation>
    </message>
    <message>
        <source>Up to this age</source>
        <translation>حتى هذا العمر</translation>
    </message>
    <message>
        <source>Between two ages</source>
        <translation>بين عمرين</translation>
    </message>
    <message>
        <source>The second age must be higher than the first.</source>
        <translation>يجب أن يكون العمر الثاني أكبر من الأول.</translation>
    </message>
</context>
<context>
    <name>escale::EffortRow</name>
    <message>
        <source>This long</source>
        <translation>هذه المدة</translation>
    </message>
    <message>
        <source>How much time</source>
        <translation>كم من الوقت</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>وحدة الوقت</translation>
    </message>
    <message>
        <source>This often</source>
        <translation>بهذا التكرار</translation>
    </message>
    <message>
        <source>Each day, each week…</source>
        <translation>في اليوم، في الأسبوع…</translation>
    </message>
    <message>
        <source>The second number must be higher than the first.</source>
        <translation>يجب أن يكون العدد الثاني أكبر من الأول.</translation>
    </message>
    <message>
        <source>At least, at most, about…</source>
        <translation>على الأقل، على الأكثر، تقريبًا…</translation>
    </message>
    <message>
        <source>Least amount of time</source>
        <translation>أقل مدة</translation>
    </message>
    <message>
        <source>Greatest amount of time</source>
        <translation>أطول مدة</translation>
    </message>
</context>
<context>
    <name>escale::ReadOnlyPage</name>
    <message>
        <source>This link leads to %1</source>
        <translation>يقود هذا الرابط إلى %1</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>بطاقاتي</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text was written in one piece with another tool. Only that tool can change it.</source>
        <translation>يمكنكم قراءة هذه البطاقة هنا، لكن لا يمكنكم تغييرها: كُتب نصها قطعةً واحدة بأداة أخرى. لا يمكن تغييره إلا بتلك الأداة.</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text comes from a regional catalogue of courses. Each update of the catalogue replaces the whole text. If something is wrong, tell the organisation that gives the course.</source>
        <translation>يمكنكم قراءة هذه البطاقة هنا، لكن لا يمكنكم تغييرها: يأتي نصها من دليل إقليمي للدورات. كل تحديث للدليل يستبدل النص كله. إذا وجدتم خطأ، فأخبروا المؤسسة التي تقدم الدورة.</translation>
    </message>
</context>
<context>
    <name>escale::FactRow</name>
    <message>
        <source>Readers see: %1</source>
        <extracomment>Below the fields of a fact, while a fiche is written. %1: the fact in words, such as “From 2 to 4 hours a week”.</extracomment>
        <translation>يرى القرّاء: %1</translation>
    </message>
</context>
<context>
    <name>escale::ModelCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>ما سيغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>To %1.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>إلى %1.</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>إلى %1، النموذج %2.</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>كلمة أخرى للإخفاء</translation>
    </message>
    <message>
        <source>Show this each time</source>
        <translation>إظهار هذا كل مرة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your text is as it was.</source>
        <translation>نصّكم كما كان.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسألوا مرة أخرى</translation>
    </message>
    <message>
        <source>Leave my text as it is</source>
        <translation>اتركوا نصّي كما هو</translation>
    </message>
</context>
<context>
    <name>escale::DraftHelpCard</name>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>كتبه نموذج، وتم التحقق منه هنا. لا يتغيّر شيء قبل أن تأخذوه.</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>أسئلة قد يطرحها القرّاء</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>اقتراح عنوان</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>اقتراح ملخّص</translation>
    </message>
    <message>
        <source>The model is writing. You can go on working.</source>
        <translation>النموذج يكتب الآن. يمكنكم متابعة العمل.</translation>
    </message>
    <message>
        <source>The model found no question that your text leaves open.</source>
        <translation>لم يجد النموذج سؤالًا يتركه نصّكم بلا جواب.</translation>
    </message>
    <message>
        <source>The model proposed nothing that your text says in this way. Your text is as it was.</source>
        <translation>لم يقترح النموذج شيئًا يقوله نصّكم فعلًا. بقي نصّكم كما كان.</translation>
    </message>
    <message>
        <source>You have changed the text since. The proposals were about the older one.</source>
        <translation>لقد غيّرتم النص منذ ذلك الحين. كانت الاقتراحات عن النص السابق.</translation>
    </message>
    <message>
        <source>The text of the fiche and what its cards say. Never sent: who you are, where its links lead.</source>
        <translation>نص البطاقة وما تقوله خاناتها. لا يُرسل أبدًا: من أنتم، وإلى أين تؤدي الروابط.</translation>
    </message>
    <message>
        <source>Asked by a model. Your text does not answer these: write the answer where you know it.</source>
        <translation>أسئلة من نموذج. نصّكم لا يجيب عنها: اكتبوا الجواب إذا كنتم تعرفونه.</translation>
    </message>
    <message>
        <source>Put this in</source>
        <translation>استعمال هذا النص</translation>
    </message>
    <message>
        <source>Put this in: %1</source>
        <translation>استعمال هذا النص: %1</translation>
    </message>
</context>
<context>
    <name>escale::AskLeavesCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>ما سيغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>إلى %1.</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <translation>إلى %1، النموذج %2.</translation>
    </message>
    <message>
        <source>The server receives</source>
        <translation>يتلقى الخادم</translation>
    </message>
    <message>
        <source>Passages of public fiches: %1 (%2 characters)</source>
        <translation>مقاطع من بطاقات عامة: %1 (%2 حرفا)</translation>
    </message>
    <message>
        <source>Never sent: who the person is, earlier questions, what was read. Names come back on this screen only.</source>
        <translation>لا يُرسل أبدا: من هو الشخص، الأسئلة السابقة، ما قُرئ. تعود الأسماء على هذه الشاشة فقط.</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>كلمة أخرى للإخفاء</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show this before each question</source>
        <translation>إظهار هذا قبل كل سؤال</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>بدون نموذج</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Up to %1 more passages of public fiches may follow: those that are near the question.</source>
        <translation>قد يُرسل أيضًا ما يصل إلى %1 مقطعًا من البطاقات العامة: الأقرب إلى السؤال.</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>ما غادر هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Nothing can be played: there is no loudspeaker.</source>
        <translation>لا يمكن تشغيل شيء: لا يوجد مكبّر صوت.</translation>
    </message>
    <message>
        <source>The microphone is not heard. Look whether it is plugged in and switched on, then record again.</source>
        <translation>لا يُسمع الميكروفون. تحقّقوا من أنه موصول ومشغّل، ثم سجّلوا من جديد.</translation>
    </message>
    <message>
        <source>The recording could not be written beside the library. Look whether there is room on the disk.</source>
        <translation>تعذّر حفظ التسجيل إلى جانب المكتبة. تحقّقوا من وجود مساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>escale::UpdatePart</name>
    <message>
        <source>Install the new version now</source>
        <translation>تثبيت النسخة الجديدة الآن</translation>
    </message>
    <message>
        <source>Version %1 is there. It is installed by itself between %2 and %3.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;, %2 and %3 are times of day such as &quot;02:00&quot;</extracomment>
        <translation>النسخة %1 متوفرة. تُثبَّت تلقائيًا بين %2 و%3.</translation>
    </message>
    <message>
        <source>Version %1 is to come, but this machine cannot get it yet.</source>
        <translation>النسخة %1 منتظرة، لكن هذا الجهاز لا يستطيع الحصول عليها بعد.</translation>
    </message>
    <message>
        <source>Version %1 is being installed. Leave the machine on: the kiosk starts again by itself.</source>
        <translation>يجري تثبيت النسخة %1. اتركوا الجهاز مشغّلًا: سيعمل من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Version %1 did not work on this machine. The version of before is back. Tell whoever runs the kiosks.</source>
        <translation>لم تعمل النسخة %1 على هذا الجهاز. عادت النسخة السابقة. أخبروا المسؤول عن الأجهزة.</translation>
    </message>
    <message>
        <source>Version %1 was not installed: the package of the version of before is missing, so there would be no way back. Tell whoever runs the kiosks.</source>
        <translation>لم تُثبَّت النسخة %1: حزمة النسخة السابقة غير موجودة، فلن تكون العودة ممكنة. أخبروا المسؤول عن الأجهزة.</translation>
    </message>
    <message>
        <source>Version %1 was not installed: it would change other programs of this machine. Tell whoever runs the kiosks.</source>
        <translation>لم تُثبَّت النسخة %1: كانت ستغيّر برامج أخرى على هذا الجهاز. أخبروا المسؤول عن الأجهزة.</translation>
    </message>
    <message>
        <source>Version %1 could not be installed. The machine tries again by itself.</source>
        <translation>تعذّر تثبيت النسخة %1. يعيد الجهاز المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Version %1 is to come. This machine has not looked for it yet.</source>
        <translation>النسخة %1 منتظرة. لم يبحث عنها هذا الجهاز بعد.</translation>
    </message>
</context>
<context>
    <name>escale::SentenceModel</name>
    <message>
        <source>recorded</source>
        <translation>مسجّلة</translation>
    </message>
    <message>
        <source>to be listened to</source>
        <translation>يجب الاستماع إليها</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>قيد التسجيل</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّلة</translation>
    </message>
    <message>
        <source>The library has no sentence in this language.</source>
        <translation>لا توجد في المكتبة أي جملة بهذه اللغة.</translation>
    </message>
    <message>
        <source>Nobody has read this sentence yet.</source>
        <translation>لم يقرأ أحد هذه الجملة بعد.</translation>
    </message>
    <message>
        <source>Recording. Read the sentence, then stop.</source>
        <translation>التسجيل جارٍ. اقرؤوا الجملة ثم أوقفوا التسجيل.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>This is good. Listen to it, then keep it or record it again.</source>
        <translation>التسجيل جيد. استمعوا إليه، ثم احتفظوا به أو سجّلوا من جديد.</translation>
    </message>
    <message>
        <source>Recorded: this voice is heard on the pages.</source>
        <translation>سُجّلت: يُسمع هذا الصوت في الصفحات.</translation>
    </message>
    <message>
        <source>No voice was heard. Come closer to the microphone, or turn it up, and record again.</source>
        <translation>لم يُسمع أي صوت. اقتربوا من الميكروفون أو ارفعوا مستواه، ثم سجّلوا من جديد.</translation>
    </message>
    <message>
        <source>There is too much noise around your voice. Find a quieter place and record again.</source>
        <translation>الضجيج حول صوتكم كثير. ابحثوا عن مكان أهدأ وسجّلوا من جديد.</translation>
    </message>
    <message>
        <source>This was too loud for the microphone. Move back a little and record again.</source>
        <translation>كان الصوت عاليًا جدًا على الميكروفون. ابتعدوا قليلًا وسجّلوا من جديد.</translation>
    </message>
    <message>
        <source>One sound is much louder than your voice, a knock perhaps. Record again.</source>
        <translation>هناك صوت أعلى بكثير من صوتكم، ربما طرقة. سجّلوا من جديد.</translation>
    </message>
    <message>
        <source>This is too short for the whole sentence. Read all of it and record again.</source>
        <translation>هذا أقصر من الجملة كلها. سجّلوا من جديد واقرؤوها كاملة.</translation>
    </message>
    <message>
        <source>This is longer than half a minute. Read only this sentence and record again.</source>
        <translation>هذا أطول من نصف دقيقة. سجّلوا من جديد واقرؤوا هذه الجملة فقط.</translation>
    </message>
    <message>
        <source>to be recorded again</source>
        <translation>للتسجيل من جديد</translation>
    </message>
    <message>
        <source>The words of this sentence have changed since somebody read it, so that recording is not heard any more. Read it again.</source>
        <translation>تغيّرت كلمات هذه الجملة بعد أن قرأها أحد، فلم يعد ذلك التسجيل يُسمع. اقرؤوها من جديد.</translation>
    </message>
</context>
<context>
    <name>escale::RecordingWindow</name>
    <message>
        <source>Record a voice</source>
        <translation>تسجيل صوت</translation>
    </message>
    <message>
        <source>Read the sentences aloud. Your voice is kept on this computer, beside the library, and heard there instead of the synthetic voice.</source>
        <translation>اقرؤوا الجمل بصوت عالٍ. يُحفظ صوتكم على هذا الحاسوب إلى جانب المكتبة، ويُسمع بدل الصوت الاصطناعي.</translation>
    </message>
    <message>
        <source>Language to read aloud</source>
        <translation>لغة القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Sentences to read aloud</source>
        <translation>جمل للقراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>مستوى الميكروفون</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>احتفاظ ومتابعة</translation>
    </message>
    <message>
        <source>Forget this take</source>
        <translation>حذف هذا التسجيل</translation>
    </message>
    <message>
        <source>Next not recorded</source>
        <translation>التالية غير المسجّلة</translation>
    </message>
    <message>
        <source>%1 records and stops, %2 listens, %3 keeps and goes on, %4 goes to the next sentence.</source>
        <extracomment>Each %n is the name of a key.</extracomment>
        <translation>%1 للتسجيل والإيقاف، %2 للاستماع، %3 للاحتفاظ والمتابعة، %4 للجملة التالية.</translation>
    </message>
    <message>
        <source>The sentences are being looked for…</source>
        <translation>جارٍ البحث عن الجمل…</translation>
    </message>
    <message>
        <source>Recorded: %1 of %2 sentences of the kiosk, %3 of %4 of the fiches.</source>
        <translation>المسجّل: %1 من %2 من جمل الجهاز، و%3 من %4 من جمل البطاقات.</translation>
    </message>
    <message>
        <source>The kiosk says this</source>
        <translation>هذا ما يقوله الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>In %n fiche(s)</source>
        <translation>
            <numerusform>في لا بطاقة</numerusform>
            <numerusform>في بطاقة واحدة</numerusform>
            <numerusform>في بطاقتين</numerusform>
            <numerusform>في %n بطاقات</numerusform>
            <numerusform>في %n بطاقة</numerusform>
            <numerusform>في %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>تسجيل من جديد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>إيقاف الاستماع</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>No microphone is found. Plug one in, and allow programs to hear it.</source>
        <translation>لم يُعثر على ميكروفون. وصّلوا واحدًا واسمحوا للبرامج بسماعه.</translation>
    </message>
    <message>
        <source>This Escale was built without Qt Multimedia and cannot record.</source>
        <translation>بُنيت هذه النسخة من Escale دون Qt Multimedia ولا تستطيع التسجيل.</translation>
    </message>
    <message>
        <source>Too loud. Stop, move back a little, and record again.</source>
        <translation>الصوت عالٍ جدًا. أوقفوا التسجيل وابتعدوا قليلًا وسجّلوا من جديد.</translation>
    </message>
    <message>
        <source>To record again, because the words have changed: %1.</source>
        <translation>للتسجيل من جديد لأن الكلمات تغيّرت: %1.</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCards</name>
    <message>
        <source>None.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <source>Ask again what is meant so</source>
        <translation>السؤال من جديد عمّا هو مقصود</translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation>هذا مقصود</translation>
    </message>
    <message>
        <source>Put %1</source>
        <translation>وضع %1</translation>
    </message>
    <message>
        <source>Put in %1 here</source>
        <translation>إدراج %1 هنا</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Put the link of the French</source>
        <translation>وضع رابط النص الفرنسي</translation>
    </message>
    <message>
        <source>Mark it as in French</source>
        <translation>تنسيقه كما في الفرنسية</translation>
    </message>
    <message>
        <source>Write all digits as 0–9</source>
        <translation>كتابة كل الأرقام هكذا: ⁦0–9⁩</translation>
    </message>
</context>
<context>
    <name>escale::SegmentSide</name>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>confirmed here</source>
        <translation>مؤكَّد هنا</translation>
    </message>
    <message>
        <source>confirmed here by you</source>
        <translation>مؤكَّد هنا من قِبلكم</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Take the other translation</source>
        <translation>أخذ الترجمة الأخرى</translation>
    </message>
    <message>
        <source>Published meanwhile: %1</source>
        <translation>نُشر في هذه الأثناء: %1</translation>
    </message>
    <message>
        <source>The French was: %1</source>
        <translation>كانت الفرنسية: %1</translation>
    </message>
    <message>
        <source>in the library: %1</source>
        <translation>في المكتبة: %1</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>جملة واحدة</translation>
    </message>
    <message>
        <source>sentence by sentence</source>
        <translation>جملة جملة</translation>
    </message>
    <message>
        <source>%1 proposes</source>
        <translation>يقترح %1</translation>
    </message>
    <message>
        <source>Nothing like this has been translated yet.</source>
        <translation>لم يُترجم شيء مشابه بعد.</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>ترجمة آلية</translation>
    </message>
    <message>
        <source>A word to the translator…</source>
        <translation>كلمة إلى المترجم…</translation>
    </message>
    <message>
        <source>Find in the memory</source>
        <translation>البحث في الذاكرة</translation>
    </message>
    <message>
        <source>Words of either language</source>
        <translation>كلمات من إحدى اللغتين</translation>
    </message>
    <message>
        <source>These words stand nowhere in the memory.</source>
        <translation>لا توجد هذه الكلمات في أي مكان من الذاكرة.</translation>
    </message>
</context>
<context>
    <name>escale::TaskPage</name>
    <message>
        <source>%1 of %2 fiches complete, %3 words to go</source>
        <translation>اكتملت %1 من %2 بطاقة، بقي %3 كلمة</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>أي طول</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ العمل عليه</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Fiches to translate</source>
        <translation>بطاقات للترجمة</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>غير مترجم</translation>
    </message>
    <message>
        <source>Record a voice…</source>
        <translation>تسجيل صوت…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Up to %1 words</source>
        <translation>حتى %1 كلمة</translation>
    </message>
    <message>
        <source>What has changed stands first, then what is read most. Return opens a fiche.</source>
        <translation>ما تغيّر يأتي أولًا، ثم الأكثر قراءة. مفتاح الإدخال يفتح بطاقة.</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>ما يجب عمله</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Waiting for an expert</source>
        <translation>بانتظار خبير</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>Most read first</source>
        <translation>الأكثر قراءة أولًا</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <source>Return opens a fiche.</source>
        <translation>مفتاح الإدخال يفتح بطاقة.</translation>
    </message>
</context>
<context>
    <name>escale::MachineCard</name>
    <message>
        <source>Machine translation</source>
        <translation>ترجمة آلية</translation>
    </message>
    <message>
        <source>The model is translating. You can go on meanwhile.</source>
        <translation>النموذج يترجم. يمكنكم المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This proposal is refused: it does not say what the French says.</source>
        <translation>رُفض هذا الاقتراح: فهو لا يقول ما يقوله النص الفرنسي.</translation>
    </message>
    <message>
        <source>Only this segment. Never sent: the rest of the fiche, what you have typed, who you are, where its links lead.</source>
        <translation>هذا المقطع فقط. لا يُرسل أبدًا: باقي البطاقة، وما كتبتموه، ومن أنتم، وإلى أين تقود الروابط.</translation>
    </message>
    <message>
        <source>Written by a machine, not by a person. Read all of it: it stays to be checked until you confirm it.</source>
        <translation>كتبته آلة وليس إنسانًا. اقرؤوه كله: يبقى للمراجعة حتى تؤكّدوه.</translation>
    </message>
    <message>
        <source>Put it in, to be checked</source>
        <translation>إدراجه للمراجعة</translation>
    </message>
</context>
<context>
    <name>escale::FeedbackCard</name>
    <message>
        <source>A word to the translator</source>
        <translation>كلمة إلى المترجم</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>What you want to tell</source>
        <translation>ما تريدون قوله</translation>
    </message>
    <message>
        <source>It goes into the follow-up of translators that the site&apos;s team keeps. The translator does not see it in Escale.</source>
        <translation>تُحفظ هذه الكلمة في متابعة المترجمين لدى فريق الموقع. ولا يراها المترجم في Escale.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>أُرسلت.</translation>
    </message>
</context>
<context>
    <name>escale::RemarksPage</name>
    <message>
        <source>My fiches</source>
        <translation>بطاقاتي</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>ملاحظات القرّاء</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأتُها</translation>
    </message>
    <message>
        <source>Change the text there</source>
        <translation>تغيير النص في هذا الموضع</translation>
    </message>
    <message>
        <source>Delete the remark</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Yes, delete it for everybody</source>
        <translation>نعم، حذفها للجميع</translation>
    </message>
    <message>
        <source>There is no remark about this fiche.</source>
        <translation>لا توجد ملاحظة على هذه البطاقة.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The site has no way to answer a remark. Answer in the text of the fiche: everybody reads it there.</source>
        <translation>لا يتيح الموقع الرد على ملاحظة. أجيبوا في نص البطاقة: هناك يقرؤه الجميع.</translation>
    </message>
</context>
<context>
    <name>escale::ReplaceBar</name>
    <message>
        <source>Not found.</source>
        <translation>لم يُعثر عليها.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>عدد التغييرات: %1</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>كلمات للبحث عنها</translation>
    </message>
    <message>
        <source>Put instead</source>
        <translation>يوضع مكانها</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>escale::FicheSwitcher</name>
    <message>
        <source>Recently read</source>
        <translation>قُرئت مؤخرًا</translation>
    </message>
</context>
<context>
    <name>escale::SectionGrip</name>
    <message>
        <source>Drag to move this section</source>
        <translation>اسحبوا لنقل هذا القسم</translation>
    </message>
</context>
</TS>
