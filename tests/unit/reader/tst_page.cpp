// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the page, in which order, and where; read from its geometry.
#include "fiches.h"
#include "l10n/facts.h"
#include "l10n/isolate.h"
#include "reader/fichepage.h"
#include "reader/pagebuilder.h"
#include "speech/pagewords.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QStringList textsOf(const FichePage &page)
{
    QStringList texts;
    for (const TextFragment *bit : page.bits())
        texts.append(bit->text());
    return texts;
}

} // namespace

class TestPage : public QObject {
    Q_OBJECT

    Appearance m_appearance{Profile::Kiosk};

    std::unique_ptr<FichePage> shown(const PageContent &content, int width = 1080)
    {
        m_appearance.setLanguage(content.interfaceLanguage);
        auto page = std::make_unique<FichePage>(m_appearance);
        page->setLayoutDirection(direction(content.interfaceLanguage));
        page->resize(width, 1920);
        page->setContent(content);
        page->layOutAll();
        return page;
    }
    static const TextFragment *bitOf(const FichePage &page, const QString &text)
    {
        for (const TextFragment *bit : page.bits()) {
            if (bit->text() == text)
                return bit;
        }
        return nullptr;
    }

private Q_SLOTS:
    void everythingIsOnThePage()
    {
        const auto page = shown(bankPage(Language::En));
        const QString all = textsOf(*page).join(u'\n');
        for (const char *text : {"Argent et banque",
                                 "Procedure · Updated 1 month ago",
                                 "Ouvrir un compte bancaire",
                                 "Un compte pour recevoir votre salaire.",
                                 "Price",
                                 "Free",
                                 "Where",
                                 "All of France",
                                 "For whom",
                                 "18 years and over",
                                 "French level",
                                 "All levels",
                                 "Vous avez le droit. Même sans travail.",
                                 "How do I do it?",
                                 "Préparez vos documents",
                                 "Une facture",
                                 "Choisissez une banque",
                                 "Good to know",
                                 "La Banque de France vous aide.",
                                 "Where to go",
                                 "Agence de Grenoble",
                                 "1 rue Exemple, 38000 Grenoble",
                                 "04 00 00 00 00",
                                 "info@example.org",
                                 "https://www.banque-france.fr",
                                 "Proposed by",
                                 "Banque de France",
                                 "41 thank",
                                 "See also",
                                 "https://refugies.info/en/procedure/650000000000000000000061"})
            QVERIFY2(all.contains(QString::fromUtf8(text)), text);
    }

    void textsComeInTheOrderTheyAreSaid()
    {
        // The voice goes down the page: each utterance's place exists, and is not above the one before.
        for (bool fallback : {false, true}) {
            const PageContent content = bankPage(Language::Ar, fallback);
            const auto page = shown(content);
            const ReadFiche &read = content.columns.first().read;
            int above = 0;
            for (const Utterance &utterance :
                 pageUtterances(read.fiche, read.translation, QDate(2026, 11, 28), Language::Ar)) {
                const QRect area = page->areaOf(0, utterance.place);
                QVERIFY2(area.isValid(), qPrintable(utterance.shown));
                QVERIFY2(area.bottom() >= above, qPrintable(utterance.shown));
                above = area.top();
            }
        }
    }

    void piecesDoNotOverlapAndStayOnThePage()
    {
        for (int width : {420, 1080, 1920}) {
            for (Language language : {Language::Fr, Language::Ar}) {
                const auto page = shown(bankPage(language), width);
                int bottom = 0;
                for (const TextFragment *bit : page->bits()) {
                    QVERIFY2(bit->rect().left() >= 0 && bit->rect().right() < width, qPrintable(bit->text()));
                    QVERIFY2(bit->rect().height() > 0, qPrintable(bit->text()));
                    for (const TextFragment *other : page->bits())
                        QVERIFY2(other == bit || !other->rect().intersects(bit->rect()),
                                 qPrintable(bit->text() + u'|' + other->text()));
                    bottom = std::max(bottom, bit->rect().bottom());
                }
                QVERIFY(page->minimumHeight() > bottom);
            }
        }
    }

    void theFrenchFallbackIsLeftAlignedInsideAnArabicPage()
    {
        const auto page = shown(bankPage(Language::Ar, true));
        const TextFragment *title = bitOf(*page, QStringLiteral("Ouvrir un compte bancaire"));
        QVERIFY(title);
        const QRectF line = title->linesOf({0, title->length()}).first();
        QVERIFY(line.left() < page->width() / 8);
        QVERIFY(page->bits().front()->text().startsWith(fallbackNotice(Language::Ar).title));
        // The price is in the interface's language and stands at the right.
        const TextFragment *label = bitOf(
            *page,
            facts(bankAccountFiche(Language::Ar).fiche.metadata, QDate(2026, 11, 28), Language::Ar).first().label);
        QVERIFY(label && label->language() == Language::Ar);
        QVERIFY(label->rect().center().x() > page->width() / 2);
    }

    void aTranslatedPageHasNoFallbackNotice()
    {
        const auto page = shown(bankPage(Language::Ar));
        QVERIFY(!textsOf(*page).join(u' ').contains(fallbackNotice(Language::Ar).title));
        const TextFragment *title = bitOf(*page, QStringLiteral("فتح حساب بنكي"));
        QVERIFY(title->linesOf({0, title->length()}).first().right() > page->width() * 7 / 8);
    }

    void stepsHaveNumbersOnlyInAProcedure()
    {
        // The disc stands where lines begin and pushes the title in.
        PageContent content = bankPage(Language::Fr);
        const auto procedure = shown(content);
        content.columns.first().read.fiche.kind = Kind::Dispositif;
        const auto programme = shown(content);
        const QString step = QStringLiteral("Préparez vos documents");
        QVERIFY(bitOf(*procedure, step)->rect().left() > bitOf(*programme, step)->rect().left() + 20);
    }

    void twoLanguagesStandSideBySideAndSectionsBeginTogether()
    {
        const PageContent content =
            contentOf({{bankAccountFiche(Language::Fr), Language::Fr}, {bankAccountFiche(Language::Ar), Language::Ar}},
                      Language::Fr);
        const auto page = shown(content, 1400);
        const auto top = [&](const char *text) { return bitOf(*page, QString::fromUtf8(text))->rect().top(); };
        const auto left = [&](const char *text) { return bitOf(*page, QString::fromUtf8(text))->rect().left(); };
        QCOMPARE(top("Préparez vos documents"), top("حضّر وثائقك"));
        QCOMPARE(top("Choisissez une banque"), top("اختر بنكاً"));
        QVERIFY(left("Préparez vos documents") < 700 && left("حضّر وثائقك") > 700);
        QVERIFY(bitOf(*page, QStringLiteral("Français")) && bitOf(*page, QStringLiteral("العربية")));
    }

    void aTextInOnePieceHasItsOwnHeadingsAndNoTitlesOfGroups()
    {
        const auto page = shown(contentOf({{course(Language::Fr), Language::Fr}}, Language::Fr));
        const QStringList texts = textsOf(*page);
        qsizetype at = -1;
        for (const char *text :
             {"Un cours de dix semaines.", "Pourquoi ?", "Parler", "Des conversations.", "Lire", "Important",
              "Apportez une copie.", "Comment faire ?", "Appeler", "Lexique", "Formulaire : un papier."}) {
            const qsizetype next = texts.indexOf(QString::fromUtf8(text), at + 1);
            QVERIFY2(next > at, text);
            at = next;
        }
        for (const TextGroup group : {TextGroup::What, TextGroup::Why, TextGroup::Next})
            QVERIFY(!texts.contains(groupTitle(group, Kind::Dispositif, Language::Fr)));
        QCOMPARE(bitOf(*page, QStringLiteral("Pourquoi ?"))->nature(), TextNature::Heading);
        QCOMPARE(bitOf(*page, QStringLiteral("Parler"))->nature(), TextNature::Heading);
        // A heading of level 2 is larger than one of level 3.
        const auto height = [&page](const char *text) {
            return bitOf(*page, QString::fromUtf8(text))->rect().height();
        };
        QVERIFY(height("Pourquoi ?") > height("Lexique"));
    }

    void aCatalogueFicheNamesItsSource()
    {
        QVERIFY(textsOf(*shown(contentOf({{course(Language::Fr), Language::Fr}}, Language::Fr)))
                    .join(u'\n')
                    .contains(QStringLiteral("Carif-Oref")));
        QVERIFY(!textsOf(*shown(bankPage(Language::Fr))).join(u'\n').contains(QStringLiteral("Carif-Oref")));
    }

    void partsOfTwoLanguagesStandBesideEachOtherByTheirPlace()
    {
        ReadFiche arabic = course(Language::Ar);
        arabic.translation.parts.removeLast(); // the lexicon is not translated
        arabic.translation.parts.first().blocks.append(paragraph(QStringLiteral("هنا كلمات أخرى.")));
        const auto page =
            shown(contentOf({{course(Language::Fr), Language::Fr}, {arabic, Language::Ar}}, Language::Fr), 1400);
        const auto top = [&](const char *text) { return bitOf(*page, QString::fromUtf8(text))->rect().top(); };
        QCOMPARE(top("Pourquoi ?"), top("لماذا؟"));
        QCOMPARE(top("Lire"), top("القراءة"));
        QCOMPARE(top("Appeler"), top("الاتصال"));
        QVERIFY(bitOf(*page, QStringLiteral("Lexique"))->rect().left() < 700);
    }

    void everyWordOfAPartCanBeLit()
    {
        const ReadFiche read = course(Language::Fr);
        const auto page = shown(contentOf({{read, Language::Fr}}, Language::Fr));
        for (const Utterance &utterance :
             pageUtterances(read.fiche, read.translation, QDate(2026, 11, 28), Language::Fr)) {
            if (utterance.place.part == Part::Parts)
                QVERIFY2(!page->areaOf(0, utterance.place).isEmpty(), qPrintable(utterance.shown));
        }
    }

    void aFicheWithoutATextSaysSoAndWhereToReadIt()
    {
        ReadFiche read = course(Language::Fr);
        read.translation.what.clear();
        read.translation.parts.clear();
        const auto page = shown(contentOf({{read, Language::Fr}}, Language::Ar));
        const QStringList texts = textsOf(*page);
        QVERIFY(texts.contains(missingBodyText(Language::Ar)));
        const QString address = QStringLiteral("https://refugies.info/fr/dispositif/") + read.fiche.id;
        QCOMPARE(texts.count(isolatedLeftToRight(address)), 1);
        QVERIFY(!page->areaOf(0, {Part::Missing, -1, -1, -1, {0, 5}}).isEmpty());
        read.translation.what = {paragraph(QStringLiteral("Un texte."))};
        QVERIFY(
            !textsOf(*shown(contentOf({{read, Language::Fr}}, Language::Ar))).contains(missingBodyText(Language::Ar)));
    }

    void anAdministrationHasItsNameInTheLanguageOfTheText()
    {
        PageContent content = bankPage(Language::Ar);
        content.columns.first().read.fiche.sponsor.name = QStringLiteral("Bureau des cartes");
        content.columns.first().read.translation.administration = QStringLiteral("مكتب البطاقات");
        const QString all = textsOf(*shown(content)).join(u'\n');
        QVERIFY(all.contains(QStringLiteral("مكتب البطاقات")) && !all.contains(QStringLiteral("Bureau des cartes")));
    }

    void sectionsOfTwoLanguagesAreMergedInOrder()
    {
        using L = QStringList;
        const auto split = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
        QCOMPARE(mergedKeys({split("a b c"), split("a c")}), split("a b c"));
        QCOMPARE(mergedKeys({split("a c"), split("a b c d")}), split("a b c d"));
        QCOMPARE(mergedKeys({split("b c"), split("a b c")}), split("a b c"));
        QCOMPARE(mergedKeys({L(), split("a b")}), split("a b"));
        QCOMPARE(mergedKeys({split("a b"), split("b a")}), split("a b"));
    }

    void aMissingSectionLeavesItsPlaceEmpty()
    {
        ReadFiche arabic = bankAccountFiche(Language::Ar);
        arabic.translation.how.removeFirst();
        const auto page = shown(
            contentOf({{bankAccountFiche(Language::Fr), Language::Fr}, {arabic, Language::Ar}}, Language::Fr), 1400);
        QCOMPARE(bitOf(*page, QStringLiteral("Choisissez une banque"))->rect().top(),
                 bitOf(*page, QStringLiteral("اختر بنكاً"))->rect().top());
    }

    void aLongTextIsNotLaidOutAtOnce()
    {
        PageContent content = bankPage(Language::Fr);
        QList<Block> &what = content.columns.first().read.translation.what;
        for (int i = 0; i < 400; ++i)
            what.append(paragraph(
                QStringLiteral("Une phrase assez longue pour prendre de la place sur la page. ").repeated(4)));
        m_appearance.setLanguage(Language::Fr);
        FichePage page(m_appearance);
        page.resize(1080, 1920);
        page.setContent(content);
        int laidOut = 0;
        for (const TextFragment *bit : page.bits())
            laidOut += bit->rect().isEmpty() ? 0 : 1;
        QVERIFY(laidOut < int(page.bits().size()) / 4);
        const int guessed = page.minimumHeight();
        page.layOutAll();
        // The scroll bar is not far from the truth before the end is known.
        QVERIFY(guessed > page.minimumHeight() / 2 && guessed < page.minimumHeight() * 2);
    }

    void everyEdgeCaseHasAPage()
    {
        ESCALE_NEED_RECORDINGS();
        int pages = 0;
        for (int number = 1; number <= 24; ++number) {
            for (Language language : allLanguages) {
                const auto recording = recorded(number, language);
                if (!recording)
                    continue;
                ++pages;
                const ReadFiche &read = *recording;
                const auto page = shown(contentOf({{read, language}}, language));
                const QString all = textsOf(*page).join(u'\n');
                QVERIFY2(all.contains(read.translation.title), qPrintable(QString::number(number)));
                for (const Section &section : read.translation.why + read.translation.how + read.translation.next) {
                    QVERIFY2(all.contains(section.title), qPrintable(section.title));
                    for (const Block &block : section.blocks)
                        QVERIFY(all.contains(plainText(block.children.isEmpty() ? block : block.children.first())));
                }
            }
        }
        QVERIFY(pages >= 24 * 8 - 1); // at most e23 is refused, which has no title in Russian
    }
};

ESCALE_TEST(TestPage)
#include "tst_page.moc"
