// SPDX-License-Identifier: GPL-3.0-or-later
// Edge cases e01 to e12 of the recordings: metadata of every shape, missing references, every markup, length. What is
// expected of each was written from the contract and from the recording's note.
#include "recordedlibrary.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestEdgeFacts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RecordedLibrary> m_library;

private Q_SLOTS:
    void initTestCase()
    {
        ESCALE_NEED_RECORDINGS(); // skips the whole program
        m_library = RecordedLibrary::synced();
    }

    // e01: every metadata filled, location france, age between, price [0], commitment between, frequency minimum
    void e01EveryMetadata()
    {
        const Fiche f = m_library->fiche(1).fiche;
        QCOMPARE(f.kind, Kind::Dispositif);
        QCOMPARE(f.metadata.location.where, Where::WholeCountry);
        QCOMPARE(f.metadata.frenchLevel.values, QString(u"alpha A1 A2 B1 B2 C1 C2"_qs).split(u' '));
        QCOMPARE(f.metadata.publicStatus.values.size(), 6);
        QCOMPARE(f.metadata.publics.values, QString(u"family women youths senior gender"_qs).split(u' '));
        QCOMPARE(f.metadata.conditions.values.size(), 7);
        QCOMPARE(f.metadata.timeSlots.values.first(), u"monday"_qs);
        QCOMPARE(f.metadata.age, (Age{Age::Type::Between, 18, 25}));
        QCOMPARE(f.metadata.price, (Price{true, {0}, {}}));
        QCOMPARE(f.metadata.commitment, (Effort{true, u"between"_qs, {2, 4}, u"hours"_qs, {}}));
        QCOMPARE(f.metadata.frequency, (Effort{true, u"minimum"_qs, {2}, u"hours"_qs, u"week"_qs}));
        QCOMPARE(f.sponsor.name, u"Habitat et Humanisme"_qs);
        QCOMPARE(f.places.size(), 1);
        QCOMPARE(f.places.first().city, u"Lyon"_qs);
        QCOMPARE(f.places.first().phone, u"0491000000"_qs);
        QCOMPARE(f.places.first().email, u"contact@example.org"_qs);
        QCOMPARE(f.availableLanguages.size(), 8);
        QCOMPARE(f.modified, QDateTime(QDate(2025, 8, 19), QTime(16, 44, 58, 341), Qt::UTC));
        QCOMPARE(f.needs, (QStringList{u"613721a409c5190dfa70d043"_qs, u"613721a409c5190dfa70d07b"_qs,
                                       u"613721a409c5190dfa70d066"_qs}));
    }

    // e02: location online, age lessThan, price [] (pay what you want)+month, commitment minimum, frequency maximum
    void e02Online()
    {
        const Metadata m = m_library->fiche(2, Language::Ar).fiche.metadata;
        QCOMPARE(m.location.where, Where::Online);
        QCOMPARE(m.age.type, Age::Type::LessThan);
        QCOMPARE(m.age.to, 18.0);
        QCOMPARE(m.price, (Price{true, {}, u"month"_qs}));
        QCOMPARE(m.commitment, (Effort{true, u"minimum"_qs, {1}, u"semesters"_qs, {}}));
        QCOMPARE(m.frequency, (Effort{true, u"maximum"_qs, {5}, u"half-days"_qs, u"trimester"_qs}));
        QCOMPARE(m_library->fiche(2).fiche.places.size(), 3);
    }

    // e03: departments incl. 2A/2B and 971..976, age moreThan, price eachTime
    void e03Departments()
    {
        const Fiche f = m_library->fiche(3).fiche;
        QCOMPARE(f.metadata.location.where, Where::Departments);
        QCOMPARE(
            f.metadata.location.departments,
            (QStringList{u"1 - Ain"_qs, u"2A - Corse-du-Sud"_qs, u"2B - Haute-Corse"_qs, u"75 - Paris"_qs,
                         u"95 - Val-d'Oise"_qs, u"22 - Côtes-d'Armor"_qs, u"971 - Guadeloupe"_qs,
                         u"972 - Martinique"_qs, u"973 - Guyane"_qs, u"974 - La Réunion"_qs, u"976 - Mayotte"_qs}));
        QCOMPARE(f.metadata.age.type, Age::Type::MoreThan);
        QCOMPARE(f.metadata.age.from, 60.0);
        QCOMPARE(f.metadata.price, (Price{true, {10}, u"eachTime"_qs}));
        QCOMPARE(f.mercis, 3); // counted, two of them with a user: contract 9
        QVERIFY(f.places.isEmpty());
    }

    // e04: price range with details null, decimals, commitment approximately, frequency exactly, all departments
    void e04PriceRange()
    {
        const Fiche f = m_library->fiche(4).fiche;
        QCOMPARE(f.metadata.price, (Price{true, {5.5, 1050}, {}}));
        QCOMPARE(f.metadata.commitment, (Effort{true, u"approximately"_qs, {3}, u"years"_qs, {}}));
        QCOMPARE(f.metadata.frequency, (Effort{true, u"exactly"_qs, {1.5}, u"hours"_qs, u"session"_qs}));
        QCOMPARE(f.metadata.location.departments.size(), 101);
        QCOMPARE(f.partners.size(), 1);
        QCOMPARE(f.partners.first().name, u"Le Programme Muses"_qs);
        QCOMPARE(f.partners.first().link, u"https://example.org/"_qs);
        QVERIFY(f.partners.first().pictureUrl.startsWith(u"https://res.cloudinary.com/"));
    }

    // e05: all metadata null (as "not relevant")
    void e05AllNull()
    {
        const Metadata m = m_library->fiche(5).fiche.metadata;
        QCOMPARE(m.location.where, Where::Unsaid);
        QCOMPARE(m.location.presence, Presence::Null);
        for (const ValueList &list : {m.frenchLevel, m.publicStatus, m.publics, m.conditions, m.timeSlots}) {
            QCOMPARE(list.presence, Presence::Null);
            QVERIFY(list.values.isEmpty());
        }
        QCOMPARE(m.age.type, Age::Type::Unsaid);
        QVERIFY(!m.price.said && !m.commitment.said && !m.frequency.said);
    }

    // e06: metadata empty arrays, age without ages, price without values. The index keeps empty lists, the detail drops
    // them (contract 3.4, 3.7); the filters of 3.5 need to know.
    void e06Emptied()
    {
        const Metadata m = m_library->fiche(6).fiche.metadata;
        QCOMPARE(m.location.presence, Presence::Empty);
        QCOMPARE(m.frenchLevel.presence, Presence::Empty);
        QCOMPARE(m.publicStatus.presence, Presence::Empty);
        QCOMPARE(m.age.type, Age::Type::Other); // a type without its numbers: no filter can keep it
        QVERIFY(m.price.values.isEmpty());
        QCOMPARE(m_library->fiche(6).fiche.mercis, 8);
    }

    // e07: metadatas with nothing known and a value of a later server
    void e07UnknownValues()
    {
        const Fiche f = m_library->fiche(7).fiche;
        QCOMPARE(f.kind, Kind::Demarche);
        QCOMPARE(f.metadata.publicStatus.values, (QStringList{u"refugie"_qs, u"nouveau-statut"_qs}));
        QCOMPARE(f.metadata.location.presence, Presence::Absent);
        QCOMPARE(f.metadata.age.type, Age::Type::Unsaid);
        QCOMPARE(f.sponsor.name, u"Service-public.fr"_qs); // the administration answers for a démarche (3.4)
        QVERIFY(f.sponsor.pictureUrl.endsWith(u"adm3.png"));
        QVERIFY(m_library->fiche(7).translation.brand.isEmpty());
    }

    // e08: no theme, no secondaryThemes, no needs; map null; sponsors missing
    void e08NoTheme()
    {
        const Fiche f = m_library->fiche(8).fiche;
        QVERIFY(f.theme.isEmpty() && f.secondaryThemes.isEmpty() && f.needs.isEmpty());
        QVERIFY(f.places.isEmpty() && f.partners.isEmpty());
        QCOMPARE(f.sponsor.name, u"Croix-Rouge française"_qs);
    }

    // e09: theme and need deleted: the ids dangle; the fiche is whole, who shows it leaves them out (8.4)
    void e09DanglingReferences()
    {
        const Fiche f = m_library->fiche(9).fiche;
        QVERIFY(f.secondaryThemes.contains(u"63286a015d31b2c0cad99999"_qs));
        QVERIFY(f.needs.contains(u"613721a409c5190dfa70dfff"_qs));
        const auto taxonomy = m_library->reader->taxonomy();
        QVERIFY(std::none_of(taxonomy->themes.begin(), taxonomy->themes.end(),
                             [](const Theme &theme) { return theme.id == u"63286a015d31b2c0cad99999"; }));
        QCOMPARE(f.mercis, 4);
        QCOMPARE(m_library->fiche(9).translation.why.size(), 3);
    }

    // e10: webOnly: served and listed like any other (3.4, 3.7)
    void e10WebOnly()
    {
        QCOMPARE(m_library->fiche(10).translation.brand, u"ACTIF"_qs);
        QCOMPARE(m_library->fiche(10).fiche.places.size(), 4);
        QVERIFY(m_library->fiche(10).fiche.secondaryThemes.isEmpty());
    }

    // e11: every markup
    void e11Markup()
    {
        const Translation t = m_library->fiche(11).translation;
        QCOMPARE(t.what[0].kind, BlockKind::Heading);
        QCOMPARE(t.what[0].level, 2);
        QCOMPARE(t.what[1].level, 3);
        const QString html = RecordedDetail(edgeFile(u"e11"_qs, u"fr"_qs)).text("what");
        const auto wordsIn = [&](const QString &element) {
            const QRegularExpression inner(u"<%1(?: [^>]*)?>(?:<[^>]*>)?([^<]*)<"_qs.arg(element));
            const QString words = inner.match(html).captured(1);
            return words.isEmpty() ? u"not in the recording"_qs : words;
        };
        const Block &styled = t.what[2];
        const auto styles = [&](const QString &words) {
            for (const Run &run : styled.runs) {
                if (run.text == words)
                    return run.styles;
            }
            return Styles();
        };
        QCOMPARE(styles(wordsIn(u"b"_qs)), Styles(Style::Bold)); // <b><strong> is bold once
        QCOMPARE(styles(wordsIn(u"i"_qs)), Styles(Style::Italic));
        QCOMPARE(styles(wordsIn(u"u"_qs)), Styles(Style::Underline));
        QCOMPARE(styles(wordsIn(u"s"_qs)), Styles(Style::Strike));
        QCOMPARE(styles(u"er"_qs), Styles(Style::Superscript));
        // A line break, and two that part paragraphs (6.1): 2<br>…<br/><br />…</p>
        const auto lines = QRegularExpression(u"2</sub><br>([^<]+)<br/><br />([^<]+)</p>"_qs).match(html);
        QVERIFY(lines.hasMatch());
        QVERIFY(plainText(t.what).contains(u"2\n%1\n%2"_qs.arg(lines.captured(1), lines.captured(2))));

        QList<Block> items;
        for (const Block &block : t.what) {
            if (block.kind == BlockKind::ListItem)
                items.append(block);
        }
        QCOMPARE(items.size(), 6);
        QCOMPARE(items[2].depth, 2);
        QCOMPARE(items[3].depth, 3);
        QVERIFY(items[3].ordered && !items[2].ordered);
        QCOMPARE(items[4].number, 3); // <ol start="3">
        QCOMPARE(items[5].number, 4);
        const QString text = plainText(t.what);
        for (const QString &word : {wordsIn(u"blockquote"_qs), wordsIn(u"th"_qs), u"€ 5"_qs,
                                    u"x < y && z"_qs}) // blockquote, table, code: not offered, but nothing is lost
            QVERIFY2(text.contains(word), qPrintable(word));

        const QList<Block> how = t.how.first().blocks;
        QCOMPARE(calloutsOf(how).size() >= 2, true);
        QCOMPARE(calloutsOf(how)[0], CalloutKind::Info);
        QCOMPARE(calloutsOf(how)[1], CalloutKind::Important);
        QVERIFY(!plainText(how).contains(u"Bon à savoir")); // data-title is French everywhere: ignored (6.1)
        const QString box = RecordedDetail(edgeFile(u"e11"_qs, u"fr"_qs)).htmls("how").first();
        const QString inBox = QRegularExpression(u"<div class=\"right-side\">([^<]+)</div>"_qs).match(box).captured(1);
        QVERIFY(!inBox.isEmpty() && plainText(how).contains(inBox)); // the old red box
        const QStringList links = test::linksOf(how);
        QVERIFY(links.contains(u"https://refugies.info/fr/dispositif/5ce7b52d83983700167bca27"_qs));
        QVERIFY(links.contains(u"mailto:a@example.org"_qs));
        QVERIFY(links.contains(u"https://www.example.org"_qs)); // https:// when no scheme (6.1)
        QCOMPARE(std::count_if(links.begin(), links.end(), [](const QString &l) { return l.startsWith(u"tel:+33"); }),
                 1);
        for (const QString &words : {u"vide"_qs, u"sans href"_qs, u"fin"_qs, u"gras ital"_qs, u"suite"_qs})
            QVERIFY2(plainText(how).contains(words), qPrintable(words));
        QVERIFY(!plainText(how).contains(u"x.png"));

        const QList<Block> mail = t.why[1].blocks;
        QCOMPARE(test::linksOf(mail), QStringList{u"mailto:contact@example.org"_qs});
    }

    // e12: 50 KB of text and 30 sections
    void e12VeryLong()
    {
        for (const Language language : {Language::Fr, Language::Ti}) {
            const Translation t = m_library->fiche(12, language).translation;
            QCOMPARE(t.how.size(), 30);
            QCOMPARE(t.why.size(), 3);
            QVERIFY(lettersOf(t.what).size() > 10'000);
        }
        QCOMPARE(titlesOf(m_library->fiche(12).translation.how),
                 RecordedDetail(edgeFile(u"e12"_qs, u"fr"_qs)).titles("how"));
    }
};

ESCALE_GUILESS_TEST(TestEdgeFacts)
#include "tst_edgefacts.moc"
