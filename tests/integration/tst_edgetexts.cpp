// SPDX-License-Identifier: GPL-3.0-or-later
// Edge cases e13 to e24 of the recordings: hostile and unusual text, places and partners, order, holes. What is
// expected of each was written from the contract and from the recording's note.
#include "recordedlibrary.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestEdgeTexts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RecordedLibrary> m_library;

private Q_SLOTS:
    void initTestCase()
    {
        ESCALE_NEED_RECORDINGS(); // skips the whole program
        m_library = RecordedLibrary::synced();
    }

    // e13: injections, also in plain text
    void e13Injection()
    {
        for (const Language language : {Language::Fr, Language::Ar}) {
            const ReadFiche read = m_library->fiche(13, language);
            const QString text = wholeText(read);
            for (const QString &hostile :
                 {u"alert("_qs, u"<script"_qs, u"evil.example"_qs, u"commentaire"_qs, u"base64"_qs})
                QVERIFY2(!text.contains(hostile), qPrintable(hostile));
            const QString what = plainText(read.translation.what);
            for (const QString &kept :
                 {u"avant"_qs, u"clic"_qs, u"js"_qs, u"data"_qs, u"après"_qs, u"a < b && c > d"_qs})
                QVERIFY2(what.contains(kept), qPrintable(kept));
            QVERIFY(test::linksOf(read.translation.what).isEmpty());
            QVERIFY(read.translation.brand.isEmpty() || !read.translation.brand.contains(u"onerror"));
            QVERIFY(linksOf(read.translation.why).contains(u"tel:+33123456789"_qs));
            QVERIFY(linksOf(read.translation.how)
                        .contains(u"https://www.service-public.fr/particuliers/vosdroits/F15814"_qs));
            QCOMPARE(read.translation.how.size(), 2);
        }
        const Fiche f = m_library->fiche(13).fiche;
        QVERIFY(f.externalLink.isEmpty());
        QCOMPARE(f.partners.size(), 1);
        QCOMPARE(f.partners.first().name, u"sp"_qs);
        QVERIFY(f.partners.first().link.isEmpty());
        QCOMPARE(f.places.size(), 1);
        QVERIFY(f.places.first().email.isEmpty());
        QCOMPARE(f.places.first().address, u"1 rue"_qs);
        QVERIFY(!f.places.first().description.contains(u"onerror"));
    }

    // e14: characters that are more than one, direction marks, soft hyphens
    void e14Unicode()
    {
        const Translation t = m_library->fiche(14).translation;
        for (const QString &text : {t.title, t.abstract, plainText(t.what)}) {
            QVERIFY(text.contains(u"👨\u200d👩\u200d👧\u200d👦"_qs)); // ZWJ kept
            QVERIFY(text.contains(u"b\u200cc"_qs));               // ZWNJ kept
            QVERIFY(text.contains(u"🇫🇷"_qs));
            QVERIFY(text.contains(u"۱۲۳"_qs) && text.contains(u"١٢٣"_qs) && text.contains(u"𝔘𝔫𝔦"_qs));
            QVERIFY(text.contains(u"کتاب كتاب"_qs)); // Persian and Arabic letters stay what they are
            // Whatever opened a direction also closes it: nothing turns the page around.
            QCOMPARE(text.count(QChar(0x202a)) + text.count(QChar(0x202d)) + text.count(QChar(0x202e)),
                     text.count(QChar(0x202c)));
            QCOMPARE(text.count(QChar(0x2066)), text.count(QChar(0x2069)));
        }
    }

    // e15: mixed directions inside right-to-left text
    void e15MixedDirections()
    {
        const Translation french = m_library->fiche(15).translation,
                          arabic = m_library->fiche(15, Language::Ar).translation;
        QVERIFY(plainText(french.what).contains(u"+33 (0)1 23-45-67-89"));
        QVERIFY(plainText(arabic.what).contains(u"+33 (0)1 23-45-67-89"));
        QVERIFY(plainText(arabic.what).contains(u"https://www.ofpra.gouv.fr/dossier?id=12&x=ك#ancre"));
        QCOMPARE(directionOf(arabic.what.first(), Language::Ar), Qt::RightToLeft); // dir="rtl"
        QCOMPARE(directionOf(arabic.what.last(), Language::Ar), Qt::LeftToRight);  // dir="ltr", against the language
        QCOMPARE(directionOf(french.what.first(), Language::Fr), Qt::LeftToRight);
        for (const Block &block : arabic.what) {
            if (block.kind == BlockKind::ListItem)
                QCOMPARE(block.direction, BlockDirection::Auto); // lists never say (6.1)
        }
        QCOMPARE(direction(arabic.language), Qt::RightToLeft);
    }

    // e16: places of every shape
    void e16Places()
    {
        const QList<Place> places = m_library->fiche(16).fiche.places;
        QCOMPARE(places.size(), 6); // seven, one of which is an empty object
        QCOMPARE(places[0].title, u"Minimal"_qs);
        QVERIFY(!places[0].latitude); // 0, 0 is nowhere
        QVERIFY(places[1].city.isEmpty());
        QCOMPARE(*places[1].latitude, 48.85);
        QCOMPARE(places[2].title, u"A&B"_qs); // entities of old texts
        QCOMPARE(places[2].description, u"Métro Carrefour Pleyel - L.13"_qs);
        QVERIFY(places[2].email.isEmpty() && places[2].phone.isEmpty());
        QCOMPARE(*places[3].longitude, 55.4481);
        QCOMPARE(*places[4].latitude, 48.1); // a number as text
        QCOMPARE(*places[4].longitude, -1.68);
    }

    // e17: partners in three shapes; a legacy external link
    void e17Partners()
    {
        const Fiche f = m_library->fiche(17).fiche;
        QStringList names;
        for (const Sponsor &partner : f.partners)
            names.append(partner.name);
        // The bare ids are not resolved by the server and are skipped (3.7); the one without a name is nobody.
        QCOMPARE(names, (QStringList{u"Sans logo"_qs, u"Logo str"_qs, u"Logo objet"_qs, u"Logo null"_qs}));
        QCOMPARE(f.partners[0].link, u"https://a.example"_qs);
        QVERIFY(f.partners[0].pictureUrl.isEmpty());
        QCOMPARE(f.partners[1].pictureUrl, u"https://res.cloudinary.com/l.png"_qs);
        QVERIFY(f.partners[2].pictureUrl.endsWith(u"/logo.png"));
        QCOMPARE(f.externalLink, u"https://example.org/%C3%A9?a=1&b=2#frag%20ment"_qs);
        QCOMPARE(f.mercis, 6);
    }

    // e18: a dispositif without why and how
    void e18NoSections()
    {
        for (const Language language : {Language::Fr, Language::En, Language::Ar}) {
            const Translation t = m_library->fiche(18, language).translation;
            QVERIFY(t.why.isEmpty() && t.how.isEmpty() && t.next.isEmpty());
            QVERIFY(!t.what.isEmpty());
        }
    }

    // e19: a démarche without next; sections without title or text; an administration without a name
    void e19EmptySections()
    {
        const ReadFiche read = m_library->fiche(19);
        const QStringList whole = RecordedDetail(edgeFile(u"e19"_qs, u"fr"_qs)).titles("how"); // title and text
        QCOMPARE(whole.size(), 1);
        QCOMPARE(titlesOf(read.translation.how), whole);
        QVERIFY(read.translation.next.isEmpty());
        QVERIFY(read.translation.brand.isEmpty());
        QCOMPARE(read.fiche.sponsor.name, u"Forum réfugiés"_qs); // the structure, as no administration is named
    }

    // e20: the order of the text, never the order of the keys
    void e20Order()
    {
        const auto keys = [&](Language language) {
            QStringList list;
            for (const Section &one : m_library->fiche(20, language).translation.how)
                list.append(one.title.section(u' ', 0, 0).left(8));
            return list;
        };
        const QStringList french{u"2"_qs, u"10"_qs, u"ffffffff"_qs, u"00000000"_qs, u"EEEEEEEE"_qs, u"a"_qs};
        const QStringList reversed{u"2"_qs, u"10"_qs, u"a"_qs, u"EEEEEEEE"_qs, u"00000000"_qs, u"ffffffff"_qs};
        QCOMPARE(keys(Language::Fr), french);
        QCOMPARE(keys(Language::Ar), french);
        QCOMPARE(keys(Language::En), reversed); // a translation has an order of its own (5)
        QCOMPARE(keys(Language::Ti), reversed);
        QCOMPARE(keys(Language::Ru), french.first(5)); // and may lack a section
        const QStringList why = RecordedDetail(edgeFile(u"e20"_qs, u"fr"_qs)).titles("why");
        QCOMPARE(why.size(), 4);
        QCOMPARE(titlesOf(m_library->fiche(20).translation.why), why);
    }

    // e21: brand missing, null or empty; entities in plain text
    void e21Entities()
    {
        for (const Language language : {Language::Fr, Language::En, Language::Ar})
            QVERIFY(m_library->fiche(21, language).translation.brand.isEmpty());
        QCOMPARE(m_library->fiche(21, Language::Ti).translation.brand, u"L’Atelier & Co 'x'"_qs);
        const Translation t = m_library->fiche(21).translation;
        QVERIFY(t.title.contains(u"été"));
        QVERIFY(t.title.contains(u"😀"));
        QVERIFY(t.title.contains(u"& seul"));
        QVERIFY(!t.title.contains(u"&eacute;"));
        QVERIFY(t.abstract.contains(u"5\u00a0€"_qs));
        QVERIFY(t.abstract.endsWith(u"…"_qs));
        const QString what = plainText(t.what);
        QVERIFY2(QRegularExpression(u"^«\u00a0[^«»]+\u00a0» 5\u00a0€"_qs).match(what).hasMatch(), qPrintable(what));
        QVERIFY(what.contains(u"<script>")); // the words &lt;script&gt; are words
        QVERIFY(what.contains(u'A'));
        QVERIFY(!what.contains(QChar(0)) && !what.contains(QChar(0xffff)));
    }

    // e22: control characters
    void e22Controls()
    {
        for (const Language language : {Language::Fr, Language::Ar}) {
            const Translation t = m_library->fiche(22, language).translation;
            for (const QString &text : {t.title, t.abstract, plainText(t.what)}) {
                for (const QString &word : {u"nul["_qs, u"bel["_qs, u"esc["_qs, u"del["_qs, u"nonch["_qs,
                                            u"back[\\]"_qs, u"quote[\"]"_qs, u"apos[']"_qs, u"slash[/]"_qs})
                    QVERIFY2(text.contains(word), qPrintable(word));
                for (const QChar c : QString(u"\x07\b\v\f\x1b\x1f\x7f\u0085\u2028\u2029\ufffe\r"_qs))
                    QVERIFY2(!text.contains(c), qPrintable(QString::number(c.unicode(), 16)));
                QVERIFY(!text.contains(QChar(0)));
            }
            QVERIFY(!t.title.contains(u'\n')); // a title is one line
        }
    }

    // e23: translations with holes
    void e23Holes()
    {
        const Translation english = m_library->fiche(23, Language::En).translation;
        QCOMPARE(english.language, Language::En);
        QVERIFY(english.abstract.isEmpty() && english.what.isEmpty());
        const QStringList why = RecordedDetail(edgeFile(u"e23"_qs, u"en"_qs)).titles("why");
        QCOMPARE(why.size(), 3);
        QCOMPARE(titlesOf(english.why), why);
        // Russian has neither title nor opening, and six sections that a Russian reader can use.
        const ReadFiche russian = m_library->fiche(23, Language::Ru);
        QVERIFY(!russian.fallback);
        QCOMPARE(russian.translation.how.size(), 3);
        QCOMPARE(russian.translation.brand, u"HOPE"_qs);
        const Translation ukrainian = m_library->fiche(23, Language::Uk).translation;
        QVERIFY(ukrainian.abstract.isEmpty() && ukrainian.what.isEmpty());
        QCOMPARE(ukrainian.why.size(), 3);
        QVERIFY(m_library->fiche(23, Language::Ar).translation.why.size() <=
                m_library->fiche(23).translation.why.size());
    }

    // e24: French only; no dates
    void e24FrenchOnly()
    {
        for (const Language language : allLanguages) {
            const ReadFiche read = m_library->fiche(24, language);
            QCOMPARE(read.fallback, language != Language::Fr);
            QCOMPARE(read.translation.language, Language::Fr);
            QCOMPARE(read.cachedLanguages, LanguageSet{Language::Fr});
        }
        QVERIFY(!m_library->fiche(24).fiche.modified.isValid());
        QCOMPARE(m_library->fiche(24).fiche.sponsor.name, u"Préfecture"_qs);
        QCOMPARE(m_library->fiche(24).fiche.mercis, 8);
    }
};

ESCALE_GUILESS_TEST(TestEdgeTexts)
#include "tst_edgetexts.moc"
