<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ti" sourcelanguage="en">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>In the menu of a text field. The letter after &amp; is the key to press.</extracomment>
        <translation>ምለስ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ድገም</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ቁረጽ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ቅዳሕ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ለጥፍ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ደምስስ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ኩሉ ምረጽ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>A button of a question.</extracomment>
        <translation>ሕራይ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ሰርዝ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ዓቅብ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>እወ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ኣይፋል</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጾ</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <extracomment>Name of a key of the keyboard.</extracomment>
        <translation>ክፍተት</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ጸጋም</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>የማን</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>(not translated yet: in French)</source>
        <translation>(ገና ኣይተተርጎመን፦ ብፈረንሳይኛ)</translation>
    </message>
    <message>
        <source>Proposed by: %1</source>
        <translation>ዘቕርቦ፦ %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>መሻርኽቲ፦ %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>ዝተሓደሰሉ፦ %1</translation>
    </message>
    <message>
        <source>--kind is demarche or dispositif.</source>
        <translation>--kind demarche ወይ dispositif እዩ።</translation>
    </message>
    <message>
        <source>--language is one of fr, en, uk, ti, ar, ps, ru, fa.</source>
        <translation>--language ሓደ ካብ fr, en, uk, ti, ar, ps, ru, fa እዩ።</translation>
    </message>
    <message>
        <source>The answer could not be written out.</source>
        <translation>መልሲ ክጽሓፍ ኣይተኻእለን።</translation>
    </message>
    <message>
        <source>The library was damaged. It has been set aside and replaced by the sample; run: escalectl sync</source>
        <translation>ቤተ-ንባብ ተበላሽዩ ነይሩ። ንጎድኒ ተቐሚጡ ብመርኣያ ተተኪኡ፤ እዚ ግበሩ፦ escalectl sync</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>መጀመርታ</translation>
    </message>
    <message>
        <source>Themes and needs</source>
        <translation>ኣርእስታትን ጠለባትን</translation>
    </message>
    <message>
        <source>List of fiches</source>
        <translation>ዝርዝር ወረቓቕቲ</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>ወረቓቕቲ</translation>
    </message>
    <message>
        <source>Checking older texts</source>
        <translation>ኣረጊት ጽሑፋት ምምርማር</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>ምስራዕ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>ተወዲኡ</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ካ</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 ካልኢት ተሪፉ</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ጌጋ</numerusform>
            <numerusform>%n ጌጋታት</numerusform>
        </translation>
    </message>
    <message>
        <source>The id of a fiche is 24 hexadecimal digits; escalectl list shows them.</source>
        <translation>ቁጽሪ ወረቐት 24 ሄክሳዴሲማል ቁጽርታት እዩ፤ escalectl list የርእዮም።</translation>
    </message>
    <message>
        <source>%1: complete, %2 added, %3 changed, %4 removed</source>
        <translation>%1፦ ምሉእ፣ %2 ተወሲኾም፣ %3 ተቐይሮም፣ %4 ተደምሲሶም</translation>
    </message>
    <message>
        <source>%1: did not end (still running, or it was killed)</source>
        <translation>%1፦ ኣይተወድአን (ገና ይቕጽል ወይ ብሓይሊ ደው ኢሉ)</translation>
    </message>
    <message>
        <source>%1: ended early (%2), %3 failed</source>
        <translation>%1፦ ቅድሚ ግዜኡ ተወዲኡ (%2)፣ %3 ኣይሰለጡን</translation>
    </message>
    <message>
        <source>Feed:     none yet: sample content</source>
        <translation>ምንጪ፦  ገና የለን፦ መርኣያ</translation>
    </message>
    <message>
        <source>Feed:     %1</source>
        <translation>ምንጪ፦  %1</translation>
    </message>
    <message>
        <source>Content:  %1 fiches: %2 démarches, %3 dispositifs</source>
        <translation>ትሕዝቶ፦ %1 ወረቓቕቲ፦ %2 démarches፣ %3 dispositifs</translation>
    </message>
    <message>
        <source>Texts:    %1</source>
        <translation>ጽሑፋት፦ %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>ናይ መወዳእታ ምሕዳስ፦ %1</translation>
    </message>
    <message>
        <source>No feed is configured. Give one: escalectl sync --feed https://...</source>
        <translation>ምንጪ ኣይተዋህበን። ሓደ ሃቡ፦ escalectl sync --feed https://...</translation>
    </message>
    <message>
        <source>%1 fiches in %2 texts: %3 added, %4 changed, %5 removed, %6 failed (%7 requests, %8 s)</source>
        <translation>%1 ወረቓቕቲ ኣብ %2 ጽሑፋት፦ %3 ተወሲኾም፣ %4 ተቐይሮም፣ %5 ተደምሲሶም፣ %6 ኣይሰለጡን (%7 ሕቶታት፣ %8 ካ)</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>ቤተ-ንባብ ጥዑይ እዩ።</translation>
    </message>
    <message>
        <source>The library is damaged. Run: escalectl sync (the damaged file is set aside).</source>
        <translation>ቤተ-ንባብ ተበላሽዩ። እዚ ግበሩ፦ escalectl sync (ዝተበላሸወ ፋይል ንጎድኒ ይቕመጥ)።</translation>
    </message>
    <message>
        <source>There is no département &quot;%1&quot;.</source>
        <translation>«%1» ዝበሃል ዞባ የለን።</translation>
    </message>
    <message>
        <source>--age is an age or a range: 30, 18-25 or 26-.</source>
        <translation>--age ዕድመ ወይ መካከል ዕድመ እዩ፦ 30፣ 18-25 ወይ 26-።</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 ሓደ ካብዞም እዩ፦ %2።</translation>
    </message>
    <message>
        <source>--semantics is app, web or escale.</source>
        <translation>--semantics app፣ web ወይ escale እዩ።</translation>
    </message>
    <message>
        <source>%1 of %2 texts indexed, %3 kB</source>
        <extracomment>How many of the texts of the library can be searched, and the size of the index.</extracomment>
        <translation>%1 ካብ %2 ጽሑፋት ተመዝጊቦም፣ %3 ኪባ</translation>
    </message>
    <message>
        <source>The index is out of step. Make it anew: escalectl index --rebuild</source>
        <translation>መዝገብ ምስ ጽሑፋት ኣይሰማማዕን። ካብ ሓድሽ ግበርዎ፦ escalectl index --rebuild</translation>
    </message>
    <message>
        <source>--theme takes the id of a theme, 24 hexadecimal digits.</source>
        <translation>--theme ቁጽሪ ኣርእስቲ ይቕበል፣ 24 ሄክሳዴሲማል ቁጽርታት።</translation>
    </message>
    <message>
        <source>--library needs the name of a file.</source>
        <translation>--library ስም ፋይል የድልዮ።</translation>
    </message>
    <message>
        <source>New PIN: </source>
        <translation>ሓድሽ ኮድ፦ </translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>እቲ ኮድ ደጊምኩም፦ </translation>
    </message>
    <message>
        <source>The PIN is read from standard input: two lines, the same.</source>
        <translation>ኮድ ካብ ስሩዕ መእተዊ ይንበብ፦ ክልተ ሓደ ዓይነት መስመራት።</translation>
    </message>
    <message>
        <source>The two PINs differ; nothing was changed.</source>
        <translation>ክልቲኦም ኮድታት ይፈላለዩ፤ ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>The new PIN is stored.</source>
        <translation>ሓድሽ ኮድ ተዓቂቡ።</translation>
    </message>
    <message>
        <source>Searched for: %1 (--as-typed searches for what was typed)</source>
        <translation>ዝተደለየ፦ %1 (--as-typed ከምቲ ዝተጻሕፈ ይደሊ)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>ዝተረኽበ የለን።</translation>
    </message>
    <message>
        <source>Words like these: %1</source>
        <translation>ዝመሳሰሉ ቃላት፦ %1</translation>
    </message>
    <message>
        <source>The library does not have this fiche; escalectl list shows those it has.</source>
        <translation>እዛ ወረቐት ኣብ ቤተ-ንባብ የላን፤ escalectl list ዘለዋ የርኢ።</translation>
    </message>
    <message>
        <source>Nobody here speaks this language; escalectl voices lists who speaks what.</source>
        <translation>ኣብዚ በዚ ቋንቋ ዝዛረብ የለን፤ escalectl voices መን ብምንታይ ከም ዝዛረብ የርኢ።</translation>
    </message>
    <message>
        <source>%1 s of speech</source>
        <translation>%1 ካልኢት ዘረባ</translation>
    </message>
    <message>
        <source>There is no settings file %1. Check the name.</source>
        <translation>ፋይል ምድላዋት %1 የለን። ስሙ ርኣዩ።</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>ድምጺ የለን</translation>
    </message>
    <message>
        <source>%1 sentences read aloud fetched, %2 dropped, %3 still missing</source>
        <translation>%1 ዝተነበቡ ምሉኣት ሓሳባት መጺኦም፣ %2 ተደምሲሶም፣ %3 ገና ጎዲሎም</translation>
    </message>
    <message>
        <source>The kiosk has keys for digits only: choose a PIN of digits.</source>
        <translation>እዚ መሳርሒ ናይ ቁጽሪ መፍትሓት ጥራይ ኣለዎ፦ ካብ ቁጽርታት ዝቖመ ኮድ ምረጹ።</translation>
    </message>
    <message>
        <source>Some of the content is damaged. Run: escalectl sync (what is damaged is fetched again).</source>
        <translation>ክፋል ናይቲ ትሕዝቶ ተበላሽዩ። እዚ ግበሩ፦ escalectl sync (ዝተበላሸወ ደጊሙ ይመጽእ)።</translation>
    </message>
    <message>
        <source>--starts is soon or any.</source>
        <translation>--starts soon ወይ any እዩ።</translation>
    </message>
    <message>
        <source>%1 fiches listed, %2 answers looked at, %3 failed</source>
        <translation>%1 ወረቓቕቲ ኣብ ዝርዝር፣ %2 መልስታት ተራእዮም፣ %3 ፈሺሎም</translation>
    </message>
    <message>
        <source>Nothing that this version does not know.</source>
        <translation>እዛ ስሪት ዘይትፈልጦ ነገር የለን።</translation>
    </message>
    <message numerus="yes">
        <source>Waiting:  %n fiche(s) of the first sync, shown once all are here</source>
        <translation>
            <numerusform>ይጽበ፦    %n ወረቐት ናይ ቀዳማይ ምሕዳስ፤ ኩሉ ምስ መጸ ይርአ</numerusform>
            <numerusform>ይጽበዩ፦   %n ወረቓቕቲ ናይ ቀዳማይ ምሕዳስ፤ ኩሎም ምስ መጹ ይርኣዩ</numerusform>
        </translation>
    </message>
    <message>
        <source>Held:     %1 of %2 fiches would go; if that is right: escalectl sync --accept-removals</source>
        <translation>ተታሒዙ፦   ካብ %2 ወረቓቕቲ %1 ምጠፍኡ፤ ቅኑዕ እንተኾይኑ፦ escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Form:     %1</source>
        <translation>ቅርጺ፦     %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) are stored and shown once all are here</source>
        <translation>
            <numerusform>%n ወረቐት ተዓቂቡ፣ ኩሉ ምስ መጸ ይርአ</numerusform>
            <numerusform>%n ወረቓቕቲ ተዓቂቦም፣ ኩሎም ምስ መጹ ይርኣዩ</numerusform>
        </translation>
    </message>
    <message>
        <source>If that is right: escalectl sync --accept-removals</source>
        <extracomment>After a sentence that so many fiches would go</extracomment>
        <translation>ቅኑዕ እንተኾይኑ፦ escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>Age:      up to date on %1. %2</source>
        <extracomment>%1 is a time, %2 how long ago that was: &quot;Updated 7 months ago&quot;.</extracomment>
        <translation>ዕድመ፦     ኣብ %1 ሓድሽ ነይሩ። %2</translation>
    </message>
    <message>
        <source>Moved:    files were at an old place until %1. Now: escalectl where</source>
        <translation>ተንቀሳቒሱ፦ ክሳብ %1 ፋይላት ኣብ ኣረጊት ቦታ ነይሮም። ሕጂ፦ escalectl where</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>ዝተቐድሐ ድምጺ</translation>
    </message>
    <message>
        <source>This voice is on trial. Listen to each sentence and circle a number: 1: nothing can be understood; 2: a few words; 3: half; 4: nearly all; 5: all of it, as from a person.</source>
        <extracomment>Printed above the sentences that are sent to native listeners, in their language.</extracomment>
        <translation>እዚ ድምጺ ኣብ ፈተነ ኣሎ። ነፍሲ ወከፍ ምሉእ ሓሳብ ስምዑ እሞ ኣብ ሓደ ቁጽሪ ክቢ ግበሩ፦ 1፦ ዋላ ሓንቲ ኣይርዳእን፤ 2፦ ቁሩብ ቃላት፤ 3፦ ፍርቁ፤ 4፦ ዳርጋ ኩሉ፤ 5፦ ኩሉ፣ ከም ናይ ሰብ ድምጺ።</translation>
    </message>
    <message>
        <source>This library has no text in this language.</source>
        <translation>ኣብዚ ቤተ-ንባብ ብዚ ቋንቋ ዝተጻሕፈ ጽሑፍ የለን።</translation>
    </message>
    <message>
        <source>The text %1 cannot be read. Check its name and its owner.</source>
        <translation>ጽሑፍ %1 ክንበብ ኣይከኣለን። ስሙን ዋንኡን ኣረጋግጹ።</translation>
    </message>
    <message>
        <source>The text %1 is too long for a fiche.</source>
        <translation>ጽሑፍ %1 ንሓደ ፊሽ ኣዝዩ ነዊሕ እዩ።</translation>
    </message>
    <message>
        <source>%1 is not a language to translate into: en uk ti ar ps ru fa.</source>
        <translation>%1 ናይ ትርጉም ቋንቋ ኣይኮነን፦ en uk ti ar ps ru fa።</translation>
    </message>
    <message>
        <source>%1 segments, %2 questions.</source>
        <translation>%1 ክፍልታት፣ %2 ሕቶታት።</translation>
    </message>
    <message>
        <source>%1: %2 of %3 fiches translated; %4 of %5 segments missing (%6 French words).</source>
        <translation>%1፦ ካብ %3 ወረቓቕቲ %2 ተተርጒሞም፤ ካብ %5 ክፍልታት %4 የለዉን (%6 ፈረንሳዊ ቃላት)።</translation>
    </message>
    <message>
        <source>The file %1 is there already and has other words, which stay. Choose another folder.</source>
        <translation>ፋይል %1 ድሮ ኣሎ፣ ካልእ ጽሑፍ ድማ ኣለዎ፣ ንሱ ይተርፍ። ካልእ ፎልደር ምረጹ።</translation>
    </message>
    <message>
        <source>%1 is no folder: --language is required for one file.</source>
        <translation>%1 ፎልደር ኣይኮነን፦ ንሓደ ፋይል --language የድሊ።</translation>
    </message>
    <message>
        <source>--fiche is required: only a memory (tmx) and a folder are of all of them.</source>
        <translation>--fiche የድሊ፦ ንኹሉ ዝሓዝ ናይ ትርጉም ተዘክሮ (tmx)ን ፎልደርን ጥራይ እዩ።</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and its owner.</source>
        <translation>ፋይል %1 ክንበብ ኣይክእልን። ስሙን ዋናኡን ኣረጋግጹ።</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>ፋይል %1 ክጸሓፍ ኣይከኣለን።</translation>
    </message>
    <message>
        <source>%1, %2: %3 segments, %4 new or changed, %5 of another French text; %6 questions.</source>
        <translation>%1፣ %2፦ %3 ክፍልታት፣ %4 ሓደስቲ ወይ ዝተቐየሩ፣ %5 ካብ ካልእ ፈረንሳዊ ጽሑፍ፤ %6 ሕቶታት።</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>ኣብዚ ዝተረጋገጹ፣ ዘይተወስዱ፦ %1።</translation>
    </message>
    <message>
        <source>not named as the list says: LANGUAGE/KEY.opus</source>
        <translation>ስሙ ከምቲ ኣብ ዝርዝር ዘሎ ኣይኮነን፦ ቋንቋ/መፍትሕ.opus</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>ካብ 4 MB ዝዓቢ</translation>
    </message>
    <message>
        <source>no Opus sound, or damaged</source>
        <translation>ድምጺ Opus የለን ወይ ተበላሽዩ</translation>
    </message>
    <message>
        <source>shorter than a fifth of a second or longer than half a minute</source>
        <translation>ካብ ሓሙሻይ ካልኢት ዝሓጸረ ወይ ካብ ፈረቓ ደቒቕ ዝነውሐ</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>ከምዚ ዝበለ ሰነዳ የለን።</translation>
    </message>
    <message>
        <source>A recording could not be copied beside the library.</source>
        <translation>ቅዳሕ ድምጺ ኣብ ጎኒ ቤተ-ንባብ ክቕዳሕ ኣይተኻእለን።</translation>
    </message>
    <message>
        <source>Recordings taken in: %1. Refused: %2.</source>
        <translation>ዝተቐበልናዮም ቅዳሓት፦ %1። ዝተነጽጉ፦ %2።</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sentences of the kiosk are recorded; %4 others.</source>
        <translation>%1፦ ካብ %3 ምሉእ ሓሳባት ናይ ኪዮስክ %2 ተቐዲሖም፤ %4 ካልኦት።</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and its owner.</source>
        <translation>%1 ክንበብ ኣይከኣልን። ስሙን ዋናኡን ፈትሹ።</translation>
    </message>
    <message>
        <source>The key %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>መፍትሕ %1 ኣብዚ ኮምፒተር ብኻልኦት ሰባት ክንበብ ይከኣል። ኣስርሑ፦ chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is no key that can sign without a password. Make one: escalectl keygen NAME</source>
        <translation>%1 ብዘይ ቃል-ምስጢር ክፍርም ዝኽእል መፍትሕ ኣይኮነን። ሓደ ግበሩ፦ escalectl keygen NAME</translation>
    </message>
    <message>
        <source>%1 is no public key of a publisher.</source>
        <translation>%1 ህዝባዊ መፍትሕ ናይ ኣሕታሚ ኣይኮነን።</translation>
    </message>
    <message>
        <source>%1 takes codes among fr,en,uk,ti,ar,ps,ru,fa, separated by commas.</source>
        <translation>%1 ካብ fr,en,uk,ti,ar,ps,ru,fa ብኮማ ዝተፈላለዩ ኮዳት ይወስድ።</translation>
    </message>
    <message>
        <source>--channel takes small letters, digits and hyphens.</source>
        <translation>--channel ንኣሽቱ ፊደላት፡ ቁጽርታትን ጭረታትን ይወስድ።</translation>
    </message>
    <message>
        <source>--departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>--departments ኮዳት ናይ ዞባታት ብኮማ ዝተፈላለዩ ይወስድ፦ 38,2A,971።</translation>
    </message>
    <message>
        <source>Edition %1: %2 fiches in %3 texts, %4 bytes, %5 of them new</source>
        <translation>ሕታም %1፦ %2 ወረቓቕቲ ኣብ %3 ጽሑፋት፡ %4 ባይት፡ ካብኡ %5 ሓደስቲ</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>ካብ ሕታም %1 ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Edition %1 of the channel %2, made %3, valid until %4</source>
        <translation>ሕታም %1 ናይ መስመር %2፡ %3 ዝተገብረ፡ ክሳብ %4 ዝጸንሕ</translation>
    </message>
    <message>
        <source>Signed by %1, who is known here</source>
        <translation>ብ%1 ዝተፈረመ፡ ኣብዚ ይፍለጥ</translation>
    </message>
    <message>
        <source>Signed by %1, who is NOT known here</source>
        <translation>ብ%1 ዝተፈረመ፡ ኣብዚ ኣይፍለጥን</translation>
    </message>
    <message>
        <source>%1 fiches in %2 packs of %3 bytes</source>
        <translation>%1 ወረቓቕቲ ኣብ %2 ጥቕላላት ናይ %3 ባይት</translation>
    </message>
    <message>
        <source>%1 is there already, and was not touched. Choose another name.</source>
        <translation>%1 ድሮ ኣሎ፡ ኣይተተንከፈን። ካልእ ስም ምረጹ።</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>%1 ክጽሓፍ ኣይከኣልን። ዲስክን መሰል ናይቲ ፎልደርን ፈትሹ።</translation>
    </message>
    <message>
        <source>The public key, for feed/keys of the stations: %1</source>
        <translation>ህዝባዊ መፍትሕ፡ ንfeed/keys ናይ ጣብያታት፦ %1</translation>
    </message>
    <message>
        <source>--rotate-to takes one to four public keys.</source>
        <translation>--rotate-to ካብ ሓደ ክሳብ ኣርባዕተ ህዝባዊ መፍትሓት ይወስድ።</translation>
    </message>
    <message>
        <source>From now on these keys may sign. Publish with one of them.</source>
        <translation>ካብ ሕጂ ንደሓር እዞም ቁልፍታት ክፍርሙ ይኽእሉ። ብሓደ ካብኣቶም ሕተሙ።</translation>
    </message>
    <message>
        <source>The edition is whole: %1 parts, %2 bytes, %3 unpacked</source>
        <translation>እቲ ሕታም ምሉእ ኢዩ፦ %1 ክፋላት፡ %2 ባይት፡ %3 ምስተፈትሐ</translation>
    </message>
    <message>
        <source>The edition of %1 has expired. Its fiches stay; ask its publisher for a newer one.</source>
        <translation>ግዜ ናይቲ ሕታም ናይ %1 ሓሊፉ። ወረቓቕቱ ይጸንሑ፤ ካብ ኣሕታሚኡ ሓድሽ ሕተቱ።</translation>
    </message>
    <message>
        <source>fleet/kiosk and fleet/centre must be names of small letters, digits and hyphens.</source>
        <translation>fleet/kiosk ን fleet/centre ን ብንኣሽቱ ፊደላት፣ ቁጽርታትን ጭረትን ዝቖሙ ስማት ክኾኑ ኣለዎም።</translation>
    </message>
    <message>
        <source>The report of %1 has arrived.</source>
        <translation>ጸብጻብ ናይ %1 በጺሑ።</translation>
    </message>
    <message>
        <source>%1 is not the report of the kiosk of this name.</source>
        <translation>%1 ጸብጻብ ናይቲ ብዚ ስም ዝጽዋዕ መሳርሒ ኣይኮነን።</translation>
    </message>
    <message>
        <source>%1 green, %2 late, %3 silent</source>
        <translation>%1 ቀጠልያ፣ %2 ዝደንጐዩ፣ %3 ስቕ ዝበሉ</translation>
    </message>
    <message>
        <source>Edition %1 with %2 fiches is on the stick (%3 bytes written). You can take it out now.</source>
        <translation>ሕታም %1 ምስ %2 ወረቓቕቲ ኣብቲ USB ኣሎ (%3 ባይት ተጻሒፉ)። ሕጂ ከተውጽእዎ ትኽእሉ።</translation>
    </message>
    <message>
        <source>feed/keys must name who may sign the settings.</source>
        <translation>feed/keys ነቲ ምርጫታት ክፍርም ዝኽእል ክሰሚ ኣለዎ።</translation>
    </message>
    <message>
        <source>Settings %1 for the channel %2 are signed.</source>
        <translation>ምርጫታት %1 ንመስመር %2 ተፈሪሞም።</translation>
    </message>
    <message>
        <source>fleet/settings must be an address like https://packs.example.org/fleet.escale.</source>
        <translation>fleet/settings ከም https://packs.example.org/fleet.escale ዝበለ ኣድራሻ ክኸውን ኣለዎ።</translation>
    </message>
    <message>
        <source>Settings %1 are taken; the kiosk uses them from its next start.</source>
        <translation>ምርጫታት %1 ተወሲዶም፤ እቲ መሳርሒ ካብ ዝቕጽል ምጅማሩ ይጥቀመሎም።</translation>
    </message>
    <message>
        <source>Nothing has changed since settings %1.</source>
        <translation>ካብ ምርጫታት %1 ጀሚሩ ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>No model that makes vectors is set: the settings need ask/endpoint and ask/embedder.</source>
        <translation>ቬክተር ዝሰርሕ ሞዴል ኣይተመረጸን፦ ኣብ ቅጥዕታት ask/endpoint ከምኡውን ask/embedder የድልዩ።</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>ደው ኢሉ። ዝመጸ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>%1 passages, %2 new, %3 gone.</source>
        <translation>%1 ጽሑፋት፡ %2 ሓደስቲ፡ %3 ዘየለዉ።</translation>
    </message>
    <message>
        <source>This file does not say which fiche and language it is of: --fiche and --language are required.</source>
        <translation>እዚ ፋይል ናይ ኣየነይቲ ወረቐትን ቋንቋን ምዃኑ ኣይገልጽን፦ --fiche ን --language ን የድልዩ።</translation>
    </message>
    <message>
        <source>This file is of fiche %1 in %2, and another one was asked for.</source>
        <translation>እዚ ፋይል ናይ ወረቐት %1 ብ%2 እዩ፣ ካልእ ግን ተሓቲቱ።</translation>
    </message>
    <message>
        <source>Nothing in this memory is new here.</source>
        <translation>ኣብዚ ተዘክሮ ሓድሽ ነገር የለን።</translation>
    </message>
</context>
<context>
    <name>escale::ConfirmOnSecondTap</name>
    <message>
        <source>%1: touch again</source>
        <extracomment>%1 is what a button does, such as &quot;Power off&quot;</extracomment>
        <translation>%1፦ ደጊምኩም ተንክፉ</translation>
    </message>
</context>
<context>
    <name>escale::Card</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is what it reads aloud</extracomment>
        <translation>ስምዑ፦ %1</translation>
    </message>
</context>
<context>
    <name>escale::Commands</name>
    <message>
        <source>&amp;Search</source>
        <translation>ድለዩ</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>ቋንቋታት</translation>
    </message>
    <message>
        <source>&amp;Update now</source>
        <translation>ሕጂ ኣሐድሱ</translation>
    </message>
    <message>
        <source>Stop the update</source>
        <translation>ምሕዳስ ደው ኣብሉ</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>ስምዑ</translation>
    </message>
    <message>
        <source>Two languages &amp;side by side</source>
        <translation>ክልተ ቋንቋታት ጎኒ ንጎኒ</translation>
    </message>
    <message>
        <source>In my &amp;selection</source>
        <extracomment>Puts the fiche aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>ኣብ ምርጫይ</translation>
    </message>
    <message>
        <source>Take away on a &amp;phone</source>
        <translation>ናብ ተሌፎን ውሰዱ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ቅዳሕ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ኩሉ ምረጽ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ንድሕሪት</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ንቕድሚት</translation>
    </message>
    <message>
        <source>Show only my selection</source>
        <translation>ምርጫይ ጥራይ</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>ኩሎም መጻረይታት ኣልዩ</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>ዝዓበየ ጽሑፍ</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>ዝነኣሰ ጽሑፍ</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ጸልማት</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ልዑል ፍልልይ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ውጹ</translation>
    </message>
    <message>
        <source>&amp;Fiche</source>
        <translation>ወረቐት</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ትርኢት</translation>
    </message>
    <message>
        <source>Source of the &amp;fiches…</source>
        <translation>ምንጪ ወረቓቕቲ…</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <extracomment>Forgets the conversation with the person who leaves: languages, filters, what is open.</extracomment>
        <translation>ቀጺሉ ዘሎ ሰብ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>Moves the keys to the next part of the window: filters, list, text.</extracomment>
        <translation>ቀጻሊ ክፋል መስኮት</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>ዝሓለፈ ክፋል መስኮት</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>ልሙድ ዓቐን ጽሑፍ</translation>
    </message>
    <message>
        <source>Copy the l&amp;ink</source>
        <translation>መላግቦ ቅዳሕ</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>&amp;ኣብ ገጽ ድለዩ</translation>
    </message>
    <message>
        <source>&amp;Translate fiches…</source>
        <translation>ወረቓቕቲ &amp;ተርጉም…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>ሃቡ…</translation>
    </message>
    <message>
        <source>Hand over only in %1…</source>
        <translation>ብሓደ ቋንቋ ጥራይ ሃቡ፦ %1…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>ምድላዋት…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>መጀመርታ ስጉምትታት…</translation>
    </message>
    <message>
        <source>&amp;Workshop: write fiches…</source>
        <translation>ዎርክሾፕ፦ ወረቓቕቲ ምጽሓፍ…</translation>
    </message>
    <message>
        <source>As&amp;k a question</source>
        <translation>&amp;ሕቶ ሕተቱ</translation>
    </message>
    <message>
        <source>Save what was said of answers…</source>
        <translation>ብዛዕባ መልስታት ዝተባህለ ዓቅቡ…</translation>
    </message>
    <message>
        <source>The person's &amp;screen</source>
        <translation>ስክሪን ናይቲ ሰብ</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>ሓሳባት</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>ኩሉ ተግባራት…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ሓገዝ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>ሜኑ</translation>
    </message>
    <message>
        <source>Previously read</source>
        <translation>ቅድሚኡ ዝተነበበ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>መጻረይታት</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>ሰብ</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>ኣብ ቀረባ እዋን ዝተነበበ</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ብዝስዕብ ስርዕ</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>ብተዛማድነት</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>ብዕለት ናይ ጽሑፍ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ብስም</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>እቲ ሰብ ዘንብቦ</translation>
    </message>
    <message>
        <source>The person's language…</source>
        <translation>ቋንቋ ናይቲ ሰብ…</translation>
    </message>
    <message>
        <source>Import fiches from a stick…</source>
        <translation>ወረቓቕቲ ካብ USB ኣምጽኡ…</translation>
    </message>
    <message>
        <source>Write the fiches onto a stick…</source>
        <translation>ነቶም ወረቓቕቲ ኣብ USB ጽሓፉ…</translation>
    </message>
    <message>
        <source>Kiosks of the centres…</source>
        <extracomment>Opens the window for those who run the kiosks of many centres.</extracomment>
        <translation>መሳርሒታት ናይ ማእከላት…</translation>
    </message>
    <message>
        <source>New since last time</source>
        <extracomment>Lists only the fiches that are new or have changed since the desk was last closed.</extracomment>
        <translation>ካብ ዝሓለፈ ግዜ ሓድሽ</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <extracomment>Opens a window with what is another in the open fiche than when the desk was last closed.</extracomment>
        <translation>እንታይ ከም ዝተቐየረ…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>ኩሉ ከም ዝተነበበ ምልክት ግበሩ</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>Submenu: what was searched for and filtered, kept under names.</extracomment>
        <translation>ዝተዓቀቡ መጻረይታት</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Keeps what is searched for and filtered under a name.</extracomment>
        <translation>ነዚ መጻረዪ ዓቅቡ…</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>ብርሕቀት</translation>
    </message>
    <message>
        <source>Open Escale</source>
        <extracomment>In the menu of the icon beside the clock: shows the window.</extracomment>
        <translation>Escale ክፈት</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ሙሉእ ስክሪን</translation>
    </message>
    <message>
        <source>Undo the last change of a selection</source>
        <translation>ናይ መወዳእታ ለውጢ ምርጫ ምለሱ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ምለሱ</translation>
    </message>
    <message>
        <source>Undo the last change of the filters</source>
        <translation>ናይ መወዳእታ ለውጢ መጻረይታት ምለሱ</translation>
    </message>
    <message>
        <source>Undo the last change of a saved filter</source>
        <translation>ናይ መወዳእታ ለውጢ ዝተዓቀበ መጻረዪ ምለሱ</translation>
    </message>
    <message>
        <source>Undo: mark all as read</source>
        <translation>ምለሱ፦ ኩሉ ከም ዝተነበበ ምልክት ግበሩ</translation>
    </message>
    <message>
        <source>Undo: next person</source>
        <translation>ምለሱ፦ ቀጺሉ ዘሎ ሰብ</translation>
    </message>
    <message>
        <source>Record a &amp;voice…</source>
        <extracomment>Opens the window in which a person reads sentences aloud for the kiosk.</extracomment>
        <translation>ድምጺ &amp;ቅድሑ…</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>The fiche of this conversation that was read first: the other end of &quot;Previously read&quot;.</extracomment>
        <translation>ብመጀመርታ ዝተነበበ</translation>
    </message>
</context>
<context>
    <name>escale::ScreenBlanker</name>
    <message>
        <source>The screen is asleep. Touch it to wake it.</source>
        <translation>ስክሪን ደቂሱ ኣሎ። ንምትንሳእ ተንክፍዎ።</translation>
    </message>
</context>
<context>
    <name>escale::DayChart</name>
    <message>
        <source>Visits of the last seven days</source>
        <translation>ምብጻሕ ናይ ዝሓለፋ ሸውዓተ መዓልታት</translation>
    </message>
</context>
<context>
    <name>escale::FicheCardView</name>
    <message>
        <source>In French only</source>
        <extracomment>badge on a card whose text exists in French only</extracomment>
        <translation>ብፈረንሳይኛ ጥራይ</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>ኣብ፦ %1</translation>
    </message>
</context>
<context>
    <name>escale::FicheView</name>
    <message>
        <source>Text of the page</source>
        <translation>ጽሑፍ ናይታ ገጽ</translation>
    </message>
    <message>
        <source>Show the new text</source>
        <translation>ሓድሽ ጽሑፍ ኣርእዩ</translation>
    </message>
    <message>
        <source>This page has just been withdrawn. You can finish reading it.</source>
        <translation>እዛ ገጽ ሕጂ ተኣልያ። ክትውድእዋ ትኽእሉ ኢኹም።</translation>
    </message>
    <message>
        <source>This page has just been updated.</source>
        <translation>እዛ ገጽ ሕጂ ተሓዲሳ።</translation>
    </message>
</context>
<context>
    <name>escale::FilterPane</name>
    <message>
        <source>Any age</source>
        <extracomment>Choice of a filter by age: no matter how old.</extracomment>
        <translation>ዝኾነ ዕድመ</translation>
    </message>
    <message>
        <source>Any level</source>
        <extracomment>Choice of a filter by level of French: no matter which.</extracomment>
        <translation>ዝኾነ ደረጃ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fiche(s)</source>
        <extracomment>For those who hear the filters: a choice, such as a theme, and how many fiches it has.</extracomment>
        <translation>
            <numerusform>%1፣ %Ln ወረቐት</numerusform>
            <numerusform>%1፣ %Ln ወረቓቕቲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My selection (%Ln)</source>
        <extracomment>Button that shows the fiches a caseworker has put aside.</extracomment>
        <translation>
            <numerusform>ምርጫይ (%Ln)</numerusform>
            <numerusform>ምርጫይ (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a group of filters: the residence status of a person.</extracomment>
        <translation>ኩነታት</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>ዕድመ</translation>
    </message>
    <message>
        <source>Level of French</source>
        <translation>ደረጃ ፈረንሳይኛ</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>ኣርእስታት</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>ኩሎም መጻረይታት ኣልዩ</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>Choice of a filter by kind of fiche: procedures and programmes alike.</extracomment>
        <translation>ዝኾነ ዓይነት</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Title of a group of filters: what a person needs, such as &quot;Open a bank account&quot;.</extracomment>
        <translation>ዘድልየኩም</translation>
    </message>
    <message>
        <source>Kind of fiche</source>
        <extracomment>Title of a group of filters: procedure or programme.</extracomment>
        <translation>ዓይነት ወረቐት</translation>
    </message>
    <message>
        <source>Can be read in</source>
        <extracomment>Title of a group of filters: the languages in which a fiche can be read.</extracomment>
        <translation>ዝንበበሉ ቋንቋ</translation>
    </message>
    <message>
        <source>No matter when</source>
        <extracomment>Choice of a filter by the start of a course: whenever it is, and fiches that are no courses.</extracomment>
        <translation>መዓስ ይኹን ብዘየገድስ</translation>
    </message>
    <message>
        <source>In the next 3 months</source>
        <extracomment>Choice of a filter by the start of a course: within three months, or it can be joined at any time.</extracomment>
        <translation>ኣብ ዝቕጽሉ 3 ኣዋርሕ</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>ዝተዓቀቡ መጻረይታት</translation>
    </message>
</context>
<context>
    <name>escale::GroupTitle</name>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <extracomment>For those who hear the filters: the title of a group (&quot;Status&quot;), and how many of its choices have been made.</extracomment>
        <translation>
            <numerusform>%1፣ %Ln ተመሪጹ</numerusform>
            <numerusform>%1፣ %Ln ተመሪጾም</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::Keyboard</name>
    <message>
        <source>Done</source>
        <extracomment>The key that ends typing</extracomment>
        <translation>ተወዲኡ</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>ሰሌዳ መጽሓፊ ኣብ ስክሪን</translation>
    </message>
</context>
<context>
    <name>escale::KioskHost</name>
    <message>
        <source>Until the library can be read, the kiosk shows the sample that is inside the program.</source>
        <translation>ቤተ-ንባብ ክሳብ ዝንበብ፣ እዚ መሳርሒ ኣብ ውሽጢ ፕሮግራም ዘሎ መርኣያ የርኢ።</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Dates on this page are wrong too.</source>
        <translation>ሰዓት ናይዚ መሳርሒ ጌጋ እዩ። ዕለታት ናይዛ ገጽ እውን ጌጋ እዮም።</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state: visits are not counted. Is the disk full?</source>
        <translation>እዚ መሳርሒ ኩነታቱ ክዕቅብ ኣይክእልን፦ ምብጻሕ ኣይቁጸርን። ዲስክ መሊኡ ድዩ?</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>ኣብዚ መሳርሒ ድምጺ የለን።</translation>
    </message>
    <message>
        <source>This is a test of the sound.</source>
        <translation>እዚ ፈተነ ድምጺ እዩ።</translation>
    </message>
    <message>
        <source>Wrong PINs typed here since the staff came last: %1. The last one: %2.</source>
        <extracomment>%1 is a number, %2 a day and a time</extracomment>
        <translation>ሰራሕተኛታት ንመወዳእታ ግዜ ካብ ዝመጽሉ ኣትሒዙ ኣብዚ ዝተጻሕፉ ጌጋ ኮድታት፦ %1። ናይ መወዳእታ፦ %2።</translation>
    </message>
    <message>
        <source>The PIN of the staff is short and can be guessed. An administrator sets one of six digits or more with: escalectl pin</source>
        <translation>ኮድ ሰራሕተኛታት ሓጺር እዩ፤ ክግመት ይከኣል። ኣመሓዳሪ ሽዱሽተ ወይ ልዕሊኡ ቁጽርታት ዘለዎ ኮድ በዚ ይህብ፦ escalectl pin</translation>
    </message>
    <message>
        <source>The print server of this machine keeps what was printed, so tickets are not offered. An administrator forbids it with: cupsctl PreserveJobHistory=no PreserveJobFiles=no</source>
        <translation>ሰርቨር ሕትመት ናይዚ መሳርሒ ነቲ ዝተሓትመ የቐምጦ እዩ፤ ስለዚ ቲኬታት ኣይቀርቡን። ኣመሓዳሪ በዚ ይኽልክሎ፦ cupsctl PreserveJobHistory=no PreserveJobFiles=no</translation>
    </message>
</context>
<context>
    <name>escale::KioskPage</name>
    <message>
        <source>Listen to this page</source>
        <translation>ነዛ ገጽ ስምዑ</translation>
    </message>
    <message>
        <source>Pictures on this page: %1.</source>
        <translation>ኣብዛ ገጽ ዘለዉ ስእልታት፦ %1።</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>ንምስማዕ ነቲ ስእሊ ተንክፉ።</translation>
    </message>
</context>
<context>
    <name>escale::KioskProgram</name>
    <message>
        <source>The fiches on this machine were damaged and have been replaced by sample fiches. Please tell the staff.</source>
        <translation>ወረቓቕቲ ናይዚ መሳርሒ ተበላሽዮም ብናይ መርኣያ ወረቓቕቲ ተተኪኦም። በጃኹም ንሰራሕተኛታት ንገሩ።</translation>
    </message>
</context>
<context>
    <name>escale::LanguageOrder</name>
    <message>
        <source>%1: earlier</source>
        <extracomment>%1 is a language</extracomment>
        <translation>%1፦ ንቕድሚት</translation>
    </message>
</context>
<context>
    <name>escale::LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <extracomment>said and shown in each of the eight languages on the first page</extracomment>
        <translation>ቋንቋኹም ምረጹ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln ወረቐት</numerusform>
            <numerusform>%Ln ወረቓቕቲ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · sample content</source>
        <extracomment>%1 is &quot;20 fiches&quot;; nothing has been fetched from the feed yet</extracomment>
        <translation>%1 · ናይ መርኣያ ትሕዝቶ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1 024 fiches&quot;, %2 a date</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>If this is your language, touch now.</source>
        <translation>ቋንቋኹም እንተኾይኑ፣ ሕጂ ተንክፉ።</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ስምዑ</translation>
    </message>
</context>
<context>
    <name>escale::LanguagesCard</name>
    <message>
        <source>Languages offered, and their order</source>
        <translation>ዝቐርቡ ቋንቋታትን ቅደም-ሰዓቦምን</translation>
    </message>
</context>
<context>
    <name>escale::LinkCard</name>
    <message>
        <source>Listen</source>
        <translation>ስምዑ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>ቁጽሪ ተሌፎን</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ኣድራሻ ኢመይል</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>መርበብ ሓበሬታ</translation>
    </message>
    <message>
        <source>Scan this code with a phone to call this number.</source>
        <translation>ናብዚ ቁጽሪ ንምድዋል ነዚ ኮድ ብተሌፎን ስኣልዎ።</translation>
    </message>
    <message>
        <source>Scan this code with a phone to write to this address.</source>
        <translation>ናብዚ ኣድራሻ ንምጽሓፍ ነዚ ኮድ ብተሌፎን ስኣልዎ።</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open this page.</source>
        <translation>ነዛ ገጽ ንምኽፋት ነዚ ኮድ ብተሌፎን ስኣልዎ።</translation>
    </message>
    <message>
        <source>What this word means</source>
        <translation>ትርጉም ናይዚ ቃል</translation>
    </message>
</context>
<context>
    <name>escale::ListPage</name>
    <message>
        <source>All fiches</source>
        <translation>ኩለን ወረቓቕቲ</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>first of a row of chips: no choice among the needs</extracomment>
        <translation>ኩሉ</translation>
    </message>
    <message>
        <source>Nothing here fits your answers.</source>
        <translation>ኣብዚ ምስ መልስኹም ዝሰማማዕ የለን።</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>ኣብዚ ገና ዋላ ሓደ የለን።</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>takes back the answers that left nothing to show</extracomment>
        <translation>ኩሉ ኣርእዩ</translation>
    </message>
    <message>
        <source>Choose (%1)</source>
        <extracomment>one key for a row of chips that would fill the screen; %1 is how many there are to choose from</extracomment>
        <translation>ምረጹ (%1)</translation>
    </message>
</context>
<context>
    <name>escale::ListeningBar</name>
    <message>
        <source>Speed: slow</source>
        <translation>ፍጥነት፦ ቀስ</translation>
    </message>
    <message>
        <source>Speed: fast</source>
        <translation>ፍጥነት፦ ቅልጡፍ</translation>
    </message>
    <message>
        <source>Speed: normal</source>
        <translation>ፍጥነት፦ ንቡር</translation>
    </message>
    <message>
        <source>There is no voice for this language here.</source>
        <translation>ንዚ ቋንቋ ኣብዚ ድምጺ የለን።</translation>
    </message>
    <message>
        <source>There is no voice for this language here. You can listen to this page in:</source>
        <translation>ንዚ ቋንቋ ኣብዚ ድምጺ የለን። ነዛ ገጽ በዚኦም ክትሰምዕዋ ትኽእሉ፦</translation>
    </message>
    <message>
        <source>No loudspeaker is connected to this machine. Please tell the staff.</source>
        <translation>ምስዚ መሳርሒ መጉልሒ ድምጺ ኣይተኣሳሰረን። በጃኹም ንሰራሕተኛታት ንገሩ።</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>መጉልሒ ድምጺ የለን፣ ወይ እቲ ኮምፒተር ን Escale ድምጺ ኣይህብን።</translation>
    </message>
    <message>
        <source>The voice does not answer. Please try again.</source>
        <translation>ድምጺ ኣይምልስን። ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ኣዕርፉ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ስምዑ</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>ዝሓለፈ ምሉእ ሓሳብ</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>ዝቕጽል ምሉእ ሓሳብ</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>ነዛ ገጽ ሒዝኩምዋ ኪዱ</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far the voice is: sentence 2 of 14.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>%1 is the name of a language: the voice that reads is not in the language of the page around it.</extracomment>
        <translation>ድምጺ፦ %1</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <extracomment>The person has scrolled away; this goes back to the sentence being read.</extracomment>
        <translation>ናብ ድምጺ ተመለሱ</translation>
    </message>
</context>
<context>
    <name>escale::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>ነዚ መልእኽቲ ዕጸዉ</translation>
    </message>
</context>
<context>
    <name>escale::PinPad</name>
    <message>
        <source>Staff</source>
        <translation>ሰራሕተኛታት</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ደምስስ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ሕራይ</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>ናብ መሳርሒ ተመለሱ</translation>
    </message>
    <message>
        <source>Type the PIN of the staff</source>
        <translation>ኮድ ሰራሕተኛታት ጽሓፉ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ሓንሳብ ተጸበዩ…</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk. An administrator sets it with: escalectl pin</source>
        <translation>ንዚ መሳርሒ ኮድ ኣይተዋህበን። ኣመሓዳሪ በዚ ይህቦ፦ escalectl pin</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>እዚ ኮድ ቅኑዕ ኣይኮነን።</translation>
    </message>
    <message>
        <source>The kiosk cannot check the PIN now.</source>
        <translation>እዚ መሳርሒ ሕጂ ነቲ ኮድ ክርእዮ ኣይክእልን።</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1.</source>
        <extracomment>%1 is a time such as 4:59</extracomment>
        <translation>ብዙሕ ጌጋ ፈተነ። ድሕሪ %1 ደጊምኩም ፈትኑ።</translation>
    </message>
</context>
<context>
    <name>escale::PlaceChooser</name>
    <message>
        <source>Add a département: name or number</source>
        <extracomment>For those who hear the field that finds a département.</extracomment>
        <translation>ዞባ ወስኹ፦ ስም ወይ ቁጽሪ</translation>
    </message>
    <message>
        <source>Show all départements</source>
        <translation>ኩሎም ዞባታት ኣርእዩ</translation>
    </message>
    <message>
        <source>Département</source>
        <extracomment>In an empty field that finds a département by its name or its number.</extracomment>
        <translation>ዞባ</translation>
    </message>
</context>
<context>
    <name>escale::QrWindow</name>
    <message>
        <source>Take this page with you</source>
        <translation>ነዛ ገጽ ሒዝኩምዋ ኪዱ</translation>
    </message>
    <message>
        <source>Scan this code with a phone to open the page there.</source>
        <translation>ነዚ ኮድ ብተሌፎን ስኣልዎ፣ እታ ገጽ ኣብኡ ክትክፈት።</translation>
    </message>
    <message>
        <source>Code of the page&apos;s address</source>
        <translation>ኮድ ኣድራሻ ናይታ ገጽ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCard</name>
    <message>
        <source>Listen: %1</source>
        <extracomment>accessible name of a speaker button; %1 is the question it reads aloud</extracomment>
        <translation>ስምዑ፦ %1</translation>
    </message>
</context>
<context>
    <name>escale::QuestionsPage</name>
    <message>
        <source>%1 (here)</source>
        <extracomment>%1 is the département the kiosk stands in, &quot;Isère (38)&quot;</extracomment>
        <translation>%1 (ኣብዚ)</translation>
    </message>
    <message>
        <source>Choose a département</source>
        <translation>ዞባ ምረጹ</translation>
    </message>
    <message>
        <source>Another département</source>
        <translation>ካልእ ዞባ</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln ወረቐት ኣርእዩ</numerusform>
            <numerusform>%Ln ወረቓቕቲ ኣርእዩ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>ዝሰማምዓኒ ኣርእዩ</translation>
    </message>
    <message>
        <source>You can skip every question. Nothing is kept.</source>
        <translation>ነፍሲ ወከፍ ሕቶ ክትሓልፍዋ ትኽእሉ። ዋላ ሓደ ኣይዕቀብን።</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>ኣበይ ትነብሩ?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>ዕድመኹም ክንደይ እዩ?</translation>
    </message>
    <message>
        <source>How is your French?</source>
        <translation>ፈረንሳይኛኹም ከመይ እዩ?</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>ትሕቲ 18 ዓመት</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>18 ክሳብ 25</translation>
    </message>
    <message>
        <source>26 and over</source>
        <translation>26ን ልዕሊኡን</translation>
    </message>
    <message>
        <source>I do not read French</source>
        <extracomment>answers to &quot;How is your French?&quot;</extracomment>
        <translation>ፈረንሳይኛ ኣየንብብን</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>ቁሩብ</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>ጽቡቕ</translation>
    </message>
    <message>
        <source>Fluently</source>
        <translation>ብልሙድ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ሕለፍዎ</translation>
    </message>
    <message>
        <source>Are you looking for a course that starts soon?</source>
        <translation>ቀልጢፉ ዝጅምር ኮርስ ትደልዩ ዲኹም?</translation>
    </message>
    <message>
        <source>Yes, in the next 3 months</source>
        <translation>እወ፣ ኣብ ዝቕጽሉ 3 ኣዋርሕ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ኣይፋል</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPage</name>
    <message>
        <source>This fiche is no longer here. Please go back.</source>
        <translation>እዛ ወረቐት ድሕሪ ሕጂ ኣብዚ የላን። በጃኹም ተመለሱ።</translation>
    </message>
    <message>
        <source>To hear it, touch the round key below.</source>
        <translation>ንምስማዕ፣ ነቲ ኣብ ታሕቲ ዘሎ ክቢ ተንክፉ።</translation>
    </message>
    <message>
        <source>See it in pictures</source>
        <translation>ብስእልታት ርኣዩ</translation>
    </message>
</context>
<context>
    <name>escale::ReadingPane</name>
    <message>
        <source>This fiche is no longer in the library.</source>
        <translation>እዛ ወረቐት ድሕሪ ሕጂ ኣብ ቤተ-ንባብ የላን።</translation>
    </message>
    <message>
        <source>Choose a fiche in the list.</source>
        <translation>ካብ ዝርዝር ወረቐት ምረጹ።</translation>
    </message>
    <message>
        <source>Text of the fiche</source>
        <translation>ጽሑፍ ናይታ ወረቐት</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ቅዳሕ</translation>
    </message>
    <message>
        <source>Copy the link of the page</source>
        <translation>መላግቦ ናይቲ ገጽ ቅዳሕ</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>ካብዚ ጀሚርኩም ስምዑ</translation>
    </message>
    <message>
        <source>Listen in French</source>
        <translation>ብፈረንሳይኛ ስማዕ</translation>
    </message>
    <message>
        <source>Sentences for the interview</source>
        <translation>ሓሳባት ንቃለ መሕትት</translation>
    </message>
    <message>
        <source>Fiches: %1</source>
        <translation>ወረቓቕቲ፦ %1</translation>
    </message>
    <message>
        <source>Not yet translated: %1</source>
        <translation>ገና ኣይተተርጎመን፦ %1</translation>
    </message>
</context>
<context>
    <name>escale::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>ምድላይ ደምስሱ</translation>
    </message>
</context>
<context>
    <name>escale::SearchPage</name>
    <message>
        <source>Nothing found. Look here instead:</source>
        <translation>ዝተረኽበ የለን። ኣብዚ ርኣዩ፦</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s) found</source>
        <translation>
            <numerusform>%Ln ወረቐት ተረኺባ</numerusform>
            <numerusform>%Ln ወረቓቕቲ ተረኺበን</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word, or choose a theme:</source>
        <translation>ቃል ጽሓፉ ወይ ኣርእስቲ ምረጹ፦</translation>
    </message>
    <message>
        <source>Results for: %1</source>
        <extracomment>%1 is what was searched for instead of what was typed</extracomment>
        <translation>ውጽኢት ናይ፦ %1</translation>
    </message>
    <message>
        <source>Search for exactly: %1</source>
        <extracomment>%1 is what was typed; a button</extracomment>
        <translation>ብትኽክል እዚ ድለዩ፦ %1</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>ድለዩ፦ ገዛ፣ ስራሕ፣ ሓኪም…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ድለዩ</translation>
    </message>
</context>
<context>
    <name>escale::SessionEnd</name>
    <message numerus="yes">
        <source>This page closes in %Ln second(s). Nothing you did here is kept.</source>
        <translation>
            <numerusform>እዛ ገጽ ድሕሪ %Ln ካልኢት ትዕጾ። ዋላ ሓደ ኣይዕቀብን።</numerusform>
            <numerusform>እዛ ገጽ ድሕሪ %Ln ካልኢታት ትዕጾ። ዋላ ሓደ ኣይዕቀብን።</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>ገና ኣብዚ ኣለኹም ዲኹም?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ቀጽሉ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ወድኡ</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCard</name>
    <message>
        <source>This kiosk</source>
        <translation>እዚ መሳርሒ</translation>
    </message>
    <message>
        <source>Greatest volume</source>
        <translation>ዝለዓለ ድምጺ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds, short</extracomment>
        <translation>%1 ካ</translation>
    </message>
    <message>
        <source>A visit ends after</source>
        <translation>ምብጻሕ ዝውዳእ ድሕሪ</translation>
    </message>
    <message>
        <source>and a warning of</source>
        <translation>ከምኡውን መጠንቀቕታ ን</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>ዞባ</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No département has been chosen</extracomment>
        <translation>የለን</translation>
    </message>
    <message>
        <source>Screen turned by</source>
        <translation>ስክሪን ዝዞረሉ</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>The screen turns at the next restart.</source>
        <translation>ስክሪን ኣብ ዝቕጽል ምጅማር ይዘውር።</translation>
    </message>
    <message>
        <source>Printer for tickets</source>
        <translation>መሕተሚ ቲኬታት</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>የለን</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>ወረቐቱ</translation>
    </message>
    <message>
        <source>receipt, 80 mm</source>
        <translation>ሪሲት፣ 80 ሚ.ሜ.</translation>
    </message>
</context>
<context>
    <name>escale::StaffPage</name>
    <message>
        <source>It is being done.</source>
        <translation>ይግበር ኣሎ።</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>%1 is the name of this kiosk</extracomment>
        <translation>ሰራሕተኛታት</translation>
    </message>
    <message>
        <source>Staff — %1</source>
        <translation>ሰራሕተኛታት — %1</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>ናብ መሳርሒ ተመለሱ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>እንታይ ጸገም ኣሎ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>ትሕዝቶ</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>ቤተ-ንባብ ይንበብ ኣሎ…</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>ወረቓቕቲ</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>ትርጉማት</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>ናይ መወዳእታ ለውጢ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ምንጪ</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>ወረቓቕቲ ኣሐድሱ</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <extracomment>What the last sync did: numbers of fiches</extracomment>
        <translation>%1 ሓደስቲ፣ %2 ዝተቐየሩ፣ %3 ዝተደምሰሱ</translation>
    </message>
    <message>
        <source>sample inside the program</source>
        <translation>መርኣያ ኣብ ውሽጢ ፕሮግራም</translation>
    </message>
    <message>
        <source>The last days</source>
        <translation>ዝሓለፋ መዓልታት</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>እዚ መሳርሒ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ስሪት</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>ድምጺ ፈትኑ</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>ኣብዚ መሳርሒ ድምጺ የለን።</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>እንደገና ጀምሩ</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>ኣጥፍኡ</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>ካብ መሳርሒ ውጹ</translation>
    </message>
    <message>
        <source>The machine has been asked…</source>
        <translation>ነቲ መሳርሒ ተሓቲቱ…</translation>
    </message>
</context>
<context>
    <name>escale::Stepper</name>
    <message>
        <source>%1: less</source>
        <extracomment>%1 is what is changed, such as &quot;Greatest volume&quot;</extracomment>
        <translation>%1፦ ኣጉድሉ</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1፦ ወስኹ</translation>
    </message>
</context>
<context>
    <name>escale::StepsPage</name>
    <message>
        <source>Step %1 of %2.</source>
        <translation>ስጉምቲ %1 ካብ %2።</translation>
    </message>
    <message>
        <source>Touch the arrow to go on.</source>
        <translation>ንምቕጻል ነቲ ምልክት ቀስቲ ተንክፉ።</translation>
    </message>
    <message>
        <source>That was the last step.</source>
        <translation>እዚ ናይ መወዳእታ ስጉምቲ ነይሩ።</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ቀጽሉ</translation>
    </message>
    <message>
        <source>Back to the whole page.</source>
        <translation>ናብ ምሉእ ገጽ ተመለሱ።</translation>
    </message>
    <message>
        <source>Look for something else</source>
        <translation>ካልእ ነገር ድለዩ</translation>
    </message>
</context>
<context>
    <name>escale::SyncBar</name>
    <message>
        <source>Asking what is new…</source>
        <translation>ሓድሽ እንታይ ከም ዘሎ ይሕተት…</translation>
    </message>
    <message>
        <source>Checking older texts…</source>
        <translation>ኣረጊት ጽሑፋት ይምርመሩ…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>ይውዳእ…</translation>
    </message>
    <message>
        <source>Fetching texts…</source>
        <translation>ጽሑፋት ይመጹ…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The title of a fiche, between the quotation marks of your language.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) per second</source>
        <translation>
            <numerusform>%Ln ጽሑፍ ኣብ ካልኢት</numerusform>
            <numerusform>%Ln ጽሑፋት ኣብ ካልኢት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln ካልኢት ተሪፉ</numerusform>
            <numerusform>%Ln ካልኢታት ተሪፉ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln ጌጋ</numerusform>
            <numerusform>%Ln ጌጋታት</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>ምዕባለ ምሕዳስ</translation>
    </message>
    <message>
        <source>First update</source>
        <translation>ቀዳማይ ምሕዳስ</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>ምሕዳስ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ሰርዝ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln ወረቐት ደምስስ</numerusform>
            <numerusform>%Ln ወረቓቕቲ ደምስስ</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the source…</source>
        <translation>ምንጪ ኣዳልዉ…</translation>
    </message>
    <message>
        <source>Fetching recorded voice…</source>
        <translation>ዝተቐድሐ ድምጺ ንረክብ ኣለና…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: what was just cleared comes back.</extracomment>
        <translation>ምለሱ</translation>
    </message>
</context>
<context>
    <name>escale::SyncRunner</name>
    <message>
        <source>No source of fiches is set: this program has only what it holds now.</source>
        <translation>ምንጪ ወረቓቕቲ ኣይተዋህበን፦ እዚ ፕሮግራም ዘለዎ ጥራይ ኣለዎ።</translation>
    </message>
    <message>
        <source>An update is already running.</source>
        <translation>ካልእ ምሕዳስ ይካየድ ኣሎ።</translation>
    </message>
</context>
<context>
    <name>escale::ThemesPage</name>
    <message>
        <source>How can we help you?</source>
        <translation>ብኸመይ ክንሕግዘኩም ንኽእል?</translation>
    </message>
    <message>
        <source>Search: housing, work, doctor…</source>
        <extracomment>in the search field; three words people often look for</extracomment>
        <translation>ድለዩ፦ ገዛ፣ ስራሕ፣ ሓኪም…</translation>
    </message>
    <message>
        <source>Show what fits me</source>
        <translation>ዝሰማምዓኒ ኣርእዩ</translation>
    </message>
    <message>
        <source>Only what fits me</source>
        <extracomment>button: opens optional questions (place, age, French); once answered, lists show only what fits</extracomment>
        <translation>ዝሰማምዓኒ ጥራይ</translation>
    </message>
    <message>
        <source>Find by listening</source>
        <translation>ብምስማዕ ድለዩ</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>ናይ ህጹጽ ቁጽርታት</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>ሕቶ ሕተቱ</translation>
    </message>
</context>
<context>
    <name>escale::TopBar</name>
    <message>
        <source>Back</source>
        <translation>ተመለሱ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>መጀመርታ</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the name of the language in use</extracomment>
        <translation>ቋንቋ፦ %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ዓቐን ጽሑፍ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>ፍልልይ ሕብሪ</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>ends the visit and forgets everything</extracomment>
        <translation>ወድኡ</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>ካብ መራሒ ድምጺ ውጹ</translation>
    </message>
    <message>
        <source>It is on.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>ተወሊዑ ኣሎ።</translation>
    </message>
    <message>
        <source>It is off.</source>
        <extracomment>spoken after the name of a switch, such as &quot;Contrast&quot;</extracomment>
        <translation>ጠፊኡ ኣሎ።</translation>
    </message>
</context>
<context>
    <name>escale::VoiceMenu</name>
    <message>
        <source>Recorded: comes with the fiches, always first</source>
        <extracomment>A voice in the list of voices. Where a sentence has a recording, that is what is heard.</extracomment>
        <translation>ዝተቐድሐ፦ ምስ ወረቓቕቲ ይመጽእ፣ ኩሉ ግዜ ቀዳማይ</translation>
    </message>
    <message>
        <source>%1: built into Escale</source>
        <extracomment>A voice in the list of voices; %1 is its name, &quot;eSpeak NG&quot;.</extracomment>
        <translation>%1፦ ኣብ ውሽጢ Escale ዘሎ</translation>
    </message>
    <message>
        <source>System: a voice of this computer</source>
        <extracomment>A voice in the list of voices: installed on the computer, not part of Escale.</extracomment>
        <translation>ስርዓት፦ ድምጺ ናይዚ ኮምፕዩተር</translation>
    </message>
    <message>
        <source>&amp;Voices</source>
        <extracomment>Submenu: which voice reads each language aloud.</extracomment>
        <translation>&amp;ድምጽታት</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>ንዚ ቋንቋ ድምጺ የለን</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <extracomment>First in the list of voices: no choice of one&apos;s own.</extracomment>
        <translation>ብባዕሉ፦ እቲ ዝበለጸ ዘሎ ድምጺ</translation>
    </message>
</context>
<context>
    <name>escale::NoResultsPanel</name>
    <message>
        <source>Results for “%1”</source>
        <extracomment>A spelling was corrected; %1 is what was searched for instead.</extracomment>
        <translation>ውጽኢት ናይ «%1»</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or remove a filter.</source>
        <translation>ዝተረኽበ የለን። ካልእ ቃል ፈትኑ ወይ መጻረዪ ኣልዩ።</translation>
    </message>
    <message>
        <source>Your selection is empty. The star above a fiche puts it aside.</source>
        <translation>ምርጫኹም ባዶ እዩ። ኣብ ልዕሊ ወረቐት ዘሎ ኮኾብ ናብኡ የቐምጦ።</translation>
    </message>
    <message>
        <source>The filters leave nothing of your selection.</source>
        <translation>መጻረዪታት ካብ ምርጫኹም ዋላ ሓንቲ ኣየትርፉን።</translation>
    </message>
    <message>
        <source>Show the whole selection</source>
        <translation>ብምሉኡ ምርጫ ኣርኢ</translation>
    </message>
</context>
<context>
    <name>escale::WindowBar</name>
    <message>
        <source>Languages: %1</source>
        <translation>ቋንቋታት፦ %1</translation>
    </message>
    <message>
        <source>Search for a fiche, a word, an acronym</source>
        <translation>ወረቐት፣ ቃል ወይ ኣሕጽሮተ-ቃል ድለዩ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ድለዩ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ምድላይ ደምስሱ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>ዝርዝር</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln ውጽኢት</numerusform>
            <numerusform>%Ln ውጽኢታት</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <extracomment>%1 is &quot;23 results&quot;, %2 a number of milliseconds.</extracomment>
        <translation>%1 · %2 ሚካ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ሕተቱ</translation>
    </message>
</context>
<context>
    <name>escale::HostRequestWatcher</name>
    <message>
        <source>Nothing on this machine answers. Is Escale’s kiosk service installed?</source>
        <translation>ኣብዚ መሳርሒ ዝምልስ የለን። ኣገልግሎት መሳርሒ Escale ተተኺሉ ድዩ?</translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>The key must be on one line, without spaces.</source>
        <translation>መፍትሕ ብዘይ ክፍተት ኣብ ሓደ መስመር ክኸውን ኣለዎ።</translation>
    </message>
    <message>
        <source>The feed&apos;s answer makes no sense. Check the address of the feed.</source>
        <translation>መልሲ ሰርቨር ትርጉም የብሉን። ኣድራሻ ምንጪ ርኣዩ።</translation>
    </message>
    <message>
        <source>Stopped. What was already saved is kept; start again to go on.</source>
        <translation>ደው ኢሉ። ዝተዓቀበ ይተርፍ፤ ንምቕጻል ደጊምኩም ጀምሩ።</translation>
    </message>
    <message>
        <source>The address of the feed is not usable. Give one like https://api.example.org.</source>
        <translation>ኣድራሻ ምንጪ ዘይሰርሕ እዩ። ከም https://api.example.org ዝበለ ሃቡ።</translation>
    </message>
    <message>
        <source>The address of the feed must be plain: no user name, no password, nothing after a ? or #.</source>
        <translation>ኣድራሻ ምንጪ ቀሊል ክኸውን ኣለዎ፦ ስም ተጠቃሚ፣ መሕለፊ ቃል፣ ድሕሪ ? ወይ # ዝኾነ ኣይሃልዎ።</translation>
    </message>
    <message>
        <source>The address of the feed must start with https://, so that the key stays secret.</source>
        <translation>ኣድራሻ ምንጪ ብ https:// ክጅምር ኣለዎ፣ መፍትሕ ምስጢር ምእንቲ ክተርፍ።</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. Check its name and its owner.</source>
        <translation>ፋይል መፍትሕ %1 ክንበብ ኣይተኻእለን። ስሙን ወናኒኡን ርኣዩ።</translation>
    </message>
    <message>
        <source>The key file %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation>ካልኦት ሰባት ናይዚ ኮምፒተር ፋይል መፍትሕ %1 ከንብቡ ይኽእሉ። እዚ ግበሩ፦ chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 must hold the key alone, on one line.</source>
        <translation>ፋይል መፍትሕ %1 መፍትሕ ጥራይ ኣብ ሓደ መስመር ክሕዝ ኣለዎ።</translation>
    </message>
    <message>
        <source>The feed cannot be reached. Check the network and the address of the feed, then try again.</source>
        <translation>ሰርቨር ክርከብ ኣይተኻእለን። መርበብን ኣድራሻ ምንጪን ርኣዩ፣ ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The feed stopped answering. Try again later.</source>
        <translation>ሰርቨር ምምላስ ኣቋሪጹ። ጸኒሕኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The feed has a problem of its own. Try again later.</source>
        <translation>ሰርቨር ናይ ገዛእ ርእሱ ጸገም ኣለዎ። ጸኒሕኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The feed refused the key. Ask the operator of the feed for a valid key.</source>
        <translation>ሰርቨር ነቲ መፍትሕ ኣይተቐበሎን። ካብ ወናኒ ሰርቨር ቅኑዕ መፍትሕ ሕተቱ።</translation>
    </message>
    <message>
        <source>The feed could not prove who it is, so nothing was fetched. Check the address of the feed and the date of this computer.</source>
        <translation>ሰርቨር መን ምዃኑ ከረጋግጽ ኣይከኣለን፣ ስለዚ ዝመጸ የለን። ኣድራሻ ምንጪን ዕለት ናይዚ ኮምፒተርን ርኣዩ።</translation>
    </message>
    <message>
        <source>The feed sends to another server, which is not allowed. Check the address of the feed.</source>
        <translation>ሰርቨር ናብ ካልእ ሰርቨር ይልእኽ፣ እዚ ኣይፍቀድን። ኣድራሻ ምንጪ ርኣዩ።</translation>
    </message>
    <message>
        <source>The feed does not have this. Check the address of the feed.</source>
        <translation>ሰርቨር እዚ የብሉን። ኣድራሻ ምንጪ ርኣዩ።</translation>
    </message>
    <message>
        <source>The feed does not understand the question. Check the address of the feed.</source>
        <translation>ሰርቨር ነቲ ሕቶ ኣይርድኦን። ኣድራሻ ምንጪ ርኣዩ።</translation>
    </message>
    <message>
        <source>The feed&apos;s answer arrived damaged. Try again later.</source>
        <translation>መልሲ ሰርቨር ተበላሽዩ መጺኡ። ጸኒሕኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The feed&apos;s answer is far too large, so it was refused. Check the address of the feed.</source>
        <translation>መልሲ ሰርቨር ኣዝዩ ዓቢ እዩ፣ ተቐባልነት ኣይረኸበን። ኣድራሻ ምንጪ ርኣዩ።</translation>
    </message>
    <message>
        <source>The feed&apos;s answer cannot be read. Try again later, or check the address of the feed.</source>
        <translation>መልሲ ሰርቨር ክንበብ ኣይተኻእለን። ጸኒሕኩም ፈትኑ ወይ ኣድራሻ ምንጪ ርኣዩ።</translation>
    </message>
    <message>
        <source>ESCALE_SITE_SECRET must hold the key alone, on one line.</source>
        <translation>ESCALE_SITE_SECRET መፍትሕ ጥራይ ኣብ ሓደ መስመር ክሕዝ ኣለዎ።</translation>
    </message>
    <message>
        <source>A picture of the feed cannot be used.</source>
        <translation>ስእሊ ካብ ሰርቨር ዘይሰርሕ እዩ።</translation>
    </message>
    <message>
        <source>The feed does not read this aloud.</source>
        <translation>ሰርቨር ነዚ ብድምጺ ኣየንብቦን።</translation>
    </message>
    <message>
        <source>The proxy cannot be used. Write it as http://name:port, or none for no proxy.</source>
        <translation>ፕሮክሲ ክጥቀም ኣይከኣልን። ከም http://ስም:ፖርት ጽሓፉዎ፣ ወይ none ንዘይምጥቃም።</translation>
    </message>
    <message>
        <source>The feed does not have this fiche any more.</source>
        <translation>ሰርቨር እዛ ወረቐት የብሉን።</translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>The kiosk could not start anew; it has cleaned itself instead.</source>
        <translation>እዚ መሳርሒ ካብ ሓድሽ ክጅምር ኣይከኣለን፤ ኣብ ክንድኡ ኩሉ ደምሲሱ።</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>The keyboard of this language cannot be used.</source>
        <translation>ሰሌዳ መጽሓፊ ናይዚ ቋንቋ ኣይሰርሕን።</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ክፍተት</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>ነጥቢ</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>ኮማ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>ድርብ ሰረዝ</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>ክልተ ነጥቢ</translation>
    </message>
    <message>
        <source>Colon before a list</source>
        <translation>ክልተ ነጥቢ ቅድሚ ዝርዝር</translation>
    </message>
    <message>
        <source>Word separator</source>
        <translation>መፍለዪ ቃላት</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>ምልክት ምግራም</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>ምልክት ሕቶ</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>ኣፖስትሮፍ</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>ጭረት</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>ነዊሕ ጭረት</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>ታሕተዋይ ጭረት</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>ምልክት ጥቕሲ</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>መኽፈቲ ጥቕሲ</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>መዕጸዊ ጥቕሲ</translation>
    </message>
    <message>
        <source>Opening parenthesis</source>
        <translation>መኽፈቲ ቅንፍ</translation>
    </message>
    <message>
        <source>Closing parenthesis</source>
        <translation>መዕጸዊ ቅንፍ</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>ምልክት @</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>ዝንባለ መስመር</translation>
    </message>
    <message>
        <source>Ampersand</source>
        <translation>ምልክት &amp;</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>ድምር</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>ማዕረ</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>ሚእታዊት</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>ዩሮ</translation>
    </message>
    <message>
        <source>Number sign</source>
        <translation>ምልክት ቁጽሪ</translation>
    </message>
    <message>
        <source>Half space</source>
        <translation>ፍርቂ ክፍተት</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>The key that removes the letter before the cursor</extracomment>
        <translation>ደምስስ</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>ዓበይቲ ፊደላት</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>ቁጽርታትን ምልክታትን</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ፊደላት</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>ቋንቋ ሰሌዳ መጽሓፊ</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>ሰሌዳ መጽሓፊ ዕጸዉ</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>This page is an example. The code leads to the first page of the site.</source>
        <translation>እዛ ገጽ ኣብነት እያ። እቲ ኮድ ናብታ ቀዳመይቲ ገጽ ናይቲ መርበብ ሓበሬታ ይወስድ።</translation>
    </message>
    <message numerus="yes">
        <source>%n thanks</source>
        <extracomment>Thanks that readers of a fiche have sent.</extracomment>
        <translation>
            <numerusform>%n ምስጋና</numerusform>
            <numerusform>%n ምስጋናታት</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Title beside the address of a site about the fiche.</extracomment>
        <translation>መርበብ ሓበሬታ</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <extracomment>Label above the name of the organisation behind a fiche.</extracomment>
        <translation>ዘቕርቦ</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Label above the names of organisations that help with it.</extracomment>
        <translation>ምስ</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>Title above buttons that lead to themes and needs near this fiche.</extracomment>
        <translation>እዚ እውን ርኣዩ</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <extracomment>Title beside a QR code: scan it to read the page on one&apos;s own phone.</extracomment>
        <translation>ነዛ ገጽ ሒዝኩምዋ ኪዱ</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label above the name of the catalogue that a fiche comes from.</extracomment>
        <translation>ምንጪ</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ፋይል ክጽሓፍ ኣይተኻእለን። ካልእ ፎልደር ምረጹ።</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>This library cannot be searched yet: it has no index. Make one: escalectl index --rebuild</source>
        <translation>ኣብዚ ቤተ-ንባብ ገና ክድለ ኣይከኣልን፦ መዝገብ የብሉን። ግበርዎ፦ escalectl index --rebuild</translation>
    </message>
    <message>
        <source>The index of this library is of an older form. Make it anew: escalectl index --rebuild</source>
        <translation>መዝገብ ናይዚ ቤተ-ንባብ ናይ ቀደም ቅርጺ እዩ። ካብ ሓድሽ ግበርዎ፦ escalectl index --rebuild</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>This cannot be read aloud.</source>
        <translation>እዚ ብድምጺ ክንበብ ኣይከኣልን።</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ደው ኢሉ።</translation>
    </message>
    <message>
        <source>The sound that came is not one that can be used.</source>
        <translation>ዝመጸ ድምጺ ዘይሰርሕ እዩ።</translation>
    </message>
    <message>
        <source>The sound file cannot be written.</source>
        <translation>ፋይል ድምጺ ክጽሓፍ ኣይተኻእለን።</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>A voice: sentences that were recorded and came with the content.</extracomment>
        <translation>ዝተቐድሐ</translation>
    </message>
    <message>
        <source>voice on trial</source>
        <extracomment>Beside the name of a voice: no native speaker has judged it yet.</extracomment>
        <translation>ኣብ ፈተነ ዘሎ ድምጺ</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>The server refused the key of this kiosk. Ask its operator for a new one.</source>
        <translation>ሰርቨር መፍትሕ ናይዚ መሳርሒ ኣይተቐበሎን። ካብ ወናኒኡ ሓድሽ ሕተቱ።</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network.</source>
        <translation>ሰርቨር ኣይተረኽበን። መርበብ ርኣዩ።</translation>
    </message>
    <message>
        <source>The answers of the server make no sense. Nothing changed.</source>
        <translation>መልስታት ሰርቨር ትርጉም የብሎምን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>No server has been set up, or the file with its key cannot be used.</source>
        <translation>ሰርቨር ኣይተዋህበን፣ ወይ ፋይል መፍትሑ ዘይሰርሕ እዩ።</translation>
    </message>
    <message>
        <source>The library cannot be written. Is the disk full?</source>
        <translation>ኣብ ቤተ-ንባብ ክጽሓፍ ኣይከኣልን። ዲስክ መሊኡ ድዩ?</translation>
    </message>
    <message>
        <source>The library cannot be read.</source>
        <translation>ቤተ-ንባብ ክንበብ ኣይከኣልን።</translation>
    </message>
    <message>
        <source>The library is damaged. The next sync repairs it.</source>
        <translation>ቤተ-ንባብ ተበላሽዩ። ዝቕጽል ምሕዳስ ከዐርዮ እዩ።</translation>
    </message>
    <message>
        <source>The library was made by a newer Escale.</source>
        <translation>ቤተ-ንባብ ብሓድሽ ስሪት Escale ተሰሪሑ።</translation>
    </message>
    <message>
        <source>Another sync was running.</source>
        <translation>ካልእ ምሕዳስ ይካየድ ነይሩ።</translation>
    </message>
    <message>
        <source>The sync was stopped before its end.</source>
        <translation>ምሕዳስ ቅድሚ ምውድኡ ደው ኢሉ።</translation>
    </message>
    <message>
        <source>Some fiches could not be fetched. The next sync tries again.</source>
        <translation>ገለ ወረቓቕቲ ክመጹ ኣይተኻእለን። ዝቕጽል ምሕዳስ ደጊሙ ክፍትን እዩ።</translation>
    </message>
    <message>
        <source>the kiosk started</source>
        <translation>እቲ መሳርሒ ጀሚሩ</translation>
    </message>
    <message>
        <source>restart of the night</source>
        <translation>ናይ ለይቲ ዳግመ ምጅማር</translation>
    </message>
    <message>
        <source>new content</source>
        <translation>ሓድሽ ትሕዝቶ</translation>
    </message>
    <message>
        <source>the library could not be shown</source>
        <translation>ቤተ-ንባብ ክርአ ኣይተኻእለን</translation>
    </message>
    <message>
        <source>a setting was not usable</source>
        <translation>ሓደ ምድላው ዘይሰርሕ ነይሩ</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>ሰዓት ጌጋ ነይሩ</translation>
    </message>
    <message>
        <source>the state of the kiosk could not be written</source>
        <translation>ኩነታት እቲ መሳርሒ ክዕቀብ ኣይተኻእለን</translation>
    </message>
    <message>
        <source>the staff came</source>
        <translation>ሰራሕተኛታት መጺኦም</translation>
    </message>
    <message>
        <source>the staff left</source>
        <translation>ሰራሕተኛታት ከይዶም</translation>
    </message>
    <message>
        <source>five wrong PINs</source>
        <translation>ሓሙሽተ ጌጋ ኮድታት</translation>
    </message>
    <message>
        <source>a setting was changed here</source>
        <translation>ሓደ ምድላው ኣብዚ ተቐይሩ</translation>
    </message>
    <message>
        <source>a sync was asked for</source>
        <translation>ምሕዳስ ተሓቲቱ</translation>
    </message>
    <message>
        <source>a restart was asked for</source>
        <translation>ዳግመ ምጅማር ተሓቲቱ</translation>
    </message>
    <message>
        <source>power off was asked for</source>
        <translation>ምጥፋእ ተሓቲቱ</translation>
    </message>
    <message>
        <source>leaving the kiosk was asked for</source>
        <translation>ካብቲ መሳርሒ ምውጻእ ተሓቲቱ</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <extracomment>A day and a time: &quot;24 November, 10:32&quot;. Letters as in QLocale::toString(): d, MMMM, HH, mm.</extracomment>
        <translation>d MMMM፣ HH:mm</translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation>ገና ምሕዳስ ኣይነበረን።</translation>
    </message>
    <message>
        <source>Up to date — %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>ሓድሽ — %1</translation>
    </message>
    <message>
        <source>The last sync did not end.</source>
        <translation>ናይ መወዳእታ ምሕዳስ ኣይተወድአን።</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A line of the log: %1 is a day and a time, %2 what happened then</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Visits of the last seven days</source>
        <translation>ምብጻሕ ናይ ዝሓለፋ ሸውዓተ መዓልታት</translation>
    </message>
    <message>
        <source>This kiosk does not count its visits.</source>
        <translation>እዚ መሳርሒ ምብጻሓቱ ኣይቆጽርን።</translation>
    </message>
    <message>
        <source>Fiches opened</source>
        <translation>ዝተኸፍታ ወረቓቕቲ</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>ዝተሰምዐ</translation>
    </message>
    <message numerus="yes">
        <source>The first sync has not ended: %n fiche(s) are here, and shown once all are.</source>
        <translation>
            <numerusform>ቀዳማይ ምሕዳስ ኣይተወድአን፦ %n ወረቐት መጺኡ ኣሎ፣ ምስ ኩሎም ክርአ እዩ።</numerusform>
            <numerusform>ቀዳማይ ምሕዳስ ኣይተወድአን፦ %n ወረቓቕቲ መጺኦም ኣለዉ፣ ኩሎም ምስ መጹ ክርኣዩ እዮም።</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the server no longer lists them. None was removed. If that is right: escalectl sync --accept-removals</source>
        <extracomment>%1 and %2 are numbers of fiches</extracomment>
        <translation>ካብ %2 ወረቓቕቲ %1 ምጠፍኡ፣ ምኽንያቱ ሰርቨር ኣብ ዝርዝሩ ስለ ዘይብሉ። ዝተደምሰሰ የለን። ቅኑዕ እንተኾይኑ፦ escalectl sync --accept-removals</translation>
    </message>
    <message>
        <source>files were moved to their new place</source>
        <translation>ፋይላት ናብ ሓድሽ ቦታኦም ተወሲዶም</translation>
    </message>
    <message>
        <source>the fiches of a USB stick were asked for</source>
        <translation>ናይ USB ወረቓቕቲ ተሓቲቶም</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>ዝተወስደ</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>ዝተሓተቱ ሕቶታት</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <extracomment>Questions to which no fiche had an answer.</extracomment>
        <translation>ብዘይ መልሲ</translation>
    </message>
    <message>
        <source>the new version of the program was asked for</source>
        <translation>ሓድሽ ስሪት ናይቲ ፕሮግራም ተሓቲቱ</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The setting %1 is not usable (allowed: %2); the default is used.</source>
        <translation>ምድላው %1 ዘይሰርሕ እዩ (ዝፍቀድ፦ %2)፤ እቲ ንቡር ተወሲዱ።</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check its name, its owner and its content.</source>
        <translation>ፋይል ምድላዋት %1 ክንበብ ኣይተኻእለን። ስሙ፣ ወናኒኡን ትሕዝቶኡን ርኣዩ።</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Check the disk.</source>
        <translation>ኮድ ክዕቀብ ኣይተኻእለን። ዲስክ ርኣዩ።</translation>
    </message>
    <message>
        <source>The statistics cannot be read. Check who owns the file.</source>
        <translation>ጸብጻብ ክንበብ ኣይተኻእለን። ፋይል ናይ መን ምዃኑ ርኣዩ።</translation>
    </message>
    <message>
        <source>The statistics cannot be saved. Check the disk.</source>
        <translation>ጸብጻብ ክዕቀብ ኣይተኻእለን። ዲስክ ርኣዩ።</translation>
    </message>
    <message>
        <source>The kiosk cannot write its state. Check the disk.</source>
        <translation>እዚ መሳርሒ ኩነታቱ ክዕቅብ ኣይክእልን። ዲስክ ርኣዩ።</translation>
    </message>
    <message>
        <source>What the staff chose at this kiosk cannot be read; the settings file alone is used.</source>
        <translation>ምርጫታት ሰራሕተኛታት ኣብዚ መሳርሒ ክንበብ ኣይተኻእለን፤ ፋይል ምድላዋት ጥራይ ይስራሓሉ።</translation>
    </message>
    <message>
        <source>The choices could not be saved. Check the disk.</source>
        <translation>ምርጫታት ክዕቀብ ኣይተኻእለን። ዲስክ ርኣዩ።</translation>
    </message>
    <message>
        <source>The setting %1 holds a word that is not the name of a server; nothing is fetched for this word.</source>
        <translation>ምድላው %1 ስም ሰርቨር ዘይኮነ ቃል ሒዙ ኣሎ፤ በዚ ቃል ዝመጽእ የለን።</translation>
    </message>
    <message>
        <source>The settings have been moved to %1. They were in %2.</source>
        <translation>ምድላዋት ናብ %1 ተወሲዶም። ኣብ %2 ነይሮም።</translation>
    </message>
    <message>
        <source>The library has been moved to %1. It was in %2.</source>
        <translation>ቤተ-ንባብ ናብ %1 ተወሲዱ። ኣብ %2 ነይሩ።</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: they belong in %2. Please move the file.</source>
        <translation>ምድላዋት ኣብ %1 ኣይጥቀሙሎምን፦ ቦታኦም %2 እዩ። በጃኹም ነቲ ፋይል ኣግዕዝዎ።</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>ምድላዋት ኣብ %1 ክዕቀቡ ኣይተኻእሉን። ቦታ ከም ዘሎን ክትጽሕፉሉ ከም ትኽእሉን ርኣዩ።</translation>
    </message>
    <message>
        <source>The key could not be saved in %1. Check that there is room and that you may write there.</source>
        <translation>መፍትሕ ኣብ %1 ክዕቀብ ኣይተኻእለን። ቦታ ከም ዘሎን ክትጽሕፉሉ ከም ትኽእሉን ርኣዩ።</translation>
    </message>
    <message>
        <source>A PIN has 6 to 32 digits.</source>
        <translation>ኮድ ካብ 6 ክሳብ 32 ቁጽርታት ኣለዎ።</translation>
    </message>
    <message>
        <source>The settings that come from the fleet cannot be read; this kiosk&apos;s own are used.</source>
        <translation>ንኹሎም መሳርሒታት ዝለኣኽ ምርጫታት ክንበብ ኣይከኣለን፤ ናይዚ መሳርሒ ናቱ ይሰርሕ።</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The library could not be created. Check that there is room on the disk and that its folder may be written.</source>
        <translation>ቤተ-ንባብ ክፍጠር ኣይተኻእለን። ኣብ ዲስክ ቦታ ከም ዘሎን ኣብ ማህደሩ ክጽሓፍ ከም ዝከኣልን ርኣዩ።</translation>
    </message>
    <message>
        <source>There is no library at %1. Run: escalectl sync</source>
        <translation>ኣብ %1 ቤተ-ንባብ የለን። እዚ ግበሩ፦ escalectl sync</translation>
    </message>
    <message>
        <source>Another synchronisation is running. Let it finish, then try again.</source>
        <translation>ካልእ ምሕዳስ ይካየድ ኣሎ። ክሳብ ዝውዳእ ተጸበዩ፣ ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The library does not have this fiche.</source>
        <translation>እዛ ወረቐት ኣብ ቤተ-ንባብ የላን።</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be saved. Free some space and try again.</source>
        <translation>ዲስክ መሊኡ፣ ስለዚ ቤተ-ንባብ ኣይተዓቀበን። ቦታ ኣራሕርሑ፣ ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The library may not be written. Check who owns the file and its folder.</source>
        <translation>ኣብ ቤተ-ንባብ ክጽሓፍ ኣይፍቀድን። ፋይልን ማህደሩን ናይ መን ምዃኖም ርኣዩ።</translation>
    </message>
    <message>
        <source>The library cannot be opened. Check that its folder exists and who owns it.</source>
        <translation>ቤተ-ንባብ ክኽፈት ኣይተኻእለን። ማህደሩ ከም ዘሎን ናይ መን ምዃኑን ርኣዩ።</translation>
    </message>
    <message>
        <source>Another program holds the library. Close it and try again.</source>
        <translation>ካልእ ፕሮግራም ነቲ ቤተ-ንባብ ሒዝዎ ኣሎ። ዕጸውዎ፣ ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The disk reported an error or is full. Check the disk and try again.</source>
        <translation>ዲስክ ጌጋ ኣርእዩ ወይ መሊኡ። ዲስክ ርኣዩ፣ ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The library could not be read. Try again.</source>
        <translation>ቤተ-ንባብ ክንበብ ኣይተኻእለን። ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The library could not be saved. Try again.</source>
        <translation>ቤተ-ንባብ ክዕቀብ ኣይተኻእለን። ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>This library was made by a newer Escale. Update Escale to open it.</source>
        <translation>እዚ ቤተ-ንባብ ብሓድሽ ስሪት Escale ተሰሪሑ። ንምኽፋቱ Escale ኣሐድሱ።</translation>
    </message>
    <message>
        <source>This library was made by an older Escale and must be brought up to date first. Run: escalectl sync</source>
        <translation>እዚ ቤተ-ንባብ ብኣረጊት ስሪት Escale ተሰሪሑ፣ መጀመርታ ክሕደስ ኣለዎ። እዚ ግበሩ፦ escalectl sync</translation>
    </message>
    <message>
        <source>This file belongs to another program; it is no library of Escale. Name another file.</source>
        <translation>እዚ ፋይል ናይ ካልእ ፕሮግራም እዩ፤ ቤተ-ንባብ Escale ኣይኮነን። ካልእ ፋይል ሃቡ።</translation>
    </message>
    <message>
        <source>This fiche cannot be saved: it is not whole.</source>
        <translation>እዛ ወረቐት ክትዕቀብ ኣይትኽእልን፦ ምልእቲ ኣይኮነትን።</translation>
    </message>
    <message>
        <source>The library is damaged. Update it: the fiches are fetched again, and the damaged file is kept aside.</source>
        <translation>ቤተ-ንባብ ተበላሽዩ። ኣሐድስዎ፦ ወረቓቕቲ ደጊሞም ክመጹ እዮም፤ ዝተበላሸወ ፋይል ድማ ንጎድኒ ይቕመጥ።</translation>
    </message>
    <message>
        <source>This text is damaged. The next update brings it again.</source>
        <translation>እዚ ጽሑፍ ተበላሽዩ። ዝቕጽል ምሕዳስ ደጊሙ ከምጽኦ እዩ።</translation>
    </message>
    <message>
        <source>The library in %1 could not be moved to %2. Check that there is room for it on the disk.</source>
        <translation>ቤተ-ንባብ ካብ %1 ናብ %2 ክውሰድ ኣይተኻእለን። ኣብ ዲስክ ቦታ ከም ዘሎ ርኣዩ።</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>The feed&apos;s list is shorter than the feed&apos;s own statistics say, so nothing was removed. Try again later.</source>
        <translation>ዝርዝር ሰርቨር ካብ ናይ ገዛእ ርእሱ ጸብጻብ ይሓጽር፣ ስለዚ ዝተደምሰሰ የለን። ጸኒሕኩም ፈትኑ።</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. What was there before is kept; try again later.</source>
        <translation>
            <numerusform>%n ጽሑፍ ክመጽእ ኣይተኻእለን። ቅድም ዝነበረ ተዓቂቡ፤ ጸኒሕኩም ፈትኑ።</numerusform>
            <numerusform>%n ጽሑፋት ክመጹ ኣይተኻእለን። ቅድም ዝነበረ ተዓቂቡ፤ ጸኒሕኩም ፈትኑ።</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed stopped answering before the end. What was fetched is saved; try again later.</source>
        <translation>ሰርቨር ቅድሚ ምውዳኡ ምምላስ ኣቋሪጹ። ዝመጸ ተዓቂቡ፤ ጸኒሕኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The feed&apos;s lists have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>ዝርዝራት ሰርቨር እዛ ስሪት ዘይትፈልጦ ቅርጺ ኣለዎም፦ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>
            <numerusform>%n ወረቐት እዛ ስሪት ዘይትፈልጦ ቅርጺ ኣለዎ፦ %1</numerusform>
            <numerusform>%n ወረቓቕቲ እዛ ስሪት ዘይትፈልጦ ቅርጺ ኣለዎም፦ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed&apos;s list is empty, so nothing was removed. Try again later.</source>
        <translation>ዝርዝር ሰርቨር ባዶ እዩ፣ ስለዚ ዝተደምሰሰ የለን። ጸኒሕኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>%1 of %2 fiches would go, because the feed no longer lists them. None was removed.</source>
        <translation>ካብ %2 ወረቓቕቲ %1 ምጠፍኡ፣ ምኽንያቱ ሰርቨር ኣብ ዝርዝሩ ስለ ዘይብሉ። ዝተደምሰሰ የለን።</translation>
    </message>
    <message>
        <source>%1 of %2 texts in %3 would go, because the feed no longer has them. None was removed.</source>
        <extracomment>%3 is the name of a language, in that language</extracomment>
        <translation>ብ%3 ካብ %2 ጽሑፋት %1 ምጠፍኡ፣ ምኽንያቱ ሰርቨር ስለ ዘይብሉ። ዝተደምሰሰ የለን።</translation>
    </message>
    <message>
        <source>The feed has nothing left in %1. What was there before is kept; to give the language up, take it out of the languages to keep.</source>
        <extracomment>%1 is the name of a language, in that language</extracomment>
        <translation>ሰርቨር ብ%1 ዝተረፈ የብሉን። ቅድም ዝነበረ ተዓቂቡ፤ ነቲ ቋንቋ ንምግዳፍ ካብ ዝርዝር ቋንቋታት ኣውጽእዎ።</translation>
    </message>
    <message>
        <source>Too many texts could not be fetched, so nothing was removed. Try again later.</source>
        <translation>ብዙሓት ጽሑፋት ክመጹ ኣይተኻእለን፣ ስለዚ ዝተደምሰሰ የለን። ጸኒሕኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>Not all texts could be fetched yet. Until they are here, what was there before is shown. Try again later.</source>
        <translation>ኩሎም ጽሑፋት ገና ክመጹ ኣይተኻእለን። ክሳብ ዝመጹ ቅድም ዝነበረ ይርአ። ጸኒሕኩም ፈትኑ።</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. Try again later.</source>
        <translation>
            <numerusform>%n ጽሑፍ ክመጽእ ኣይተኻእለን። ጸኒሕኩም ፈትኑ።</numerusform>
            <numerusform>%n ጽሑፋት ክመጹ ኣይተኻእለን። ጸኒሕኩም ፈትኑ።</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no room for another task now. Close other programs, then try again.</source>
        <translation>እዚ ኮምፒተር ሕጂ ንኻልእ ዕዮ ቦታ የብሉን። ካልኦት ፕሮግራማት ዕጸዉ፣ ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The key of the source is in the keyring of this computer, and cannot be read there now. Open the keyring and try again, or enter the key once more.</source>
        <translation>መፍትሕ ናይቲ ምንጪ ኣብ መኽዘን መፋትሕ ናይዚ ኮምፒተር ኣሎ፡ ሕጂ ግን ክንበብ ኣይተኻእለን። ነቲ መኽዘን ክፈትዎ እሞ እንደገና ፈትኑ፡ ወይ ነቲ መፍትሕ ደጊምኩም ጽሓፉ።</translation>
    </message>
</context>
<context>
    <name>l10n</name>
    <message numerus="yes">
        <source>Updated %n year(s) ago</source>
        <extracomment>How long ago a fiche was changed.</extracomment>
        <translation>
            <numerusform>ቅድሚ %n ዓመት ተሓዲሱ</numerusform>
            <numerusform>ቅድሚ %n ዓመታት ተሓዲሱ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n month(s) ago</source>
        <translation>
            <numerusform>ቅድሚ %n ወርሒ ተሓዲሱ</numerusform>
            <numerusform>ቅድሚ %n ኣዋርሕ ተሓዲሱ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n day(s) ago</source>
        <translation>
            <numerusform>ቅድሚ %n መዓልቲ ተሓዲሱ</numerusform>
            <numerusform>ቅድሚ %n መዓልታት ተሓዲሱ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n hour(s) ago</source>
        <translation>
            <numerusform>ቅድሚ %n ሰዓት ተሓዲሱ</numerusform>
            <numerusform>ቅድሚ %n ሰዓታት ተሓዲሱ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>ቅድሚ %n ደቒቕ ተሓዲሱ</numerusform>
            <numerusform>ቅድሚ %n ደቓይቕ ተሓዲሱ</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated just now</source>
        <extracomment>How long ago something was changed: less than a minute.</extracomment>
        <translation>ሕጂ ተሓዲሱ</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>ብ%1 ተሓዲሱ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ዋጋ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ኣበይ</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>ንመን</translation>
    </message>
    <message>
        <source>French level</source>
        <translation>ደረጃ ፈረንሳይኛ</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>ክንደይ ግዜ</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>ክንደይ ሳዕ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>መዓልታት</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>ዘድሊ</translation>
    </message>
    <message>
        <source>%1, paid once</source>
        <extracomment>%1 is a price, such as &quot;5 €&quot; or &quot;Between 5 € and 10 €&quot;. The next eight as well.</extracomment>
        <translation>%1፣ ሓንሳብ</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>%1 ነፍሲ ወከፍ ሳዕ</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 ንሰዓት</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 ንመዓልቲ</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 ንሰሙን</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 ንወርሒ</translation>
    </message>
    <message>
        <source>%1 for three months</source>
        <translation>%1 ንሰለስተ ኣዋርሕ</translation>
    </message>
    <message>
        <source>%1 for six months</source>
        <translation>%1 ንሽዱሽተ ኣዋርሕ</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 ንዓመት</translation>
    </message>
    <message>
        <source>You choose the price</source>
        <extracomment>A price of the kind &quot;pay what you want&quot;.</extracomment>
        <translation>ዋጋ ንስኹም ትመርጹ</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A price: nothing to pay.</extracomment>
        <translation>ብናጻ</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <extracomment>%1 and %2 are prices.</extracomment>
        <translation>ካብ %1 ክሳብ %2</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>Name of a language, as a word standing alone. The next seven as well.</extracomment>
        <translation>ፈረንሳይኛ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>እንግሊዝኛ</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ዩክሬንኛ</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>ትግርኛ</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ዓረብኛ</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>ፓሽቶ</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ሩስያኛ</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>ፋርስኛ</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Title of the first part of a fiche: what the procedure or the programme is.</extracomment>
        <translation>እንታይ እዩ?</translation>
    </message>
    <message>
        <source>What is it good for?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: what one gains by it.</extracomment>
        <translation>ንምንታይ ይጠቅም?</translation>
    </message>
    <message>
        <source>And then?</source>
        <extracomment>Title of the last part of a procedure&apos;s fiche.</extracomment>
        <translation>ካብኡኸ?</translation>
    </message>
    <message>
        <source>How do I take part?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: how one joins it.</extracomment>
        <translation>ብኸመይ እሳተፍ?</translation>
    </message>
    <message>
        <source>How do I do it?</source>
        <extracomment>Title of the steps of a procedure.</extracomment>
        <translation>ብኸመይ እገብሮ?</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Title of a box inside a text: a warning.</extracomment>
        <translation>ኣገዳሲ</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Title of a box inside a text: a useful remark.</extracomment>
        <translation>ምፍላጡ ጽቡቕ እዩ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Kind of a fiche: something to be done with an administration.</extracomment>
        <translation>ምሕደራዊ ጉዳይ</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Kind of a fiche: an activity, a course or a help that an organisation offers.</extracomment>
        <translation>ፕሮግራም</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <extracomment>In how many languages a fiche can be read.</extracomment>
        <translation>
            <numerusform>%n ቋንቋ</numerusform>
            <numerusform>%n ቋንቋታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>An amount of time. The next eight as well.</extracomment>
        <translation>
            <numerusform>%n ክፍለ-ግዜ</numerusform>
            <numerusform>%n ክፍለ-ግዜታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ሰዓት</numerusform>
            <numerusform>%n ሰዓታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n ፍርቂ መዓልቲ</numerusform>
            <numerusform>%n ፍርቂ መዓልታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n መዓልቲ</numerusform>
            <numerusform>%n መዓልታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n ሰሙን</numerusform>
            <numerusform>%n ሰሙናት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ወርሒ</numerusform>
            <numerusform>%n ኣዋርሕ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n ርብዒ ዓመት</numerusform>
            <numerusform>%n ርብዒ ዓመታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-year(s)</source>
        <translation>
            <numerusform>%n ፍርቂ ዓመት</numerusform>
            <numerusform>%n ፍርቂ ዓመታት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ዓመት</numerusform>
            <numerusform>%n ዓመታት</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot; or &quot;3 hours per week&quot;. The next two as well.</extracomment>
        <translation>እንተወሓደ %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>እንተበዝሐ %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>ኣስታት %1</translation>
    </message>
    <message>
        <source>%1 per session</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot;. The next six as well.</extracomment>
        <translation>%1 ንክፍለ-ግዜ</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 ኣብ መዓልቲ</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 ኣብ ሰሙን</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 ኣብ ወርሒ</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 ኣብ ርብዒ ዓመት</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 ኣብ ፍርቂ ዓመት</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 ኣብ ዓመት</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>An amount of time: &quot;2 to 4 hours&quot;. %1 is the lower number, %2 the upper one with its unit.</extracomment>
        <translation>ካብ %1 ክሳብ %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Days of the week: all seven.</extracomment>
        <translation>ኩሉ መዓልቲ</translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <extracomment>Days of the week: %1 is the first, %2 the last, &quot;Monday&quot; and &quot;Friday&quot;.</extracomment>
        <translation>ኩሉ መዓልቲ ካብ %1 ክሳብ %2</translation>
    </message>
    <message>
        <source>All of France</source>
        <extracomment>Where something takes place.</extracomment>
        <translation>መላእ ፈረንሳ</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Where something takes place: on the internet.</extracomment>
        <translation>ብኢንተርነት</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a département, &quot;Isère (38)&quot;; %n the number of further ones.</extracomment>
        <translation>
            <numerusform>%1ን %n ካልእን</numerusform>
            <numerusform>%1ን %n ካልኦትን</numerusform>
        </translation>
    </message>
    <message>
        <source>Asylum seekers</source>
        <extracomment>People with this residence status. The next five as well.</extracomment>
        <translation>ሓተትቲ ዑቕባ</translation>
    </message>
    <message>
        <source>Refugees</source>
        <translation>ስደተኛታት</translation>
    </message>
    <message>
        <source>People with subsidiary protection</source>
        <translation>ሓጋዚ ዑቕባ ዘለዎም ሰባት</translation>
    </message>
    <message>
        <source>People with temporary protection</source>
        <translation>ግዝያዊ ዑቕባ ዘለዎም ሰባት</translation>
    </message>
    <message>
        <source>Stateless people</source>
        <translation>ሃገር ኣልቦ ሰባት</translation>
    </message>
    <message>
        <source>French citizens</source>
        <translation>ዜጋታት ፈረንሳ</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>ስድራቤታት</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ደቂ-ኣንስትዮ</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>መንእሰያት</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>ሽማግለታት</translation>
    </message>
    <message>
        <source>LGBT+ people</source>
        <translation>ሰባት LGBT+</translation>
    </message>
    <message>
        <source>The birth certificate made by OFPRA</source>
        <extracomment>Something a person must have or have done. OFPRA, OFII, CIR and France Travail are names: they stay as they are.</extracomment>
        <translation>ምስክር ልደት ናይ OFPRA</translation>
    </message>
    <message>
        <source>A residence permit, or the receipt of its request</source>
        <translation>መንበሪ ፍቓድ ወይ ናይ ሕቶኡ ቅብሊት</translation>
    </message>
    <message>
        <source>The CIR contract signed, and the OFII courses finished</source>
        <translation>ዝተፈረመ ውዕል CIRን ዝተወድአ ኮርስ OFIIን</translation>
    </message>
    <message>
        <source>A bank account</source>
        <translation>ሕሳብ ባንኪ</translation>
    </message>
    <message>
        <source>To be registered with France Travail</source>
        <translation>ኣብ France Travail ምምዝጋብ</translation>
    </message>
    <message>
        <source>A driving licence for cars</source>
        <translation>መንጃ ፍቓድ መኪና</translation>
    </message>
    <message>
        <source>The level of the end of secondary school</source>
        <translation>ደረጃ መወዳእታ ካልኣይ ደረጃ ትምህርቲ</translation>
    </message>
    <message>
        <source>Beginner, without reading</source>
        <extracomment>A level of French, beside A1, A2, B1...: people who cannot read or write yet.</extracomment>
        <translation>ጀማሪ፡ ምንባብ ዘይክእል</translation>
    </message>
    <message numerus="yes">
        <source>Under %n year(s)</source>
        <translation>
            <numerusform>ትሕቲ %n ዓመት</numerusform>
            <numerusform>ትሕቲ %n ዓመት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) and over</source>
        <translation>
            <numerusform>%n ዓመትን ልዕሊኡን</numerusform>
            <numerusform>%n ዓመትን ልዕሊኡን</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <extracomment>Ages: &quot;16 to 25 years&quot;. %1 is the lower one, %n the upper one.</extracomment>
        <translation>
            <numerusform>ካብ %1 ክሳብ %n ዓመት</numerusform>
            <numerusform>ካብ %1 ክሳብ %n ዓመት</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>Levels of French.</extracomment>
        <translation>ኩሎም ደረጃታት</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Levels of French: &quot;A1 to B2&quot;. %1 is the lowest, %2 the highest.</extracomment>
        <translation>%1 ክሳብ %2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>A fiche that is for all people.</extracomment>
        <translation>ንኹሉ ሰብ</translation>
    </message>
    <message>
        <source>Where to go</source>
        <extracomment>Title above the list of places where something is done.</extracomment>
        <translation>ናበይ ትኸዱ</translation>
    </message>
    <message>
        <source>This page is only in French</source>
        <extracomment>Title of a notice above a fiche that exists in French alone.</extracomment>
        <translation>እዛ ገጽ ብፈረንሳይኛ ጥራይ እያ</translation>
    </message>
    <message>
        <source>It has not been translated into English yet. You can listen to it in French, or ask somebody to help you.</source>
        <extracomment>Put the name of your own language in the place of &quot;English&quot;.</extracomment>
        <translation>ገና ናብ ትግርኛ ኣይተተርጎመትን። ብፈረንሳይኛ ክትሰምዕዋ ትኽእሉ፣ ወይ ካብ ሰብ ሓገዝ ሕተቱ።</translation>
    </message>
    <message>
        <source>In French only</source>
        <extracomment>Badge on the card of a fiche that has not been translated.</extracomment>
        <translation>ብፈረንሳይኛ ጥራይ</translation>
    </message>
    <message>
        <source>Asylum seeker</source>
        <extracomment>The residence status of one person, as short as can be. The next five as well.</extracomment>
        <translation>ሓታቲ ዑቕባ</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>ስደተኛ</translation>
    </message>
    <message>
        <source>Subsidiary protection</source>
        <translation>ሓጋዚ ዑቕባ</translation>
    </message>
    <message>
        <source>Temporary protection</source>
        <translation>ግዝያዊ ዑቕባ</translation>
    </message>
    <message>
        <source>Stateless person</source>
        <translation>ሃገር ኣልቦ</translation>
    </message>
    <message>
        <source>French citizen</source>
        <translation>ዜጋ ፈረንሳ</translation>
    </message>
    <message>
        <source>When it starts</source>
        <extracomment>Label of a card of facts, as short as can be: the dates of a course. The next eight as well.</extracomment>
        <translation>መዓስ ይጅምር</translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <extracomment>Of a course that lasts a day: %1 is &quot;11 January 2027&quot;. The next one as well.</extracomment>
        <translation>ዝቕጽል ኮርስ፦ %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>ድሕሪኡ፦ %1</translation>
    </message>
    <message>
        <source>Next session: %1 to %2</source>
        <extracomment>Of a course: %1 is &quot;11 January&quot;, %2 &quot;26 March 2027&quot;. The next one as well.</extracomment>
        <translation>ዝቕጽል ኮርስ፦ ካብ %1 ክሳብ %2</translation>
    </message>
    <message>
        <source>Then: %1 to %2</source>
        <translation>ድሕሪኡ፦ ካብ %1 ክሳብ %2</translation>
    </message>
    <message>
        <source>You can start at any time</source>
        <extracomment>Of a course: nobody waits for the next session.</extracomment>
        <translation>ኣብ ዝኾነ ግዜ ክትጅምሩ ትኽእሉ</translation>
    </message>
    <message>
        <source>Ask the organisers for the next dates</source>
        <extracomment>Of a course: all its known sessions have begun. The organisers are the organisation that gives it.</extracomment>
        <translation>ዝቕጽል ዕለታት ነቲ ትካል ሕተቱ</translation>
    </message>
    <message numerus="yes">
        <source>And %n more session(s)</source>
        <extracomment>Of a course, after its next sessions: how many there are beside them.</extracomment>
        <translation>
            <numerusform>ከምኡ’ውን %n ካልእ ኮርስ</numerusform>
            <numerusform>ከምኡ’ውን %n ካልኦት ኮርሳት</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts at any time</source>
        <extracomment>On the card of a course: it can be joined at any time. As short as can be.</extracomment>
        <translation>ኣብ ዝኾነ ግዜ ይጅምር</translation>
    </message>
    <message>
        <source>Ask for the next dates</source>
        <extracomment>On the card of a course: its next dates are not known, the structure has them. As short as can be.</extracomment>
        <translation>ዝቕጽል ዕለታት ሕተቱ</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>On the card of a course: %1 is the day its next session starts, &quot;11 January&quot;.</extracomment>
        <translation>ካብ %1</translation>
    </message>
    <message>
        <source>We can explain this word in French only.</source>
        <extracomment>Under what a hard word means.</extracomment>
        <translation>ነዛ ቃል ብፈረንሳይኛ ጥራይ ክንገልጻ ንኽእል።</translation>
    </message>
    <message>
        <source>The text of this page is not on this device</source>
        <extracomment>Title of a notice in a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>ጽሑፍ ናይዛ ገጽ ኣብዚ መሳርሒ የለን</translation>
    </message>
    <message>
        <source>You can read it on the Internet: the address is here. You can also ask somebody to help you.</source>
        <extracomment>Under that title; the address of the page, and a code to scan, stand below it.</extracomment>
        <translation>ኣብ ኢንተርነት፣ ኣብዚ ታሕቲ ዘሎ ኣድራሻ፣ ከተንብብዎ ትኽእሉ። ካብ ሰብ ሓገዝ እውን ክትሓትቱ ትኽእሉ።</translation>
    </message>
    <message>
        <source>Text to be read on the Internet</source>
        <extracomment>Badge on the card of a fiche of which we have the title and the facts, but not the text.</extracomment>
        <translation>ጽሑፍ ኣብ ኢንተርነት ይንበብ</translation>
    </message>
    <message>
        <source>%1: %2 km</source>
        <extracomment>How far from a town something takes place: %1 is the town, %2 a whole number. &quot;Grenoble: 12 km&quot;</extracomment>
        <translation>%1፦ %2 ኪ.ሜ.</translation>
    </message>
</context>
<context>
    <name>escale::FeedDialog</name>
    <message numerus="yes">
        <source>The server answers: %Ln fiche(s).</source>
        <translation>
            <numerusform>ሰርቨር ይምልስ ኣሎ፦ %Ln ወረቐት።</numerusform>
            <numerusform>ሰርቨር ይምልስ ኣሎ፦ %Ln ወረቓቕቲ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>ንሰርቨር ንሓትት ኣለና…</translation>
    </message>
    <message>
        <source>Source of the fiches</source>
        <translation>ምንጪ ወረቓቕቲ</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>ወናኒ ሰርቨር ኣድራሻኡን መፍትሕን ይህበኩም።</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ኣድራሻ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>መፍትሕ</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>ከምቲ ዝነበሮ</translation>
    </message>
    <message>
        <source>It is kept in %1, for you alone.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>ንዓኹም ጥራይ ኣብ %1 ይዕቀብ።</translation>
    </message>
    <message>
        <source>The key in use is in %1.</source>
        <translation>ኣብ ጥቕሚ ዘሎ መፍትሕ ኣብ %1 ኣሎ።</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ፈትኑ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ሰርዙ</translation>
    </message>
    <message>
        <source>Save and update</source>
        <translation>ዕቀቡን ኣሐድሱን</translation>
    </message>
    <message>
        <source>The key in use is in the keyring of this computer.</source>
        <translation>ኣብ ጥቕሚ ዘሎ መፍትሕ ኣብ መኽዘን መፋትሕ ናይዚ ኮምፒተር ኣሎ።</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, or for you alone in %1.</source>
        <translation>ኣብ መኽዘን መፋትሕ ናይዚ ኮምፒተር፡ ወይ ንዓኹም ጥራይ ኣብ %1 ይዕቀብ።</translation>
    </message>
</context>
<context>
    <name>escale::LibraryUpdates</name>
    <message>
        <source>These are sample fiches, to try things out. Update to fetch the real ones.</source>
        <translation>እዚኣተን ንፈተነ ናይ መርኣያ ወረቓቕቲ እየን። ናይ ብሓቂ ንምምጻእ ኣሐድሱ።</translation>
    </message>
    <message>
        <source>An update is running</source>
        <translation>ምሕዳስ ይካየድ ኣሎ</translation>
    </message>
    <message>
        <source>Sample fiches</source>
        <translation>ናይ መርኣያ ወረቓቕቲ</translation>
    </message>
    <message>
        <source>These are sample fiches. Update now (F5)</source>
        <translation>እዚኣተን ናይ መርኣያ ወረቓቕቲ እየን። ሕጂ ኣሐድሱ (F5)</translation>
    </message>
    <message>
        <source>Not updated · %1</source>
        <extracomment>On the button that updates; %1 is a time or a date.</extracomment>
        <translation>ኣይተሓደሰን · %1</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>ሓድሽ · %1</translation>
    </message>
    <message>
        <source>%1. Update now (F5)</source>
        <translation>%1። ሕጂ ኣሐድሱ (F5)</translation>
    </message>
    <message>
        <source>An update is running. Import the fiches when it has ended.</source>
        <translation>ምሕዳስ ይካየድ ኣሎ። ምስ ተወድአ ነቶም ወረቓቕቲ ኣምጽኡ።</translation>
    </message>
    <message>
        <source>The fiches are imported. If they came on a stick, you can take it out now.</source>
        <translation>እቶም ወረቓቕቲ መጺኦም። ኣብ USB እንተ ነይሮም፣ ሕጂ ከተውጽእዎ ትኽእሉ።</translation>
    </message>
</context>
<context>
    <name>escale::ResultPane</name>
    <message>
        <source>All fiches</source>
        <translation>ኩለን ወረቓቕቲ</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>ወረቓቕቲ</translation>
    </message>
    <message>
        <source>%1 of %2. Show more</source>
        <extracomment>Button below a long list: %1 is how many results are in it, %2 how many there are.</extracomment>
        <translation>%1 ካብ %2። ተወሳኺ ኣርኢ</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>ብተዛማድነት</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>ብዕለት</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>ብስም</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ስርዓት</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>መላግቦ ቅዳሕ</translation>
    </message>
    <message>
        <source>Take out of my selection</source>
        <translation>ካብ ምርጫይ ኣውጽእ</translation>
    </message>
    <message>
        <source>Add to my selection</source>
        <translation>ናብ ምርጫይ ወስኽ</translation>
    </message>
    <message>
        <source>New since last time: %1</source>
        <extracomment>Button that lists only the fiches that are new or have changed since the desk was last closed; %1 is how many.</extracomment>
        <translation>ካብ ዝሓለፈ ግዜ ሓድሽ፦ %1</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <extracomment>Button: nothing counts as new any more.</extracomment>
        <translation>ኩሉ ከም ዝተነበበ ምልክት ግበሩ</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>ብርሕቀት</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <extracomment>Why results cannot be sorted by distance.</extracomment>
        <translation>መጀመርታ ቦታ ምረጹ።</translation>
    </message>
</context>
<context>
    <name>escale::FichePaper</name>
    <message>
        <source>The printer does not answer.</source>
        <translation>መሕተሚ ኣይምልስን።</translation>
    </message>
</context>
<context>
    <name>escale::ResultModel</name>
    <message>
        <source>%1: not translated</source>
        <extracomment>Of a fiche in the list; %1 is a language, &quot;Arabic&quot;.</extracomment>
        <translation>%1፦ ኣይተተርጎመን</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>ኣብ፦ %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a fiche in the list that was not there when the desk was last closed.</extracomment>
        <translation>ሓዳስ</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Of a fiche in the list whose text is another than when the desk was last closed.</extracomment>
        <translation>ዝተቐየረት</translation>
    </message>
</context>
<context>
    <name>escale::DesktopWindow</name>
    <message>
        <source>Ready for the next person.</source>
        <translation>ንቀጺሉ ዘሎ ሰብ ድሉው እዩ።</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>እቲ መላግቦ ተቐዲሑ።</translation>
    </message>
</context>
<context>
    <name>escale::FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>ኣብዚ ገጽ ድለዩ</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>ዝቕጽል ቦታ</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>ዝሓለፈ ቦታ</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>ምልክታት ኣጥፍኡ</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>ኣብዚ ገጽ የለን</translation>
    </message>
    <message>
        <source>Places with these words: %1</source>
        <translation>እዞም ቃላት ዘለዉዎም ቦታታት፦ %1</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>ቦታ %1 ካብ %2</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>What to bring</source>
        <extracomment>Title of a printed sheet: a list of the papers to take along to an appointment.</extracomment>
        <translation>ሒዝኩምዎ እትመጹ</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Heading above a list of papers: passport, proof of address.</extracomment>
        <translation>ሰነዳት</translation>
    </message>
    <message>
        <source>The appointment</source>
        <extracomment>Heading above lines to be filled in by hand: when and where to go.</extracomment>
        <translation>ቆጸራ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>Before a dotted line on paper, to be filled in by hand. The next three as well.</extracomment>
        <translation>ዕለትን ሰዓትን</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ቦታ</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>ምስ መን</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>ቁጽሪ ፋይል</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>At the foot of a printed page: %1 is the name of the site the text is from.</extracomment>
        <translation>ምንጪ፦ %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures, the day the text was written.</extracomment>
        <translation>ጽሑፍ ናይ %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <extracomment>At the foot of a printed page: %1 is a day in figures.</extracomment>
        <translation>ዝተሓትመሉ ዕለት %1</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>What to do next</source>
        <translation>ቀጺሉ ዝግበር</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>ምሳኹም እተምጽእዎም ሰነዳት</translation>
    </message>
    <message>
        <source>The nearest fiches</source>
        <translation>ዝቐረባ ወረቓቕቲ</translation>
    </message>
    <message>
        <source>No fiche here answers this question.</source>
        <translation>ኣብዚ ነዚ ሕቶ እትምልስ ወረቐት የላን።</translation>
    </message>
    <message>
        <source>Say what your question is about.</source>
        <translation>ሕቶኹም ብዛዕባ እንታይ ምዃኑ ንገሩ።</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;ሰርዝ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;ሓድሽ ሰነድ መትሓዚ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;ክፈት</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;ስም ቀይር</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ዓቅብ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ኩሎም ፋይላት (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ንቕድሚት</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ንድሕሪት ተመለስ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ንቕድሚት ኪድ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ላዕለዋይ መትሓዚ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ናብ ላዕለዋይ መትሓዚ ኪድ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ዝርዝር ኣርእይ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>ብዝርዝር መልክዕ ኣርእይ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ሓድሽ መትሓዚ ፍጠር</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ሓድሽ መትሓዚ ፍጠር</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ዝርዝር ሓበሬታ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ዝርዝር</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;ስም ፋይል፦</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ፋይላት</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ዓይነት ፋይላት፦</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>ዝርዝር ቦታታትን ምልክታትን</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>ኣብዚ ርአ፦</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>ኣርእይ </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;ሕቡኣት ፋይላት ኣርእይ</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>ጎድናዊ ሰሌዳ</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ሓድሽ መትሓዚ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>መትሓዚ፦</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ሰርዝ</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>«%1» ድሮ ኣሎ።
ክትትክኦ ትደሊ ዲኻ?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
እዚ ፋይል የለን።
ስም ፋይል ኣረጋግጽ።</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
እዚ መትሓዚ የለን።
ስም መትሓዚ ኣረጋግጽ።</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>ብርግጽ «%1» ክትስርዝ ትደሊ ዲኻ?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>እቲ መትሓዚ ክስረዝ ኣይከኣለን።</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ክፈት</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ከምዚ ዓቅብ</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ዲስክ</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>መትሓዚ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>ኮምፒተር</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ዝተቐየረሉ ዕለት</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ስም</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ዓቐን</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>ዓይነት</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;ምርጫታት &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;ምርጫታት &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;ሕተም</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ሕተም</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>ኩሎም ገጻት</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>ሙሉኣት ቁጽሪ ገጻት</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>ዘይሙሉኣት ቁጽሪ ገጻት</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ፋይል ኣብዚ ኮምፒተር</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>ናብ ፋይል ሕተም (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>ፋይል PDF ጸሓፍ</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 መትሓዚ እዩ።
ካልእ ስም ምረጽ።</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>ኣብ %1 ክጸሓፍ ኣይከኣልን።
ካልእ ስም ምረጽ።</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 ድሮ ኣሎ።
ክትትክኦ ትደሊ ዲኻ?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>ገጻት ብጌጋ ተጻሒፎም</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>«%1» ኣይተረድአን። ገጻት ብ«,» ፍለ፣ ካብ-ክሳብ ብ«-» ጸሓፍ፦ 3,5-7።</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>ቅዳሓት ጠርንፍ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>ሕብሪ</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>ሕብርታት</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>ቅዳሓት</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>ቅዳሓት፦</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>እዛ ገጽ</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>ኣብ ክልቲኡ ገጽ ምሕታም</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ቅጥዒ</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>ሓሙኽሽታዊ</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>ብነዊሕ ጎኒ ምጥራዝ</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>ብሓጺር ጎኒ ምጥራዝ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ኣጥፍእ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ምርጫታት</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>ኣቀማምጣ ውጽኢት</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>ገጻት፦</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ገጻት</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>ገጻት ካብ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>ኩሉ ሕተም</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>ዝሕተሙ ገጻት</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>ግልብጦሽ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>ዝተመርጸ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ክሳብ</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>ገጻት ብፈራቂት ፈላሊኹም ጽሓፉ። ኣብነት፦ 3,5-7,9 ገጻት 3, 5, 6, 7 ከምኡ’ውን 9 የሕትም።</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;ስም፦</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ቅጥዒ</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>ቦታ፦</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;ፋይል፦</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;ባህርያት</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ቅድመ ርእየት</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ማሕተሚ</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>ዓይነት፦</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>ንጸጋም</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>ንየማን</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>This file is not a whole translation file (line %1).</source>
        <translation>እዚ ፋይል ምሉእ ናይ ትርጉም ፋይል ኣይኮነን (መስመር %1)።</translation>
    </message>
    <message>
        <source>This file is too large for a translation of fiches.</source>
        <translation>እዚ ፋይል ንትርጉም ወረቓቕቲ ኣዝዩ ዓቢ እዩ።</translation>
    </message>
    <message>
        <source>This file declares entities of its own, and is not read.</source>
        <translation>እዚ ፋይል ናቱ መግለጺታት ይእውጅ፣ ስለዚ ኣይተነበን።</translation>
    </message>
    <message>
        <source>There is no translation of a fiche in this file.</source>
        <translation>ኣብዚ ፋይል ትርጉም ወረቐት የለን።</translation>
    </message>
    <message>
        <source>This file is not from French into a language of the fiches.</source>
        <translation>እዚ ፋይል ካብ ፈረንሳይኛ ናብ ቋንቋ ወረቓቕቲ ኣይኮነን።</translation>
    </message>
    <message>
        <source>This file is no translation memory.</source>
        <translation>እዚ ፋይል ናይ ትርጉም ተዘክሮ ኣይኮነን።</translation>
    </message>
    <message>
        <source>Your translation of this fiche cannot be read now.</source>
        <translation>ትርጉምኩም ናይዛ ወረቐት ሕጂ ክንበብ ኣይክእልን።</translation>
    </message>
    <message>
        <source>Your translation of this fiche is damaged. It was set aside as %1.</source>
        <translation>ትርጉምኩም ናይዛ ወረቐት ተበላሽዩ። ከም %1 ንጎኒ ተቐሚጡ።</translation>
    </message>
    <message>
        <source>Your translation could not be saved. What you see is not lost as long as this window stays open.</source>
        <translation>ትርጉምኩም ክዕቀብ ኣይከኣለን። እዚ መስኮት ክፉት ክሳብ ዘሎ እቲ እትርእይዎ ኣይጠፍእን።</translation>
    </message>
    <message>
        <source>The encoding of this table (%1) cannot be read here. Save it again as UTF-8.</source>
        <translation>ናይዚ ሰሌዳ ኢንኮዲንግ (%1) ኣብዚ ክንበብ ኣይከኣልን። ከም UTF-8 ደጊምኩም ዓቅቡዎ።</translation>
    </message>
    <message>
        <source>There is more than one fiche in this file. Give each in a file of its own.</source>
        <translation>ኣብዚ ፋይል ልዕሊ ሓንቲ ወረቐት ኣላ። ነፍሲ ወከፍ ወረቐት ኣብ ናታ ፋይል ኣቐምጡ።</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: its translation can be kept here and not sent.</source>
        <translation>ጽሑፍ ናይዛ ወረቐት ብኻልእ መሳርሒ እዩ ተጻሒፉ፦ ትርጉሙ ኣብዚ ክዕቀብ ይኽእል፣ ክስደድ ግን ኣይክእልን።</translation>
    </message>
    <message>
        <source>The French text has changed on the server. Update the library: the sentences to look at are marked then. Your translation is kept here.</source>
        <translation>እቲ ናይ ፈረንሳ ጽሑፍ ኣብ ሰርቨር ተቐይሩ። ነቲ ቤተ-ንባብ ኣሐድስዎ፦ ሽዑ እቶም ክርአዩ ዘለዎም ምሉእ ሓሳባት ምልክት ክግበረሎም እዩ። ትርጉምኩም ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>This fiche has been published in this language meanwhile: only an expert can change it now. Your translation is kept here.</source>
        <translation>እዛ ወረቐት ክሳብ ሕጂ በዚ ቋንቋ ተዘርጊሓ እያ፦ ሕጂ ክኢላ ጥራይ እዩ ክቕይራ ዝኽእል። ትርጉምኩም ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>Somebody else has published another translation meanwhile. Update the library: it is shown beside yours then. Yours is kept here.</source>
        <translation>ካልእ ሰብ ክሳብ ሕጂ ካልእ ትርጉም ዘርጊሑ ኣሎ። ነቲ ቤተ-ንባብ ኣሐድስዎ፦ ሽዑ ኣብ ጎኒ ናትኩም ክርአ እዩ። ናትኩም ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>You have saved another text of this translation elsewhere. It is among the proposals: take from it what you want, then send again.</source>
        <translation>ናይዚ ትርጉም ካልእ ጽሑፍ ኣብ ካልእ ቦታ ዓቂብኩም ኣለኹም። ኣብ መንጎ ሓሳባት ኣሎ፦ ካብኡ ዝደለኹምዎ ውሰዱ፣ ብድሕሪኡ ደጊምኩም ስደዱ።</translation>
    </message>
    <message>
        <source>Publishing would delete proposals of others that you have not seen. Open the fiche, look at them, then publish again.</source>
        <translation>ምዝርጋሕ ነቶም ዘይረኣኹምዎም ሓሳባት ካልኦት ምሰረዞም። ነታ ወረቐት ክፈትዋ፣ ርኣይዎም፣ ብድሕሪኡ ደጊምኩም ዘርግሑ።</translation>
    </message>
    <message>
        <source>The server does not have this text as yours. Send it again.</source>
        <translation>ሰርቨር ነዚ ጽሑፍ ናትኩም ገይሩ የብሉን። ደጊምኩም ስደድዎ።</translation>
    </message>
    <message>
        <source>The server said that it is published, and readers have another text: somebody else has published at the same moment. Update the library and look.</source>
        <translation>ሰርቨር ተዘርጊሑ ኢሉ፣ ኣንበብቲ ግን ካልእ ጽሑፍ ኣለዎም፦ ካልእ ሰብ ብሓደ ግዜ ዘርጊሑ። ነቲ ቤተ-ንባብ ኣሐድስዎን ርኣይዎን።</translation>
    </message>
    <message>
        <source>The server does not publish it: something in it is not finished, or you are no expert of this site.</source>
        <translation>ሰርቨር ኣይዘርግሖን፦ ገለ ነገር ኣይተወድአን፣ ወይ ድማ ክኢላ ናይዚ መርበብ ኣይኮንኩምን።</translation>
    </message>
    <message>
        <source>Open a fiche first.</source>
        <translation>ኣቐዲምኩም ወረቐት ክፈቱ።</translation>
    </message>
    <message>
        <source>This segment is too long for a machine proposal.</source>
        <translation>እዚ ክፍሊ ንናይ ማሽን ትርጉም ኣዝዩ ነዊሕ እዩ።</translation>
    </message>
    <message>
        <source>The French holds words that are meant for a machine, so nothing was sent.</source>
        <translation>እቲ ፈረንሳይኛ ንማሽን ዝተሓስቡ ቃላት ስለ ዘለዎ ምንም ኣይተላእከን።</translation>
    </message>
    <message>
        <source>No answer came: your words may have arrived or not. They are still here.</source>
        <translation>መልሲ ኣይመጸን፦ ቃላትኩም በጺሖም ይኾኑ ወይ ኣይበጽሑን። ገና ኣብዚ ኣለዉ።</translation>
    </message>
    <message>
        <source>The French text has changed since this file was saved. Nothing was taken: save the fiche for Markdown again, and put your sentences into the new file.</source>
        <translation>እዚ ፋይል ካብ ዝዕቀብ ንደሓር እቲ ናይ ፈረንሳ ጽሑፍ ተቐይሩ። ዝተወስደ የለን፦ ነታ ወረቐት ከም Markdown ደጊምኩም ዓቅቡ እሞ ምሉእ ሓሳባትኩም ኣብቲ ሓድሽ ፋይል ኣእትዉ።</translation>
    </message>
    <message>
        <source>This file has %1 toggles, and the French text has %2. Each needs its own, in the same order.</source>
        <translation>እዚ ፋይል %1 toggle ኣለዎ፣ እቲ ናይ ፈረንሳ ጽሑፍ ድማ %2። ነፍሲ ወከፍ ናቱ የድልዮ፣ ብሓደ ዓይነት ቅደም ተኸተል።</translation>
    </message>
    <message>
        <source>This fiche has a form that Markdown cannot keep. Use XLIFF or the table.</source>
        <translation>ቅርጺ ናይዛ ወረቐት Markdown ክዕቅቦ ኣይክእልን። XLIFF ወይ ነቲ ሰሌዳ ተጠቐሙ።</translation>
    </message>
    <message>
        <source>A segment is twice in this table: %1. Which of the two is meant?</source>
        <translation>ሓደ ክፍሊ ኣብዚ ሰሌዳ ክልተ ግዜ ኣሎ፦ %1። ካብቶም ክልተ ኣየናይ እዩ?</translation>
    </message>
    <message>
        <source>This file is of another fiche or another language. Open that one first.</source>
        <translation>እዚ ፋይል ናይ ካልእ ወረቐት ወይ ናይ ካልእ ቋንቋ እዩ። ኣቐዲምኩም ንእኣ ክፈቱ።</translation>
    </message>
</context>
<context>
    <name>escale::SegmentEditor</name>
    <message>
        <source>Translation of the segment</source>
        <translation>ትርጉም እዚ ክፍሊ</translation>
    </message>
    <message>
        <source>Type here, or press Ctrl+Down to copy the French</source>
        <translation>ኣብዚ ጽሓፉ፣ ወይ Ctrl+ታሕቲ ፈረንሳይኛ ንምቕዳሕ</translation>
    </message>
</context>
<context>
    <name>escale::SendingRow</name>
    <message>
        <source>Publish</source>
        <translation>ዘርግሑ</translation>
    </message>
    <message>
        <source>Update the library</source>
        <translation>ነቲ ቤተ-ንባብ ኣሐድሱ</translation>
    </message>
    <message>
        <source>Saved here at %1</source>
        <translation>ኣብዚ ሰዓት %1 ተዓቂቡ</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>ይስደድ ኣሎ…</translation>
    </message>
    <message>
        <source>It is sent as soon as the server answers.</source>
        <translation>ሰርቨር ምስ መለሰ ብቕጽበት ክስደድ እዩ።</translation>
    </message>
    <message>
        <source>Sent. An expert looks at it next.</source>
        <translation>ተሰዲዱ። ሕጂ ክኢላ ክርእዮ እዩ።</translation>
    </message>
    <message>
        <source>Sent. What is not confirmed is marked as unfinished.</source>
        <translation>ተሰዲዱ። ዘይተረጋገጸ ከም ዘይተወድአ ምልክት ተገይሩሉ።</translation>
    </message>
    <message>
        <source>Published. Readers have it now.</source>
        <translation>ተዘርጊሑ። ኣንበብቲ ሕጂ ኣለዎም።</translation>
    </message>
    <message>
        <source>Sign in to send…</source>
        <translation>ንምስዳድ እተዉ…</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>ኣብ ሰርቨር ዓቅቡ</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>ንምርማራ ስደዱ</translation>
    </message>
</context>
<context>
    <name>escale::TranslatorWindow</name>
    <message>
        <source>More</source>
        <translation>ተወሳኺ</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ተርጉም</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>ክፍልታት</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>ንምትርጓም</translation>
    </message>
    <message>
        <source>Save for another tool…</source>
        <translation>ንካልእ መሳርሒ ዓቅቡ…</translation>
    </message>
    <message>
        <source>Copy French</source>
        <translation>ፈረንሳይኛ ቅዳሕ</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>ንምርግጋጽ</translation>
    </message>
    <message>
        <source>Confirm and next</source>
        <translation>ኣረጋግጽን ቀጽልን</translation>
    </message>
    <message>
        <source>Segments done</source>
        <translation>ዝተረጋገጹ ክፍልታት</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>ካብ %2 %1 ተረጋጊጹ</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>ከምቲ ኣንበብቲ ዝረኽብዎ</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>ሰሌዳ መጽሓፊ ኣብ ስክሪን</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>ኣጸሓሕፋ</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>ካብ ፋይል ውሰዱ…</translation>
    </message>
</context>
<context>
    <name>escale::TaskModel</name>
    <message>
        <source>complete</source>
        <translation>ምሉእ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>ካብ %2 %1</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>ወረቐት</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ዝጎደለ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ቃላት</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>ተነቢቡ</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 ንምርኣይ</translation>
    </message>
    <message>
        <source>waits for an expert</source>
        <translation>ክኢላ ይጽበ</translation>
    </message>
</context>
<context>
    <name>escale::SegmentFilterRow</name>
    <message>
        <source>All</source>
        <translation>ኩሎም</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ባዶ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>ንድፊታት</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>ንምርግጋጽ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ሕቶታት</translation>
    </message>
    <message>
        <source>Segments that are shown</source>
        <translation>ዝርአዩ ክፍልታት</translation>
    </message>
</context>
<context>
    <name>escale::SegmentModel</name>
    <message>
        <source>State</source>
        <translation>ኩነታት</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ባዶ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ንድፊ</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>ንምርግጋጽ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ተረጋጊጹ</translation>
    </message>
    <message>
        <source>the French has changed</source>
        <translation>ፈረንሳይኛ ተቐይሩ</translation>
    </message>
    <message>
        <source>somebody else has translated this too</source>
        <translation>ካልእ ሰብ እውን ተርጒምዎ</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n ሕቶ</numerusform>
            <numerusform>%n ሕቶታት</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>translator</name>
    <message>
        <source>%1 in French, %2 here. It must be the same in both.</source>
        <translation>ብፈረንሳይኛ %1፣ ኣብዚ ግና %2 እዩ። ሓደ ክኾኑ ኣለዎም።</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>ገና ኣይተተርጎመን።</translation>
    </message>
    <message>
        <source>French does not say this.</source>
        <translation>ፈረንሳይኛ እዚ ኣይብልን።</translation>
    </message>
    <message>
        <source>The number %1 is not in both texts.</source>
        <translation>ቁጽሪ %1 ኣብ ክልቲኡ ጽሑፋት የለን።</translation>
    </message>
    <message>
        <source>The telephone number %1 is not in both texts.</source>
        <translation>ቁጽሪ ተሌፎን %1 ኣብ ክልቲኡ ጽሑፋት የለን።</translation>
    </message>
    <message>
        <source>The address %1 is not in both texts.</source>
        <translation>ኣድራሻ %1 ኣብ ክልቲኡ ጽሑፋት የለን።</translation>
    </message>
    <message>
        <source>%1 stands on French papers: keep it, and explain it.</source>
        <translation>%1 ኣብ ፈረንሳዊ ወረቓቕቲ ኣሎ፦ ግደፍዎ፣ ኣብርህዎ ድማ።</translation>
    </message>
    <message>
        <source>This is still the French text.</source>
        <translation>እዚ ገና ፈረንሳዊ ጽሑፍ እዩ።</translation>
    </message>
    <message>
        <source>Still in French: %1</source>
        <translation>ገና ብፈረንሳይኛ፦ %1</translation>
    </message>
    <message>
        <source>%1 is a letter or digit of another language.</source>
        <translation>%1 ፊደል ወይ ኣሃዝ ካልእ ቋንቋ እዩ።</translation>
    </message>
    <message>
        <source>The same French is translated elsewhere as: %1</source>
        <translation>እቲ ባዕሉ ፈረንሳይኛ ኣብ ካልእ ቦታ ተተርጒሙ፦ %1</translation>
    </message>
    <message>
        <source>The two texts do not end with the same sign.</source>
        <translation>ክልቲኡ ጽሑፋት ብሓደ ምልክት ኣይውድኡን።</translation>
    </message>
    <message>
        <source>There is a space too many.</source>
        <translation>ዝተረፈ ባዶ ቦታ ኣሎ።</translation>
    </message>
    <message>
        <source>This language has another sign for %1</source>
        <translation>እዚ ቋንቋ ንዚ %1 ካልእ ምልክት ኣለዎ</translation>
    </message>
    <message>
        <source>French has a link here: put it between its numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>ፈረንሳይኛ ኣብዚ መላግቦ ኣለዎ፦ ኣብ መንጎ ቁጽርታቱ ኣንብርዎ፣ &lt;1&gt; ን &lt;/1&gt; ን።</translation>
    </message>
    <message>
        <source>French has words in bold here: put them between their numbers, &lt;1&gt; and &lt;/1&gt;.</source>
        <translation>ፈረንሳይኛ ኣብዚ ደማቕ ቃላት ኣለዎ፦ ኣብ መንጎ ቁጽርታቶም ኣንብርዎም፣ &lt;1&gt; ን &lt;/1&gt; ን።</translation>
    </message>
    <message>
        <source>This is too long for its place on a card (%1 letters).</source>
        <translation>ንቦታኡ ኣብ ካርድ ኣዝዩ ነዊሕ እዩ (%1 ፊደላት)።</translation>
    </message>
    <message>
        <source>A mark of direction does not end.</source>
        <translation>ምልክት ኣንፈት ኣይተዓጽወን።</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ፋይል ክጽሓፍ ኣይተኻእለን። ካልእ ፎልደር ምረጹ።</translation>
    </message>
    <message>
        <source>For OmegaT: XLIFF 1.2, French to be written over (*.xlf)</source>
        <translation>ንOmegaT፦ XLIFF 1.2፣ ኣብ ክንዲ ፈረንሳይኛ ጽሓፉ (*.xlf)</translation>
    </message>
    <message>
        <source>Table for an office program (*.html)</source>
        <translation>ሰሌዳ ንናይ ቤት ጽሕፈት ፕሮግራም (*.html)</translation>
    </message>
    <message>
        <source>Save for another tool</source>
        <translation>ንካልእ መሳርሒ ዓቅቡ</translation>
    </message>
    <message>
        <source>Take in a file of another tool</source>
        <translation>ናይ ካልእ መሳርሒ ፋይል ውሰዱ</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>ከም %1 ተዓቂቡ።</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>እቲ ፋይል ክንበብ ኣይክእልን። ካልእ ምረጹ።</translation>
    </message>
    <message>
        <source>Taken in as drafts: %1. Look at each and confirm it.</source>
        <translation>ከም ንድፊ ዝተወስዱ፦ %1። ነፍሲ ወከፍ ርኣዩ እሞ ኣረጋግጹ።</translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>ኣብዚ ፋይል ሓድሽ ነገር የለን።</translation>
    </message>
    <message>
        <source>Made of another French text, and not taken: %1.</source>
        <translation>ካብ ካልእ ፈረንሳዊ ጽሑፍ ዝተገብሩ፣ ዘይተወስዱ፦ %1።</translation>
    </message>
    <message>
        <source>Confirmed here, and not taken: %1.</source>
        <translation>ኣብዚ ዝተረጋገጹ፣ ዘይተወስዱ፦ %1።</translation>
    </message>
    <message>
        <source>%1 does not open and close as in French.</source>
        <translation>%1 ከምቲ ናይ ፈረንሳ ኣይተኸፍተን ወይ ኣይተዓጽወን።</translation>
    </message>
    <message>
        <source>The library says nearly everywhere: %1</source>
        <translation>እቲ ቤተ-ንባብ ዳርጋ ኣብ ኩሉ ከምዚ ይብል፦ %1</translation>
    </message>
    <message>
        <source>This sign of a list is not in French: in a list it would stand there twice.</source>
        <translation>እዚ ምልክት ዝርዝር ኣብ ፈረንሳይኛ የለን፦ ኣብ ዝርዝር ክልተ ግዜ ምተራእየ።</translation>
    </message>
    <message>
        <source>French begins with the sign of a list here.</source>
        <translation>ፈረንሳይኛ ኣብዚ ብምልክት ዝርዝር ይጅምር።</translation>
    </message>
</context>
<context>
    <name>escale::HandOverDialog</name>
    <message>
        <source>Choose a fiche first.</source>
        <translation>መጀመርታ ወረቐት ምረጹ።</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ተዓቂቡ፦ %1</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <extracomment>%1 is the name of a printer.</extracomment>
        <translation>ናብ መሕተሚ %1 ተላኢኹ።</translation>
    </message>
    <message>
        <source>The printer is %1. Press “Print” once more.</source>
        <extracomment>%1 is the name of a printer. The first press came before it was known.</extracomment>
        <translation>እቲ መሕተሚ %1 እዩ። “ሕተሙ” ሓደ ግዜ ደጊምኩም ጠውቑ።</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>እቲ መላግቦ ተቐዲሑ ኣሎ።</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>እቲ ጽሑፍ ተቐዲሑ ኣሎ።</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>ይሕተም ኣሎ…</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ፋይል ክጽሓፍ ኣይተኻእለን። ካልእ ፎልደር ምረጹ።</translation>
    </message>
    <message>
        <source>No e-mail program answers on this computer.</source>
        <translation>ኣብዚ ኮምፒተር መልእኽቲ ኢመይል ዝሰድድ ፕሮግራም ኣይምልስን።</translation>
    </message>
    <message>
        <source>The letter is in your e-mail program.</source>
        <translation>እቲ መልእኽቲ ኣብ ፕሮግራም ኢመይልኩም ድሉው ኣሎ።</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>ፎልደር ን PDFን ፋይላት ተሌፎንን</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>ነቲ ሰብ ሃቡ</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>ፎልደር ክፈቱ</translation>
    </message>
    <message>
        <source>There is no text in %1: French stands in.</source>
        <translation>ብ%1 ጽሑፍ የለን፦ ፈረንሳይኛ ኣብ ክንድኡ ኣሎ።</translation>
    </message>
    <message>
        <source>Left out: %1 (no longer in the library, or too many at once).</source>
        <translation>ዝተረፉ፦ %1 (ኣብ ቤተ-ንባብ የለዉን፣ ወይ ብሓንሳብ በዚሖም)።</translation>
    </message>
    <message>
        <source>By SMS one fiche at a time.</source>
        <translation>ብSMS ሓንቲ ወረቐት ብሓንሳብ።</translation>
    </message>
    <message>
        <source>An SMS goes through the source of the fiches: none is set.</source>
        <translation>SMS ብምንጪ ወረቓቕቲ እዩ ዝኸይድ፦ ምንጪ ኣይተዋህበን።</translation>
    </message>
    <message>
        <source>One moment: the pages are being laid out.</source>
        <translation>ሓንሳብ ይጽበዩ፦ ገጻት ይዳለዉ ኣለዉ።</translation>
    </message>
</context>
<context>
    <name>escale::SmsDialog</name>
    <message>
        <source>The link goes to %1. Is the number right?</source>
        <translation>እቲ መላግቦ ናብ %1 ክስደድ እዩ። እቲ ቁጽሪ ቅኑዕ ድዩ?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>ይስደድ ኣሎ…</translation>
    </message>
    <message>
        <source>The message has been sent.</source>
        <translation>እቲ መልእኽቲ ተሰዲዱ።</translation>
    </message>
    <message>
        <source>Send by SMS</source>
        <translation>ብSMS ስደዱ</translation>
    </message>
    <message>
        <source>The link of “%1” is sent as a message.</source>
        <translation>መላግቦ ናይ «%1» ከም መልእኽቲ ይስደድ።</translation>
    </message>
    <message>
        <source>Mobile number of the person</source>
        <translation>ቁጽሪ ሞባይል ናይቲ ሰብ</translation>
    </message>
    <message>
        <source>The number is not kept: not here, not in any file. The server passes it to a telephone operator.</source>
        <translation>እቲ ቁጽሪ ኣይዕቀብን፦ ኣብዚ ኾነ ኣብ ፋይል ኣይዕቀብን። ሰርቨር ናብ ኦፐሬተር ተሌፎን የመሓላልፎ።</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>ስደዱ…</translation>
    </message>
    <message>
        <source>Yes, send</source>
        <translation>እወ፣ ስደዱ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
</context>
<context>
    <name>escale::SuggestionDialog</name>
    <message>
        <source>Suggest a change</source>
        <translation>ለውጢ ሓሳብ ሃቡ</translation>
    </message>
    <message>
        <source>To the authors of “%1”</source>
        <translation>ናብ ጸሓፍቲ «%1»</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ክፋል</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>እንታይ ክቕየር ኣለዎ?</translation>
    </message>
    <message>
        <source>Write no name, number or address of a person. It is sent once, as soon as the source can be reached; until then you can take it back.</source>
        <translation>ስም፣ ቁጽሪ ወይ ኣድራሻ ሰብ ኣይትጽሓፉ። ምንጪ ምስ ተረኽበ ሓንሳብ ይስደድ፤ ክሳብ ሽዑ ክትመልስዎ ትኽእሉ።</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ስደዱ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ሰርዙ</translation>
    </message>
</context>
<context>
    <name>escale::OutboxDialog</name>
    <message>
        <source>waiting</source>
        <translation>ይጽበ ኣሎ</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>ይስደድ ኣሎ</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>ምናልባት በጺሑ</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>ተሰዲዱ</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ኣይተሰደን</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>ምስጋና</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>ሓሳብ</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>ክስደድ ዝጽበ የለን።</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ምለሱ</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>ካብ ዝርዝር ኣልግሱ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ምለሱ</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>ክስደድ ዘለዎ</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ደጊምኩም ስደዱ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ሕጂ ስደዱ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
</context>
<context>
    <name>escale::SheetPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>ገጽ %1 ካብ %2</translation>
    </message>
    <message>
        <source>Pages %1–%2 of %3</source>
        <translation>ገጻት %1–%2 ካብ %3</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ዝሓለፈ ገጽ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ዝቕጽል ገጽ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ቅድመ ትርኢት</translation>
    </message>
</context>
<context>
    <name>escale::HandOverCommands</name>
    <message>
        <source>This fiche has been thanked already.</source>
        <translation>ነዛ ወረቐት ምስጋና ድሮ ተላኢኹ።</translation>
    </message>
    <message>
        <source>Thank you noted. It is sent when the source can be reached.</source>
        <translation>ምስጋና ተመዝጊቡ። ምንጪ ምስ ተረኽበ ይስደድ።</translation>
    </message>
    <message>
        <source>Your suggestion is noted. It is sent when the source can be reached.</source>
        <translation>ሓሳብኩም ተመዝጊቡ። ምንጪ ምስ ተረኽበ ይስደድ።</translation>
    </message>
    <message>
        <source>What to &amp;bring…</source>
        <translation>ሒዝኩምዎ እትመጹ…</translation>
    </message>
    <message>
        <source>Say &amp;thank you</source>
        <translation>የቐንየለይ በሉ</translation>
    </message>
    <message>
        <source>Suggest a chan&amp;ge…</source>
        <translation>ለውጢ ሓሳብ ሃቡ…</translation>
    </message>
    <message>
        <source>To be sent (%1)…</source>
        <translation>ክስደድ ዘለዎ (%1)…</translation>
    </message>
    <message>
        <source>To be sent…</source>
        <translation>ክስደድ ዘለዎ…</translation>
    </message>
    <message>
        <source>My selections…</source>
        <translation>ምርጫታተይ…</translation>
    </message>
</context>
<context>
    <name>escale::OutboxRunner</name>
    <message>
        <source>No source of the fiches is set.</source>
        <translation>ምንጪ ወረቓቕቲ ኣይተዋህበን።</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>What waits to be sent was written by a newer Escale.</source>
        <translation>እቲ ክስደድ ዝጽበ ብሓድሽ Escale ዝተጻሕፈ እዩ።</translation>
    </message>
    <message>
        <source>Choose a fiche first.</source>
        <translation>መጀመርታ ወረቐት ምረጹ።</translation>
    </message>
    <message>
        <source>Choose the section first.</source>
        <translation>መጀመርታ ክፋል ምረጹ።</translation>
    </message>
    <message>
        <source>Write what should be changed.</source>
        <translation>እንታይ ክቕየር ከም ዘለዎ ጽሓፉ።</translation>
    </message>
    <message>
        <source>This is too long. Say it in fewer words.</source>
        <translation>ነዊሕ እዩ። ብሓጺሩ በሉዎ።</translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation>ሕጂ ይስደድ ኣሎ።</translation>
    </message>
    <message>
        <source>This is no longer in the list.</source>
        <translation>እዚ ድሕሪ ሕጂ ኣብ ዝርዝር የለን።</translation>
    </message>
    <message>
        <source>This fiche is no longer public: nothing was sent.</source>
        <translation>እዛ ወረቐት ድሕሪ ሕጂ ንህዝቢ ክፍቲ ኣይኮነትን፦ ዝተሰደ የለን።</translation>
    </message>
    <message>
        <source>It may have arrived. It is not sent again by itself.</source>
        <translation>ምናልባት በጺሑ። ባዕሉ ኣይድገምን እዩ።</translation>
    </message>
</context>
<context>
    <name>giveback</name>
    <message>
        <source>Stopped before the server had answered.</source>
        <translation>ቅድሚ ሰርቨር ምምላሱ ደው ኢሉ።</translation>
    </message>
    <message>
        <source>The server did not say whether it has got this.</source>
        <translation>ሰርቨር ተቐቢልዎ እንተ ኾይኑ ኣይበለን።</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent.</source>
        <translation>ሰርቨር መን ምዃኑ ከረጋግጽ ኣይከኣለን፣ ስለዚ ዝተሰደ የለን።</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>ሰርቨር ክርከብ ኣይተኻእለን። ዝተሰደ የለን።</translation>
    </message>
    <message>
        <source>The server refused the key. Nothing was sent.</source>
        <translation>ሰርቨር ነቲ መፍትሕ ኣይተቐበሎን። ዝተሰደ የለን።</translation>
    </message>
    <message>
        <source>The server is busy. Nothing was sent; try again later.</source>
        <translation>ሰርቨር ስራሕ ኣለዎ። ዝተሰደ የለን፤ ደሓር ፈትኑ።</translation>
    </message>
    <message>
        <source>The server sends to another one, which is not allowed.</source>
        <translation>ሰርቨር ናብ ካልእ ይሰድድ፣ እዚ ኣይፍቀድን።</translation>
    </message>
    <message>
        <source>This fiche is no longer public.</source>
        <translation>እዛ ወረቐት ድሕሪ ሕጂ ንህዝቢ ክፍቲ ኣይኮነትን።</translation>
    </message>
    <message>
        <source>The server does not take this.</source>
        <translation>ሰርቨር ነዚ ኣይቅበሎን።</translation>
    </message>
    <message>
        <source>The telephone operator refuses this number. Check it.</source>
        <translation>ኦፐሬተር ተሌፎን ነዚ ቁጽሪ ኣይቅበሎን። ርኣይዎ።</translation>
    </message>
    <message>
        <source>The server does not have this fiche any more.</source>
        <translation>ሰርቨር እዛ ወረቐት የብሉን።</translation>
    </message>
    <message>
        <source>The message may not have been sent. Ask the person before you send it again.</source>
        <translation>እቲ መልእኽቲ ምናልባት ኣይተሰደን። ቅድሚ ምድጋምኩም ነቲ ሰብ ሕተቱ።</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>This is not a telephone number. Write its ten digits, as in 06 12 34 56 78.</source>
        <translation>እዚ ቁጽሪ ተሌፎን ኣይኮነን። ዓሰርተ ኣሃዛት ጽሓፉ፣ ከም 06 12 34 56 78።</translation>
    </message>
    <message>
        <source>Write the telephone number first.</source>
        <translation>መጀመርታ ቁጽሪ ተሌፎን ጽሓፉ።</translation>
    </message>
    <message>
        <source>Only French numbers can get a message. Write a number that begins with 06 or 07.</source>
        <translation>መልእኽቲ ናብ ቁጽርታት ፈረንሳ ጥራይ ይስደድ። ብ06 ወይ 07 ዝጅምር ቁጽሪ ጽሓፉ።</translation>
    </message>
    <message>
        <source>This is not a mobile number: those begin with 06 or 07.</source>
        <translation>እዚ ቁጽሪ ሞባይል ኣይኮነን፦ ብ06 ወይ 07 ይጅምሩ።</translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message>
        <source>This file is no selection of Escale. Nothing was changed.</source>
        <translation>እዚ ፋይል ምርጫ Escale ኣይኮነን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>This selection was written by a newer Escale.</source>
        <translation>እዚ ምርጫ ብሓድሽ Escale ዝተጻሕፈ እዩ።</translation>
    </message>
    <message>
        <source>This selection is no longer there.</source>
        <translation>እዚ ምርጫ ድሕሪ ሕጂ የለን።</translation>
    </message>
    <message>
        <source>The selection could not be saved. Check that there is room and that you may write in its folder.</source>
        <translation>ምርጫ ክዕቀብ ኣይተኻእለን። ቦታ እንተ ሃልዩን ኣብ ማህደሩ ክትጽሕፉ እንተ ትኽእሉን ርኣዩ።</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>መጀመርታ ስም ጽሓፉ።</translation>
    </message>
    <message>
        <source>The first month</source>
        <translation>ቀዳማይ ወርሒ</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>መንበሪ ገዛ</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>ስራሕ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ጥዕና</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ስድራቤት</translation>
    </message>
</context>
<context>
    <name>escale::SelectionsDialog</name>
    <message>
        <source>waits for the team folder</source>
        <extracomment>Beside the name of a selection: it is shared, and the shared folder has not taken its last changes.</extracomment>
        <translation>ንፎልደር ጋንታ ይጽበ ኣሎ</translation>
    </message>
    <message>
        <source>Name of the selection</source>
        <translation>ስም ምርጫ</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>ምርጫ ኣውጽኡ</translation>
    </message>
    <message>
        <source>Import a selection</source>
        <translation>ምርጫ ኣእትዉ</translation>
    </message>
    <message>
        <source>A note for colleagues. Write nothing about a person.</source>
        <translation>መዘክር ንመሳርሕቲ። ብዛዕባ ሰብ ኣይትጽሓፉ።</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>ምርጫይ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>team</source>
        <translation>ጋንታ</translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <translation>ኣብ ቤተ-ንባብ የለን</translation>
    </message>
    <message>
        <source>No team folder is set.</source>
        <translation>ፎልደር ጋንታ ኣይተዋህበን።</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (ቅዳሕ)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ፋይል ክጽሓፍ ኣይተኻእለን። ካልእ ፎልደር ምረጹ።</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ተዓቂቡ፦ %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ፋይል ክንበብ ኣይተኻእለን።</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>ይደሊ ኣሎ…</translation>
    </message>
    <message>
        <source>This library has nothing for it yet.</source>
        <translation>እዚ ቤተ-ንባብ ንዚ ገና ዋላ ሓንቲ የብሉን።</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>ምርጫታት</translation>
    </message>
    <message>
        <source>Fiches of the selection</source>
        <translation>ወረቓቕቲ ናይ ምርጫ</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>ሓድሽ…</translation>
    </message>
    <message>
        <source>Starter path</source>
        <translation>መጀመርታ መንገዲ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>ስም ቀይሩ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ደምስስ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ቅዳሕ</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>ናብ ካልእ ወስኹ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ኣውጽኡ…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>ኣእትዉ…</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>ምስ ጋንታ ኣካፍሉ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ንላዕሊ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ንታሕቲ</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>መዘክር…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ኣውጽእ</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>ኣብ ዝርዝር ኣርእዩ</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>ሃቡ…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ምለሱ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
    <message>
        <source>There is no selection yet. Put fiches aside with the star, or begin with a starter path.</source>
        <translation>ምርጫ ገና የለን። ብኮኾብ ወረቓቕቲ ኣቐምጡ፣ ወይ ብመጀመርታ መንገዲ ጀምሩ።</translation>
    </message>
</context>
<context>
    <name>escale::FeedDiagnosis</name>
    <message>
        <source>The proxy is not known. Check its name.</source>
        <translation>ፕሮክሲ ኣይፍለጥን። ስሙ ርኣዩ።</translation>
    </message>
    <message>
        <source>The name %1 is not known. Check how it is written, and the network.</source>
        <translation>ስም %1 ኣይፍለጥን። ኣጸሓሕፋኡን መርበብን ርኣዩ።</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. Check the address and the date of this computer.</source>
        <translation>%1 መን ምዃኑ ከረጋግጽ ኣይከኣለን። ኣድራሻን ዕለት እዚ ኮምፒተርን ርኣዩ።</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about. Check the address and its port.</source>
        <translation>ውሑስ ምትእስሳር ምስ %1 ኣይተገብረን። ኣድራሻን ፖርትን ርኣዩ።</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Try again later.</source>
        <translation>%1 ብግዜኡ ኣይምልስን። ደሓር ፈትኑ።</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, its port and the proxy.</source>
        <translation>ኣብ %1 ዝምልስ የለን። ኣድራሻ፣ ፖርትን ፕሮክሲን ርኣዩ።</translation>
    </message>
    <message>
        <source>Fiches in the list: %1</source>
        <translation>ወረቓቕቲ ኣብ ዝርዝር፦ %1</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>ኣድራሻን መፍትሕን</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>መርበብ</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>ውሑስ ምትእስሳር</translation>
    </message>
    <message>
        <source>List of the fiches</source>
        <translation>ዝርዝር ወረቓቕቲ</translation>
    </message>
    <message>
        <source>Texts of the fiches</source>
        <translation>ጽሑፋት ወረቓቕቲ</translation>
    </message>
</context>
<context>
    <name>escale::SettingsCatalogue</name>
    <message>
        <source>Source of the fiches</source>
        <translation>ምንጪ ወረቓቕቲ</translation>
    </message>
    <message>
        <source>Languages and search</source>
        <translation>ቋንቋታትን ምድላይን</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>ድምጽታት</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>መልክዕ</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>እቲ ማእከል</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ሕተቱ</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>ኣድራሻ ምንጪ</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>ፋይል መፍትሕ</translation>
    </message>
    <message>
        <source>Update by itself every … hours</source>
        <translation>ባዕሉ ነፍሲ ወከፍ … ሰዓት ይሕደስ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ፕሮክሲ</translation>
    </message>
    <message>
        <source>Public site</source>
        <translation>ህዝባዊ መርበብ ሓበሬታ</translation>
    </message>
    <message>
        <source>Servers of pictures</source>
        <translation>ሰርቨራት ስእልታት</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>ብሓንሳብ ዝኸዱ ሕቶታት</translation>
    </message>
    <message>
        <source>Texts checked again per update</source>
        <translation>ኣብ ነፍሲ ወከፍ ምሕዳስ ደጊሞም ዝፍተሹ ጽሑፋት</translation>
    </message>
    <message>
        <source>Languages that are fetched</source>
        <translation>ዝመጹ ቋንቋታት</translation>
    </message>
    <message>
        <source>What filters mean</source>
        <translation>ትርጉም መጻረዪታት</translation>
    </message>
    <message>
        <source>Languages with recordings</source>
        <translation>ቅዳሕ ድምጺ ዘለዎም ቋንቋታት</translation>
    </message>
    <message>
        <source>Room for recordings (MB)</source>
        <translation>ቦታ ንቅዳሕ ድምጺ (MB)</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>ስም ማእከል</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ሎጎ</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>ዞባ (département)</translation>
    </message>
    <message>
        <source>Folder for PDF and phone files</source>
        <translation>ፎልደር ን PDFን ፋይላት ተሌፎንን</translation>
    </message>
    <message>
        <source>Team folder</source>
        <translation>ፎልደር ጋንታ</translation>
    </message>
    <message>
        <source>Address of the model’s server</source>
        <translation>ኣድራሻ ሰርቨር ናይ ሞዴል</translation>
    </message>
    <message>
        <source>File with its key</source>
        <translation>ፋይል መፍትሑ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ሞዴል</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>A setting; %1 is the name of a language in its own script.</extracomment>
        <translation>ድምጺ፦ %1</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>ቋንቋ ዝርዝራት</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>ዓቐን ጽሑፍ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ሕብርታት</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key.</source>
        <translation>ወናኒ ሰርቨር ኣድራሻኡን መፍትሕን ይህበኩም።</translation>
    </message>
    <message>
        <source>0: never by itself.</source>
        <translation>0፦ ባዕሉ ፈጺሙ።</translation>
    </message>
    <message>
        <source>Empty: as the system. “none”: no proxy. Or http://name:port.</source>
        <translation>ባዶ፦ ከም ስርዓት። «none»፦ ብዘይ ፕሮክሲ። ወይ http://ስም:ፖርት።</translation>
    </message>
    <message>
        <source>French is always fetched: it stands in for what is not translated.</source>
        <translation>ፈረንሳይኛ ኩሉ ግዜ ይመጽእ፦ ኣብ ክንዲ ዘይተተርጎመ ይኣቱ።</translation>
    </message>
    <message>
        <source>Their sentences are fetched as sound with the texts.</source>
        <translation>ምሉእ ሓሳባቶም ምስ ጽሑፋት ከም ድምጺ ይመጹ።</translation>
    </message>
    <message>
        <source>It stands on the paper you hand over.</source>
        <translation>ኣብቲ እትህብዎ ወረቐት ይጽሓፍ።</translation>
    </message>
    <message>
        <source>Two or three characters: 38, 2A, 971.</source>
        <translation>ክልተ ወይ ሰለስተ ፊደላት፦ 38, 2A, 971።</translation>
    </message>
    <message>
        <source>A folder that several desks can write to: selections are shared in it.</source>
        <translation>ብዙሓት ጣውላታት ክጽሕፉሉ ዝኽእሉ ፎልደር፦ ምርጫታት ኣብኡ ይካፈሉ።</translation>
    </message>
    <message>
        <source>Empty: answers are quotations of the fiches, and nothing leaves this computer.</source>
        <translation>ባዶ፦ መልስታት ጥቕስታት ወረቓቕቲ እዮም፣ ካብዚ ኮምፒተር ዝወጽእ የለን።</translation>
    </message>
    <message>
        <source>What the words say</source>
        <translation>እቲ ቃላት ዝብልዎ</translation>
    </message>
    <message>
        <source>As the mobile app</source>
        <translation>ከም መተግበሪ ሞባይል</translation>
    </message>
    <message>
        <source>As the web site</source>
        <translation>ከም መርበብ ሓበሬታ</translation>
    </message>
    <message>
        <source>Keys of the publisher of an edition</source>
        <translation>መፍትሕ ናይ ኣሕታሚ ሕታም</translation>
    </message>
    <message>
        <source>Channel of an edition</source>
        <translation>መስመር ናይ ሕታም</translation>
    </message>
    <message>
        <source>Départements that are fetched</source>
        <translation>ዝመጹ ዞባታት</translation>
    </message>
    <message>
        <source>Only when the source is a signed edition: who may sign it, separated by commas.</source>
        <translation>ምንጪ ዝተፈረመ ሕታም ምስ ዝኸውን ጥራይ፦ መን ክፍርሞ ይኽእል፣ ብኮማ ዝተፈላለየ።</translation>
    </message>
    <message>
        <source>Of a signed edition: only what concerns these. Codes, separated by commas: 38, 2A, 971.</source>
        <translation>ካብ ዝተፈረመ ሕታም፦ ነዚኦም ዝምልከት ጥራይ። ኮዳት ብኮማ ዝተፈላለዩ፦ 38, 2A, 971።</translation>
    </message>
    <message>
        <source>Model that sorts passages</source>
        <translation>ጽሑፋት ዝሰርዕ ሞዴል</translation>
    </message>
    <message>
        <source>Empty: none. It picks the passages that answer best, before the answer is written.</source>
        <translation>ባዶ፦ ዋላ ሓደ። መልሲ ቅድሚ ምጽሓፉ፡ ዝበለጸ ዝምልሱ ጽሑፋት ይመርጽ።</translation>
    </message>
    <message>
        <source>Model that finds passages by their meaning</source>
        <translation>ጽሑፋት ብትርጉሞም ዝረክብ ሞዴል</translation>
    </message>
    <message>
        <source>Empty: none. It needs “escalectl embed” after each update.</source>
        <translation>ባዶ፦ ዋላ ሓደ። ድሕሪ ነፍሲ ወከፍ ምሕዳስ “escalectl embed” የድልዮ።</translation>
    </message>
    <message>
        <source>Count what is read</source>
        <translation>እተነበ ምቑጻር</translation>
    </message>
    <message>
        <source>Réfugiés.info is told how often each fiche was read at this desk. Numbers only: not by whom, not when.</source>
        <translation>Réfugiés.info ነፍሲ ወከፍ ጽሑፍ ክንደይ ግዜ ኣብዚ ኮምፒተር ከም እተነበ ይፈልጥ። ቍጽሪ ጥራይ፦ መን ወይ መዓስ ከም ዘንበቦ ኣይፈልጥን።</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>እወ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ኣይፋል</translation>
    </message>
    <message>
        <source>Tell when there is something new in a saved filter</source>
        <translation>ኣብ ዝተዓቀበ መጻረዪ ሓድሽ ምስ ዝህሉ ሓብሩ</translation>
    </message>
    <message>
        <source>After an update this computer shows a notification with the name of the filter. No title of a fiche stands in it.</source>
        <translation>ድሕሪ ምሕዳስ እዚ ኮምፒተር ምስ ስም መጻረዪ ዘለዎ መፍለጢ የርኢ። ኣርእስቲ ወረቐት ኣይህልዎን።</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>መስኮት ክዕጾ ከሎ ኣብ ጎድኒ ሰዓት ይጽናሕ</translation>
    </message>
    <message>
        <source>The texts of the fiches change with it; choose another language for them above the panes.</source>
        <translation>ጽሑፋት ናይ ወረቓቕቲ ምስኡ ይቕየሩ፤ ካልእ ቋንቋ ንዕኦም ልዕሊ ዓንድታት ምረጹ።</translation>
    </message>
    <message>
        <source>The desk follows the computer’s colours until you choose others.</source>
        <translation>ካልእ ሕብርታት ክሳብ እትመርጹ፣ እቲ መስኮት ሕብርታት ናይቲ ኮምፒተር ይስዕብ።</translation>
    </message>
    <message>
        <source>Updates and notifications go on. Where the desktop has no tray, a closed window ends Escale.</source>
        <translation>ምሕዳስን ምልክታታትን ይቕጽሉ። ኣብቲ ኮምፒተር ንምልክት ቦታ እንተዘየለ፡ መስኮት ምዕጻው ን Escale የቋርጾ።</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ብሩህ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ጸልማት</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ልዑል ፍልልይ</translation>
    </message>
    <message>
        <source>Automatic: the best voice there is</source>
        <translation>ብባዕሉ፦ እቲ ዝበለጸ ዘሎ ድምጺ</translation>
    </message>
    <message>
        <source>Built into Escale</source>
        <translation>ኣብ ውሽጢ Escale ዘሎ</translation>
    </message>
    <message>
        <source>A voice of this computer</source>
        <translation>ናይዚ ኮምፒተር ድምጺ</translation>
    </message>
</context>
<context>
    <name>escale::SettingsDialog</name>
    <message>
        <source>There is no such département. Write its code: 38, 2A, 971.</source>
        <translation>ከምዚ ዝበለ ዞባ የለን። ኮዱ ጽሓፉ፦ 38, 2A, 971።</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ከምዚ ዝበለ ፋይል የለን።</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>ከምዚ ዝበለ ፎልደር የለን።</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>ዝተረኽቡ ምድላዋት</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>እዞም ቃላት ዘለዎም ምድላዋት የለን።</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>ንሰርቨር ይሓትት ኣሎ…</translation>
    </message>
    <message>
        <source>The key is saved. It is not shown again.</source>
        <translation>መፍትሕ ተዓቂቡ። ደጊሙ ኣይርአን እዩ።</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ምድላዋት</translation>
    </message>
    <message>
        <source>Search for a setting</source>
        <translation>ምድላው ድለዩ</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>ገጻት ምድላዋት</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>ካልእ መፍትሕ</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>መፍትሕ ዕቀቡ</translation>
    </message>
    <message>
        <source>Test the source</source>
        <translation>ምንጪ ፈትኑ</translation>
    </message>
    <message>
        <source>Copy the diagnosis</source>
        <translation>ውጽኢት ፈተና ቅድሑ</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>ለውጢ ምለሱ</translation>
    </message>
    <message>
        <source>This page as at the beginning</source>
        <translation>እዚ ገጽ ከም መጀመርታ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
    <message>
        <source>Each setting is written to %1 as soon as you change it.</source>
        <translation>ነፍሲ ወከፍ ምድላው ምስ ቀየርክምዎ ብኡ ንብኡ ኣብ %1 ይጽሓፍ።</translation>
    </message>
    <message>
        <source>The key is saved in the keyring. It is not shown again.</source>
        <translation>መፍትሕ ኣብ መኽዘን መፋትሕ ተዓቂቡ። ደጊሙ ኣይርአን እዩ።</translation>
    </message>
    <message>
        <source>No voice on this computer reads this language.</source>
        <translation>ኣብዚ ኮምፒተር ነዚ ቋንቋ ዘንብብ ድምጺ የለን።</translation>
    </message>
    <message>
        <source>There is no loudspeaker, or the computer gives no sound to Escale.</source>
        <translation>መጉልሒ ድምጺ የለን፣ ወይ እቲ ኮምፒተር ን Escale ድምጺ ኣይህብን።</translation>
    </message>
    <message>
        <source>The voice does not answer. Choose another one.</source>
        <translation>እቲ ድምጺ ኣይምልስን። ካልእ ምረጹ።</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ስምዑ</translation>
    </message>
</context>
<context>
    <name>escale::FirstStepsAssistant</name>
    <message>
        <source>Write the address of the source first.</source>
        <translation>መጀመርታ ኣድራሻ ምንጪ ጽሓፉ።</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>ንሰርቨር ይሓትት ኣሎ…</translation>
    </message>
    <message>
        <source>The fiches are being fetched. This takes some minutes; you can close this window meanwhile.</source>
        <translation>ወረቓቕቲ ይመጻ ኣለዋ። ቁሩብ ደቓይቕ ይወስድ፤ ነዚ መስኮት ክትዓጽውዎ ትኽእሉ።</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>ቤተ-ንባብ ድሉው እዩ።</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>መጀመርታ ስጉምትታት</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>ስጉምቲ %1 ካብ 3</translation>
    </message>
    <message>
        <source>You and your centre</source>
        <translation>ንስኹምን ማእከልኩምን</translation>
    </message>
    <message>
        <source>The source of the fiches</source>
        <translation>ምንጪ ወረቓቕቲ</translation>
    </message>
    <message>
        <source>The fiches</source>
        <translation>ወረቓቕቲ</translation>
    </message>
    <message>
        <source>The name stands on the paper you hand over. Everything can be changed later.</source>
        <translation>እቲ ስም ኣብቲ እትህብዎ ወረቐት ይጽሓፍ። ኩሉ ደሓር ክቕየር ይከኣል።</translation>
    </message>
    <message>
        <source>The operator of the server gives you its address and a key. They are tested now.</source>
        <translation>ወናኒ ሰርቨር ኣድራሻኡን መፍትሕን ይህበኩም። ሕጂ ክፍተኑ እዮም።</translation>
    </message>
    <message>
        <source>Language of the menus</source>
        <translation>ቋንቋ ዝርዝራት</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>ስም ማእከል</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>ዞባ (département)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ኣድራሻ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>መፍትሕ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ምዕባለ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለሱ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ቀጽሉ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ተወዲኡ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ደጊምኩም ፈትኑ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ደሓር</translation>
    </message>
    <message>
        <source>The key is right. It goes into the keyring of this computer, which may ask for its password.</source>
        <translation>መፍትሕ ቅኑዕ እዩ። ሕጂ ኣብ መኽዘን መፋትሕ ናይዚ ኮምፒተር ይዕቀብ ኣሎ፡ ንሱ መሕለፊ ቃሉ ክሓትት ይኽእል።</translation>
    </message>
</context>
<context>
    <name>escale::Guide</name>
    <message>
        <source>Touch again.</source>
        <translation>ደጊምኩም ተንክፉ።</translation>
    </message>
    <message>
        <source>%1: touch again</source>
        <translation>%1፦ ደጊምኩም ተንክፉ</translation>
    </message>
</context>
<context>
    <name>escale::FootBar</name>
    <message>
        <source>Back</source>
        <translation>ተመለሱ</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>ድገሙ</translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation>ነዛ ገጽ ስምዑ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ዓቐን ድምጺ</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>ሓገዝ ሕተቱ</translation>
    </message>
</context>
<context>
    <name>escale::VolumePanel</name>
    <message>
        <source>Volume: %1 of %2</source>
        <translation>ዓቐን ድምጺ፦ %1 ካብ %2</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>ድምጺ ኣትሕቱ</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>ድምጺ ኣልዕሉ</translation>
    </message>
</context>
<context>
    <name>escale::KioskWindow</name>
    <message>
        <source>Like this?</source>
        <translation>ከምዚ?</translation>
    </message>
    <message>
        <source>You are leaving the guide. Touch again.</source>
        <translation>ካብ መራሒ ድምጺ ትወጹ ኣለኹም። ደጊምኩም ተንክፉ።</translation>
    </message>
    <message>
        <source>If you understand this language, touch here.</source>
        <translation>ነዚ ቋንቋ እንተተረዲእኩም፣ ኣብዚ ተንክፉ።</translation>
    </message>
    <message>
        <source>There is no voice on this machine.</source>
        <translation>ኣብዚ መሳርሒ ድምጺ የለን።</translation>
    </message>
    <message>
        <source>There is no voice for this language here. These languages have one: %1</source>
        <extracomment>%1 is a list of languages in their own names, such as &quot;Français · English&quot;</extracomment>
        <translation>ንዚ ቋንቋ ኣብዚ ድምጺ የለን። እዞም ቋንቋታት ድምጺ ኣለዎም፦ %1</translation>
    </message>
</context>
<context>
    <name>escale::EmergencyPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>ናይ ህጹጽ ቁጽርታት</translation>
    </message>
    <message>
        <source>Ambulance: serious health problem</source>
        <translation>ኣምቡላንስ፦ ከቢድ ጸገም ጥዕና</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>ፖሊስ</translation>
    </message>
    <message>
        <source>Firefighters: fire or accident</source>
        <translation>መጥፋእቲ ሓዊ፦ ሓዊ ወይ ሓደጋ</translation>
    </message>
    <message>
        <source>All emergencies, everywhere in Europe</source>
        <translation>ኩሉ ህጹጽ ጸገም፣ ኣብ መላእ ኤውሮጳ</translation>
    </message>
    <message>
        <source>By SMS, for people who cannot hear or speak</source>
        <translation>ብ SMS፣ ንዘይሰምዑ ወይ ምዝራብ ንዘይክእሉ ሰባት</translation>
    </message>
    <message>
        <source>Nowhere to sleep tonight</source>
        <translation>ሎሚ ለይቲ መደቀሲ ዘይብሎም</translation>
    </message>
    <message>
        <source>Free, day and night.</source>
        <translation>ብነጻ፣ ለይትን መዓልትን።</translation>
    </message>
    <message>
        <source>Call with a phone: this screen cannot call.</source>
        <translation>ብተሌፎን ደውሉ፦ እዚ ስክሪን ክድውል ኣይክእልን እዩ።</translation>
    </message>
    <message>
        <source>Say where you are</source>
        <translation>ኣበይ ከም ዘለኹም ንገሩ</translation>
    </message>
    <message>
        <source>Say what is happening</source>
        <translation>እንታይ የጋጥም ከም ዘሎ ንገሩ</translation>
    </message>
    <message>
        <source>Stay on the phone</source>
        <translation>ተሌፎን ኣይትዕጸዉ</translation>
    </message>
</context>
<context>
    <name>escale::TakeAwayPage</name>
    <message>
        <source>Take this page with you</source>
        <translation>ነዛ ገጽ ሒዝኩምዋ ኪዱ</translation>
    </message>
    <message>
        <source>This page is not on the internet. Ask somebody to write it down for you.</source>
        <translation>እዛ ገጽ ኣብ ኢንተርነት የላን። ሓደ ሰብ ክጽሕፈልኩም ሕተቱ።</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ተሌፎን</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ስእሊ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ስምዑ</translation>
    </message>
    <message>
        <source>Point the camera of a phone at the black squares.</source>
        <translation>ነቲ ጸሊም ትርብዒታት ብካሜራ ተሌፎን ስኣልዎ።</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ሕተሙ</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>ይሕተም ኣሎ።</translation>
    </message>
    <message>
        <source>Take your paper, below.</source>
        <translation>ወረቐትኩም ካብ ታሕቲ ውሰዱ።</translation>
    </message>
    <message>
        <source>There is no paper. Use the phone.</source>
        <translation>ወረቐት የለን። ብተሌፎን ተጠቐሙ።</translation>
    </message>
    <message>
        <source>It could not be printed. Use the phone.</source>
        <translation>ክሕተም ኣይከኣለን። ብተሌፎን ተጠቐሙ።</translation>
    </message>
</context>
<context>
    <name>escale::EarPage</name>
    <message>
        <source>A doctor</source>
        <translation>ሓኪም</translation>
    </message>
    <message>
        <source>Are you ill or hurt? Do you need a doctor?</source>
        <translation>ሓሚምኩም ወይ ተጎዲእኩም ዲኹም? ሓኪም የድልየኩም ዲዩ?</translation>
    </message>
    <message>
        <source>A place to sleep</source>
        <translation>መደቀሲ</translation>
    </message>
    <message>
        <source>Do you need a place to sleep or a home?</source>
        <translation>መደቀሲ ወይ ገዛ የድልየኩም ዲዩ?</translation>
    </message>
    <message>
        <source>A paper</source>
        <translation>ሰነድ</translation>
    </message>
    <message>
        <source>Do you need a paper or a document?</source>
        <translation>ወረቐት ወይ ሰነድ የድልየኩም ዲዩ?</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>ገንዘብ</translation>
    </message>
    <message>
        <source>Is it about money or the bank?</source>
        <translation>ብዛዕባ ገንዘብ ወይ ባንክ ድዩ?</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>ስራሕ</translation>
    </message>
    <message>
        <source>Are you looking for work?</source>
        <translation>ስራሕ ትደልዩ ኣለኹም ዲኹም?</translation>
    </message>
    <message>
        <source>Learning French</source>
        <translation>ፈረንሳይኛ ምምሃር</translation>
    </message>
    <message>
        <source>Do you want to learn French?</source>
        <translation>ፈረንሳይኛ ክትመሃሩ ትደልዩ ዲኹም?</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>ቆልዑን ቤት ትምህርትን</translation>
    </message>
    <message>
        <source>Is it about children or school?</source>
        <translation>ብዛዕባ ቆልዑ ወይ ቤት ትምህርቲ ድዩ?</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>ምጉዓዝ</translation>
    </message>
    <message>
        <source>Is it about the bus, the train or driving?</source>
        <translation>ብዛዕባ ኣውቶቡስ፣ ባቡር ወይ ምዝዋር ድዩ?</translation>
    </message>
    <message>
        <source>Touch a picture to hear it.</source>
        <translation>ንምስማዕ ነቲ ስእሊ ተንክፉ።</translation>
    </message>
    <message>
        <source>Yes is green. No is red.</source>
        <translation>እወ ቀጠልያ እዩ። ኣይፋል ቀይሕ እዩ።</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>እንታይ የድልየኩም?</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>ብልክዕ እንታይ?</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>እዚ ድዩ?</translation>
    </message>
    <message>
        <source>There is nothing more here. Somebody can help you.</source>
        <translation>ካልእ ኣብዚ የለን። ሰብ ክሕግዘኩም ይኽእል እዩ።</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>እወ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ኣይፋል</translation>
    </message>
</context>
<context>
    <name>escale::HelpPage</name>
    <message>
        <source>I speak French.</source>
        <translation>ፈረንሳይኛ እዛረብ።</translation>
    </message>
    <message>
        <source>I speak English.</source>
        <translation>እንግሊዝኛ እዛረብ።</translation>
    </message>
    <message>
        <source>I speak Ukrainian.</source>
        <translation>ዩክረይንኛ እዛረብ።</translation>
    </message>
    <message>
        <source>I speak Tigrinya.</source>
        <translation>ትግርኛ እዛረብ።</translation>
    </message>
    <message>
        <source>I speak Arabic.</source>
        <translation>ዓረብኛ እዛረብ።</translation>
    </message>
    <message>
        <source>I speak Pashto.</source>
        <translation>ፓሽቶ እዛረብ።</translation>
    </message>
    <message>
        <source>I speak Russian.</source>
        <translation>ሩስያኛ እዛረብ።</translation>
    </message>
    <message>
        <source>I speak Dari or Persian.</source>
        <translation>ዳሪ ወይ ፋርስኛ እዛረብ።</translation>
    </message>
    <message>
        <source>I cannot read.</source>
        <translation>ምንባብ ኣይክእልን።</translation>
    </message>
    <message>
        <source>I am looking for: %1</source>
        <translation>እዚ እደሊ፦ %1</translation>
    </message>
    <message>
        <source>I am looking for help.</source>
        <translation>ሓገዝ እደሊ።</translation>
    </message>
    <message>
        <source>Please help me.</source>
        <translation>በጃኹም ሓግዙኒ።</translation>
    </message>
    <message>
        <source>Show this to somebody who works here.</source>
        <translation>ነዚ ኣብዚ ንዝሰርሕ ሰብ ኣርእዩ።</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>ንሰራሕተኛታት</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ስምዑ</translation>
    </message>
    <message>
        <source>Say it in French</source>
        <translation>ብፈረንሳይኛ ይዛረብ</translation>
    </message>
</context>
<context>
    <name>authoring</name>
    <message>
        <source>Something else than the server answered. Check the network, then try again. Your text is kept here.</source>
        <translation>ዝመለሰ ሰርቨር ኣይኮነን። መርበብ ርኣዩ፣ ካብኡ ደጊምኩም ፈትኑ። ጽሑፍኩም ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>The server asks you to sign in again. Your text is kept here.</source>
        <translation>ሰርቨር ደጊምኩም ክትኣትዉ ይሓትት። ጽሑፍኩም ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>You may not change this fiche, or not any more: ask the structure it belongs to. Your text is kept here.</source>
        <translation>ነዚ ወረቐት ክትቅይርዎ ኣይትኽእሉን፣ ወይ ደጊም ኣይትኽእሉን፦ ነቲ ዋንኡ ትካል ሕተቱ። ጽሑፍኩም ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>The password is not right. Try again, or ask for a code by e-mail.</source>
        <translation>መሕለፊ ቃል ልክዕ ኣይኮነን። ደጊምኩም ፈትኑ፣ ወይ ብኢመይል ኮድ ሕተቱ።</translation>
    </message>
    <message>
        <source>The code is not right. Look at the last e-mail, and type its six digits.</source>
        <translation>ኮድ ልክዕ ኣይኮነን። ነቲ ናይ መወዳእታ ኢመይል ርኣዩ፣ ነቲ ሽዱሽተ ቁጽርታት ጽሓፉ።</translation>
    </message>
    <message>
        <source>This account has no password: it was made with Google or Microsoft. Ask for a code by e-mail.</source>
        <translation>እዚ ሕሳብ መሕለፊ ቃል የብሉን፦ ብGoogle ወይ Microsoft ተፈጢሩ። ብኢመይል ኮድ ሕተቱ።</translation>
    </message>
    <message>
        <source>There is no account with this address. Check how it is written.</source>
        <translation>ብዚ ኣድራሻ ዝተመዝገበ ሕሳብ የለን። ኣጽሕፋኡ ርኣዩ።</translation>
    </message>
    <message>
        <source>The server says that something is missing in this fiche.</source>
        <translation>ሰርቨር ኣብዚ ወረቐት ገለ ነገር ይጎድል ይብል።</translation>
    </message>
    <message>
        <source>The server does not do this in the state the fiche is in.</source>
        <translation>ኣብዚ ዘላቶ ኩነታት ናይታ ወረቐት እዚ ኣይከኣልን።</translation>
    </message>
    <message>
        <source>The server does not take the key of the feed. Ask its operator for a valid one. Your text is kept here.</source>
        <translation>ሰርቨር ነቲ መፍትሕ ኣይቅበሎን። ካብ ሓላፊኡ ቅኑዕ መፍትሕ ሕተቱ። ጽሑፍኩም ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>The server does not show you this fiche: it is gone, or you may not read it any more. Your text is kept here.</source>
        <translation>ሰርቨር ነዚ ወረቐት ኣየርእየኩምን፦ ጠፊኡ፣ ወይ ደጊም ከተንብብዎ ኣይትኽእሉን። ጽሑፍኩም ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>The text is too long for the server. Make it shorter, then save again. Your text is kept here.</source>
        <translation>ጽሑፍ ንሰርቨር ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ፣ ካብኡ ደጊምኩም ዓቅቡ። ጽሑፍኩም ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>The server does not take a part of this fiche. Nothing was changed there. Your text is kept here.</source>
        <translation>ሰርቨር ንሓደ ክፋል ናይዚ ወረቐት ኣይቅበሎን። ኣብኡ ዝተቐየረ የለን። ጽሑፍኩም ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>The server has a trouble of its own. Your text is kept here; what has arrived is looked up before anything is sent again.</source>
        <translation>ሰርቨር ናይ ገዛእ ርእሱ ጸገም ኣለዎ። ጽሑፍኩም ኣብዚ ተዓቂቡ ኣሎ፤ ቅድሚ ደጊምካ ምልኣኽ፣ ዝበጽሐ ይረአ።</translation>
    </message>
    <message>
        <source>This text is not on this computer any more.</source>
        <translation>እዚ ጽሑፍ ደጊም ኣብዚ ኮምፒተር የለን።</translation>
    </message>
    <message>
        <source>The folder for your texts cannot be made. Check its owner and the room on the disk.</source>
        <translation>ናይ ጽሑፋትኩም ሰነድ ክፍጠር ኣይተኻእለን። ዋንኡን ኣብ ዲስክ ዘሎ ቦታን ርኣዩ።</translation>
    </message>
    <message>
        <source>The answer of the server was lost. In two minutes it is looked up whether the fiche is there.</source>
        <translation>መልሲ ናይ ሰርቨር ጠፊኡ። ኣብ ክልተ ደቒቕ እታ ወረቐት ኣብኡ እንተሃልያ ይረአ።</translation>
    </message>
    <message>
        <source>The text of this fiche is written with another tool: it can be read here, and changed there only.</source>
        <translation>ጽሑፍ ናይዚ ወረቐት ብኻልእ መሳርሒ ዝተጻሕፈ እዩ፦ ኣብዚ ክንበብ ይከኣል፣ ክቕየር ግን ኣብኡ ጥራይ።</translation>
    </message>
    <message>
        <source>Somebody else has changed the same place. Nothing was sent: look at both texts, and choose.</source>
        <translation>ካልእ ሰብ ነቲ ተመሳሳሊ ቦታ ቀይርዎ። ዝተላእከ የለን፦ ክልቲኡ ጽሑፋት ርኣዩ፣ ምረጹ።</translation>
    </message>
    <message>
        <source>The server holds something in these sections that this version of Escale does not know and would lose. Change them on the site, or with a newer Escale.</source>
        <translation>ሰርቨር ኣብዚ ክፋላት እዚ ናይ Escale ሕታም ዘይፈልጦን ዘጥፍኦን ነገር ይሕዝ። ኣብ መርበብ ሓበሬታ ወይ ብሓድሽ Escale ቀይርዎ።</translation>
    </message>
    <message>
        <source>The server has put this change where nobody sees it: this fiche was deleted once. Ask an administrator of the site to look at it. Your text is kept here; do not publish.</source>
        <translation>ሰርቨር ነዚ ለውጢ ማንም ዘይርእዮ ቦታ ኣቐሚጥዎ፦ እዚ ወረቐት ሓንሳብ ተሰሪዙ ነይሩ። ንኣመሓዳሪ መርበብ ሓበሬታ ክርእዮ ሕተቱ። ጽሑፍኩም ኣብዚ ተዓቂቡ ኣሎ፤ ኣይትዘርግሕዎ።</translation>
    </message>
    <message>
        <source>Save the fiche on the server first.</source>
        <translation>ቅድም ነታ ወረቐት ኣብ ሰርቨር ዓቅቡ።</translation>
    </message>
    <message>
        <source>Saved. But something is missing now, and so the server has taken the fiche back from those who decide on it: it is a draft again. Complete it, then publish it again.</source>
        <translation>ተዓቂቡ። ግን ሕጂ ዝጎደለ ነገር ኣሎ፣ ስለዚ ሰርቨር ነቲ ወረቐት ካብቶም ዝውስኑ መሊስዎ፦ ከም ብሓድሽ ንድፊ ኮይኑ። ምልእዎ፣ ድሕሪኡ ደጊምኩም ዘርግሕዎ።</translation>
    </message>
    <message>
        <source>The structure has refused this fiche, and the server takes it from nobody any more. Ask an administrator of the site.</source>
        <translation>እቲ ትካል ነዚ ወረቐት ነጺግዎ፣ ሰርቨር ድማ ካብ ዝኾነ ሰብ ኣይቅበሎን እዩ። ንኣመሓዳሪ መርበብ ሓበሬታ ሕተቱ።</translation>
    </message>
    <message>
        <source>The structure has accepted this fiche: its members change it now, and you cannot any more. Your text is kept here.</source>
        <translation>እቲ ትካል ነዚ ወረቐት ተቐቢልዎ፦ ሕጂ ኣባላቱ ይቕይርዎ፣ ንስኹም ግን ኣይትኽእሉን። ጽሑፍኩም ኣብዚ ተዓቂቡ ኣሎ።</translation>
    </message>
    <message>
        <source>There is nothing new to publish in this fiche.</source>
        <translation>ኣብዚ ወረቐት ንምዝርጋሕ ሓድሽ ነገር የለን።</translation>
    </message>
    <message>
        <source>The text on the server is not the one you see: somebody has changed it. Save first, look at it, then publish.</source>
        <translation>ኣብ ሰርቨር ዘሎ ጽሑፍ እቲ ትርእይዎ ኣይኮነን፦ ካልእ ሰብ ቀይርዎ። ቅድም ዓቅቡ፣ ርኣዩ፣ ካብኡ ዘርግሑ።</translation>
    </message>
    <message>
        <source>Something is missing in this fiche. The list says what.</source>
        <translation>ኣብዚ ወረቐት ገለ ነገር ይጎድል። ዝርዝር እንታይ ምዃኑ ይነግር።</translation>
    </message>
    <message>
        <source>This fiche was public, and readers do not see it any more: somebody published it at the same time. Tell an administrator of the site now.</source>
        <translation>እዚ ወረቐት ህዝባዊ ነይሩ፣ ኣንበብቲ ደጊም ኣይርእይዎን፦ ካልእ ሰብ ኣብ ተመሳሳሊ ግዜ ዘርጊሕዎ። ሕጂ ንኣመሓዳሪ መርበብ ሓበሬታ ንገሩ።</translation>
    </message>
    <message>
        <source>Sent: the structure has it now, and decides.</source>
        <translation>ተላኢኹ፦ ሕጂ ኣብ ትካል ኣሎ፣ ንሱ ይውስን።</translation>
    </message>
    <message>
        <source>Sent: an administrator of the site has it now, and decides.</source>
        <translation>ተላኢኹ፦ ሕጂ ኣብ ኣመሓዳሪ መርበብ ሓበሬታ ኣሎ፣ ንሱ ይውስን።</translation>
    </message>
    <message>
        <source>The server did not publish it. Nothing is lost: try again.</source>
        <translation>ሰርቨር ኣይዘርግሖን። ዝጠፍአ የለን፦ ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>The server's answer makes no sense, so nothing was changed. Try again later.</source>
        <translation>መልሲ ናይ ሰርቨር ትርጉም የብሉን፣ ስለዚ ዝተቐየረ የለን። ድሒርኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>A text kept on this computer is damaged. The others can be opened.</source>
        <translation>ሓደ ኣብዚ ኮምፒተር ዝተዓቀበ ጽሑፍ ተበላሽዩ። ካልኦት ክኽፈቱ ይኽእሉ።</translation>
    </message>
    <message>
        <source>You are signed in, but this cannot be kept on this computer: you will be asked again.</source>
        <translation>ኣቲኹም ኣለኹም፣ ግን ኣብዚ ኮምፒተር ክዕቀብ ኣይከኣልን፦ ደጊምኩም ክትሕተቱ ኢኹም።</translation>
    </message>
    <message>
        <source>This computer has no keyring: your sign-in is kept in a file that only your account can read. Sign out on a computer that others use too.</source>
        <translation>እዚ ኮምፒተር መኽዘን መፋትሕ የብሉን፦ መእተዊኹም ሕሳብኩም ጥራይ ዘንብቦ ፋይል ይዕቀብ። ካልኦት ዝጥቀሙሉ ኮምፒተር እንተኾይኑ ውጽኡ።</translation>
    </message>
    <message>
        <source>Your sign-in could not be taken off this computer. Try again.</source>
        <translation>መእተዊኹም ካብዚ ኮምፒተር ክድምሰስ ኣይተኻእለን። ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>No source of fiches is set on this computer: nobody can be signed in.</source>
        <translation>ኣብዚ ኮምፒተር ምንጪ ወረቓቕቲ ኣይተመደበን፦ ዝኾነ ሰብ ክኣቱ ኣይክእልን።</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche since you last saved it. What you wrote is in its history here.</source>
        <translation>ካብ መወዳእታ ዝዓቀብኩምሉ ንደሓር ካልእ ሰብ ነዚ ወረቐት ቀይርዎ። ዝጸሓፍኩምዎ ኣብ ታሪኹ ኣብዚ ኣሎ።</translation>
    </message>
    <message>
        <source>Somebody else has changed this fiche meanwhile. When you save, both texts are put together; where that cannot be, you choose.</source>
        <translation>ክሳብ ሕጂ ካልእ ሰብ ነዚ ወረቐት ቀይርዎ። ክትዕቅቡ ከለኹም ክልቲኡ ጽሑፋት ይጽንበር፤ ዘይከኣለሉ ቦታ ንስኹም ትመርጹ።</translation>
    </message>
    <message>
        <source>It is being sent already.</source>
        <translation>ድሮ ይለኣኽ ኣሎ።</translation>
    </message>
    <message>
        <source>Somebody else saved this fiche at the same time. Look at it again: what you wrote is in its history here.</source>
        <translation>ካልእ ሰብ ነዚ ወረቐት ኣብ ተመሳሳሊ ግዜ ዓቂብዎ። ደጊምኩም ርኣይዎ፦ ዝጸሓፍኩምዎ ኣብ ታሪኹ ኣብዚ ኣሎ።</translation>
    </message>
    <message>
        <source>Published: readers have it now.</source>
        <translation>ተዘርጊሑ፦ ኣንበብቲ ሕጂ ኣለዎም።</translation>
    </message>
    <message>
        <source>What you have not sent stays on this computer. Nobody else sees it in Escale; it is there when you sign in again.</source>
        <translation>ዘይለኣኽኩምዎ ኣብዚ ኮምፒተር ይጸንሕ። ኣብ Escale ካልእ ሰብ ኣይርእዮን፤ ደጊምኩም ምስኣተኹም ኣሎ።</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, and nothing was published. Look at it, then publish again.</source>
        <translation>ጽሑፍ ኣብ ሞንጎ ተቐይሩ፣ ዝተሓትመ የለን። ርኣይዎ፣ ድሕሪኡ ዳግማይ ኣሕትሙ።</translation>
    </message>
    <message>
        <source>The server does not take this picture. Choose another one.</source>
        <translation>እቲ ሰርቨር ነዚ ስእሊ ኣይቅበሎን። ካልእ ምረጹ።</translation>
    </message>
    <message>
        <source>An address is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>ሓደ ኣድራሻ ኣይተወድአን፦ ኣብ ጎድኑ ዘሎ ኣንብቡ። ክሳብ ሽዑ ኩሉ ኣብዚ ይዕቀብ።</translation>
    </message>
    <message>
        <source>A partner is not finished: look at what is said beside it. Everything is kept here until then.</source>
        <translation>ሓደ መሻርኽቲ ኣይተወድአን፦ ኣብ ጎድኑ ዘሎ ኣንብቡ። ክሳብ ሽዑ ኩሉ ኣብዚ ይዕቀብ።</translation>
    </message>
    <message>
        <source>Sign in first: a picture goes to the server.</source>
        <translation>ቅድም እተዉ፦ ስእሊ ናብ ሰርቨር ይኸይድ።</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>Age</source>
        <translation>ዕድመ</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>ኩነታት ናይቲ ሰብ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ስለምንታይ?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>ብኸመይ?</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>ድሕሪኡኸ?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ኣርእስቲ</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>ስም ናይቲ መደብ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ጽማቝ</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>እንታይ እዩ?</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ቴማ</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>ትካል</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>ኣድራሻታት</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>ምምሕዳር</translation>
    </message>
    <message>
        <source>The fiches of this computer come in editions: there is no server to write to. Set the address of the site&apos;s server as the source to sign in.</source>
        <translation>ሓበሬታታት ናይዚ ኮምፒተር ብሕታማት እዮም ዝመጹ፦ ዝጽሓፈሉ ሰርቨር የለን። ንምእታው ኣድራሻ ሰርቨር ናይቲ መርበብ ከም ምንጪ ኣቐምጡ።</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>መሻርኽቲ</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one.</source>
        <translation>እዚ ፋይል ክኽፈት ኣይከኣልን። ካልእ ምረጹ።</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of less than 10 megabytes.</source>
        <translation>እዚ ስእሊ ኣዝዩ ዓቢ እዩ። ካብ 10 ሜጋባይት ዝንእስ ምረጹ።</translation>
    </message>
    <message>
        <source>This file is no picture that can be sent. Choose a PNG or a JPEG.</source>
        <translation>እዚ ፋይል ክለኣኽ ዝኽእል ስእሊ ኣይኮነን። PNG ወይ JPEG ምረጹ።</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Choose a smaller one.</source>
        <translation>እዚ ስእሊ ኣዝዩ ብዙሕ ፒክሰላት ኣለዎ። ዝነኣሰ ምረጹ።</translation>
    </message>
    <message>
        <source>This picture is too small to be seen. Choose a larger one.</source>
        <translation>እዚ ስእሊ ኣዝዩ ንእሽቶ እዩ፣ ኣይረአን። ዝዓበየ ምረጹ።</translation>
    </message>
</context>
<context>
    <name>escale::WorkshopWindow</name>
    <message>
        <source>Workshop</source>
        <translation>ዎርክሾፕ</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>ተረዲኡኒ</translation>
    </message>
</context>
<context>
    <name>escale::SignInPage</name>
    <message>
        <source>A code was sent to your address. It has six digits.</source>
        <translation>ናብ ኣድራሻኹም ኮድ ተላኢኹ። ሽዱሽተ ቁጽርታት ኣለዎ።</translation>
    </message>
    <message>
        <source>With the account you have on Réfugiés.info. What you write stays on this computer until you save it on the server.</source>
        <translation>ምስ ኣብ Réfugiés.info ዘለኩም ሕሳብ። ዝጸሓፍኩምዎ ክሳብ ኣብ ሰርቨር እትዕቅብዎ ኣብዚ ኮምፒተር ይጸንሕ።</translation>
    </message>
    <message>
        <source>Sign in to write</source>
        <translation>ንምጽሓፍ እተዉ</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ኣድራሻ ኢመይል</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>መሕለፊ ቃል</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>ኮድ ካብ ኢመይል</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>እተዉ</translation>
    </message>
    <message>
        <source>Without a password: send me a code</source>
        <translation>ብዘይ መሕለፊ ቃል፦ ኮድ ስደዱለይ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
</context>
<context>
    <name>escale::MyFichesPage</name>
    <message>
        <source>Two texts: choose</source>
        <translation>ክልተ ጽሑፋት፦ ምረጹ</translation>
    </message>
    <message>
        <source>Not sent: look why</source>
        <translation>ኣይተላእከን፦ ስለምንታይ ርኣዩ</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>መርበብ ይጽበ</translation>
    </message>
    <message>
        <source>Changed here, not on the server</source>
        <translation>ኣብዚ ተቐይሩ፣ ኣብ ሰርቨር ኣይኮነን</translation>
    </message>
    <message>
        <source>Public, with a revision</source>
        <translation>ህዝባዊ፣ ምስ ምምሕያሽ</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>ህዝባዊ</translation>
    </message>
    <message>
        <source>Waits for the structure</source>
        <translation>ትካል ይጽበ</translation>
    </message>
    <message>
        <source>Waits for an administrator</source>
        <translation>ኣመሓዳሪ ይጽበ</translation>
    </message>
    <message>
        <source>Refused by the structure</source>
        <translation>ትካል ነጺግዎ</translation>
    </message>
    <message>
        <source>Accepted by the structure</source>
        <translation>ብትካል ተቐቢሉ</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>ተደምሲሱ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ንድፊ</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ብዘይ ኣርእስቲ</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>ወረቓቕተይ</translation>
    </message>
    <message>
        <source>Write about a programme</source>
        <translation>ብዛዕባ መደብ ጽሓፉ</translation>
    </message>
    <message>
        <source>Write about a procedure</source>
        <translation>ብዛዕባ መስርሕ ጽሓፉ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ኣሐድሱ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ውጽኡ</translation>
    </message>
    <message>
        <source>There is no fiche of yours yet. Begin one: it stays on this computer until you save it.</source>
        <translation>ክሳብ ሕጂ ወረቐት የብልኩምን። ጀምሩ፦ ክሳብ እትዕቅብዎ ኣብዚ ኮምፒተር ይጸንሕ።</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ኣርእስቲ</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>ኣበይ ኣሎ</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ዝረኣይዎ</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>ምስጋናታት</translation>
    </message>
    <message>
        <source>New remarks</source>
        <translation>ሓደሽቲ ርእይቶታት</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>ርእይቶታት ኣንበብቲ</translation>
    </message>
    <message>
        <source>Only an administrator of the site makes a new fiche public.</source>
        <translation>ሓድሽ ወረቐት ዘሕትም ኣመሓዳሪ እቲ መርበብ ጥራይ እዩ።</translation>
    </message>
    <message>
        <source>You administer the site: you may change every fiche and make new ones public.</source>
        <translation>ንስኹም ኣመሓዳሪ እቲ መርበብ ኢኹም፦ ንኹሉ ወረቓቕቲ ክትቅይሩን ሓደሽቲ ከተሕትሙን ትኽእሉ።</translation>
    </message>
    <message>
        <source>You are a member of a structure: you may change its fiches and publish what is changed in public ones.</source>
        <translation>ናይ ትካል ኣባል ኢኹም፦ ወረቓቕቱ ክትቅይሩን ኣብቶም ዝተሓትሙ ዝተቐየረ ከተሕትሙን ትኽእሉ።</translation>
    </message>
    <message>
        <source>You are a member of no structure: you may change what you write until its structure has accepted it; then its members do.</source>
        <translation>ናይ ዝኾነ ትካል ኣባል ኣይኮንኩምን፦ እትጽሕፍዎ ክሳብ ትካሉ ዝቕበሎ ክትቅይርዎ ትኽእሉ፤ ድሕሪኡ ኣባላቱ ይቕይርዎ።</translation>
    </message>
    <message>
        <source>You check translations and make them public.</source>
        <translation>ትርጉማት ትምርምሩን ተሕትሙን።</translation>
    </message>
    <message>
        <source>You may propose translations; expert translators make them public.</source>
        <translation>ትርጉማት ከተቕርቡ ትኽእሉ፤ ክኢላታት ተርጐምቲ የሕትምዎም።</translation>
    </message>
</context>
<context>
    <name>escale::MergePage</name>
    <message>
        <source>to be chosen</source>
        <translation>ክምረጽ ዘለዎ</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ናትኩም</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>ናቶም</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ተሰሪዙ</translation>
    </message>
    <message>
        <source>both, put together</source>
        <translation>ክልቲኡ፣ ተጸንቢሩ</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>ብኣኹም ተቐይሩ</translation>
    </message>
    <message>
        <source>changed by the other person</source>
        <translation>ብኻልእ ሰብ ተቐይሩ</translation>
    </message>
    <message>
        <source>Choices to be made first: %1</source>
        <translation>ቅድም ክትመርጽዎ ዘለኩም፦ %1</translation>
    </message>
    <message>
        <source>Put two texts of this fiche together</source>
        <translation>ክልተ ጽሑፋት ናይዚ ወረቐት ምጽንባር</translation>
    </message>
    <message>
        <source>Somebody else changed this fiche while you were writing. Nothing is sent, nothing is lost: choose for each place. Both texts stay in the history on this computer.</source>
        <translation>ክትጽሕፉ ከለኹም ካልእ ሰብ ነዚ ወረቐት ቀይርዎ። ዝተላእከ የለን፣ ዝጠፍአ የለን፦ ንነፍሲ ወከፍ ቦታ ምረጹ። ክልቲኡ ጽሑፋት ኣብዚ ኮምፒተር ኣብ ታሪኽ ይጸንሕ።</translation>
    </message>
    <message>
        <source>The other person, on the server</source>
        <translation>ካልእ ሰብ፣ ኣብ ሰርቨር</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ቅድሚኡ</translation>
    </message>
    <message>
        <source>You, on this computer</source>
        <translation>ንስኹም፣ ኣብዚ ኮምፒተር</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>ናቶም ውሰዱ</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>ናትኩም ውሰዱ</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>ነዚ ለውጢ ሰርዙ</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>ንድሓር ኣጽንሑ</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>ጽሑፍ ለኣኹ</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>ብኣኹም ተጻሒፉ</translation>
    </message>
    <message>
        <source>What will stand there: take one of the two, or write here</source>
        <translation>ኣብኡ ዝተርፍ፦ ካብቶም ክልተ ሓደ ውሰዱ ወይ ኣብዚ ጽሓፉ</translation>
    </message>
</context>
<context>
    <name>escale::FactsForm</name>
    <message>
        <source>Not said yet</source>
        <translation>ገና ኣይተባህለን</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>ኣገዳሲ ኣይኮነን</translation>
    </message>
    <message>
        <source>In all of France</source>
        <translation>ኣብ መላእ ፈረንሳ</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ብኢንተርነት</translation>
    </message>
    <message>
        <source>In these départements</source>
        <translation>ኣብዞም ዞባታት</translation>
    </message>
    <message>
        <source>No département is called %1.</source>
        <translation>%1 ዝበሃል ዞባ የለን።</translation>
    </message>
    <message>
        <source>Départements, with commas between them</source>
        <translation>ዞባታት፣ ብነጠላ ሰረዝ ፈሊኹም</translation>
    </message>
    <message>
        <source>The site has no field for the dates of a course: write them in the text.</source>
        <translation>ኣብ መርበብ ሓበሬታ ንዕለታት ናይ ኮርስ ዝኸውን ቦታ የለን፦ ኣብቲ ጽሑፍ ጽሓፍዎ።</translation>
    </message>
</context>
<context>
    <name>escale::HistoryDialog</name>
    <message>
        <source>from the server</source>
        <translation>ካብ ሰርቨር</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>ኣብዚ ተጻሒፉ</translation>
    </message>
    <message>
        <source>merged from both texts</source>
        <translation>ካብ ክልቲኡ ተጸንቢሩ</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Each save on the server keeps a text here.</source>
        <translation>ክሳብ ሕጂ ኣብዚ ዝተዓቀበ የለን። ነፍሲ ወከፍ ምዕቃብ ኣብ ሰርቨር ኣብዚ ጽሑፍ ይገድፍ።</translation>
    </message>
    <message>
        <source>This is the current text.</source>
        <translation>እዚ እቲ ሕጂ ዘሎ ጽሑፍ እዩ።</translation>
    </message>
    <message>
        <source>What would change in the current text:</source>
        <translation>ኣብቲ ሕጂ ዘሎ ጽሑፍ ዝቕየር፦</translation>
    </message>
    <message>
        <source>History of this fiche</source>
        <translation>ታሪኽ ናይዚ ወረቐት</translation>
    </message>
    <message>
        <source>Put this text back</source>
        <translation>ነዚ ጽሑፍ መልስዎ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
</context>
<context>
    <name>escale::EditorPage</name>
    <message>
        <source>Pictures are left out: a fiche holds none.</source>
        <translation>ስእልታት ተሪፎም፦ ወረቐት ስእሊ የብሉን።</translation>
    </message>
    <message>
        <source>A table has become lines of text.</source>
        <translation>ሰሌዳ መስመራት ጽሑፍ ኮይኑ።</translation>
    </message>
    <message>
        <source>Footnotes stand in brackets where they were marked.</source>
        <translation>ናይ ግርጌ መዘኻኸሪታት ኣብቲ ምልክቶም ዝነበሮ ቦታ ኣብ ቅንፊ ኣለዉ።</translation>
    </message>
    <message>
        <source>A footnote was not in what was copied: only its mark was, and it is left out.</source>
        <translation>ናይ ግርጌ መዘኻኸሪ ኣብቲ ዝተቐድሐ ኣይነበረን፦ ምልክቱ ጥራይ ነይሩ፣ ተሪፉ።</translation>
    </message>
    <message>
        <source>Words that a tracked change takes out are left out.</source>
        <translation>ብምክትታል ለውጢ ዝተሰረዙ ቃላት ተሪፎም።</translation>
    </message>
    <message>
        <source>Comments are left out.</source>
        <translation>ርእይቶታት ተሪፎም።</translation>
    </message>
    <message>
        <source>A film, a form or something else that is no text did not come along.</source>
        <translation>ፊልም፣ ቅጥዒ ወይ ካልእ ጽሑፍ ዘይኮነ ነገር ኣይመጸን።</translation>
    </message>
    <message>
        <source>The text is too long: its end is missing.</source>
        <translation>እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ፦ መወዳእታኡ ጎዲሉ።</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ንላዕሊ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ንታሕቲ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ኣውጽኡ</translation>
    </message>
    <message>
        <source>One more reason</source>
        <translation>ተወሳኺ ምኽንያት</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>ተወሳኺ ስጉምቲ</translation>
    </message>
    <message>
        <source>This fiche holds a table, shown here as lines. It stays as it is as long as nobody changes these lines.</source>
        <translation>እዚ ወረቐት ሰሌዳ ኣለዎ፣ ኣብዚ ከም መስመራት ይረአ። ዝኾነ ሰብ ነዞም መስመራት ክሳብ ዘይቀየረ ከምዘለዎ ይጸንሕ።</translation>
    </message>
    <message>
        <source>This fiche holds something that cannot be shown here. It stays as it is as long as nobody changes the text around it.</source>
        <translation>እዚ ወረቐት ኣብዚ ክረአ ዘይከኣል ነገር ኣለዎ። ኣብ ዙርያኡ ዘሎ ጽሑፍ ክሳብ ዘይተቐየረ ከምዘለዎ ይጸንሕ።</translation>
    </message>
    <message>
        <source>Address of the link (empty: no link)</source>
        <translation>ኣድራሻ ናይ መላግቦ (ባዶ፦ መላግቦ የለን)</translation>
    </message>
    <message>
        <source>Somebody else changed the same place: choose between the two texts.</source>
        <translation>ካልእ ሰብ ነቲ ተመሳሳሊ ቦታ ቀይርዎ፦ ካብ ክልቲኡ ጽሑፋት ምረጹ።</translation>
    </message>
    <message>
        <source>Kept here (%1). It goes to the server as soon as the network is there.</source>
        <translation>ኣብዚ ተዓቂቡ (%1)። መርበብ ምስተረኽበ ናብ ሰርቨር ይኸይድ።</translation>
    </message>
    <message>
        <source>Kept on this computer (%1), not on the server yet.</source>
        <translation>ኣብዚ ኮምፒተር ተዓቂቡ (%1)፣ ገና ኣብ ሰርቨር የለን።</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>ኣብ ሰርቨር ኣሎ።</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>ወረቓቕተይ</translation>
    </message>
    <message>
        <source>Save on the server</source>
        <translation>ኣብ ሰርቨር ዓቅቡ</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>ኣይትለኣኹ</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>ዘርግሑ…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>መላግቦ…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ምለሱ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ድገሙ</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>ድሙቕ</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>ሕጡበ-ጽሑፍ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>ንኡስ ኣርእስቲ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>ዝርዝር</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ቁጽርታት</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>ክትፈልጥዎ ጽቡቕ</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>ኣገዳሲ</translation>
    </message>
    <message>
        <source>Form of the paragraph</source>
        <translation>ቅርጺ ሕጡበ-ጽሑፍ</translation>
    </message>
    <message>
        <source>Parts of the fiche</source>
        <translation>ክፋላት ናይታ ወረቐት</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1፣ ኣርእስቲ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ኣርእስቲ</translation>
    </message>
    <message>
        <source>Your structure</source>
        <translation>ትካልኩም</translation>
    </message>
    <message>
        <source>As it is on the server</source>
        <translation>ከምቲ ኣብ ሰርቨር ዘሎ</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>ክምረጽ ዘለዎ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>ኣጸሓሕፋ</translation>
    </message>
    <message>
        <source>See as readers</source>
        <translation>ከም ኣንበብቲ ርኣዩ</translation>
    </message>
    <message>
        <source>Say it simpler</source>
        <translation>ብቐሊሉ በሉዎ</translation>
    </message>
    <message>
        <source>Put the cursor into the paragraph that is to be simpler.</source>
        <translation>ነቲ ክቐልል ዘለዎ ሕጡበ-ጽሑፍ ጠውቑዎ።</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>ተወሳኺ ኣድራሻ</translation>
    </message>
    <message>
        <source>One more partner</source>
        <translation>ተወሳኺ መሻርኽቲ</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>ኣንበብቲ ክሓትዎም ዝኽእሉ ሕቶታት</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>ኣርእስቲ ኣቕርብ</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>ጽማቕ ኣቕርብ</translation>
    </message>
    <message>
        <source>Ideas of a model…</source>
        <translation>ሓሳባት ሞዴል…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>ድለዩ…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>ታሪኽ…</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>ብሓጺሩ</translation>
    </message>
</context>
<context>
    <name>escale::FindingsPanel</name>
    <message>
        <source>To mend</source>
        <translation>ክእረም ዘለዎ</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>ሓሳብ</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>ኣብ ክንድኡ፦ %1</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>ክእረም ዘለዎ፦ %1</translation>
    </message>
    <message>
        <source>Ideas: %1</source>
        <translation>ሓሳባት፦ %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ቀጻሊ</translation>
    </message>
    <message>
        <source>What makes the text hard</source>
        <translation>ነቲ ጽሑፍ ዘጸግም</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>ቃላት፦ %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ተክኡ</translation>
    </message>
    <message>
        <source>Explain in the text</source>
        <translation>ኣብ ጽሑፍ ግለጹ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ይጽናሕ</translation>
    </message>
    <message>
        <source>Says nothing more of these words while the workshop is open</source>
        <translation>ዎርክሾፕ ክፉት ክሳብ ዘሎ ብዛዕባ እዞም ቃላት ካልእ ኣይብልን</translation>
    </message>
    <message>
        <source>Show what was kept</source>
        <translation>ዝጸንሐ ኣርእዩ</translation>
    </message>
</context>
<context>
    <name>escale::MissingBar</name>
    <message>
        <source>Nothing is missing for readers.</source>
        <translation>ንኣንበብቲ ዝጎድል የለን።</translation>
    </message>
    <message>
        <source>Before readers can have it:</source>
        <translation>ቅድሚ ምዝርጋሕ ዝጎድል፦</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ከምኡውን %1 ካልኦት</translation>
    </message>
</context>
<context>
    <name>escale::PublishQuestion</name>
    <message>
        <source>Publish</source>
        <translation>ዘርግሑ</translation>
    </message>
    <message>
        <source>Readers cannot have this fiche yet. This is missing:</source>
        <translation>ኣንበብቲ ነዚ ወረቐት ገና ክረኽብዎ ኣይክእሉን። ዝጎድል፦</translation>
    </message>
    <message>
        <source>What readers have now could not be looked up.</source>
        <translation>ኣንበብቲ ሕጂ ዘለዎም ክረአ ኣይተኻእለን።</translation>
    </message>
    <message>
        <source>Texts that changed: %1.</source>
        <translation>ዝተቐየሩ ጽሑፋት፦ %1።</translation>
    </message>
    <message>
        <source>Languages that leave the public until somebody has looked at them: %1.</source>
        <translation>ክሳብ ዝረኣዩ ካብ ህዝቢ ዝወጹ ቋንቋታት፦ %1።</translation>
    </message>
    <message>
        <source>No translation is touched.</source>
        <translation>ዝትንከፍ ትርጉም የለን።</translation>
    </message>
    <message>
        <source>Places that are hard to understand: %1. See the list beside the text.</source>
        <translation>ንምርዳእ ዘጸግሙ ቦታታት፦ %1። ኣብ ጎኒ ጽሑፍ ዘሎ ዝርዝር ርኣዩ።</translation>
    </message>
    <message>
        <source>Publish this fiche?</source>
        <translation>ነዚ ወረቐት ክዝርጋሕ?</translation>
    </message>
    <message>
        <source>See it first</source>
        <translation>ቅድም ርኣዩዋ</translation>
    </message>
    <message>
        <source>Translated passages to be looked at again: %1.</source>
        <translation>ዳግማይ ክረኣዩ ዘለዎም ዝተተርጎሙ ክፍልታት፦ %1።</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>This station has had no edition before the one of today.</source>
        <translation>እዚ ጣብያ ቅድሚ ናይ ሎሚ ሕታም ካልእ ሕታም ኣይነበሮን።</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the rights of the folder.</source>
        <translation>%1 ክጽሓፍ ኣይከኣልን። ዲስክን መሰል ናይቲ ፎልደርን ፈትሹ።</translation>
    </message>
    <message>
        <source>%1 holds an edition of another channel, or a damaged one. Choose another folder, or put that one right.</source>
        <translation>%1 ናይ ካልእ መስመር ሕታም ወይ ዝተበላሸወ ሕታም ሒዙ ኣሎ። ካልእ ፎልደር ምረጹ ወይ ነዚ ኣዐርዩዎ።</translation>
    </message>
    <message>
        <source>The library holds only the sample. Bring it up to date first: escalectl sync.</source>
        <translation>እቲ ቤተ-ንባብ ኣብነት ጥራይ ኢዩ ሒዙ ዘሎ። መጀመርታ ኣሐድሱዎ፦ escalectl sync።</translation>
    </message>
    <message>
        <source>The library holds no fiches to publish. Bring it up to date first: escalectl sync.</source>
        <translation>እቲ ቤተ-ንባብ ዝሕተም ወረቐት ሓበሬታ የብሉን። መጀመርታ ኣሐድሱዎ፦ escalectl sync።</translation>
    </message>
    <message>
        <source>%1 of %2 fiches of the edition before would be missing. Nothing was published. If that is right: --accept-removals</source>
        <translation>%1 ካብ %2 ወረቓቕቲ ናይቲ ዝሓለፈ ሕታም ምጐደላ። ዝተሓትመ የለን። ቅኑዕ እንተኾይኑ፦ --accept-removals</translation>
    </message>
    <message>
        <source>A text of the library is too large for an edition.</source>
        <translation>ሓደ ጽሑፍ ናይቲ ቤተ-ንባብ ንሕታም ኣዝዩ ዓቢ ኢዩ።</translation>
    </message>
    <message>
        <source>There are too many fiches for one edition.</source>
        <translation>ንሓደ ሕታም ኣዝዮም ብዙሓት ወረቓቕቲ ኣለዉ።</translation>
    </message>
    <message>
        <source>Edition %1 is not kept in this folder: copy all of it.</source>
        <translation>ሕታም %1 ኣብዚ ፎልደር የለን፦ ምሉእ ቅድሑዎ።</translation>
    </message>
    <message>
        <source>The address of an edition is not usable. Give one like https://packs.example.org/index.escale, or the file index.escale of a stick.</source>
        <translation>እቲ ኣድራሻ ናይ ሕታም ኣየገልግልን። ከም https://packs.example.org/index.escale ዝበለ ወይ ፋይል index.escale ናይ USB ሃቡ።</translation>
    </message>
    <message>
        <source>The files of the edition cannot be read. Check the folder or the stick.</source>
        <translation>ፋይላት ናይቲ ሕታም ክንበቡ ኣይከኣሉን። ነቲ ፎልደር ወይ USB ፈትሹ።</translation>
    </message>
    <message>
        <source>There is no edition of the fiches at this address. Check the address.</source>
        <translation>ኣብዚ ኣድራሻ ሕታም ናይ ወረቓቕቲ የለን። ነቲ ኣድራሻ ፈትሹ።</translation>
    </message>
    <message>
        <source>The index of the fiches is larger than any can be. Nothing was taken; check the address.</source>
        <translation>ዝርዝር ናይ ወረቓቕቲ ካብ ዝከኣል ንላዕሊ ዓቢ ኢዩ። ዝተወስደ የለን፤ ነቲ ኣድራሻ ፈትሹ።</translation>
    </message>
    <message>
        <source>This is not a signed index of fiches, or not all of it. Nothing was taken.</source>
        <translation>እዚ ዝተፈረመ ዝርዝር ናይ ወረቓቕቲ ኣይኮነን፡ ወይ ምሉእ ኣይኮነን። ዝተወስደ የለን።</translation>
    </message>
    <message>
        <source>These fiches are signed by somebody this station does not know. Nothing was taken; ask their publisher for the key.</source>
        <translation>እዞም ወረቓቕቲ እዚ ጣብያ ብዘይፈልጦ ሰብ ዝተፈረሙ ኢዮም። ዝተወስደ የለን፤ ካብቲ ኣሕታሚ መፍትሕ ሕተቱ።</translation>
    </message>
    <message>
        <source>The index of the fiches was changed after it was signed. Nothing was taken.</source>
        <translation>ዝርዝር ናይ ወረቓቕቲ ድሕሪ ምፍራሙ ተቐይሩ። ዝተወስደ የለን።</translation>
    </message>
    <message>
        <source>These fiches are packed for a newer Escale. Update Escale first.</source>
        <translation>እዞም ወረቓቕቲ ንሓድሽ Escale ዝተዳለዉ ኢዮም። መጀመርታ Escale ኣሐድሱ።</translation>
    </message>
    <message>
        <source>These fiches are of another channel than this station's. Nothing was taken.</source>
        <translation>እዞም ወረቓቕቲ ናይ ካልእ መስመር ኢዮም፡ ናይዚ ጣብያ ኣይኮኑን። ዝተወስደ የለን።</translation>
    </message>
    <message>
        <source>These fiches are older than those this station has had. Nothing was taken.</source>
        <translation>እዞም ወረቓቕቲ ካብቶም እዚ ጣብያ ዝነበርዎ ዝኣረጉ ኢዮም። ዝተወስደ የለን።</translation>
    </message>
    <message>
        <source>The number of this edition is too far ahead to be right. Nothing was taken; ask the publisher.</source>
        <translation>ቁጽሪ ናይዚ ሕታም ኣዝዩ ቀዲሙ፡ ቅኑዕ ክኸውን ኣይክእልን። ዝተወስደ የለን፤ ነቲ ኣሕታሚ ሕተቱ።</translation>
    </message>
    <message>
        <source>The index of the fiches is signed, but it contradicts itself. Nothing was taken; tell the publisher.</source>
        <translation>ዝርዝር ናይ ወረቓቕቲ ተፈሪሙ ኣሎ፡ ግን ነንሕድሕዱ ይጋጮ። ዝተወስደ የለን፤ ንኣሕታሚ ንገርዎ።</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the new fiches. Make room, then try again.</source>
        <translation>ኣብቲ ዲስክ ንሓደስቲ ወረቓቕቲ እኹል ቦታ የለን። ቦታ ግበሩ፡ ደሓር መሊስኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>A part of the fiches is not there: the stick was pulled out, or the copy is not complete. What was fetched is saved; try again.</source>
        <translation>ክፋል ናይቶም ወረቓቕቲ የለን፦ እቲ USB ተነቒሉ ወይ እቲ ቅዳሕ ምሉእ ኣይኮነን። ዝመጸ ተዓቂቡ ኣሎ፤ መሊስኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>A part of the fiches is not the one that was signed. It was not taken; copy the files again, or try again later.</source>
        <translation>ሓደ ክፋል ናይቶም ወረቓቕቲ እቲ ዝተፈረመ ኣይኮነን። ኣይተወስደን፤ ነቶም ፋይላት መሊስኩም ቅድሑ ወይ ደሓር ፈትኑ።</translation>
    </message>
    <message>
        <source>feed/channel must be a name of small letters, digits and hyphens.</source>
        <translation>feed/channel ካብ ንኣሽቱ ፊደላት፡ ቁጽርታትን ጭረታትን ዝቖመ ስም ክኸውን ኣለዎ።</translation>
    </message>
    <message>
        <source>feed/keys must hold public keys of the publisher, as they stand in its file NAME.pub (RWQ…).</source>
        <translation>feed/keys ህዝባዊ መፍትሕ ናይቲ ኣሕታሚ ክሕዝ ኣለዎ፡ ከምቲ ኣብ ፋይል NAME.pub ዘሎ (RWQ…)።</translation>
    </message>
    <message>
        <source>An edition is taken only from a publisher that is known: write its public key into the settings as feed/keys.</source>
        <translation>ሕታም ካብ ዝፍለጥ ኣሕታሚ ጥራይ ይውሰድ፦ ህዝባዊ መፍትሑ ኣብ ቅጥዕታት ከም feed/keys ጽሓፉ።</translation>
    </message>
    <message>
        <source>feed/departments takes codes of départements, separated by commas: 38,2A,971.</source>
        <translation>feed/departments ኮዳት ናይ ዞባታት ብኮማ ዝተፈላለዩ ይወስድ፦ 38,2A,971።</translation>
    </message>
    <message>
        <source>Only a source that comes in editions has one to go back to.</source>
        <translation>ናብ ዝሓለፈ ክትምለስ ትኽእል ብሕታም ዝመጽእ ምንጪ ጥራይ ኢዩ።</translation>
    </message>
    <message>
        <source>%1 is damaged, missing or of another channel, and was not touched. Put it back from a copy: no station would believe one that begins anew.</source>
        <translation>%1 ተበላሽዩ፣ የለን ወይ ናይ ካልእ መስመር እዩ፣ ኣይተተንከፈን ድማ። ካብ ቅዳሕ መልስዎ፤ ሓድሽ ዝጅምር ፋይል ዝኣምን ጣብያ የለን።</translation>
    </message>
    <message>
        <source>This key may not sign any more since the last rotation. Sign with one of the keys that came then.</source>
        <translation>ካብቲ ናይ መወዳእታ ለውጢ መፍትሓት ጀሚሩ እዚ መፍትሕ ክፍርም ኣይክእልን። ብሓደ ካብቶም ሽዑ ዝመጹ መፍትሓት ፈርሙ።</translation>
    </message>
    <message>
        <source>The edition of before is no longer whole where it comes from. Nothing was changed.</source>
        <translation>እቲ ቀዳማይ ሕታም ኣብቲ ዝመጸሉ ቦታ ምሉእ ኣይኮነን። ዝተቐየረ የለን።</translation>
    </message>
    <message>
        <source>Only fiches that come in editions can be written onto a stick. This computer fetches its own one by one: ask who publishes editions.</source>
        <translation>ኣብ USB ክጽሓፉ ዝኽእሉ ብሕታም ዝመጹ ወረቓቕቲ ጥራይ እዮም። እዚ ኮምፒተር ንናቱ ሓደ ብሓደ እዩ ዘምጽኦም፦ ነቲ ሕታም ዘውጽእ ሕተቱ።</translation>
    </message>
</context>
<context>
    <name>assistant</name>
    <message>
        <source>“%1” is written in no fiche that is cited.</source>
        <translation>«%1» ኣብ ዝኾነ ዝተጠቕሰ ወረቐት ኣይተጻሕፈን።</translation>
    </message>
    <message>
        <source>No fiche that is cited says that it is free of charge.</source>
        <translation>ዝኾነ ዝተጠቕሰ ወረቐት ብናጻ እዩ ኣይብልን።</translation>
    </message>
    <message>
        <source>The fiche says the opposite, or not quite this.</source>
        <translation>እቲ ወረቐት ተጻራሪ ይብል፣ ወይ ልክዕ ነዚ ኣይብልን።</translation>
    </message>
    <message>
        <source>A sentence was left out: no fiche says it.</source>
        <translation>ሓደ ምሉእ ሓሳብ ተኣልዩ፦ ዝኾነ ወረቐት ኣይብሎን።</translation>
    </message>
    <message>
        <source>A sentence was left out: its telephone number or address is in no fiche.</source>
        <translation>ሓደ ምሉእ ሓሳብ ተኣልዩ፦ ቁጽሪ ተሌፎኑ ወይ ኣድራሻኡ ኣብ ዝኾነ ወረቐት የለን።</translation>
    </message>
    <message>
        <source>A sentence was left out: it says more than the fiches.</source>
        <translation>ሓደ ምሉእ ሓሳብ ተኣልዩ፦ ካብቲ ወረቓቕቲ ንላዕሊ ይብል።</translation>
    </message>
    <message>
        <source>A sentence was left out: it is in another language.</source>
        <translation>ሓደ ምሉእ ሓሳብ ተኣልዩ፦ ብኻልእ ቋንቋ እዩ።</translation>
    </message>
    <message>
        <source>A sentence was left out: it is no answer.</source>
        <translation>ሓደ ምሉእ ሓሳብ ተኣልዩ፦ መልሲ ኣይኮነን።</translation>
    </message>
    <message>
        <source>The address of the server with the model is not usable. It begins with https:// and holds no user name and no password.</source>
        <translation>ኣድራሻ ናይቲ ሞዴል ዘለዎ ሰርቨር ክጥቀመሉ ኣይከኣልን። ብ https:// ይጅምር፣ ስም ተጠቃሚን ቃል ምስጢርን የብሉን።</translation>
    </message>
    <message>
        <source>The server's answer makes no sense to Escale.</source>
        <translation>Escale ንመልሲ ናይቲ ሰርቨር ኣይተረድኦን።</translation>
    </message>
    <message>
        <source>The model stopped in the middle of its answer.</source>
        <translation>እቲ ሞዴል ኣብ ማእከል መልሱ ደው ኢሉ።</translation>
    </message>
    <message>
        <source>The model does not answer.</source>
        <translation>እቲ ሞዴል ኣይምልስን ኣሎ።</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model.</source>
        <translation>እቲ ሕቶ ምስ ጽሑፋቱ ነዚ ሞዴል ኣዝዩ ነዊሕ እዩ።</translation>
    </message>
    <message>
        <source>The server of the model refused the key.</source>
        <translation>ሰርቨር ናይቲ ሞዴል ነቲ መፍትሕ ኣይተቐበሎን።</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>እቲ ሰርቨር ከምዚ ዝበለ ሞዴል የብሉን። ካልእ ምረጹ።</translation>
    </message>
    <message>
        <source>Too many questions in this minute. Ask again in a minute.</source>
        <translation>ኣብዚ ደቒቕ ብዙሕ ሕቶታት። ድሕሪ ሓደ ደቒቕ ደጊምኩም ሕተቱ።</translation>
    </message>
    <message>
        <source>The budget for the model is used up.</source>
        <translation>ባጀት ናይቲ ሞዴል ተወዲኡ።</translation>
    </message>
    <message>
        <source>The model is busy.</source>
        <translation>እቲ ሞዴል ስራሕ ኣለዎ።</translation>
    </message>
    <message>
        <source>The server of the model has a problem of its own.</source>
        <translation>ሰርቨር ናይቲ ሞዴል ናይ ገዛእ ርእሱ ጸገም ኣለዎ።</translation>
    </message>
    <message>
        <source>The server of the model did not accept the question.</source>
        <translation>ሰርቨር ናይቲ ሞዴል ነቲ ሕቶ ኣይተቐበሎን።</translation>
    </message>
    <message>
        <source>The server of the model could not prove who it is, so nothing was sent.</source>
        <translation>ሰርቨር ናይቲ ሞዴል መን ምዃኑ ከረጋግጽ ኣይከኣለን፣ ስለዚ ዝተላእከ የለን።</translation>
    </message>
    <message>
        <source>The server of the model cannot be reached.</source>
        <translation>ምስ ሰርቨር ናይቲ ሞዴል ክራኸብ ኣይከኣልን።</translation>
    </message>
    <message>
        <source>What you say of the answer could not be kept. Is the disk full?</source>
        <translation>ርእይቶኹም ክዕቀብ ኣይከኣለን። እቲ ዲስክ መሊኡ ድዩ?</translation>
    </message>
    <message>
        <source>The proposal was more than plain words: it is not shown.</source>
        <translation>እቲ እማመ ካብ ተራ ቃላት ንላዕሊ ነይርዎ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal did not speak to readers: it is not shown.</source>
        <translation>እቲ እማመ ንኣንበብቲ ኣይተዛረበን፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal changed a telephone number or an address: it is not shown.</source>
        <translation>እቲ እማመ ቁጽሪ ተሌፎን ወይ ኣድራሻ ቀይሩ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal lost a word that you hid: it is not shown.</source>
        <translation>እቲ እማመ ዝሓባእኩሞ ቃል ኣጥፊኡ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal lost a link: it is not shown.</source>
        <translation>እቲ እማመ መላግቦ ኣጥፊኡ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal changed an amount: it is not shown.</source>
        <translation>እቲ እማመ መጠን ገንዘብ ቀይሩ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal changed a number: it is not shown.</source>
        <translation>እቲ እማመ ቁጽሪ ቀይሩ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal changed a date or a day: it is not shown.</source>
        <translation>እቲ እማመ ዕለት ወይ መዓልቲ ቀይሩ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal changed a name: it is not shown.</source>
        <translation>እቲ እማመ ስም ቀይሩ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal changed a “not” or a “without”: it is not shown.</source>
        <translation>እቲ እማመ «ኣይ» ወይ «ብዘይ» ቀይሩ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal changed a limit, as “only” or “at least”: it is not shown.</source>
        <translation>እቲ እማመ ደረት ከም «ጥራይ» ወይ «እንተወሓደ» ቀይሩ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal made “you may” and “you must” of each other: it is not shown.</source>
        <translation>እቲ እማመ «ትኽእሉ» ምስ «ክትገብሩ ኣለኩም» ሓዋዊሱ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal was not in French: it is not shown.</source>
        <translation>እቲ እማመ ብፈረንሳይኛ ኣይነበረን፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal was much longer than your text: it is not shown.</source>
        <translation>እቲ እማመ ካብ ጽሑፍኩም ኣዝዩ ነዊሕ ነይሩ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal left something out: it is not shown.</source>
        <translation>እቲ እማመ ገለ ነገር ገዲፉ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal added something: it is not shown.</source>
        <translation>እቲ እማመ ገለ ነገር ወሲኹ፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The proposal was not simpler than your text: it is not shown.</source>
        <translation>እቲ እማመ ካብ ጽሑፍኩም ዝቐለለ ኣይነበረን፦ ኣይረአን።</translation>
    </message>
    <message>
        <source>The model found no simpler words.</source>
        <translation>እቲ ሞዴል ዝቐለለ ቃላት ኣይረኸበን።</translation>
    </message>
    <message>
        <source>This paragraph is very long. Make two of it first.</source>
        <translation>እዚ ሕጡበ-ጽሑፍ ኣዝዩ ነዊሕ እዩ። ቅድም ኣብ ክልተ ክፈልዎ።</translation>
    </message>
    <message>
        <source>This paragraph holds words that are meant for a machine, so nothing was sent.</source>
        <translation>እዚ ሕጡበ-ጽሑፍ ንማሽን ዝተጻሕፈ ቃላት ኣለዎ፣ ስለዚ ዋላ ሓንቲ ኣይተላእከን።</translation>
    </message>
    <message>
        <source>There is no text yet. Write what it is about first.</source>
        <translation>ክሳብ ሕጂ ጽሑፍ የለን። ቅድም ብዛዕባ እንታይ ምዃኑ ጽሓፉ።</translation>
    </message>
    <message>
        <source>This text holds words that are meant for a machine, so nothing was sent.</source>
        <translation>እዚ ጽሑፍ ንማሽን ዝተጻሕፉ ቃላት ሒዙ ኣሎ፣ ስለዚ ዋላ ሓንቲ ኣይተላእከን።</translation>
    </message>
    <message>
        <source>What must stay hidden in this text cannot be told apart, so nothing was sent.</source>
        <translation>ኣብዚ ጽሑፍ ክሕባእ ዘለዎ ካብቲ ካልእ ክፍለ ኣይተኻእለን፣ ስለዚ ዋላ ሓንቲ ኣይተላእከን።</translation>
    </message>
    <message>
        <source>This computer has no room to look whether your text answers the questions.</source>
        <translation>ኣብዚ ኮምፒተር ጽሑፍኩም ነቶም ሕቶታት ዝምልስ ምዃኑ ንምርኣይ ቦታ የለን።</translation>
    </message>
</context>
<context>
    <name>escale::AskTurnView</name>
    <message>
        <source>Question</source>
        <translation>ሕቶ</translation>
    </message>
    <message>
        <source>Looking in the fiches…</source>
        <translation>ኣብቲ ወረቓቕቲ ይድለ ኣሎ…</translation>
    </message>
    <message>
        <source>Here is the answer word for word.</source>
        <translation>እቲ መልሲ ቃል ብቃል እንሆ።</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ደጊምኩም ፈትኑ</translation>
    </message>
    <message>
        <source>The model is writing. Until then, word for word:</source>
        <translation>እቲ ሞዴል ይጽሕፍ ኣሎ። ክሳብ ሽዑ ቃል ብቃል፦</translation>
    </message>
    <message>
        <source>Nothing that the model wrote stands in the fiches. Here is the answer word for word.</source>
        <translation>ካብቲ እቲ ሞዴል ዝጸሓፎ ኣብቲ ወረቓቕቲ ዘሎ የለን። እቲ መልሲ ቃል ብቃል እንሆ።</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>ዝተረድአ፦ %1</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>ኣልዩ፦ %1</translation>
    </message>
    <message>
        <source>Written by a model, checked here</source>
        <translation>ብሞዴል ዝተጻሕፈ፣ ኣብዚ ዝተረጋገጸ</translation>
    </message>
    <message>
        <source>Sentences checked: %1</source>
        <translation>ዝተረጋገጹ ምሉእ ሓሳባት፦ %1</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>ዝተሰረዙ፦ %1</translation>
    </message>
    <message>
        <source>Struck out.</source>
        <translation>ተሰሪዙ።</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>ካብዚ ኮምፒተር ዝወጸ</translation>
    </message>
    <message>
        <source>Copy with the sources</source>
        <translation>ምስ ምንጭታቱ ቅድሑ</translation>
    </message>
    <message>
        <source>In my selection</source>
        <extracomment>Puts the fiche that answers aside in the caseworker&apos;s own selection, or takes it out again.</extracomment>
        <translation>ኣብ ምርጫይ</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <extracomment>Paper, PDF, a file for the phone...: the fiche that answers.</extracomment>
        <translation>ሃቡ…</translation>
    </message>
    <message>
        <source>As the model wrote it</source>
        <translation>ከምቲ እቲ ሞዴል ዝጸሓፎ</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>ቃል ብቃል</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>ጽቡቕ መልሲ</translation>
    </message>
    <message>
        <source>Wrong because…</source>
        <translation>ጌጋ እዩ ምኽንያቱ…</translation>
    </message>
    <message>
        <source>What is wrong? Kept on this computer for the editors</source>
        <translation>ጌጋኡ እንታይ እዩ? ኣብዚ ንኣሰናዳእቲ ይዕቀብ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ዓቅቡ</translation>
    </message>
</context>
<context>
    <name>escale::AskPane</name>
    <message>
        <source>Ask</source>
        <translation>ሕተቱ</translation>
    </message>
    <message>
        <source>Ask as you would ask a colleague: “How do I open an account if the bank refuses?” Only what the fiches say is answered, word for word, and each sentence shows where it comes from.</source>
        <translation>ንመሳርሕትኹም ከም እትሓቱ ሕተቱ፦ «ባንኪ እንተ ኣብዩ ሕሳብ ከመይ እኸፍት?» እቲ መልሲ እቲ ወረቓቕቲ ዝብልዎ ጥራይ እዩ፣ ቃል ብቃል፣ ኣብ ጎድኒ ነፍሲ ወከፍ ምሉእ ሓሳብ ድማ ካበይ ከም ዝመጸ ይርአ።</translation>
    </message>
    <message>
        <source>Back to the fiches</source>
        <translation>ናብቲ ወረቓቕቲ ተመለሱ</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>ሕቶኹም</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>ካልእ ሕቶ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ሕቶ</translation>
    </message>
    <message>
        <source>The answer is copied, with its sources.</source>
        <translation>እቲ መልሲ ምስ ምንጭታቱ ተቐዲሑ።</translation>
    </message>
    <message>
        <source>Kept on this computer for the editors, without names and numbers.</source>
        <translation>ኣብዚ ኮምፒተር ንኣሰናዳእቲ ተዓቂቡ፣ ብዘይ ኣስማትን ቁጽርታትን።</translation>
    </message>
    <message>
        <source>Nothing has been said of an answer yet.</source>
        <translation>ክሳብ ሕጂ ብዛዕባ መልሲ ዝተባህለ የለን።</translation>
    </message>
    <message>
        <source>What was said of answers</source>
        <translation>ብዛዕባ መልስታት ዝተባህለ</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>እቲ ሰሌዳ ተዓቂቡ።</translation>
    </message>
    <message>
        <source>The table could not be saved. Is the disk full?</source>
        <translation>እቲ ሰሌዳ ክዕቀብ ኣይከኣለን። እቲ ዲስክ መሊኡ ድዩ?</translation>
    </message>
    <message>
        <source>A model writes, Escale checks. The conversation is kept nowhere.</source>
        <translation>ሞዴል ይጽሕፍ፣ Escale የረጋግጽ። እቲ ዝርርብ ኣብ ዝኾነ ቦታ ኣይዕቀብን።</translation>
    </message>
    <message>
        <source>Word for word, without a model and without a network. The conversation is kept nowhere.</source>
        <translation>ቃል ብቃል፣ ብዘይ ሞዴልን ብዘይ መርበብን። እቲ ዝርርብ ኣብ ዝኾነ ቦታ ኣይዕቀብን።</translation>
    </message>
</context>
<context>
    <name>escale::AnswerColumn</name>
    <message>
        <source>The fiche says:</source>
        <translation>እዛ ወረቐት ትብል፦</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>ኣልዩ፦ %1</translation>
    </message>
    <message>
        <source>How much does it cost?</source>
        <translation>ክንደይ ይኸፍል?</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>ክንደይ ግዜ ይወስድ?</translation>
    </message>
    <message>
        <source>Which documents?</source>
        <translation>ኣየኖት ሰነዳት?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>ኣበይ?</translation>
    </message>
</context>
<context>
    <name>escale::AskPage</name>
    <message>
        <source>How do I apply for a residence permit?</source>
        <translation>ካርድ መንበሪ ንምሕታት እንታይ ክገብር?</translation>
    </message>
    <message>
        <source>How do I apply for social housing?</source>
        <translation>ማሕበራዊ ገዛ ንምሕታት እንታይ ክገብር?</translation>
    </message>
    <message>
        <source>How do I sign up with France Travail?</source>
        <translation>ስራሕ ንምድላይ እንታይ ክገብር?</translation>
    </message>
    <message>
        <source>Where can I learn French?</source>
        <translation>ቋንቋ ፈረንሳ ንምምሃር እንታይ ክገብር?</translation>
    </message>
    <message>
        <source>How do I get the carte Vitale?</source>
        <translation>carte Vitale ንምርካብ እንታይ ክገብር?</translation>
    </message>
    <message>
        <source>How do I go back to university?</source>
        <translation>ኣብ ዩኒቨርሲቲ ትምህርቲ ንምጅማር እንታይ ክገብር?</translation>
    </message>
    <message>
        <source>How do I ask for help from the CAF?</source>
        <translation>ሓገዝ CAF ንምሕታት እንታይ ክገብር?</translation>
    </message>
    <message>
        <source>How do I exchange my driving licence?</source>
        <translation>ናይ ምዝዋር ፍቓድ ንምልዋጥ እንታይ ክገብር?</translation>
    </message>
    <message>
        <source>How do I open a bank account?</source>
        <translation>ሕሳብ ባንክ ንምኽፋት እንታይ ክገብር?</translation>
    </message>
    <message>
        <source>Where can I do sport?</source>
        <translation>ስፖርት ኣበይ ክገብር እኽእል?</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>ሕቶ ሕተቱ</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>ሕቶኹም</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ሕተቱ</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>ንኣብነት</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Yes</source>
        <translation>እወ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ኣይፋል</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>ኣይፈልጥን</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ደምስስ</translation>
    </message>
</context>
<context>
    <name>escale::ConversationStrip</name>
    <message>
        <source>Remove: %1</source>
        <translation>ኣወግድ፦ %1</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>ካልእ ቦታ…</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>ሓበሬታ፦ %1</translation>
    </message>
    <message>
        <source>What is known of the person</source>
        <translation>ብዛዕባ እቲ ሰብ ዝፍለጥ</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>ኣነ ዘንብቦ</translation>
    </message>
    <message>
        <source>The person reads</source>
        <translation>እቲ ሰብ ዘንብቦ</translation>
    </message>
    <message>
        <source>The person reads (Ctrl+L, then two letters: ar, ps, ti…)</source>
        <translation>እቲ ሰብ ዘንብቦ (Ctrl+L፣ ድሕሪኡ ክልተ ፊደላት፦ ar, ps, ti…)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>ዝርርብ</translation>
    </message>
</context>
<context>
    <name>escale::PersonsWindow</name>
    <message>
        <source>Larger letters</source>
        <translation>ዝዓበየ ፊደላት</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ቅድሚኡ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ዝቕጽል</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>ነዚ ገጽ ምሳኹም ውሰድዎ</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>ዳግማይ ስምዑ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>እንቋዕ ብደሓን መጻእኩም</translation>
    </message>
</context>
<context>
    <name>escale::PhrasesPage</name>
    <message>
        <source>1 … 0: say a sentence. Space: again. Shift+Space: slowly. Nothing here is written to the disk.</source>
        <translation>1 … 0፦ ሓሳብ ምዝራብ። Space፦ ምድጋም። Shift+Space፦ ብቐስታ። ካብዚ ኣብ ዲስክ ዝጽሓፍ የለን።</translation>
    </message>
    <message>
        <source>No voice here speaks %1: show the sentence to the person.</source>
        <translation>ኣብዚ ብ%1 ዝዛረብ ድምጺ የለን፦ ነቲ ሓሳብ ነቲ ሰብ ኣርእይዎ።</translation>
    </message>
    <message>
        <source>Search the sentences</source>
        <translation>ኣብቲ ሓሳባት ድለ</translation>
    </message>
    <message>
        <source>Groups of sentences</source>
        <translation>ጉጅለታት ሓሳባት</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>ሓሳባት</translation>
    </message>
    <message>
        <source>The person sees</source>
        <translation>እቲ ሰብ ዝርእዮ</translation>
    </message>
    <message>
        <source>Answers, forgotten with the person</source>
        <translation>መልስታት፣ ምስቲ ሰብ ዝጠፍኡ</translation>
    </message>
    <message>
        <source>Answer cards</source>
        <translation>ናይ መልሲ ካርድታት</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>ብዘይ ካርድ</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>እወ፣ ኣይፋል</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ቁጽርታት</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>መዓልታት</translation>
    </message>
</context>
<context>
    <name>escale::CommandPalette</name>
    <message>
        <source>Last actions</source>
        <translation>ናይ መጨረሻ ተግባራት</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>ኣብ ቀረባ እዋን ዝተነበበ</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>ተግባራት</translation>
    </message>
    <message>
        <source>Sentences, said aloud</source>
        <translation>ብድምጺ ዝበሃል ሓሳባት</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>ወረቓቕቲ</translation>
    </message>
    <message>
        <source>Action, sentence or fiche ( &gt; actions, ! sentences, # fiches )</source>
        <translation>ተግባር፣ ሓሳብ ወይ ገጽ ( &gt; ተግባራት፣ ! ሓሳባት፣ # ገጻት )</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>ኩሉ ተግባራት</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ዝተረኽበ</translation>
    </message>
</context>
<context>
    <name>escale::KeysHelp</name>
    <message>
        <source>Help: keys</source>
        <translation>ሓገዝ፦ መፍትሓት</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>ተግባር</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>መፍትሕ</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>ተግባራትን መፍትሓቶምን</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ኣብ ኩሉ ቦታ</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>ኣብቲ መድለዪ</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>ነቲ ቀዳማይ ውጽኢት ክፈት</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>ዝቕጽል ውጽኢት</translation>
    </message>
    <message>
        <source>Mark one more, to hand over several</source>
        <translation>ሓደ ተወሳኺ ምልክት ግበሩ፣ ብዙሓት ብሓባር ንምሃብ</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>ዝሓለፈ ውጽኢት</translation>
    </message>
    <message>
        <source>Empty the field, then leave it</source>
        <translation>ነቲ ቦታ ኣጽርዮ፣ ድሕሪኡ ግደፎ</translation>
    </message>
    <message>
        <source>In the list and in the text</source>
        <translation>ኣብ ዝርዝርን ኣብ ጽሑፍን</translation>
    </message>
    <message>
        <source>Listen, pause</source>
        <translation>ስማዕ፣ ደው ኣብል</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸው</translation>
    </message>
</context>
<context>
    <name>escale::HandOverPanel</name>
    <message>
        <source>This fiche</source>
        <translation>እዛ ወረቐት</translation>
    </message>
    <message>
        <source>My selection (%1)</source>
        <translation>ምርጫይ (%1)</translation>
    </message>
    <message>
        <source>Only “What to bring”</source>
        <translation>«ሒዝኩምዎ እትመጹ» ጥራይ</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>እንታይ ይወሃብ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ቋንቋታት</translation>
    </message>
    <message>
        <source>%1 beside French</source>
        <translation>%1 ጎኒ ፈረንሳይኛ</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ጎኒ ንጎኒ</translation>
    </message>
    <message>
        <source>French under each paragraph</source>
        <translation>ፈረንሳይኛ ትሕቲ ነፍሲ ወከፍ ሕጡብ ጽሑፍ</translation>
    </message>
    <message>
        <source>%1 under each paragraph</source>
        <translation>%1 ትሕቲ ነፍሲ ወከፍ ሕጡብ ጽሑፍ</translation>
    </message>
    <message>
        <source>The person’s language: French</source>
        <translation>ቋንቋ እቲ ሰብ፦ ፈረንሳይኛ</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 ጥራይ</translation>
    </message>
    <message>
        <source>Only French</source>
        <translation>ፈረንሳይኛ ጥራይ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>ዓቐን ጽሑፍ</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>ንቡር</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>ዓበይቲ ፊደላት</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>ትሕዝቶ</translation>
    </message>
    <message>
        <source>Price, place, conditions</source>
        <translation>ዋጋ፣ ቦታ፣ ኩነታት</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ስጉምትታት</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>ኣድራሻታት</translation>
    </message>
    <message>
        <source>Addresses: this fiche has none</source>
        <translation>ኣድራሻታት፦ እዛ ወረቐት የብላን</translation>
    </message>
    <message>
        <source>“What to bring”, on a page of its own</source>
        <translation>«ሒዝኩምዎ እትመጹ»፣ ኣብ ፍሉይ ገጽ</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>ኣቀራርባ</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>ስም ማእከል</translation>
    </message>
    <message>
        <source>Name of the centre: none is set</source>
        <translation>ስም ማእከል፦ ኣይተዋህበን</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>ኮድ QR ናይ ገጽ</translation>
    </message>
    <message>
        <source>PDF and phone file</source>
        <translation>PDFን ፋይል ተሌፎንን</translation>
    </message>
    <message>
        <source>Change the folder…</source>
        <translation>ፎልደር ቀይሩ…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>ካርታ</translation>
    </message>
    <message>
        <source>Map: no address is on it</source>
        <translation>ካርታ፦ ዝኾነ ኣድራሻ የብሉን</translation>
    </message>
    <message>
        <source>Chosen in the list (%1)</source>
        <translation>ካብ ዝርዝር ዝተመርጹ (%1)</translation>
    </message>
</context>
<context>
    <name>escale::HandOverWays</name>
    <message>
        <source>Print (%1)</source>
        <translation>ሕተሙ (%1)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ሕተሙ</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Phone file</source>
        <translation>ፋይል ተሌፎን</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ኢመይል</translation>
    </message>
    <message>
        <source>SMS…</source>
        <translation>SMS…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>መላግቦ ቅዳሕ</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>ጽሑፍ ቅዳሕ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
    <message>
        <source>Printer and pages…</source>
        <translation>መሕተምን ገጻትን…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>መሕተሚ</translation>
    </message>
</context>
<context>
    <name>escale::StickPart</name>
    <message>
        <source>Import from a USB stick</source>
        <translation>ካብ USB ኣምጽኡ</translation>
    </message>
    <message>
        <source>The fiches of the stick are being taken. Leave it plugged in.</source>
        <translation>ወረቓቕቲ ካብቲ USB ይውሰዱ ኣለዉ። ኣይተውጽእዎ።</translation>
    </message>
    <message>
        <source>The fiches of the stick are here. You can take it out now.</source>
        <translation>ወረቓቕቲ ናይቲ USB መጺኦም ኣለዉ። ሕጂ ከተውጽእዎ ትኽእሉ።</translation>
    </message>
    <message>
        <source>The fiches of the stick could not be taken. This kiosk shows the ones it had. You can take the stick out; write it again, or ask who gave it to you.</source>
        <translation>ወረቓቕቲ ናይቲ USB ክውሰዱ ኣይከኣሉን። እዚ መሳርሒ ነቶም ዝነበርዎ የርኢ። ነቲ USB ከተውጽእዎ ትኽእሉ፤ ደጊምኩም ጽሓፍዎ፣ ወይ ነቲ ዝሃበኩም ሕተቱ።</translation>
    </message>
    <message>
        <source>Fiches can also come on a USB stick: plug it in.</source>
        <translation>ወረቓቕቲ ብUSB&apos;ውን ክመጹ ይኽእሉ፦ ሰክዕዎ።</translation>
    </message>
    <message>
        <source>The fiches on this stick are signed by somebody this kiosk does not know. Nothing is taken from it.</source>
        <translation>ኣብዚ USB ዘለዉ ወረቓቕቲ እዚ መሳርሒ ብዘይፈልጦ ሰብ ዝተፈረሙ እዮም። ካብኡ ዝውሰድ የለን።</translation>
    </message>
    <message>
        <source>On the stick: %1 fiches of %2</source>
        <translation>ኣብቲ USB፦ %1 ወረቓቕቲ ናይ %2</translation>
    </message>
</context>
<context>
    <name>escale::StickDialog</name>
    <message>
        <source>Write the fiches onto a stick</source>
        <translation>ነቶም ወረቓቕቲ ኣብ USB ጽሓፉ</translation>
    </message>
    <message>
        <source>A kiosk or a computer without a network takes the fiches from the stick. Other files on it are left alone.</source>
        <translation>መርበብ ዘይብሉ መሳርሒ ወይ ኮምፒተር ነቶም ወረቓቕቲ ካብቲ USB ይወስድ። ካልኦት ፋይላቱ ኣይትንከፉን።</translation>
    </message>
    <message>
        <source>The stick</source>
        <translation>እቲ USB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ምረጹ…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>ጽሓፉ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ኣቋርጹ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
    <message>
        <source>The fiches are on the stick. You can take it out now.</source>
        <translation>እቶም ወረቓቕቲ ኣብቲ USB ኣለዉ። ሕጂ ከተውጽእዎ ትኽእሉ።</translation>
    </message>
</context>
<context>
    <name>escale::EditionCommands</name>
    <message>
        <source>The file index.escale of a stick or a folder</source>
        <translation>ፋይል index.escale ናይ USB ወይ ፎልደር</translation>
    </message>
    <message>
        <source>Fiches (*.escale)</source>
        <translation>ወረቓቕቲ (*.escale)</translation>
    </message>
</context>
<context>
    <name>escale::StickWriter</name>
    <message>
        <source>A stick is already being written.</source>
        <translation>USB ድሮ ይጽሓፍ ኣሎ።</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>This is not the report of a kiosk, or it is damaged.</source>
        <translation>እዚ ጸብጻብ ናይ መሳርሒ ኣይኮነን፣ ወይ ተበላሽዩ።</translation>
    </message>
    <message>
        <source>This report is by a newer Escale. Update Escale here first.</source>
        <translation>እዚ ጸብጻብ ብዝሓደሸ Escale ዝተገብረ እዩ። መጀመርታ ኣብዚ ንEscale ኣሐድስዎ።</translation>
    </message>
    <message>
        <source>No report for two days.</source>
        <translation>ክልተ መዓልቲ ጸብጻብ የለን።</translation>
    </message>
    <message>
        <source>Not brought up to date for two days.</source>
        <translation>ክልተ መዓልቲ ኣይተሓደሰን።</translation>
    </message>
    <message>
        <source>The last sync failed: %1.</source>
        <translation>እቲ ናይ መወዳእታ ምሕዳስ ኣይሰለጠን፦ %1።</translation>
    </message>
    <message>
        <source>Edition %1, while others have %2.</source>
        <translation>ሕታም %1፣ ካልኦት ግን %2 ኣለዎም።</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check its name and its owner.</source>
        <translation>ፎልደር %1 ክንበብ ኣይከኣለን። ስሙን ዋንኡን ፈትሹ።</translation>
    </message>
    <message>
        <source>The report cannot be written. Check the folder of fleet/report-to.</source>
        <translation>እቲ ጸብጻብ ክጽሓፍ ኣይከኣለን። ፎልደር ናይ fleet/report-to ፈትሹ።</translation>
    </message>
    <message>
        <source>fleet/report-to must be a folder, or an address like https://reports.example.org/escale/.</source>
        <translation>fleet/report-to ፎልደር ወይ ከም https://reports.example.org/escale/ ዝበለ ኣድራሻ ክኸውን ኣለዎ።</translation>
    </message>
    <message>
        <source>The server does not take this kiosk&apos;s report: its name or password is wrong.</source>
        <translation>እቲ ሰርቨር ናይዚ መሳርሒ ጸብጻብ ኣይቅበልን፦ ስሙ ወይ ቃል ምስጢሩ ጌጋ እዩ።</translation>
    </message>
    <message>
        <source>The server does not take reports at this address.</source>
        <translation>እቲ ሰርቨር ኣብዚ ኣድራሻ ጸብጻብ ኣይቅበልን።</translation>
    </message>
    <message>
        <source>The last sync failed: the source of the fiches does not answer.</source>
        <translation>ናይ መወዳእታ ምሕዳስ ኣይሰለጠን፦ ምንጪ ናይ ሓበሬታ ወረቓቕቲ ኣይምልስን።</translation>
    </message>
    <message>
        <source>The last sync failed: the key was refused.</source>
        <translation>ናይ መወዳእታ ምሕዳስ ኣይሰለጠን፦ እቲ መፍትሕ ተነጺጉ።</translation>
    </message>
    <message>
        <source>The last sync failed: the library cannot be written.</source>
        <translation>ናይ መወዳእታ ምሕዳስ ኣይሰለጠን፦ ቤተ-ንባብ ክጽሓፍ ኣይከኣልን።</translation>
    </message>
    <message>
        <source>The last sync did not bring everything.</source>
        <translation>ናይ መወዳእታ ምሕዳስ ኩሉ ኣየምጽአን።</translation>
    </message>
    <message>
        <source>Version %1 of the program could not be installed.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;</extracomment>
        <translation>ስሪት %1 ናይቲ ፕሮግራም ክጽዓን ኣይከኣለን።</translation>
    </message>
    <message>
        <source>Some reports are by a newer Escale. What this one does not know of them is left out. Update Escale here.</source>
        <translation>ገለ ጸብጻባት ብዝሓደሸ Escale ዝተገብሩ እዮም። እዚ ዘይፈልጦ ነገራት ተገዲፉ ኣሎ። ኣብዚ ንEscale ኣሐድስዎ።</translation>
    </message>
</context>
<context>
    <name>escale::SpellingMarks</name>
    <message>
        <source>The dictionary is being read. Try again in a moment.</source>
        <translation>መዝገበ ቃላት ይንበብ ኣሎ። ድሕሪ ቁሩብ ደጊምኩም ፈትኑ።</translation>
    </message>
    <message>
        <source>Every word is known.</source>
        <translation>ኩሎም ቃላት ፍሉጣት እዮም።</translation>
    </message>
    <message>
        <source>There is no dictionary of this language on this computer: words are not checked.</source>
        <translation>ኣብዚ ኮምፒተር መዝገበ ቃላት ናይዚ ቋንቋ የለን፦ ቃላት ኣይፍተሹን እዮም።</translation>
    </message>
    <message>
        <source>The package to install is called %1.</source>
        <extracomment>%1: name of a package, as the system has it.</extracomment>
        <translation>ክትከል ዘለዎ ጥቕሉል %1 ይበሃል።</translation>
    </message>
    <message>
        <source>Take “%1” out of my words</source>
        <translation>“%1” ካብ ቃላተይ ኣውጽእ</translation>
    </message>
    <message>
        <source>No word like it is known</source>
        <translation>ዝመሳሰል ቃል ኣይተረኽበን</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>“%1” ናብ ቃላተይ ወስኽ</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Your word could not be kept. Check that there is room on the disk and that you may write there.</source>
        <translation>ቃልኩም ክዕቀብ ኣይተኻእለን። ኣብ ዲስክ ቦታ ከም ዘሎን ክትጽሕፉ ከም እትኽእሉን ርኣዩ።</translation>
    </message>
</context>
<context>
    <name>escale::PreviewWindow</name>
    <message>
        <source>This link leads to %1</source>
        <translation>እዚ መላግቦ ናብ %1 ይወስድ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ጠጠው ኣብሉ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ስምዑ</translation>
    </message>
    <message>
        <source>As readers will have it</source>
        <translation>ከምቲ ኣንበብቲ ዝረኽብዎ</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>ኣብ ገጽ</translation>
    </message>
    <message>
        <source>At a kiosk</source>
        <translation>ኣብ መሳርሒ</translation>
    </message>
    <message>
        <source>For the ear</source>
        <translation>ንእዝኒ</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>ዝዓበየ ፊደላት</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>ዘርግሑ…</translation>
    </message>
    <message>
        <source>What the voice says</source>
        <translation>ድምጺ ዝብሎ</translation>
    </message>
    <message>
        <source>No voice on this computer speaks the language of this text. These are the sentences it would say.</source>
        <translation>ኣብዚ ኮምፒተር ቋንቋ ናይዚ ጽሑፍ ዝዛረብ ድምጺ የለን። ዝብሎም ዝነበረ ሓሳባት እዚኦም እዮም።</translation>
    </message>
</context>
<context>
    <name>escale::ThemesForm</name>
    <message>
        <source>As it is on the server</source>
        <translation>ከምቲ ኣብ ሰርቨር ዘሎ</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>ክምረጽ ዘለዎ</translation>
    </message>
    <message>
        <source>Readers also find it under:</source>
        <translation>ኣንበብቲ ኣብዚ እውን ይረኽብዎ፦</translation>
    </message>
    <message>
        <source>The text is about:</source>
        <translation>ጽሑፍ ብዛዕባ፦</translation>
    </message>
    <message>
        <source>Needs that fit, for who looks after the site: %1</source>
        <translation>ዝሰማምዑ ጠለባት፣ ንጋንታ እቲ መርበብ፦ %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>፣ </translation>
    </message>
</context>
<context>
    <name>escale::NearBar</name>
    <message>
        <source>Readers have this already. Change it rather than write it twice:</source>
        <translation>ኣንበብቲ እዚ ድሮ ኣለዎም። ክልተ ግዜ ካብ ምጽሓፍ ምቕያሩ ይሓይሽ፦</translation>
    </message>
    <message>
        <source>Mine is different</source>
        <translation>ናተይ ካልእ እዩ</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>ኣንብቡዋ</translation>
    </message>
    <message>
        <source>Read it: %1</source>
        <translation>ኣንብቡዋ፦ %1</translation>
    </message>
</context>
<context>
    <name>escale::KioskTable</name>
    <message>
        <source>Well</source>
        <extracomment>Of a kiosk: it reports, and its fiches are of today.</extracomment>
        <translation>ጽቡቕ</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>Of a kiosk: it reports, but its fiches are old or its last update failed.</extracomment>
        <translation>ደንጉዩ</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>Of a kiosk: nothing has been heard of it for two days.</extracomment>
        <translation>ወረ የብሉን</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ብፍጹም</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column: well, late, silent.</extracomment>
        <translation>ኩነታት</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>መሳርሒ</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>ማእከል</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>ዞባ</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>ናይ መወዳእታ ጸብጻብ</translation>
    </message>
    <message>
        <source>Fiches of</source>
        <translation>ናይ ሓበሬታ ወረቓቕቲ ዕለት</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading of a column: the reasons of its state.</extracomment>
        <translation>ስለምንታይ</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>Heading of a column: the number of the edition that a kiosk&apos;s fiches are of.</extracomment>
        <translation>ሕታም</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading of a column: the version of Escale on a kiosk, &quot;1.2.0&quot;.</extracomment>
        <translation>ፕሮግራም</translation>
    </message>
</context>
<context>
    <name>escale::FleetMap</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A dot of the map. %1: names of départements, %2: how many kiosks, %3: the state of the worst: &quot;Silent&quot;.</extracomment>
        <translation>%1፦ %2፣ %3</translation>
    </message>
</context>
<context>
    <name>escale::FleetWindow</name>
    <message>
        <source>Visits, week by week</source>
        <translation>ምብጻሕ፣ ነፍሲ ወከፍ ሰሙን</translation>
    </message>
    <message>
        <source>Languages chosen</source>
        <translation>ዝተመርጹ ቋንቋታት</translation>
    </message>
    <message>
        <source>Themes opened</source>
        <translation>ዝተኸፍቱ ኣርእስታት</translation>
    </message>
    <message>
        <source>Languages listened to</source>
        <translation>ዝተሰምዑ ቋንቋታት</translation>
    </message>
    <message>
        <source>Questions asked, week by week</source>
        <translation>ዝተሓተቱ ሕቶታት፣ ነፍሲ ወከፍ ሰሙን</translation>
    </message>
    <message>
        <source>Fiches taken away, week by week</source>
        <translation>ዝተወስዱ ናይ ሓበሬታ ወረቓቕቲ፣ ነፍሲ ወከፍ ሰሙን</translation>
    </message>
    <message>
        <source>The folder is being read…</source>
        <translation>እቲ ፎልደር ይንበብ ኣሎ…</translation>
    </message>
    <message>
        <source>Choose the folder to which your kiosks send their reports.</source>
        <translation>መሳርሒታትኩም ጸብጻባቶም ዝሰዱሉ ፎልደር ምረጹ።</translation>
    </message>
    <message>
        <source>Silent: %1. Late: %2. Well: %3.</source>
        <extracomment>How many kiosks are in each state.</extracomment>
        <translation>ወረ የብሎምን፦ %1። ደንጉዮም፦ %2። ጽቡቕ፦ %3።</translation>
    </message>
    <message>
        <source>These files are no reports, or damaged: %1.</source>
        <translation>እዞም ፋይላት ጸብጻባት ኣይኮኑን፣ ወይ ተበላሽዮም እዮም፦ %1።</translation>
    </message>
    <message>
        <source>All centres</source>
        <translation>ኩሎም ማእከላት</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>The week that begins on this Monday: &quot;16 November 2026&quot;.</extracomment>
        <translation>ሰሙን ናይ %1</translation>
    </message>
    <message>
        <source>A theme that this library does not have</source>
        <translation>ኣብዚ ቤተ-ንባብ ዘይርከብ ኣርእስቲ</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>እቲ ፋይል ክጽሓፍ ኣይከኣልን። ካልእ ፎልደር ምረጹ።</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>ሰሌዳ (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>እቲ ሰሌዳ ተዓቂቡ።</translation>
    </message>
    <message>
        <source>Kiosks of the centres</source>
        <translation>መሳርሒታት ናይ ማእከላት</translation>
    </message>
    <message>
        <source>What each kiosk reports at night: whether it is well, and how often it was used. Nothing is known of single visitors; a number under five is “%1”.</source>
        <extracomment>%1 is &quot;&lt;5&quot;.</extracomment>
        <translation>ነፍሲ ወከፍ መሳርሒ ብለይቲ ዝሰዶ ጸብጻብ፦ ጽቡቕ ድዩ፣ ክንደይ ግዜ ድማ ተጠቒምሉ። ብዛዕባ ሓደ በጻሒ ዝፍለጥ የለን፤ ትሕቲ ሓሙሽተ ዝኾነ ቁጽሪ «%1» እዩ።</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>ፎልደር ናይ ጸብጻባት</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ምረጹ…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ኣሐድሱ</translation>
    </message>
    <message>
        <source>Show all kiosks</source>
        <translation>ኩሎም መሳርሒታት ኣርእዩ</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>መሳርሒታት</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ዝቑጸር</translation>
    </message>
    <message>
        <source>Map of the kiosks</source>
        <translation>ካርታ ናይ መሳርሒታት</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. A week is reported when it is over.</source>
        <translation>ክሳብ ሕጂ ዝተቖጽረ የለን። ሰሙን ምስ ተወድአ እዩ ጸብጻብ ዝለኣኽ።</translation>
    </message>
    <message>
        <source>Full: what is sure. Dashed: what is possible, where a kiosk counted fewer than five. Nothing is added at random.</source>
        <translation>ምሉእ፦ ርግጸኛ። ነጠብጣብ፦ ክኸውን ዝኽእል፣ መሳርሒ ትሕቲ ሓሙሽተ ኣብ ዝቖጸረሉ። ብሃንደበት ዝውሰኽ የለን።</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>ከም ሰሌዳ ዓቅቡ…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ዝረአ ዘሎ</translation>
    </message>
    <message>
        <source>Of which centres</source>
        <translation>ናይ ኣየኖት ማእከላት</translation>
    </message>
    <message>
        <source>The folder has not answered for a while; it is still being waited for. Is the network there? You can also choose another folder.</source>
        <translation>እቲ ፎልደር ንገለ ግዜ ኣይመለሰን፤ ክሳብ ሕጂ ንጽበዮ ኣለና። መርበብ ኣሎ ድዩ? ካልእ ፎልደር እውን ክትመርጹ ትኽእሉ።</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>ከም ስእሊ ዓቅቡ…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>A kind of file, in the dialog that saves one.</extracomment>
        <translation>ስእሊ (*.png)</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>እቲ ስእሊ ተዓቂቡ።</translation>
    </message>
</context>
<context>
    <name>escale::SimplerCard</name>
    <message>
        <source>Say it simpler</source>
        <translation>ብቐሊሉ በሉዎ</translation>
    </message>
    <message>
        <source>The model is writing. You can go on with the other paragraphs.</source>
        <translation>እቲ ሞዴል ይጽሕፍ ኣሎ። ኣብ ካልእ ሕጡበ-ጽሑፍ ክትቅጽሉ ትኽእሉ።</translation>
    </message>
    <message>
        <source>You have changed this paragraph since. The proposal was about the older one.</source>
        <translation>ድሕሪኡ ነዚ ሕጡበ-ጽሑፍ ቀይርኩሞ። እቲ እማመ ብዛዕባ እቲ ናይ ቅድም ነይሩ።</translation>
    </message>
    <message>
        <source>Only this paragraph. Never sent: the rest of the fiche, who you are, where its links lead.</source>
        <translation>እዚ ሕጡበ-ጽሑፍ ጥራይ። ፈጺሙ ዘይለኣኽ፦ እቲ ዝተረፈ ወረቐት፣ መን ምዃንኩም፣ መላግቦታቱ ናበይ ከም ዝወስዱ።</translation>
    </message>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>ብሞዴል ዝተጻሕፈ፣ ኣብዚ ዝተረጋገጸ። ክሳብ ትቕበሉዎ ዋላ ሓንቲ ኣይቅየርን።</translation>
    </message>
    <message>
        <source>The paragraph with its changes</source>
        <translation>እቲ ሕጡበ-ጽሑፍ ምስ ለውጥታቱ</translation>
    </message>
    <message>
        <source>Choose the changes to take:</source>
        <translation>እትወስድዎም ለውጥታት ምረጹ፦</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>ብዘይ «%1»</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>ምስ «%1»</translation>
    </message>
    <message>
        <source>“%2” instead of “%1”</source>
        <extracomment>%1: words of the text, %2: simpler ones.</extracomment>
        <translation>«%2» ኣብ ክንዲ «%1»</translation>
    </message>
    <message>
        <source>Put these changes in</source>
        <translation>ነዞም ለውጥታት ኣእትዉ</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>ንኹሎም ውሰዱ</translation>
    </message>
    <message>
        <source>What the model says about it:</source>
        <translation>እቲ ሞዴል ብዛዕባኡ ዝብሎ፦</translation>
    </message>
    <message>
        <source>These changes do not go together: something of your text would be lost. Take another one, or leave one.</source>
        <translation>እዞም ለውጥታት ብሓባር ኣይከዱን፦ ካብ ጽሑፍኩም ገለ ምጠፍአ። ካልእ ውሰዱ፣ ወይ ሓደ ግደፉ።</translation>
    </message>
</context>
<context>
    <name>escale::EntryCard</name>
    <message>
        <source>Change</source>
        <translation>ቀይሩ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ንላዕሊ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ንታሕቲ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ኣውጽኡ</translation>
    </message>
</context>
<context>
    <name>escale::PlaceCard</name>
    <message>
        <source>New address</source>
        <translation>ሓድሽ ኣድራሻ</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ስም ዘይብሉ</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>ስም ናይቲ ቦታ</translation>
    </message>
    <message>
        <source>Address, with the postal code</source>
        <translation>ኣድራሻ፣ ምስ ፖስታ ኮድ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>ከተማ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ተሌፎን</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ኣድራሻ ኢመይል</translation>
    </message>
    <message>
        <source>When it is open, how to get there</source>
        <translation>መዓስ ክፉት ምዃኑ፣ ከመይ ከም ትመጽኡ</translation>
    </message>
    <message>
        <source>Point on the map (latitude, longitude)</source>
        <translation>ነጥቢ ኣብ ካርታ (ላቲትዩድ፣ ሎንጊትዩድ)</translation>
    </message>
    <message>
        <source>Write a name or an address.</source>
        <translation>ስም ወይ ኣድራሻ ጽሓፉ።</translation>
    </message>
    <message>
        <source>This is no e-mail address: it looks like name@example.org.</source>
        <translation>እዚ ኣድራሻ ኢመይል ኣይኮነን። ኣብነት፦ name@example.org።</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>እዚ ቁጽሪ ተሌፎን ኣይኮነን።</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two names of départements.</extracomment>
        <translation> ወይ </translation>
    </message>
    <message>
        <source>No département has this postal code.</source>
        <translation>እዚ ፖስታ ኮድ ዘለዎ ዞባ የለን።</translation>
    </message>
    <message>
        <source>Without a postal code nobody knows the département.</source>
        <translation>ፖስታ ኮድ እንተዘይብሉ እንታይ ዞባ ምዃኑ ኣይፍለጥን።</translation>
    </message>
    <message>
        <source>The fiche is for %1 too</source>
        <translation>እዚ ወረቐት ን%1 እውን እዩ</translation>
    </message>
    <message>
        <source>Write two numbers, like 48.87, 2.36.</source>
        <translation>ክልተ ቁጽርታት ጽሓፉ፣ ንኣብነት 48.87, 2.36።</translation>
    </message>
    <message>
        <source>The point on the map is still to be put.</source>
        <translation>ኣብ ካርታ ነጥቢ ገና ኣይተገብረን።</translation>
    </message>
    <message>
        <source>This point is on no map of France.</source>
        <translation>እዚ ነጥቢ ኣብ ዝኾነ ካርታ ፈረንሳ የለን።</translation>
    </message>
    <message>
        <source>Press on the map, or move the point with the arrow keys (with Shift in small steps). Page Down goes to the next map.</source>
        <translation>ኣብቲ ካርታ ጠውቑ፣ ወይ ድማ ብመልእኽቲ ቀስቲ ነቲ ነጥቢ ኣንቀሳቕሱ (ምስ Shift ብንኣሽቱ ስጉምቲ)። Page Down ናብ ዝቕጽል ካርታ ይኸይድ።</translation>
    </message>
    <message>
        <source>Map of France, point at %1</source>
        <translation>ካርታ ፈረንሳ፣ ነጥቢ ኣብ %1</translation>
    </message>
    <message>
        <source>Map of France, no point yet</source>
        <translation>ካርታ ፈረንሳ፣ ነጥቢ ገና የለን</translation>
    </message>
</context>
<context>
    <name>escale::PartnerCard</name>
    <message>
        <source>Choose a logo</source>
        <translation>ሎጎ ምረጹ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ስእልታት</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>ሓድሽ መሻርኽቲ</translation>
    </message>
    <message>
        <source>A partner that only the server knows</source>
        <translation>እቲ ሰርቨር ጥራይ ዝፈልጦ መሻርኽቲ</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>ስም ናይቲ መሻርኽቲ</translation>
    </message>
    <message>
        <source>Address of its site</source>
        <translation>ኣድራሻ መርበብ ሓበሬታኡ</translation>
    </message>
    <message>
        <source>The server keeps it as long as nobody changes this list. Take it out before you change the others.</source>
        <translation>ነዚ ዝርዝር ዝቕይሮ ሰብ ክሳብ ዘየለ፣ እቲ ሰርቨር ይሕዞ። ነቶም ካልኦት ቅድሚ ምቕያርኩም ኣውጽእዎ።</translation>
    </message>
    <message>
        <source>Write its name: readers see it.</source>
        <translation>ስሙ ጽሓፉ፦ ኣንበብቲ ይርእይዎ።</translation>
    </message>
    <message>
        <source>This is no address of a site: it looks like https://example.org.</source>
        <translation>እዚ ኣድራሻ መርበብ ሓበሬታ ኣይኮነን። ኣብነት፦ https://example.org።</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>ሎጎ ምረጹ…</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>ካልእ ሎጎ…</translation>
    </message>
    <message>
        <source>Take the logo out</source>
        <translation>ነቲ ሎጎ ኣውጽኡ</translation>
    </message>
    <message>
        <source>The logo is being sent.</source>
        <translation>እቲ ሎጎ ይለኣኽ ኣሎ።</translation>
    </message>
    <message>
        <source>It has no logo.</source>
        <translation>ሎጎ የብሉን።</translation>
    </message>
    <message>
        <source>It has a logo.</source>
        <translation>ሎጎ ኣለዎ።</translation>
    </message>
</context>
<context>
    <name>escale::NewsLine</name>
    <message>
        <source>New since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed, &quot;12 October 2026&quot;.</extracomment>
        <translation>ካብ %1 ሓዳስ።</translation>
    </message>
    <message>
        <source>Changed since %1.</source>
        <extracomment>Above a fiche; %1 is the day the desk was last closed.</extracomment>
        <translation>ካብ %1 ዝተቐየረት።</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>እንታይ ከም ዝተቐየረ</translation>
    </message>
</context>
<context>
    <name>escale::ChangesDialog</name>
    <message>
        <source>What has changed</source>
        <translation>እንታይ ከም ዝተቐየረ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ኣርእስቲ</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>ስም መደብ</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>ምምሕዳር</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ጽሟቕ</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Heading over a part of a fiche&apos;s text that has no title.</extracomment>
        <translation>ጽሑፍ</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <extracomment>Read aloud: %1 are words that are no longer in a text.</extracomment>
        <translation>ድሕሪ ሕጂ የለን፦ %1።</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <extracomment>Read aloud: %1 are words that are new in a text.</extracomment>
        <translation>ሓድሽ፦ %1።</translation>
    </message>
    <message>
        <source>%1 (new section)</source>
        <extracomment>Heading over a section that is new in a fiche; %1 is its title.</extracomment>
        <translation>%1 (ሓድሽ ክፋል)</translation>
    </message>
    <message>
        <source>%1 (section removed)</source>
        <extracomment>Heading over a section that is no longer in a fiche; %1 is its title.</extracomment>
        <translation>%1 (ዝተደምሰሰ ክፋል)</translation>
    </message>
    <message>
        <source>It is not known what has changed.</source>
        <translation>እንታይ ከም ዝተቐየረ ኣይፍለጥን።</translation>
    </message>
    <message>
        <source>Since %1, in the French text.</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation>ካብ %1፣ ኣብቲ ናይ ፈረንሳይኛ ጽሑፍ።</translation>
    </message>
    <message>
        <source>Struck through: no longer there. Underlined: new.</source>
        <translation>ዝተሰረዘ፦ ድሕሪ ሕጂ የለን። ትሕቲኡ ዝተሰመረ፦ ሓድሽ።</translation>
    </message>
</context>
<context>
    <name>savedfilters</name>
    <message>
        <source>Write a name first.</source>
        <translation>መጀመርታ ስም ጽሓፉ።</translation>
    </message>
    <message>
        <source>Search for something or choose a filter first.</source>
        <translation>መጀመርታ ገለ ድለዩ ወይ መጻረዪ ምረጹ።</translation>
    </message>
    <message>
        <source>There are too many saved filters. Remove one first.</source>
        <translation>ብዙሓት ዝተዓቀቡ መጻረይታት ኣለዉ። መጀመርታ ሓደ ኣወግዱ።</translation>
    </message>
    <message>
        <source>Another saved filter has this name.</source>
        <translation>ካልእ ዝተዓቀበ መጻረዪ እዚ ስም ኣለዎ።</translation>
    </message>
    <message>
        <source>The filter could not be saved. Is the disk full?</source>
        <translation>እቲ መጻረዪ ክዕቀብ ኣይከኣለን። እቲ ዲስክ መሊኡ ድዩ?</translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation>እዚ ዝተዓቀበ መጻረዪ ድሕሪ ሕጂ የለን።</translation>
    </message>
    <message>
        <source>The saved filters are of a newer Escale. Update Escale here first.</source>
        <translation>እቶም ዝተዓቀቡ መጻረይታት ናይ ሓድሽ Escale እዮም። መጀመርታ ኣብዚ Escale ኣሐድሱ።</translation>
    </message>
    <message>
        <source>The file of the saved filters cannot be read. It is left as it is; check its owner.</source>
        <translation>እቲ ፋይል ናይ ዝተዓቀቡ መጻረይታት ክንበብ ኣይከኣልን። ከምዘለዎ ይጸንሕ፤ ዋንኡ መን ምዃኑ መርምሩ።</translation>
    </message>
</context>
<context>
    <name>escale::SavedFiltersList</name>
    <message numerus="yes">
        <source>%1 (%Ln new)</source>
        <extracomment>Of a saved filter; %1 is its name, the number how many fiches in it are new or have changed.</extracomment>
        <translation>
            <numerusform>%1 (%Ln ሓዳስ)</numerusform>
            <numerusform>%1 (%Ln ሓደስቲ)</numerusform>
        </translation>
    </message>
    <message>
        <source>More: %1</source>
        <extracomment>Beside a saved filter: opens what can be done with it; %1 is its name.</extracomment>
        <translation>ተወሳኺ፦ %1</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>Button: keeps what is searched for and filtered under a name.</extracomment>
        <translation>ነዚ መጻረዪ ዓቅቡ…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>ስም ቀይሩ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ኣወግዱ</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>ነዚ መጻረዪ ምዕቃብ</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>ስም መጻረዪ ምቕያር</translation>
    </message>
    <message>
        <source>Name of the filter. No name of a person:</source>
        <translation>ስም መጻረዪ። ስም ሰብ ኣይትጽሓፉ፦</translation>
    </message>
    <message>
        <source>This is kept: “%1”, and what is chosen.</source>
        <extracomment>Above the name of a filter that is being saved; %1 is what is searched for.</extracomment>
        <translation>እዚ ይዕቀብ፦ «%1»፣ ምስቲ ዝተመርጸ።</translation>
    </message>
</context>
<context>
    <name>escale::NewsNotifier</name>
    <message numerus="yes">
        <source>%Ln new or changed fiche(s) in “%1”</source>
        <extracomment>A notification after an update; %1 is the name somebody has given to a saved filter.</extracomment>
        <translation>
            <numerusform>%Ln ሓዳስ ወይ ዝተቐየረት ወረቐት ኣብ “%1”</numerusform>
            <numerusform>%Ln ሓደስቲ ወይ ዝተቐየሩ ወረቓቕቲ ኣብ “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::PriceRow</name>
    <message>
        <source>Free</source>
        <translation>ብናጻ</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>ዝኽፈል</translation>
    </message>
    <message>
        <source>What one wants to give</source>
        <translation>ዝደለኻዮ ምሃብ</translation>
    </message>
    <message>
        <source>Price in euros</source>
        <translation>ዋጋ ብዩሮ</translation>
    </message>
    <message>
        <source>How often it is paid</source>
        <translation>ክንደይ ግዜ ይኽፈል</translation>
    </message>
    <message>
        <source>Between two prices</source>
        <translation>ኣብ መንጎ ክልተ ዋጋታት</translation>
    </message>
    <message>
        <source>Lowest price in euros</source>
        <translation>ዝተሓተ ዋጋ ብዩሮ</translation>
    </message>
    <message>
        <source>Highest price in euros</source>
        <translation>ዝለዓለ ዋጋ ብዩሮ</translation>
    </message>
    <message>
        <source>The second price must be higher than the first.</source>
        <translation>እቲ ካልኣይ ዋጋ ካብቲ ቀዳማይ ክበልጽ ኣለዎ።</translation>
    </message>
</context>
<context>
    <name>escale::AgeRow</name>
    <message>
        <source>From this age on</source>
        <translation>ካብዚ ዕድመ ንላዕሊ</translation>
    </message>
    <message>
        <source>Up to this age</source>
        <translation>ክሳብ እዚ ዕድመ</translation>
    </message>
    <message>
        <source>Between two ages</source>
        <translation>ኣብ መንጎ ክልተ ዕድመታት</translation>
    </message>
    <message>
        <source>The second age must be higher than the first.</source>
        <translation>እቲ ካልኣይ ዕድመ ካብቲ ቀዳማይ ክበልጽ ኣለዎ።</translation>
    </message>
</context>
<context>
    <name>escale::EffortRow</name>
    <message>
        <source>This long</source>
        <translation>ክንድዚ ግዜ</translation>
    </message>
    <message>
        <source>How much time</source>
        <translation>ክንደይ ግዜ</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>መለክዒ ግዜ</translation>
    </message>
    <message>
        <source>This often</source>
        <translation>ክንድዚ ግዜ</translation>
    </message>
    <message>
        <source>Each day, each week…</source>
        <translation>ብመዓልቲ፣ ብሰሙን…</translation>
    </message>
    <message>
        <source>The second number must be higher than the first.</source>
        <translation>እቲ ካልኣይ ቁጽሪ ካብቲ ቀዳማይ ክበልጽ ኣለዎ።</translation>
    </message>
    <message>
        <source>At least, at most, about…</source>
        <translation>እንተወሓደ፣ እንተበዝሐ፣ ኣስታት…</translation>
    </message>
    <message>
        <source>Least amount of time</source>
        <translation>ዝሓጸረ ግዜ</translation>
    </message>
    <message>
        <source>Greatest amount of time</source>
        <translation>ዝነውሐ ግዜ</translation>
    </message>
</context>
<context>
    <name>escale::ReadOnlyPage</name>
    <message>
        <source>This link leads to %1</source>
        <translation>እዚ መላግቦ ናብ %1 ይወስድ</translation>
    </message>
    <message>
        <source>My fiches</source>
        <translation>ወረቓቕተይ</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text was written in one piece with another tool. Only that tool can change it.</source>
        <translation>ነዚ ወረቐት ኣብዚ ከተንብብዎ ትኽእሉ፣ ክትቅይርዎ ግን ኣይትኽእሉን፦ ጽሑፉ ብሓደ ክፋል ብኻልእ መሳርሒ እዩ ተጻሒፉ። ክቕይሮ ዝኽእል እቲ መሳርሒ ጥራይ እዩ።</translation>
    </message>
    <message>
        <source>You can read this fiche here, but not change it: its text comes from a regional catalogue of courses. Each update of the catalogue replaces the whole text. If something is wrong, tell the organisation that gives the course.</source>
        <translation>ነዚ ወረቐት ኣብዚ ከተንብብዎ ትኽእሉ፣ ክትቅይርዎ ግን ኣይትኽእሉን፦ ጽሑፉ ካብ ዞባዊ ዝርዝር ስልጠናታት እዩ ዝመጽእ። ነፍሲ ወከፍ ምሕዳስ እቲ ዝርዝር ንብዘሎ ጽሑፍ ይትክኦ። ጌጋ እንተሃልዩ፣ ነቲ ስልጠና ዝህብ ትካል ንገሩ።</translation>
    </message>
</context>
<context>
    <name>escale::FactRow</name>
    <message>
        <source>Readers see: %1</source>
        <extracomment>Below the fields of a fact, while a fiche is written. %1: the fact in words, such as “From 2 to 4 hours a week”.</extracomment>
        <translation>ኣንበብቲ ዝርእይዎ፦ %1</translation>
    </message>
</context>
<context>
    <name>escale::ModelCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>ካብዚ ኮምፒተር ክወጽእ ዘሎ</translation>
    </message>
    <message>
        <source>To %1.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>ናብ %1።</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <extracomment>%1: name of a server, %2: name of a model on it.</extracomment>
        <translation>ናብ %1፣ ሞዴል %2።</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>ካልእ ክሕባእ ዘለዎ ቃል</translation>
    </message>
    <message>
        <source>Show this each time</source>
        <translation>ኩሉ ግዜ ኣርእዩዎ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ስደዱ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ሰርዙ</translation>
    </message>
    <message>
        <source>Your text is as it was.</source>
        <translation>ጽሑፍኩም ከምዝነበሮ ኣሎ።</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>እንደገና ሕተቱ</translation>
    </message>
    <message>
        <source>Leave my text as it is</source>
        <translation>ጽሑፈይ ከምዘለዎ ግደፉዎ</translation>
    </message>
</context>
<context>
    <name>escale::DraftHelpCard</name>
    <message>
        <source>Written by a model, checked here. Nothing changes before you take it.</source>
        <translation>ብሞዴል ዝተጻሕፈ፣ ኣብዚ ዝተረጋገጸ። ክሳብ ትቕበሉዎ ዋላ ሓንቲ ኣይቅየርን።</translation>
    </message>
    <message>
        <source>Questions readers may ask</source>
        <translation>ኣንበብቲ ክሓትዎም ዝኽእሉ ሕቶታት</translation>
    </message>
    <message>
        <source>Propose a title</source>
        <translation>ኣርእስቲ ኣቕርብ</translation>
    </message>
    <message>
        <source>Propose a summary</source>
        <translation>ጽማቕ ኣቕርብ</translation>
    </message>
    <message>
        <source>The model is writing. You can go on working.</source>
        <translation>እቲ ሞዴል ይጽሕፍ ኣሎ። ስራሕኩም ክትቅጽሉ ትኽእሉ ኢኹም።</translation>
    </message>
    <message>
        <source>The model found no question that your text leaves open.</source>
        <translation>እቲ ሞዴል ጽሑፍኩም ዘይመለሶ ሕቶ ኣይረኸበን።</translation>
    </message>
    <message>
        <source>The model proposed nothing that your text says in this way. Your text is as it was.</source>
        <translation>እቲ ሞዴል ጽሑፍኩም ብትኽክል ዝብሎ ነገር ኣየቕረበን። ጽሑፍኩም ከምዝነበሮ ኣሎ።</translation>
    </message>
    <message>
        <source>You have changed the text since. The proposals were about the older one.</source>
        <translation>ካብኡ ንደሓር ነቲ ጽሑፍ ቀይርኩምዎ ኣለኹም። እቶም ሓሳባት ብዛዕባ እቲ ናይ ቅድሚኡ ጽሑፍ እዮም ነይሮም።</translation>
    </message>
    <message>
        <source>The text of the fiche and what its cards say. Never sent: who you are, where its links lead.</source>
        <translation>ጽሑፍ ናይቲ ወረቐትን ካርድታቱ ዝብልዎን። ፈጺሙ ዘይለኣኽ፦ መን ምዃንኩም፣ መላግቦታት ናበይ ከምዝመርሑ።</translation>
    </message>
    <message>
        <source>Asked by a model. Your text does not answer these: write the answer where you know it.</source>
        <translation>ብሞዴል ዝተሓተቱ። ጽሑፍኩም ነዚኦም ኣይምልሶምን እዩ፦ መልሱ እንተፈሊጥኩም ጽሓፍዎ።</translation>
    </message>
    <message>
        <source>Put this in</source>
        <translation>ነዚ ኣእቱ</translation>
    </message>
    <message>
        <source>Put this in: %1</source>
        <translation>ነዚ ኣእቱ፦ %1</translation>
    </message>
</context>
<context>
    <name>escale::AskLeavesCard</name>
    <message>
        <source>What is about to leave this computer</source>
        <translation>ካብዚ ኮምፒተር ክወጽእ ዘሎ</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>ናብ %1።</translation>
    </message>
    <message>
        <source>To %1, model %2.</source>
        <translation>ናብ %1፣ ሞዴል %2።</translation>
    </message>
    <message>
        <source>The server receives</source>
        <translation>እቲ ሰርቨር ዝቕበሎ</translation>
    </message>
    <message>
        <source>Passages of public fiches: %1 (%2 characters)</source>
        <translation>ጽሑፋት ናይ ህዝባዊ ወረቓቕቲ፦ %1 (%2 ፊደላት)</translation>
    </message>
    <message>
        <source>Never sent: who the person is, earlier questions, what was read. Names come back on this screen only.</source>
        <translation>ፈጺሙ ዘይለኣኽ፦ እቲ ሰብ መን ምዃኑ፣ ዝሓለፈ ሕቶታት፣ ዝተነበበ። ኣስማት ኣብዚ ስክሪን ጥራይ ይምለሱ።</translation>
    </message>
    <message>
        <source>Another word to hide</source>
        <translation>ካልእ ክሕባእ ዘለዎ ቃል</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>ሕብኡ</translation>
    </message>
    <message>
        <source>Show this before each question</source>
        <translation>ቅድሚ ነፍሲ ወከፍ ሕቶ ኣርኢ</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>ብዘይ ሞዴል</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ስደዱ</translation>
    </message>
    <message>
        <source>Up to %1 more passages of public fiches may follow: those that are near the question.</source>
        <translation>ክሳብ %1 ካልኦት ጽሑፋት ናይ ህዝባዊ ወረቓቕቲ ክስዕቡ ይኽእሉ፦ እቶም ነቲ ሕቶ ዝቐርቡ።</translation>
    </message>
    <message>
        <source>What has left this computer</source>
        <translation>ካብዚ ኮምፒተር ዝወጸ</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Nothing can be played: there is no loudspeaker.</source>
        <translation>ምንም ክስማዕ ኣይክእልን፦ መጉልሒ ድምጺ የለን።</translation>
    </message>
    <message>
        <source>The microphone is not heard. Look whether it is plugged in and switched on, then record again.</source>
        <translation>እቲ ማይክሮፎን ኣይስማዕን ኣሎ። ኣትዩን ተወሊዑን እንተኾይኑ ርኣዩ፣ ድሕሪኡ ደጊምኩም ቅድሑ።</translation>
    </message>
    <message>
        <source>The recording could not be written beside the library. Look whether there is room on the disk.</source>
        <translation>እቲ ቅዳሕ ኣብ ጥቓ ቤተ-ንባብ ክጽሓፍ ኣይከኣለን። ኣብቲ ዲስክ ቦታ እንተሎ ርኣዩ።</translation>
    </message>
</context>
<context>
    <name>escale::UpdatePart</name>
    <message>
        <source>Install the new version now</source>
        <translation>እቲ ሓድሽ ስሪት ሕጂ ጽዓኑ</translation>
    </message>
    <message>
        <source>Version %1 is there. It is installed by itself between %2 and %3.</source>
        <extracomment>%1 is a version such as &quot;1.3.0&quot;, %2 and %3 are times of day such as &quot;02:00&quot;</extracomment>
        <translation>ስሪት %1 ኣሎ። ብባዕሉ ኣብ መንጎ %2ን %3ን ይጽዓን።</translation>
    </message>
    <message>
        <source>Version %1 is to come, but this machine cannot get it yet.</source>
        <translation>ስሪት %1 ክመጽእ እዩ፣ እዚ መሳርሒ ግና ክሳብ ሕጂ ክረኽቦ ኣይከኣለን።</translation>
    </message>
    <message>
        <source>Version %1 is being installed. Leave the machine on: the kiosk starts again by itself.</source>
        <translation>ስሪት %1 ይጽዓን ኣሎ። ነቲ መሳርሒ ኣይተጥፍእዎ፦ ብባዕሉ እንደገና ክጅምር እዩ።</translation>
    </message>
    <message>
        <source>Version %1 did not work on this machine. The version of before is back. Tell whoever runs the kiosks.</source>
        <translation>ስሪት %1 ኣብዚ መሳርሒ ኣይሰርሐን። እቲ ናይ ቅድም ስሪት ተመሊሱ። ነቲ መሳርሒታት ዘመሓድር ሰብ ንገርዎ።</translation>
    </message>
    <message>
        <source>Version %1 was not installed: the package of the version of before is missing, so there would be no way back. Tell whoever runs the kiosks.</source>
        <translation>ስሪት %1 ኣይተጻዕነን፦ ናይ ቅድም ስሪት ፓኬጅ የለን፣ ስለዚ ናብኡ ምምላስ ኣይምተኻእለን። ነቲ መሳርሒታት ዘመሓድር ሰብ ንገርዎ።</translation>
    </message>
    <message>
        <source>Version %1 was not installed: it would change other programs of this machine. Tell whoever runs the kiosks.</source>
        <translation>ስሪት %1 ኣይተጻዕነን፦ ካልኦት ፕሮግራማት ናይዚ መሳርሒ ምቀየረ ነይሩ። ነቲ መሳርሒታት ዘመሓድር ሰብ ንገርዎ።</translation>
    </message>
    <message>
        <source>Version %1 could not be installed. The machine tries again by itself.</source>
        <translation>ስሪት %1 ክጽዓን ኣይከኣለን። እቲ መሳርሒ ብባዕሉ እንደገና ክፍትን እዩ።</translation>
    </message>
    <message>
        <source>Version %1 is to come. This machine has not looked for it yet.</source>
        <translation>ስሪት %1 ክመጽእ እዩ። እዚ መሳርሒ ክሳብ ሕጂ ኣይደለዮን።</translation>
    </message>
</context>
<context>
    <name>escale::SentenceModel</name>
    <message>
        <source>recorded</source>
        <translation>ተቐዲሓ</translation>
    </message>
    <message>
        <source>to be listened to</source>
        <translation>ክትስማዕ ኣለዋ</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>ትቕዳሕ ኣላ</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ኣይተቐድሐትን</translation>
    </message>
    <message>
        <source>The library has no sentence in this language.</source>
        <translation>ቤተ-ንባብ በዚ ቋንቋ ምሉእ ሓሳብ የብላን።</translation>
    </message>
    <message>
        <source>Nobody has read this sentence yet.</source>
        <translation>ነዚ ምሉእ ሓሳብ ክሳብ ሕጂ ዘንበቦ ሰብ የለን።</translation>
    </message>
    <message>
        <source>Recording. Read the sentence, then stop.</source>
        <translation>ይቕዳሕ ኣሎ። ነቲ ምሉእ ሓሳብ ኣንብቡ፣ ድሕሪኡ ጠጠው ኣብሉ።</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ሓንሳብ ተጸበዩ…</translation>
    </message>
    <message>
        <source>This is good. Listen to it, then keep it or record it again.</source>
        <translation>ጽቡቕ እዩ። ስምዑዎ፣ ድሕሪኡ ዓቅቡዎ ወይ ደጊምኩም ቅድሑ።</translation>
    </message>
    <message>
        <source>Recorded: this voice is heard on the pages.</source>
        <translation>ተቐዲሓ፦ እዚ ድምጺ ኣብ ገጻት ይስማዕ።</translation>
    </message>
    <message>
        <source>No voice was heard. Come closer to the microphone, or turn it up, and record again.</source>
        <translation>ድምጺ ኣይተሰምዐን። ናብቲ ማይክሮፎን ቅረቡ ወይ ድምጹ ኣልዕሉ፣ ደጊምኩም ከኣ ቅድሑ።</translation>
    </message>
    <message>
        <source>There is too much noise around your voice. Find a quieter place and record again.</source>
        <translation>ኣብ ዙርያ ድምጽኹም ብዙሕ ጫውጫው ኣሎ። ዝያዳ ህዱእ ቦታ ድለዩ፣ ደጊምኩም ከኣ ቅድሑ።</translation>
    </message>
    <message>
        <source>This was too loud for the microphone. Move back a little and record again.</source>
        <translation>ነቲ ማይክሮፎን ኣዝዩ ዓው ዝበለ ነይሩ። ቁሩብ ንድሕሪት ተመለሱ፣ ደጊምኩም ከኣ ቅድሑ።</translation>
    </message>
    <message>
        <source>One sound is much louder than your voice, a knock perhaps. Record again.</source>
        <translation>ሓደ ድምጺ ካብ ድምጽኹም ኣዝዩ ዓው ዝበለ እዩ፣ ምናልባት ኳሕኳሕታ። ደጊምኩም ቅድሑ።</translation>
    </message>
    <message>
        <source>This is too short for the whole sentence. Read all of it and record again.</source>
        <translation>እዚ ንምሉእ እቲ ሓሳብ ኣዝዩ ሓጺር እዩ። ኩሉ ኣንብቡዎ፣ ደጊምኩም ከኣ ቅድሑ።</translation>
    </message>
    <message>
        <source>This is longer than half a minute. Read only this sentence and record again.</source>
        <translation>እዚ ካብ ፍርቂ ደቒቕ ዝነውሐ እዩ። ነዚ ምሉእ ሓሳብ ጥራይ ኣንብቡ፣ ደጊምኩም ከኣ ቅድሑ።</translation>
    </message>
    <message>
        <source>to be recorded again</source>
        <translation>ደጊምካ ክትቅዳሕ ዘለዋ</translation>
    </message>
    <message>
        <source>The words of this sentence have changed since somebody read it, so that recording is not heard any more. Read it again.</source>
        <translation>ቃላት ናይዚ ምሉእ ሓሳብ ድሕሪ ምንባቡ ተቐይሮም እዮም፣ ስለዚ እቲ ዝተቐድሐ ድምጺ ደጊም ኣይስማዕን። ደጊምኩም ኣንብብዎ።</translation>
    </message>
</context>
<context>
    <name>escale::RecordingWindow</name>
    <message>
        <source>Record a voice</source>
        <translation>ድምጺ ቅድሑ</translation>
    </message>
    <message>
        <source>Read the sentences aloud. Your voice is kept on this computer, beside the library, and heard there instead of the synthetic voice.</source>
        <translation>ነቶም ምሉኣት ሓሳባት ዓው ኢልኩም ኣንብቡ። ድምጽኹም ኣብዚ ኮምፒተር ኣብ ጥቓ ቤተ-ንባብ ይዕቀብ፣ ኣብ ክንዲ እቲ ሰብ ሰርሖ ድምጺ ከኣ ይስማዕ።</translation>
    </message>
    <message>
        <source>Language to read aloud</source>
        <translation>ዓው ኢልካ ዝንበብ ቋንቋ</translation>
    </message>
    <message>
        <source>Sentences to read aloud</source>
        <translation>ዓው ኢልካ ዝንበቡ ምሉኣት ሓሳባት</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>ደረጃ ድምጺ ማይክሮፎን</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>ዓቅቡን ቀጽሉን</translation>
    </message>
    <message>
        <source>Forget this take</source>
        <translation>ነዚ ቅዳሕ ሰርዙ</translation>
    </message>
    <message>
        <source>Next not recorded</source>
        <translation>ዝቕጽል ዘይተቐድሐ</translation>
    </message>
    <message>
        <source>%1 records and stops, %2 listens, %3 keeps and goes on, %4 goes to the next sentence.</source>
        <extracomment>Each %n is the name of a key.</extracomment>
        <translation>%1 ይቕድሕን ጠጠው የብልን፣ %2 የስምዕ፣ %3 ይዕቅብን ይቕጽልን፣ %4 ናብ ዝቕጽል ምሉእ ሓሳብ ይኸይድ።</translation>
    </message>
    <message>
        <source>The sentences are being looked for…</source>
        <translation>ምሉኣት ሓሳባት ይድለዩ ኣለዉ…</translation>
    </message>
    <message>
        <source>Recorded: %1 of %2 sentences of the kiosk, %3 of %4 of the fiches.</source>
        <translation>ዝተቐድሑ፦ ናይቲ መሳርሒ %1 ካብ %2፣ ናይ ወረቓቕቲ %3 ካብ %4።</translation>
    </message>
    <message>
        <source>The kiosk says this</source>
        <translation>እዚ እቲ መሳርሒ ይብሎ</translation>
    </message>
    <message numerus="yes">
        <source>In %n fiche(s)</source>
        <translation>
            <numerusform>ኣብ %n ወረቐት</numerusform>
            <numerusform>ኣብ %n ወረቓቕቲ</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ጠጠው ኣብሉ</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>ደጊምኩም ቅድሑ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ቅድሑ</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>ምስማዕ ጠጠው ኣብሉ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ስምዑ</translation>
    </message>
    <message>
        <source>No microphone is found. Plug one in, and allow programs to hear it.</source>
        <translation>ማይክሮፎን ኣይተረኽበን። ኣእትውዎ፣ ፕሮግራማት ከኣ ክሰምዑዎ ፍቐዱ።</translation>
    </message>
    <message>
        <source>This Escale was built without Qt Multimedia and cannot record.</source>
        <translation>እዚ Escale ብዘይ Qt Multimedia ስለ ዝተሰርሐ ክቐድሕ ኣይክእልን።</translation>
    </message>
    <message>
        <source>Too loud. Stop, move back a little, and record again.</source>
        <translation>ኣዝዩ ዓው ዝበለ። ጠጠው ኣብሉ፣ ቁሩብ ንድሕሪት ተመለሱ፣ ደጊምኩም ከኣ ቅድሑ።</translation>
    </message>
    <message>
        <source>To record again, because the words have changed: %1.</source>
        <translation>ቃላት ስለ ዝተቐየሩ ደጊምኩም ክትቅድሕዎም ዘለኩም፦ %1።</translation>
    </message>
</context>
<context>
    <name>escale::QuestionCards</name>
    <message>
        <source>None.</source>
        <translation>የለን።</translation>
    </message>
    <message>
        <source>Ask again what is meant so</source>
        <translation>ከምኡ ክኸውን ዝተደለየ እንደገና ይተሓተት</translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation>ከምኡ ክኸውን ስለ ዝተደለየ እዩ</translation>
    </message>
    <message>
        <source>Put %1</source>
        <translation>%1 ኣእቱ</translation>
    </message>
    <message>
        <source>Put in %1 here</source>
        <translation>%1 ኣብዚ ወስኽ</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>ኣውጽኣዮ</translation>
    </message>
    <message>
        <source>Put the link of the French</source>
        <translation>ናይቲ ፈረንሳይኛ መላግቦ ኣእቱ</translation>
    </message>
    <message>
        <source>Mark it as in French</source>
        <translation>ከምቲ ፈረንሳይኛ ኣመልክቶ</translation>
    </message>
    <message>
        <source>Write all digits as 0–9</source>
        <translation>ኩሎም ኣሃዛት ብ0–9 ጽሓፍ</translation>
    </message>
</context>
<context>
    <name>escale::SegmentSide</name>
    <message>
        <source>published</source>
        <translation>ዝተሓትመ</translation>
    </message>
    <message>
        <source>confirmed here</source>
        <translation>ኣብዚ ዝተረጋገጸ</translation>
    </message>
    <message>
        <source>confirmed here by you</source>
        <translation>ኣብዚ ብኣኹም ዝተረጋገጸ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ሕቶታት</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ተዘክሮ</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>መዝገበ ቃላት</translation>
    </message>
    <message>
        <source>Take the other translation</source>
        <translation>ካልእ ትርጉም ውሰድ</translation>
    </message>
    <message>
        <source>Published meanwhile: %1</source>
        <translation>ኣብዚ እዋን ዝተሓተመ፦ %1</translation>
    </message>
    <message>
        <source>The French was: %1</source>
        <translation>ፈረንሳይኛ ነይሩ፦ %1</translation>
    </message>
    <message>
        <source>in the library: %1</source>
        <translation>ኣብ ቤተ-ንባብ፦ %1</translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>ሓደ ምሉእ ሓሳብ</translation>
    </message>
    <message>
        <source>sentence by sentence</source>
        <translation>ምሉእ ሓሳብ ብምሉእ ሓሳብ</translation>
    </message>
    <message>
        <source>%1 proposes</source>
        <translation>%1 ይሓስብ</translation>
    </message>
    <message>
        <source>Nothing like this has been translated yet.</source>
        <translation>ዝመሳሰል ገና ኣይተተርጎመን።</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>ናይ ማሽን ትርጉም</translation>
    </message>
    <message>
        <source>A word to the translator…</source>
        <translation>ቃል ናብቲ ተርጓሚ…</translation>
    </message>
    <message>
        <source>Find in the memory</source>
        <translation>ኣብ ተዘክሮ ድለዩ</translation>
    </message>
    <message>
        <source>Words of either language</source>
        <translation>ቃላት ናይ ሓንቲ ካብተን ክልተ ቋንቋታት</translation>
    </message>
    <message>
        <source>These words stand nowhere in the memory.</source>
        <translation>እዞም ቃላት ኣብ ተዘክሮ ኣይተረኽቡን።</translation>
    </message>
</context>
<context>
    <name>escale::TaskPage</name>
    <message>
        <source>%1 of %2 fiches complete, %3 words to go</source>
        <translation>%1 ካብ %2 ወረቓቕቲ ተወዲአን፣ %3 ቃላት ተሪፎም</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>ኩሎም ኣርእስትታት</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>ዝኾነ ንውሓት</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>ተጀሚሩ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>ተወዲኡ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ኩሉ</translation>
    </message>
    <message>
        <source>Fiches to translate</source>
        <translation>ክትርጎማ ዘለወን ወረቓቕቲ</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>ቋንቋ ትርጉም</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>ንውሓት</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>ዘይተተርጎመ</translation>
    </message>
    <message>
        <source>Record a voice…</source>
        <translation>ድምጺ ቅድሑ…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ኣርእስቲ</translation>
    </message>
    <message>
        <source>Up to %1 words</source>
        <translation>ክሳብ %1 ቃላት</translation>
    </message>
    <message>
        <source>What has changed stands first, then what is read most. Return opens a fiche.</source>
        <translation>ቅድም እቲ ዝተቐየረ፣ ብድሕሪኡ እቲ ብብዝሒ ዝንበብ ይመጽእ። Enter ወረቐት ይኸፍት።</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>እንታይ ክግበር ኣለዎ</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>ንምርግጋጽ</translation>
    </message>
    <message>
        <source>Waiting for an expert</source>
        <translation>ክኢላ ዝጽበዩ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ተርታ</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>ቅድም እቲ ዝያዳ ህጹጽ</translation>
    </message>
    <message>
        <source>Most read first</source>
        <translation>ቅድም እቲ ብብዝሒ ዝንበብ</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>ቅድም እቲ ዝሓጸረ</translation>
    </message>
    <message>
        <source>Return opens a fiche.</source>
        <translation>Enter ወረቐት ይኸፍት።</translation>
    </message>
</context>
<context>
    <name>escale::MachineCard</name>
    <message>
        <source>Machine translation</source>
        <translation>ናይ ማሽን ትርጉም</translation>
    </message>
    <message>
        <source>The model is translating. You can go on meanwhile.</source>
        <translation>እቲ ሞዴል ይትርጉም ኣሎ። ክሳብ ሽዑ ክትቅጽሉ ትኽእሉ።</translation>
    </message>
    <message>
        <source>This proposal is refused: it does not say what the French says.</source>
        <translation>እዚ ሓሳብ ተነጺጉ፦ ነቲ ፈረንሳይኛ ዝብሎ ኣይብልን።</translation>
    </message>
    <message>
        <source>Only this segment. Never sent: the rest of the fiche, what you have typed, who you are, where its links lead.</source>
        <translation>እዚ ክፍሊ እዚ ጥራይ። ፈጺሙ ኣይስደድን፦ ዝተረፈ ወረቐት፣ ዝጸሓፍኩሞ፣ መን ምዃንኩም፣ እቶም መላግቦታት ናበይ ከም ዝወስዱ።</translation>
    </message>
    <message>
        <source>Written by a machine, not by a person. Read all of it: it stays to be checked until you confirm it.</source>
        <translation>ብማሽን እምበር ብሰብ ኣይተጻሕፈን። ኩሉ ኣንብቡዎ፦ ክሳብ እተጽድቑዎ ክረአ ዘለዎ ኮይኑ ይጸንሕ።</translation>
    </message>
    <message>
        <source>Put it in, to be checked</source>
        <translation>ኣእትውዎ፣ ክረአ ዘለዎ</translation>
    </message>
</context>
<context>
    <name>escale::FeedbackCard</name>
    <message>
        <source>A word to the translator</source>
        <translation>ቃል ናብቲ ተርጓሚ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>ንመን</translation>
    </message>
    <message>
        <source>What you want to tell</source>
        <translation>ክትብልዎ እትደልዩ</translation>
    </message>
    <message>
        <source>It goes into the follow-up of translators that the site&apos;s team keeps. The translator does not see it in Escale.</source>
        <translation>እዚ ናብቲ ጉጅለ እቲ መርበብ ናይ ተርጐምቲ ዝሕዞ ምክትታል ይኣቱ። እቲ ተርጓሚ ኣብ Escale ኣይርእዮን።</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ስደዱ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>ተላኢኹ።</translation>
    </message>
</context>
<context>
    <name>escale::RemarksPage</name>
    <message>
        <source>My fiches</source>
        <translation>ወረቓቕተይ</translation>
    </message>
    <message>
        <source>Remarks of readers</source>
        <translation>ርእይቶታት ኣንበብቲ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ሓድሽ</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>ኣንቢበዮ</translation>
    </message>
    <message>
        <source>Change the text there</source>
        <translation>ኣብኡ ነቲ ጽሑፍ ቀይሩ</translation>
    </message>
    <message>
        <source>Delete the remark</source>
        <translation>ነቲ ርእይቶ ደምስሱ</translation>
    </message>
    <message>
        <source>Yes, delete it for everybody</source>
        <translation>እወ፡ ንኹሉ ሰብ ደምስሱ</translation>
    </message>
    <message>
        <source>There is no remark about this fiche.</source>
        <translation>ብዛዕባ እዚ ወረቐት ርእይቶ የለን።</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ኣይፋል</translation>
    </message>
    <message>
        <source>The site has no way to answer a remark. Answer in the text of the fiche: everybody reads it there.</source>
        <translation>ኣብ መርበብ ሓበሬታ ንርእይቶ መልሲ ክወሃብ ኣይከኣልን። መልሲ ኣብ ጽሑፍ ናይቲ ወረቐት ጽሓፉ፦ ኣብኡ ኩሉ ሰብ የንብቦ።</translation>
    </message>
</context>
<context>
    <name>escale::ReplaceBar</name>
    <message>
        <source>Not found.</source>
        <translation>ኣይተረኽበን።</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>ዝተቐየረ፦ %1</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>ዝድለ ቃላት</translation>
    </message>
    <message>
        <source>Put instead</source>
        <translation>ኣብ ክንድኡ ኣእትዉ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ቀጺሉ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ተክኡ</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>ኩሉ ተክኡ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዕጸዉ</translation>
    </message>
</context>
<context>
    <name>escale::FicheSwitcher</name>
    <message>
        <source>Recently read</source>
        <translation>ኣብ ቀረባ እዋን ዝተነበበ</translation>
    </message>
</context>
<context>
    <name>escale::SectionGrip</name>
    <message>
        <source>Drag to move this section</source>
        <translation>ነዚ ክፋል ንምንቅስቓስ ስሓቡ</translation>
    </message>
</context>
</TS>
