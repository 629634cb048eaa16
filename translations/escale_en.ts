<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting:  %n fiche(s) of the first sync, shown once all are here</source>
        <translation>
            <numerusform>Waiting:  %n fiche of the first sync, shown once all are here</numerusform>
            <numerusform>Waiting:  %n fiches of the first sync, shown once all are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) are stored and shown once all are here</source>
        <translation>
            <numerusform>%n fiche is stored and shown once all are here</numerusform>
            <numerusform>%n fiches are stored and shown once all are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::FilterPane</name>
    <message numerus="yes">
        <source>%1, %Ln fiche(s)</source>
        <extracomment>For those who hear the filters: a choice, such as a theme, and how many fiches it has.</extracomment>
        <translation>
            <numerusform>%1, %Ln fiche</numerusform>
            <numerusform>%1, %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My selection (%Ln)</source>
        <extracomment>Button that shows the fiches a caseworker has put aside.</extracomment>
        <translation>
            <numerusform>My selection (%Ln)</numerusform>
            <numerusform>My selection (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::GroupTitle</name>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <extracomment>For those who hear the filters: the title of a group (&quot;Status&quot;), and how many of its choices have been made.</extracomment>
        <translation>
            <numerusform>%1, %Ln chosen</numerusform>
            <numerusform>%1, %Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::LanguagePage</name>
    <message numerus="yes">
        <source>%Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::QuestionsPage</name>
    <message numerus="yes">
        <source>Show %Ln fiche(s)</source>
        <translation>
            <numerusform>Show %Ln fiche</numerusform>
            <numerusform>Show %Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::SearchPage</name>
    <message numerus="yes">
        <source>%Ln fiche(s) found</source>
        <translation>
            <numerusform>%Ln fiche found</numerusform>
            <numerusform>%Ln fiches found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::SessionEnd</name>
    <message numerus="yes">
        <source>This page closes in %Ln second(s). Nothing you did here is kept.</source>
        <translation>
            <numerusform>This page closes in %Ln second. Nothing you did here is kept.</numerusform>
            <numerusform>This page closes in %Ln seconds. Nothing you did here is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::SyncBar</name>
    <message numerus="yes">
        <source>%Ln text(s) per second</source>
        <translation>
            <numerusform>%Ln text per second</numerusform>
            <numerusform>%Ln texts per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln fiche(s)</source>
        <translation>
            <numerusform>Remove %Ln fiche</numerusform>
            <numerusform>Remove %Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message numerus="yes">
        <source>%n thanks</source>
        <extracomment>Thanks that readers of a fiche have sent.</extracomment>
        <translation>
            <numerusform>%n thank-you</numerusform>
            <numerusform>%n thank-yous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message numerus="yes">
        <source>The first sync has not ended: %n fiche(s) are here, and shown once all are.</source>
        <translation>
            <numerusform>The first sync has not ended: %n fiche is here, and shown once all are.</numerusform>
            <numerusform>The first sync has not ended: %n fiches are here, and shown once all are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. What was there before is kept; try again later.</source>
        <translation>
            <numerusform>%n text could not be fetched. What was there before is kept; try again later.</numerusform>
            <numerusform>%n texts could not be fetched. What was there before is kept; try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) have a form this version does not know: %1</source>
        <extracomment>%1 is a list of words of the server&apos;s language, for an operator</extracomment>
        <translation>
            <numerusform>%n fiche has a form this version does not know: %1</numerusform>
            <numerusform>%n fiches have a form this version does not know: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be fetched. Try again later.</source>
        <translation>
            <numerusform>%n text could not be fetched. Try again later.</numerusform>
            <numerusform>%n texts could not be fetched. Try again later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>l10n</name>
    <message numerus="yes">
        <source>Updated %n year(s) ago</source>
        <extracomment>How long ago a fiche was changed.</extracomment>
        <translation>
            <numerusform>Updated %n year ago</numerusform>
            <numerusform>Updated %n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n month(s) ago</source>
        <translation>
            <numerusform>Updated %n month ago</numerusform>
            <numerusform>Updated %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n day(s) ago</source>
        <translation>
            <numerusform>Updated %n day ago</numerusform>
            <numerusform>Updated %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n hour(s) ago</source>
        <translation>
            <numerusform>Updated %n hour ago</numerusform>
            <numerusform>Updated %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>Updated %n minute ago</numerusform>
            <numerusform>Updated %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <extracomment>In how many languages a fiche can be read.</extracomment>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>An amount of time. The next eight as well.</extracomment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n half-day</numerusform>
            <numerusform>%n half-days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-year(s)</source>
        <translation>
            <numerusform>%n half-year</numerusform>
            <numerusform>%n half-years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a département, &quot;Isère (38)&quot;; %n the number of further ones.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under %n year(s)</source>
        <translation>
            <numerusform>Under %n year</numerusform>
            <numerusform>Under %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) and over</source>
        <translation>
            <numerusform>%n year and over</numerusform>
            <numerusform>%n years and over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <extracomment>Ages: &quot;16 to 25 years&quot;. %1 is the lower one, %n the upper one.</extracomment>
        <translation>
            <numerusform>%1 to %n year</numerusform>
            <numerusform>%1 to %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more session(s)</source>
        <extracomment>Of a course, after its next sessions: how many there are beside them.</extracomment>
        <translation>
            <numerusform>And %n more session</numerusform>
            <numerusform>And %n more sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::FeedDialog</name>
    <message numerus="yes">
        <source>The server answers: %Ln fiche(s).</source>
        <translation>
            <numerusform>The server answers: %Ln fiche.</numerusform>
            <numerusform>The server answers: %Ln fiches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::WindowBar</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::SegmentModel</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::SavedFiltersList</name>
    <message numerus="yes">
        <source>%1 (%Ln new)</source>
        <extracomment>Of a saved filter; %1 is its name, the number how many fiches in it are new or have changed.</extracomment>
        <translation>
            <numerusform>%1 (%Ln new)</numerusform>
            <numerusform>%1 (%Ln new)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::NewsNotifier</name>
    <message numerus="yes">
        <source>%Ln new or changed fiche(s) in “%1”</source>
        <extracomment>A notification after an update; %1 is the name somebody has given to a saved filter.</extracomment>
        <translation>
            <numerusform>%Ln new or changed fiche in “%1”</numerusform>
            <numerusform>%Ln new or changed fiches in “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>escale::RecordingWindow</name>
    <message numerus="yes">
        <source>In %n fiche(s)</source>
        <translation>
            <numerusform>In %n fiche</numerusform>
            <numerusform>In %n fiches</numerusform>
        </translation>
    </message>
</context>
</TS>
