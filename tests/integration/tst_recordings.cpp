// SPDX-License-Identifier: GPL-3.0-or-later
// The recordings of the real server, synced over HTTP from the replaying server and read back as a window reads them.
// What is expected was written from the contract and from each recording's note, case by case.
#include "../support/recordings.h"
#include "feedserver/feedserver.h"
#include "feedserver/recordedcontent.h"
#include "recorded.h"
#include "syncrig.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QString textOf(const QList<Section> &sections)
{
    QString text;
    for (const Section &section : sections)
        text += section.title + u'\n' + plainText(section.blocks) + u'\n';
    return text;
}

QString wholeText(const ReadFiche &read)
{
    const Translation &t = read.translation;
    return t.title + u'\n' + t.brand + u'\n' + t.abstract + u'\n' + plainText(t.what) + u'\n' + textOf(t.why) +
           textOf(t.how) + textOf(t.next);
}

QStringList titlesOf(const QList<Section> &sections)
{
    QStringList titles;
    for (const Section &section : sections)
        titles.append(section.title);
    return titles;
}

QStringList linksOf(const QList<Section> &sections)
{
    QStringList links;
    for (const Section &section : sections)
        links += test::linksOf(section.blocks);
    return links;
}

/// How a block is laid out: as it says itself, else as its language goes.
Qt::LayoutDirection directionOf(const Block &block, Language language)
{
    if (block.direction == BlockDirection::Auto)
        return direction(language);
    return block.direction == BlockDirection::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

QStringList allLinksOf(const ReadFiche &read)
{
    const Translation &t = read.translation;
    return test::linksOf(t.what) + linksOf(t.why) + linksOf(t.how) + linksOf(t.next);
}

} // namespace

class TestRecordings : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FeedServer> m_server;
    SyncRig m_rig;
    std::unique_ptr<Reader> m_reader;
    SyncOutcome m_outcome;

    ReadFiche fiche(int edge, Language language = Language::Fr)
    {
        const auto read = m_reader->fiche(edgeId(edge), language);
        if (!read)
            qFatal("edge case %d is not in the library", edge);
        return *read;
    }

    static const Section &section(const QList<Section> &sections, const QString &title)
    {
        for (const Section &one : sections) {
            if (one.title == title)
                return one;
        }
        qFatal("no section %s", qPrintable(title));
    }

private Q_SLOTS:
    void initTestCase()
    {
        ESCALE_NEED_RECORDINGS();
        m_server =
            std::make_unique<FeedServer>(RecordedContent::load(recordingsFolder(), RecordedContent::Lists::OnlyWhole));
        m_outcome = m_rig.sync(m_server->url());
        m_reader = m_rig.reader();
    }

    void theSyncIsComplete()
    {
        QVERIFY2(m_outcome.complete, whyNot(m_outcome));
        QCOMPARE(m_outcome.fiches, 66); // 24 edge cases, 2 real, 40 ordinary
        QCOMPARE(m_outcome.failed, 0);
        QCOMPARE(m_rig.defects(), QStringList());
        // One request a text that exists, and never one for a text that does not (contract 8.1): the lists besides.
        QCOMPARE(m_server->targets(Endpoint::Detail).size(), m_outcome.translations);
        QCOMPARE(m_server->targets(Endpoint::Taxonomy).size(), 3);
        QCOMPARE(m_server->targets(Endpoint::Index).size(), 1);
        QCOMPARE(m_server->targets(Endpoint::Statistics).size(), 1);
    }

    void everyTextIsInItsLanguageOrSaidToBeFrench_data() { everyDetail(); }
    void everyTextIsInItsLanguageOrSaidToBeFrench()
    {
        QFETCH(QString, file);
        QFETCH(Language, language);
        const RecordedDetail recorded(file);
        const auto read = m_reader->fiche(recorded.id(), language);
        QVERIFY(read.ok());
        QCOMPARE(read->fallback, !recorded.has(language));
        QCOMPARE(read->translation.language, recorded.has(language) ? language : Language::Fr);
    }

    void nothingIsLostAndNothingMoves_data() { everyDetail(); }
    void nothingIsLostAndNothingMoves()
    {
        QFETCH(QString, file);
        QFETCH(Language, language);
        const QString name = file.section(u'/', 1);
        // Looked at one by one below: markup that hides words, and characters that are taken out.
        for (const QString &special : {u"e11"_qs, u"e13"_qs, u"e14"_qs, u"e21"_qs, u"e22"_qs}) {
            if (name.startsWith(special))
                return;
        }
        const RecordedDetail recorded(file);
        const auto read = m_reader->fiche(recorded.id(), language);
        QVERIFY(read.ok());
        const Translation &t = read->translation;
        QCOMPARE(t.title, recorded.text("titreInformatif").simplified());
        QCOMPARE(lettersOf(t.brand), lettersOf(recorded.text("titreMarque")));
        QCOMPARE(lettersOf(t.abstract), lettersOfHtml(recorded.text("abstract")));
        QCOMPARE(lettersOf(t.what), lettersOfHtml(recorded.text("what")));
        const std::array<std::pair<const char *, const QList<Section> *>, 3> groups{
            {{"why", &t.why}, {"how", &t.how}, {"next", &t.next}}};
        for (const auto &[group, sections] : groups) {
            QStringList titles;
            for (const QString &title : recorded.titles(group))
                titles.append(title.simplified());
            QCOMPARE(titlesOf(*sections), titles);
            const QStringList htmls = recorded.htmls(group);
            for (qsizetype i = 0; i < htmls.size(); ++i)
                QCOMPARE(lettersOf((*sections)[i].blocks), lettersOfHtml(htmls[i]));
        }
    }

    void nobodysNameIsAnywhereInTheLibrary()
    {
        ESCALE_NEED_RECORDINGS();
        // Participants, creators, members, thankers (contract 9): their ids all begin with 3, their names are invented.
        m_reader.reset();
        for (const QString &name : {u"library.sqlite"_qs, u"library.sqlite-wal"_qs}) {
            QFile file(m_rig.folder() + u'/' + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            QVERIFY(name.endsWith(u"wal") || bytes.size() > 100'000);
            for (const char *trace :
                 {"300000000000000000000001", "300000000000000000000002", "300000000000000000000003",
                  "300000000000000000000005", "redactrice", "redac.png"})
                QVERIFY2(!bytes.contains(trace), trace);
        }
        m_reader = m_rig.reader();
    }

    void noTextHoldsMarkupOrALinkThatRuns()
    {
        ESCALE_NEED_RECORDINGS();
        for (const ReadFiche &read : m_rig.everything()) {
            for (const QString &link : allLinksOf(read)) {
                const bool good = link.startsWith(u"https://") || link.startsWith(u"http://") ||
                                  link.startsWith(u"mailto:") || link.startsWith(u"tel:");
                QVERIFY2(good, qPrintable(link));
                QVERIFY2(!link.contains(u"evil.example"), qPrintable(link));
            }
            const QString text = wholeText(read);
            for (const QString &trace : {u"onerror"_qs, u"document.cookie"_qs, u"display:none"_qs, u"rtri-"_qs,
                                         u"data-callout"_qs, u"</p>"_qs, u"white-space"_qs})
                QVERIFY2(!text.contains(trace), qPrintable(trace + u" in "_qs + read.fiche.id));
            for (const QChar c : text) {
                const bool control = c.unicode() < 0x20 && c != u'\n' && c != u'\t';
                QVERIFY2(!control && c.unicode() != 0x7f && c.unicode() != 0x2028 && c.unicode() != 0x2029,
                         qPrintable(read.fiche.id));
            }
        }
    }

    // e01: every metadata filled, location france, age between, price [0], commitment between, frequency minimum
    void e01EveryMetadata()
    {
        ESCALE_NEED_RECORDINGS();
        const Fiche f = fiche(1).fiche;
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
        ESCALE_NEED_RECORDINGS();
        const Metadata m = fiche(2, Language::Ar).fiche.metadata;
        QCOMPARE(m.location.where, Where::Online);
        QCOMPARE(m.age.type, Age::Type::LessThan);
        QCOMPARE(m.age.to, 18.0);
        QCOMPARE(m.price, (Price{true, {}, u"month"_qs}));
        QCOMPARE(m.commitment, (Effort{true, u"minimum"_qs, {1}, u"semesters"_qs, {}}));
        QCOMPARE(m.frequency, (Effort{true, u"maximum"_qs, {5}, u"half-days"_qs, u"trimester"_qs}));
        QCOMPARE(fiche(2).fiche.places.size(), 3);
    }

    // e03: departments incl. 2A/2B and 971..976, age moreThan, price eachTime
    void e03Departments()
    {
        ESCALE_NEED_RECORDINGS();
        const Fiche f = fiche(3).fiche;
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
        ESCALE_NEED_RECORDINGS();
        const Fiche f = fiche(4).fiche;
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
        ESCALE_NEED_RECORDINGS();
        const Metadata m = fiche(5).fiche.metadata;
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
        ESCALE_NEED_RECORDINGS();
        const Metadata m = fiche(6).fiche.metadata;
        QCOMPARE(m.location.presence, Presence::Empty);
        QCOMPARE(m.frenchLevel.presence, Presence::Empty);
        QCOMPARE(m.publicStatus.presence, Presence::Empty);
        QCOMPARE(m.age.type, Age::Type::Other); // a type without its numbers: no filter can keep it
        QVERIFY(m.price.values.isEmpty());
        QCOMPARE(fiche(6).fiche.mercis, 8);
    }

    // e07: metadatas with nothing known and a value of a later server
    void e07UnknownValues()
    {
        ESCALE_NEED_RECORDINGS();
        const Fiche f = fiche(7).fiche;
        QCOMPARE(f.kind, Kind::Demarche);
        QCOMPARE(f.metadata.publicStatus.values, (QStringList{u"refugie"_qs, u"nouveau-statut"_qs}));
        QCOMPARE(f.metadata.location.presence, Presence::Absent);
        QCOMPARE(f.metadata.age.type, Age::Type::Unsaid);
        QCOMPARE(f.sponsor.name, u"Service-public.fr"_qs); // the administration answers for a démarche (3.4)
        QVERIFY(f.sponsor.pictureUrl.endsWith(u"adm3.png"));
        QVERIFY(fiche(7).translation.brand.isEmpty());
    }

    // e08: no theme, no secondaryThemes, no needs; map null; sponsors missing
    void e08NoTheme()
    {
        ESCALE_NEED_RECORDINGS();
        const Fiche f = fiche(8).fiche;
        QVERIFY(f.theme.isEmpty() && f.secondaryThemes.isEmpty() && f.needs.isEmpty());
        QVERIFY(f.places.isEmpty() && f.partners.isEmpty());
        QCOMPARE(f.sponsor.name, u"Croix-Rouge française"_qs);
    }

    // e09: theme and need deleted: the ids dangle; the fiche is whole, who shows it leaves them out (8.4)
    void e09DanglingReferences()
    {
        ESCALE_NEED_RECORDINGS();
        const Fiche f = fiche(9).fiche;
        QVERIFY(f.secondaryThemes.contains(u"63286a015d31b2c0cad99999"_qs));
        QVERIFY(f.needs.contains(u"613721a409c5190dfa70dfff"_qs));
        const auto taxonomy = m_reader->taxonomy();
        QVERIFY(std::none_of(taxonomy->themes.begin(), taxonomy->themes.end(),
                             [](const Theme &theme) { return theme.id == u"63286a015d31b2c0cad99999"; }));
        QCOMPARE(f.mercis, 4);
        QCOMPARE(fiche(9).translation.why.size(), 3);
    }

    // e10: webOnly: served and listed like any other (3.4, 3.7)
    void e10WebOnly()
    {
        ESCALE_NEED_RECORDINGS();
        QCOMPARE(fiche(10).translation.brand, u"ACTIF"_qs);
        QCOMPARE(fiche(10).fiche.places.size(), 4);
        QVERIFY(fiche(10).fiche.secondaryThemes.isEmpty());
    }

    // e11: every markup
    void e11Markup()
    {
        ESCALE_NEED_RECORDINGS();
        const Translation t = fiche(11).translation;
        QCOMPARE(t.what[0].kind, BlockKind::Heading);
        QCOMPARE(t.what[0].level, 2);
        QCOMPARE(t.what[1].level, 3);
        const Block &styled = t.what[2];
        const auto styles = [&](const QString &begin) {
            for (const Run &run : styled.runs) {
                if (run.text.startsWith(begin))
                    return run.styles;
            }
            return Styles();
        };
        QCOMPARE(styles(u"Trouvez de"_qs), Styles(Style::Bold)); // <b><strong> is bold once
        QCOMPARE(styles(u"Découvrez"_qs), Styles(Style::Italic));
        QCOMPARE(styles(u"Partagez"_qs), Styles(Style::Underline));
        QCOMPARE(styles(u"Bénéficiez"_qs), Styles(Style::Strike));
        QCOMPARE(styles(u"er"_qs), Styles(Style::Superscript));
        // A line break, and two that part paragraphs (6.1).
        QVERIFY(plainText(t.what).contains(u"2\nDes ressources gratuites à votre disposition\nAidez-nous"));

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
        for (const QString &word : {u"Une communauté inédite"_qs, u"Les responsables de structures"_qs, u"€ 5"_qs,
                                    u"x < y && z"_qs}) // blockquote, table, code: not offered, but nothing is lost
            QVERIFY2(text.contains(word), qPrintable(word));

        const QList<Block> how = section(t.how, u"Politique de confidentialité"_qs).blocks;
        QCOMPARE(calloutsOf(how).size() >= 2, true);
        QCOMPARE(calloutsOf(how)[0], CalloutKind::Info);
        QCOMPARE(calloutsOf(how)[1], CalloutKind::Important);
        QVERIFY(!plainText(how).contains(u"Bon à savoir")); // data-title is French everywhere: ignored (6.1)
        QVERIFY(plainText(how).contains(u"Participez à nos formations")); // the old red box
        const QStringList links = test::linksOf(how);
        QVERIFY(links.contains(u"https://refugies.info/fr/dispositif/5ce7b52d83983700167bca27"_qs));
        QVERIFY(links.contains(u"mailto:a@example.org?subject=Bonjour%20%C3%A0%20tous"_qs));
        QVERIFY(links.contains(u"https://www.example.org"_qs)); // https:// when no scheme (6.1)
        QCOMPARE(std::count_if(links.begin(), links.end(), [](const QString &l) { return l.startsWith(u"tel:+33"); }),
                 1);
        for (const QString &words : {u"vide"_qs, u"sans href"_qs, u"fin"_qs, u"gras ital"_qs, u"suite"_qs})
            QVERIFY2(plainText(how).contains(words), qPrintable(words));
        QVERIFY(!plainText(how).contains(u"x.png"));

        const QList<Block> mail = section(t.why, u"Les traducteurs"_qs).blocks;
        QCOMPARE(test::linksOf(mail), QStringList{u"mailto:contact@example.org"_qs});
    }

    // e12: 50 KB of text and 30 sections
    void e12VeryLong()
    {
        ESCALE_NEED_RECORDINGS();
        for (const Language language : {Language::Fr, Language::Ti}) {
            const Translation t = fiche(12, language).translation;
            QCOMPARE(t.how.size(), 30);
            QCOMPARE(t.why.size(), 3);
            QVERIFY(lettersOf(t.what).size() > 10'000);
        }
        QCOMPARE(titlesOf(fiche(12).translation.how).last(), u"Je parle un peu"_qs);
    }

    // e13: injections, also in plain text
    void e13Injection()
    {
        ESCALE_NEED_RECORDINGS();
        for (const Language language : {Language::Fr, Language::Ar}) {
            const ReadFiche read = fiche(13, language);
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
        const Fiche f = fiche(13).fiche;
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
        ESCALE_NEED_RECORDINGS();
        const Translation t = fiche(14).translation;
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
        ESCALE_NEED_RECORDINGS();
        const Translation french = fiche(15).translation, arabic = fiche(15, Language::Ar).translation;
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
        ESCALE_NEED_RECORDINGS();
        const QList<Place> places = fiche(16).fiche.places;
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
        ESCALE_NEED_RECORDINGS();
        const Fiche f = fiche(17).fiche;
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
        ESCALE_NEED_RECORDINGS();
        for (const Language language : {Language::Fr, Language::En, Language::Ar}) {
            const Translation t = fiche(18, language).translation;
            QVERIFY(t.why.isEmpty() && t.how.isEmpty() && t.next.isEmpty());
            QVERIFY(!t.what.isEmpty());
        }
    }

    // e19: a démarche without next; sections without title or text; an administration without a name
    void e19EmptySections()
    {
        ESCALE_NEED_RECORDINGS();
        const ReadFiche read = fiche(19);
        QCOMPARE(titlesOf(read.translation.how), QStringList{u"Suivant"_qs});
        QVERIFY(read.translation.next.isEmpty());
        QVERIFY(read.translation.brand.isEmpty());
        QCOMPARE(read.fiche.sponsor.name, u"Forum réfugiés"_qs); // the structure, as no administration is named
    }

    // e20: the order of the text, never the order of the keys
    void e20Order()
    {
        ESCALE_NEED_RECORDINGS();
        const auto keys = [&](Language language) {
            QStringList list;
            for (const Section &one : fiche(20, language).translation.how)
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
        QCOMPARE(titlesOf(fiche(20).translation.why),
                 (QStringList{u"Valider"_qs, u"Les fiches les plus recherchées"_qs,
                              u"Il n’y a pas encore de notifications !"_qs, u"Copier le lien de la fiche"_qs}));
    }

    // e21: brand missing, null or empty; entities in plain text
    void e21Entities()
    {
        ESCALE_NEED_RECORDINGS();
        for (const Language language : {Language::Fr, Language::En, Language::Ar})
            QVERIFY(fiche(21, language).translation.brand.isEmpty());
        QCOMPARE(fiche(21, Language::Ti).translation.brand, u"L’Atelier & Co 'x'"_qs);
        const Translation t = fiche(21).translation;
        QVERIFY(t.title.contains(u"été"));
        QVERIFY(t.title.contains(u"😀"));
        QVERIFY(t.title.contains(u"& seul"));
        QVERIFY(!t.title.contains(u"&eacute;"));
        QVERIFY(t.abstract.contains(u"5\u00a0€"_qs));
        QVERIFY(t.abstract.endsWith(u"…"_qs));
        const QString what = plainText(t.what);
        QVERIFY(what.startsWith(u"«\u00a0Bénéficiez d'un outil de médiation\u00a0» 5\u00a0€"_qs));
        QVERIFY(what.contains(u"<script>")); // the words &lt;script&gt; are words
        QVERIFY(what.contains(u'A'));
        QVERIFY(!what.contains(QChar(0)) && !what.contains(QChar(0xffff)));
    }

    // e22: control characters
    void e22Controls()
    {
        ESCALE_NEED_RECORDINGS();
        for (const Language language : {Language::Fr, Language::Ar}) {
            const Translation t = fiche(22, language).translation;
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
        ESCALE_NEED_RECORDINGS();
        const Translation english = fiche(23, Language::En).translation;
        QCOMPARE(english.language, Language::En);
        QVERIFY(english.abstract.isEmpty() && english.what.isEmpty());
        QCOMPARE(titlesOf(english.why), (QStringList{u"every day"_qs, u"Procedures"_qs, u"Issues"_qs}));
        // Russian has neither title nor opening, and six sections that a Russian reader can use.
        const ReadFiche russian = fiche(23, Language::Ru);
        QVERIFY(!russian.fallback);
        QCOMPARE(russian.translation.how.size(), 3);
        QCOMPARE(russian.translation.brand, u"HOPE"_qs);
        const Translation ukrainian = fiche(23, Language::Uk).translation;
        QVERIFY(ukrainian.abstract.isEmpty() && ukrainian.what.isEmpty());
        QCOMPARE(ukrainian.why.size(), 3);
        QVERIFY(fiche(23, Language::Ar).translation.why.size() <= fiche(23).translation.why.size());
    }

    // e24: French only; no dates
    void e24FrenchOnly()
    {
        ESCALE_NEED_RECORDINGS();
        for (const Language language : allLanguages) {
            const ReadFiche read = fiche(24, language);
            QCOMPARE(read.fallback, language != Language::Fr);
            QCOMPARE(read.translation.language, Language::Fr);
            QCOMPARE(read.cachedLanguages, LanguageSet{Language::Fr});
        }
        QVERIFY(!fiche(24).fiche.modified.isValid());
        QCOMPARE(fiche(24).fiche.sponsor.name, u"Préfecture"_qs);
        QCOMPARE(fiche(24).fiche.mercis, 8);
    }

    void textsOfAFicheThatVanishedMeanwhileAreNoFailure()
    {
        ESCALE_NEED_RECORDINGS();
        // The whole recorded list: of most of its fiches the detail answers 404 (contract 8.4).
        const FeedServer server(RecordedContent::load(recordingsFolder(), RecordedContent::Lists::AsRecorded));
        SyncRig rig;
        SyncRun onlyFrench;
        onlyFrench.options.languages = {Language::Fr};
        const SyncOutcome outcome = rig.sync(server.url(), onlyFrench);
        QVERIFY2(outcome.complete, whyNot(outcome));
        QCOMPARE(outcome.fiches, 66);
        QCOMPARE(outcome.failed, 0);
    }

    void withoutTheRightKeyNothingIsFetchedAndTheReasonIsSaid_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("wrong") << QByteArray("nope");
    }
    void withoutTheRightKeyNothingIsFetchedAndTheReasonIsSaid()
    {
        ESCALE_NEED_RECORDINGS();
        QFETCH(QByteArray, secret);
        SyncRig rig;
        SyncRun run;
        run.secret = secret;
        m_server->forget();
        const SyncOutcome outcome = rig.sync(m_server->url(), run);
        QVERIFY(!outcome.complete);
        QCOMPARE(outcome.error->problem, Problem::Refused);
        QVERIFY(outcome.error->sentence.contains(u"refused the key"));
        QCOMPARE(outcome.fiches, 0);
        QVERIFY(m_server->targets(Endpoint::Detail).size() <= 2 * shortLimits().atOnce);
    }

private:
    static void everyDetail()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Language>("language");
        for (const QString &folder : {u"edge"_qs, u"real"_qs, u"ordinary"_qs}) {
            const QDir dir(recordingsFolder().filePath(folder));
            for (const QString &name : dir.entryList({u"*.json"_qs}, QDir::Files))
                QTest::newRow(qPrintable(name))
                    << folder + u'/' + name << *languageFromCode(name.section(u'.', -2, -2));
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
