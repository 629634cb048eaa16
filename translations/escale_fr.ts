<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>! Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not translated yet: in French)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind is demarche or dispositif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language is one of fr, en, uk, ti, ar, ps, ru, fa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was damaged. It has been set aside and replaced by the sample; run: escalectl sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes and needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of fiches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking older texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The id of a fiche is 24 hexadecimal digits; escalectl list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: complete, %2 added, %3 changed, %4 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: did not end (still running, or it was killed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ended early (%2), %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed:     none yet: sample content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed:     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content:  %1 fiches: %2 démarches, %3 dispositifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts:    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--languages takes codes among fr,en,uk,ti,ar,ps,ru,fa, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed is configured. Give one: escalectl sync --feed https://...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fiches in %2 texts: %3 added, %4 changed, %5 removed, %6 failed (%7 requests, %8 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged. Run: escalectl sync (the damaged file is set aside).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>The feed&apos;s answer makes no sense. Check the address of the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was already saved is kept; start again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the feed is not usable. Give one like https://api.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the feed must be plain: no user name, no password, nothing after a ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the feed must start with https://, so that the key stays secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. Check its name and its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 can be read by other people on this computer. Run: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 must hold the key alone, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed cannot be reached. Check the network and the address of the feed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed stopped answering. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed has a problem of its own. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed refused the key. Ask the operator of the feed for a valid key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed could not prove who it is, so nothing was fetched. Check the address of the feed and the date of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed sends to another server, which is not allowed. Check the address of the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed does not have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed does not understand the question. Check the address of the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed&apos;s answer arrived damaged. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed&apos;s answer is far too large, so it was refused. Check the address of the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed&apos;s answer cannot be read. Try again later, or check the address of the feed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The setting %1 is not usable (allowed: %2); the default is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check its name, its owner and its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN could not be saved. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 4 to 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statistics cannot be read. Check who owns the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statistics cannot be saved. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The library could not be created. Check that there is room on the disk and that its folder may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at %1. Run: escalectl sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another synchronisation is running. Let it finish, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library does not have this fiche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be saved. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library may not be written. Check who owns the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened. Check that its folder exists and who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the library. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error or is full. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be saved. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged. It will be replaced at the next start; then synchronise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made by a newer Escale. Update Escale to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made by an older Escale and must be brought up to date first. Run: escalectl sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to another program; it is no library of Escale. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fiche cannot be saved: it is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>The feed&apos;s list is suspiciously short, so nothing was removed. If the feed has really shrunk, accept the short list once (--accept-small-index).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed&apos;s list is shorter than the feed&apos;s own statistics say, so nothing was removed. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. What was there before is kept; try again later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was already saved is kept; start again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed stopped answering before the end. What was fetched is saved; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>Updated %n year(s) ago</source>
        <extracomment>How long ago a fiche was changed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Updated just now</source>
        <extracomment>How long ago something was changed: less than a minute.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <extracomment>%1 is a date, &quot;12 October 2026&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Label of a card of facts, as short as can be. The next seven as well.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paid once</source>
        <extracomment>%1 is a price, such as &quot;5 €&quot; or &quot;Between 5 € and 10 €&quot;. The next eight as well.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose the price</source>
        <extracomment>A price of the kind &quot;pay what you want&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A price: nothing to pay.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <extracomment>%1 and %2 are prices.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>Name of a language, as a word standing alone. The next seven as well.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Title of the first part of a fiche: what the procedure or the programme is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it good for?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: what one gains by it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And then?</source>
        <extracomment>Title of the last part of a procedure&apos;s fiche.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I take part?</source>
        <extracomment>Title of a part of a programme&apos;s fiche: how one joins it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I do it?</source>
        <extracomment>Title of the steps of a procedure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Title of a box inside a text: a warning.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Title of a box inside a text: a useful remark.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Kind of a fiche: something to be done with an administration.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Kind of a fiche: an activity, a course or a help that an organisation offers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <extracomment>In how many languages a fiche can be read.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>An amount of time. The next eight as well.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot; or &quot;3 hours per week&quot;. The next two as well.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per session</source>
        <extracomment>%1 is an amount of time, such as &quot;3 hours&quot;. The next six as well.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>An amount of time: &quot;2 to 4 hours&quot;. %1 is the lower number, %2 the upper one with its unit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Days of the week: all seven.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day from %1 to %2</source>
        <extracomment>Days of the week: %1 is the first, %2 the last, &quot;Monday&quot; and &quot;Friday&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of France</source>
        <extracomment>Where something takes place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Where something takes place: on the internet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a département, &quot;Isère (38)&quot;; %n the number of further ones.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asylum seekers</source>
        <extracomment>People with this residence status. The next five as well.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refugees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with subsidiary protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with temporary protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stateless people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LGBT+ people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth certificate made by OFPRA</source>
        <extracomment>Something a person must have or have done. OFPRA, OFII, CIR and France Travail are names: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A residence permit, or the receipt of its request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CIR contract signed, and the OFII courses finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be registered with France Travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A driving licence for cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of the end of secondary school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read or write</source>
        <extracomment>A level of French, beside A1, A2, B1...: people who cannot read or write yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Under %n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) and over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <extracomment>Ages: &quot;16 to 25 years&quot;. %1 is the lower one, %n the upper one.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <extracomment>Levels of French.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Levels of French: &quot;A1 to B2&quot;. %1 is the lowest, %2 the highest.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>A fiche that is for all people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
