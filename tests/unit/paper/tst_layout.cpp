// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand on paper: nothing is cut that fits on a sheet, no heading stays behind, letters are large enough.
#include "blocks.h"
#include "extracted.h"
#include "l10n/titles.h"
#include "libraryrig.h"
#include "paperoptions.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

PaperOptions optionsWithCentre()
{
    PaperOptions options = paperOptions();
    options.centre = QStringLiteral("Accueil des Tilleuls");
    return options;
}

/// `sections` steps of so many lines of text each.
PaperFiche procedure(int sections, int sentences)
{
    ReadFiche read;
    read.fiche.id = QStringLiteral("650000000000000000000061");
    read.fiche.kind = Kind::Demarche;
    read.translation.title = QStringLiteral("Ouvrir un compte");
    for (int i = 0; i < sections; ++i) {
        Section section;
        section.id = QString::number(i);
        section.title = QStringLiteral("Étape numéro %1").arg(i);
        section.blocks.append(paragraph(QStringLiteral("Une phrase pour remplir la page. ").repeated(sentences)));
        read.translation.how.append(section);
    }
    return paperFiche(read, Language::Fr);
}

struct RowSpan {
    QSet<int> sheets;
    double height = 0;
};

QMap<std::pair<int, int>, RowSpan> rowsOf(const QList<PaperLine> &lines)
{
    QMap<std::pair<int, int>, RowSpan> rows;
    int chapter = 0, last = -1;
    for (const PaperLine &line : lines) {
        if (line.row < 0)
            continue;
        if (line.row < last)
            ++chapter; // the next fiche
        last = line.row;
        RowSpan &row = rows[{chapter, line.row}];
        row.sheets.insert(line.sheet);
        row.height += line.height;
    }
    return rows;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private:
    LibraryRig m_rig;
    QStringList m_ids;

    QList<PaperFiche> all(Language language, std::optional<Language> second)
    {
        QList<PaperFiche> fiches;
        for (const QString &id : std::as_const(m_ids)) {
            std::optional<ReadFiche> other;
            if (second)
                other = m_rig.read(id, *second);
            fiches.append(paperFiche(m_rig.read(id, language), language, other, second.value_or(Language::Fr),
                                     m_rig.read(id, Language::Fr)));
        }
        return fiches;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rig.prepare();
        m_rig.library.list({}, &m_rig.library, [this](const Result<QList<FicheCard>> &cards) {
            for (const FicheCard &card : *cards)
                m_ids.append(card.id);
        });
        m_rig.rest();
        QVERIFY(!m_ids.isEmpty());
    }

    void aStepIsCutOnlyWhenItIsLongerThanASheet_data()
    {
        QTest::addColumn<int>("sentences");
        for (const int sentences : {3, 20, 37, 60, 100})
            QTest::addRow("%d sentences", sentences) << sentences;
    }
    void aStepIsCutOnlyWhenItIsLongerThanASheet()
    {
        QFETCH(int, sentences);
        const Paper paper({procedure(12, sentences)}, optionsWithCentre());
        const auto rows = rowsOf(paper.lines());
        QVERIFY(rows.size() >= 12); // a row for each step, at the least
        for (const RowSpan &row : rows)
            QVERIFY2(
                row.sheets.size() == 1 || row.height > Paper::usableHeight() - 20,
                qPrintable(QStringLiteral("a row of %1 points on %2 sheets").arg(row.height).arg(row.sheets.size())));
    }

    /// Each address has its number on the map, marks cover none of each other, and the map stands with what it shows.
    void theMapHasTheNumbersOfTheAddresses()
    {
        struct City {
            const char *name;
            double latitude, longitude;
        };
        // Two in one town, two overseas, one abroad, one that nobody has placed.
        const QList<City> cities{{"Grenoble", 45.188, 5.724}, {"Échirolles", 45.144, 5.718},
                                 {"Brest", 48.39, -4.486},    {"Saint-Denis", -20.88, 55.45},
                                 {"Genève", 46.2, 6.14},      {"Lille", 50.63, 3.06},
                                 {"Bastia", 42.70, 9.45}};
        for (const bool map : {false, true}) {
            PaperFiche fiche = procedure(1, 30);
            ReadFiche &read = fiche.columns.first().read;
            for (const City &city : cities) {
                Place place;
                place.title = QStringLiteral("Accueil ") + QString::fromUtf8(city.name);
                place.city = QString::fromUtf8(city.name);
                place.latitude = city.latitude;
                place.longitude = city.longitude;
                read.fiche.places.append(place);
            }
            Place nowhere;
            nowhere.title = QStringLiteral("Accueil mobile");
            read.fiche.places.append(nowhere);
            PaperOptions wanted = optionsWithCentre();
            wanted.map = map;
            QVERIFY(Paper::hasMap(read.fiche.places));
            const Paper paper({fiche}, wanted);
            // To look at it: ESCALE_PICTURES=FOLDER.
            if (const QString pictures = qEnvironmentVariable("ESCALE_PICTURES"); map && !pictures.isEmpty())
                QVERIFY(paper.writePdf(pictures + QStringLiteral("/paper-map.pdf")).ok());
            const QList<PaperLine> lines = paper.lines();
            QList<PaperLine> marks;
            QStringList numbered;
            int heading = -1, first = -1;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (lines[i].part == PaperPart::Map)
                    marks.append(lines[i]);
                if (lines[i].text == placesTitle(Language::Fr))
                    heading = lines[i].sheet;
                if (!lines[i].text.startsWith(QLatin1String("Accueil ")) || lines[i].row < 0)
                    continue;
                if (first < 0)
                    first = lines[i].sheet;
                const bool marked = i > 0 && lines[i - 1].row == lines[i].row && lines[i - 1].y == lines[i].y;
                numbered.append((marked ? lines[i - 1].text : QStringLiteral("-")) + lines[i].text.mid(7));
            }
            if (!map) {
                QVERIFY(marks.isEmpty());
                QCOMPARE(numbered.first(), QStringLiteral("- Grenoble"));
                continue;
            }
            // Geneva is no part of the outline, but lies in its window: the map is of France and its borders.
            QCOMPARE(numbered, (QStringList{QStringLiteral("1 Grenoble"), QStringLiteral("2 Échirolles"),
                                            QStringLiteral("3 Brest"), QStringLiteral("4 Saint-Denis"),
                                            QStringLiteral("5 Genève"), QStringLiteral("6 Lille"),
                                            QStringLiteral("7 Bastia"), QStringLiteral("- mobile")}));
            QStringList labels;
            for (const PaperLine &mark : std::as_const(marks)) {
                labels.append(mark.text);
                QCOMPARE(mark.sheet, heading);
                QCOMPARE(mark.sheet, first);
                QVERIFY(mark.size >= 10.5);
                const QRectF box(mark.x, mark.y, mark.width, mark.height);
                for (const PaperLine &other : std::as_const(marks)) {
                    if (&other != &mark)
                        QVERIFY(!box.intersects(QRectF(other.x, other.y, other.width, other.height)));
                }
                for (const PaperLine &line : lines) {
                    if (line.part != PaperPart::Map && line.sheet == mark.sheet)
                        QVERIFY2(!box.intersects(QRectF(line.x, line.y, line.width, line.height)),
                                 qPrintable(line.text));
                }
            }
            labels.sort();
            QCOMPARE(labels, (QStringList{QStringLiteral("1, 2"), QStringLiteral("3"), QStringLiteral("4"),
                                          QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7")}));
            const auto markOf = [&marks](const char *label) {
                for (const PaperLine &mark : marks) {
                    if (mark.text == QLatin1String(label))
                        return QPointF(mark.x, mark.y);
                }
                return QPointF();
            };
            QVERIFY(markOf("6").y() < markOf("1, 2").y()); // Lille is north of Grenoble
            QVERIFY(markOf("3").x() < markOf("6").x());    // Brest is west of Lille
            QVERIFY(markOf("7").y() > markOf("1, 2").y()); // Bastia is south of all
            QVERIFY(markOf("4").x() > markOf("7").x());    // La Réunion has a map of its own beside
        }
    }

    void aHundredAddressesInOneTownAreOneMark()
    {
        PaperFiche fiche = procedure(1, 3);
        Place place;
        place.title = QStringLiteral("Bureau");
        place.latitude = 48.85;
        place.longitude = 2.35;
        fiche.columns.first().read.fiche.places = QList<Place>(120, place);
        PaperOptions wanted = optionsWithCentre();
        wanted.map = true;
        QStringList labels;
        for (const PaperLine &line : Paper({fiche}, wanted).lines()) {
            if (line.part == PaperPart::Map)
                labels.append(line.text);
        }
        QCOMPARE(labels, QStringList(QStringLiteral("1–99")));
        Place abroad = place;
        abroad.latitude = 0;
        abroad.longitude = 0; // what a feed says when it does not know
        QVERIFY(!Paper::hasMap({abroad, Place()}));
        fiche.columns.first().read.fiche.places = {abroad};
        for (const PaperLine &line : Paper({fiche}, wanted).lines())
            QVERIFY(line.part != PaperPart::Map);
    }

    void whatIsLongerThanASheetGoesOnOnTheNext()
    {
        const Paper paper({procedure(1, 400)}, optionsWithCentre());
        QVERIFY(paper.sheets() >= 3);
        QCOMPARE(rowsOf(paper.lines()).last().sheets.size(), paper.sheets());
    }

    void noHeadingStandsAloneAtTheFootOfASheet()
    {
        for (int sentences = 1; sentences < 60; sentences += 3) {
            const QList<PaperLine> lines = Paper({procedure(9, sentences)}, optionsWithCentre()).lines();
            int headings = 0;
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
                if (lines[i].part != PaperPart::Heading && lines[i].part != PaperPart::Title)
                    continue;
                ++headings;
                QVERIFY2(lines[i + 1].row >= 0 && lines[i + 1].sheet == lines[i].sheet, qPrintable(lines[i].text));
            }
            QVERIFY(headings >= 10); // the title, and one for each step
        }
    }

    /// As many steps as one likes: the last sheet is worth its paper.
    void noSheetIsTakenForAFewLines()
    {
        int longer = 0;
        for (int steps = 1; steps < 60; ++steps) {
            const Paper paper({procedure(steps, 1)}, optionsWithCentre());
            const QList<PaperLine> lines = paper.lines();
            const auto onTheLast =
                std::count_if(lines.begin(), lines.end(), [last = paper.sheets() - 1](const PaperLine &line) {
                    return line.row >= 0 && line.sheet == last;
                });
            longer += paper.sheets() > 1 ? 1 : 0;
            QVERIFY2(
                paper.sheets() == 1 || onTheLast > 4,
                qPrintable(
                    QStringLiteral("%1 steps: %2 lines on sheet %3").arg(steps).arg(onTheLast).arg(paper.sheets())));
        }
        QVERIFY(longer > 20);
    }

    void everyLineStandsInsideTheSheet()
    {
        for (const auto &second :
             {std::optional<Language>(), std::optional(Language::Ar), std::optional(Language::Ti)}) {
            PaperOptions wish = optionsWithCentre();
            wish.bring = true;
            const QList<PaperLine> lines = Paper(all(Language::Fr, second), wish).lines();
            QVERIFY(lines.size() > 50 * m_ids.size()); // whole fiches
            for (const PaperLine &line : lines) {
                QVERIFY2(line.x >= 40 && line.x < 560, qPrintable(line.text));
                QVERIFY2(line.y >= 20 && line.y + line.height <= 830, qPrintable(line.text));
                if (line.row >= 0)
                    QVERIFY2(line.y + line.height <= 742, qPrintable(line.text)); // above the foot
            }
        }
    }

    void lettersAreNeverSmallerThanTenAndAHalfPoints()
    {
        for (const bool two : {false, true}) {
            PaperOptions wish = optionsWithCentre();
            wish.bring = true;
            const auto second = two ? std::optional(Language::Ar) : std::nullopt;
            const QList<PaperLine> lines = Paper(all(Language::Fr, second), wish).lines();
            QVERIFY(lines.size() > 50 * m_ids.size());
            for (const PaperLine &line : lines)
                QVERIFY(line.size >= 10.5);
        }
    }

    void largePrintHasSixteenPoints()
    {
        PaperOptions wish = optionsWithCentre();
        wish.large = true;
        const QList<PaperLine> lines = Paper({procedure(2, 4)}, wish).lines();
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const PaperLine &line) {
            return line.part == PaperPart::Text && qFuzzyCompare(line.size, 16);
        }));
    }

    void sheetsAreNumbered()
    {
        const Paper paper({procedure(12, 20), procedure(2, 2)}, optionsWithCentre());
        QStringList numbers;
        for (const PaperLine &line : paper.lines()) {
            if (line.part == PaperPart::Footer && line.text.contains(QLatin1String(" / ")))
                numbers.append(line.text);
        }
        QStringList wanted;
        for (int i = 1; i <= paper.sheets(); ++i)
            wanted.append(QStringLiteral("%1 / %2").arg(i).arg(paper.sheets()));
        QCOMPARE(numbers, wanted);
        QVERIFY(wanted.size() > 2);
    }

    void everyFicheBeginsOnASheetOfItsOwn()
    {
        const QList<PaperLine> lines =
            Paper({procedure(1, 1), procedure(1, 1), procedure(1, 1)}, optionsWithCentre()).lines();
        QList<int> sheets;
        for (const PaperLine &line : lines) {
            if (line.part == PaperPart::Title)
                sheets.append(line.sheet);
        }
        QCOMPARE(sheets, (QList<int>{0, 1, 2}));
    }

    void theFootSaysSourceAndDaysInFigures()
    {
        PaperFiche fiche = procedure(1, 1);
        fiche.columns.first().read.translation.date = QDateTime({2026, 7, 6}, {12, 0}, Qt::UTC);
        QString foot;
        for (const PaperLine &line : Paper({fiche}, optionsWithCentre()).lines()) {
            if (line.part == PaperPart::Footer)
                foot += words(line.text).join(u' ') + u'\n';
        }
        QVERIFY2(foot.contains(QStringLiteral("Réfugiés.info")), qPrintable(foot));
        QVERIFY2(foot.contains(QStringLiteral("06/07/2026")), qPrintable(foot));
        QVERIFY2(foot.contains(QStringLiteral("28/11/2026")), qPrintable(foot));
    }

    void twoLanguagesBeginAtOneHeight()
    {
        const PaperFiche fiche = paperFiche(m_rig.read(m_ids.first(), Language::Ar), Language::Ar,
                                            m_rig.read(m_ids.first(), Language::Fr), Language::Fr);
        QMap<int, QMap<int, double>> tops;
        for (const PaperLine &line : Paper({fiche}, optionsWithCentre()).lines()) {
            if (line.row >= 0 && !tops[line.row].contains(line.cell))
                tops[line.row][line.cell] = line.y;
        }
        int pairs = 0;
        for (const auto &cells : tops) {
            if (cells.size() < 2)
                continue;
            ++pairs;
            QCOMPARE(cells[0], cells[1]);
        }
        QVERIFY(pairs > 5);
    }

    void whatIsNotWantedIsNotThere()
    {
        const PaperFiche fiche = paperFiche(m_rig.read(m_ids.first(), Language::Fr), Language::Fr);
        const auto length = [&](const PaperOptions &wish) { return Paper({fiche}, wish).lines().size(); };
        PaperOptions less = optionsWithCentre();
        less.steps = false;
        QVERIFY(length(less) < length(optionsWithCentre()));
        less = optionsWithCentre();
        less.facts = false;
        QVERIFY(length(less) < length(optionsWithCentre()));
        QCOMPARE(Paper({}, optionsWithCentre()).sheets(), 0);
        QVERIFY(Paper({}, optionsWithCentre()).pdf().isEmpty());
    }

    /// From the fiche's own list: what it says to send with the request.
    void theSheetWhatToBringHasTheDocumentsOfTheFiche()
    {
        const QString id = QStringLiteral("e5ca1e0000000000000c0001");
        const auto bring = [&](Language language) {
            const Paper paper = Paper::bringSheets(
                {paperFiche(m_rig.read(id, language), language, {}, Language::Fr, m_rig.read(id, Language::Fr))},
                optionsWithCentre());
            QStringList text;
            for (const PaperLine &line : paper.lines())
                text.append(words(line.text).join(u' '));
            return text.join(u'\n');
        };
        const QString french = bring(Language::Fr);
        QVERIFY2(french.contains(QStringLiteral("La décision de l’OFPRA ou de la CNDA.")), qPrintable(french));
        QVERIFY2(french.contains(QStringLiteral("une facture à votre nom,")), qPrintable(french));
        QVERIFY2(french.contains(QStringLiteral("25 €")), qPrintable(french));
        QVERIFY2(!french.contains(QStringLiteral("10 ans")), qPrintable(french)); // a list, not of documents
        const QString arabic = bring(Language::Ar);
        int items = 0;
        for (const Section &section : m_rig.read(id, Language::Ar).translation.how) {
            for (const Block &block : section.blocks) {
                if (block.kind != BlockKind::ListItem)
                    continue;
                ++items;
                QVERIFY2(arabic.contains(words(plainText(block)).join(u' ')), qPrintable(arabic));
            }
        }
        QCOMPARE(items, 5);
    }

    void aFicheWithoutDocumentsHasEmptyLinesForAPen()
    {
        const Paper paper = Paper::bringSheets({procedure(2, 2)}, optionsWithCentre());
        QCOMPARE(paper.sheets(), 1);
        QVERIFY(!paper.pdf().isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestLayout)
#include "tst_layout.moc"
