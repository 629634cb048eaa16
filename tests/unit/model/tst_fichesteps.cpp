// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as a row of screens: which sections become steps, what is a line, and that no word is lost on the way.
#include "model/fichesteps.h"
#include "testprogram.h"

#include "picturing/picturing.h"

#include <QTest>

using namespace escale;

namespace {

Block block(BlockKind kind, const QString &text)
{
    Block block;
    block.kind = kind;
    block.depth = kind == BlockKind::ListItem ? 1 : 0;
    block.runs = {{text, {}, {}}};
    return block;
}

Section section(const QString &title, const QList<Block> &blocks = {})
{
    return {QStringLiteral("id"), title, blocks};
}

QList<FicheStep> steps(const Translation &text)
{
    return stepsOf(text, {}, Picturing::ours());
}

QStringList pictures(const Translation &text, const Translation &french)
{
    QStringList pictures;
    for (const FicheStep &step : stepsOf(text, french, Picturing::ours()))
        pictures.append(step.picture);
    return pictures;
}

Section section(const char *id, const char *title)
{
    return {QString::fromLatin1(id), QString::fromUtf8(title), {}};
}

QStringList titles(const Translation &text)
{
    QStringList titles;
    for (const FicheStep &step : steps(text))
        titles.append(step.title);
    return titles;
}

} // namespace

class TestFicheSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTitleAloneHasNoSteps()
    {
        Translation text;
        text.title = QStringLiteral("Ouvrir un compte");
        text.abstract = QStringLiteral("À la banque.");
        QVERIFY(!hasSteps(text));
        QVERIFY(steps(text).isEmpty());
    }

    void whatIsToBeDoneComesBeforeWhy()
    {
        Translation text;
        text.why = {section(QStringLiteral("Pourquoi"))};
        QCOMPARE(titles(text), QStringList{QStringLiteral("Pourquoi")});
        text.how = {section(QStringLiteral("Appeler")), section(QStringLiteral("Signer"))};
        text.next = {section(QStringLiteral("Attendre"))};
        QVERIFY(hasSteps(text));
        QCOMPARE(titles(text),
                 (QStringList{QStringLiteral("Appeler"), QStringLiteral("Signer"), QStringLiteral("Attendre")}));
    }

    /// Contract-2026, section 5: a part without a title goes on after the titled one before it.
    void openTextGoesOnWithThePartBeforeIt()
    {
        Translation text;
        text.parts = {section({}, {block(BlockKind::Paragraph, QStringLiteral("Au début."))}),
                      section(QStringLiteral("Les papiers"), {block(BlockKind::Paragraph, QStringLiteral("Dedans."))}),
                      section({}, {block(BlockKind::Paragraph, QStringLiteral("Après."))})};
        const QList<FicheStep> list = steps(text);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0).title, QString());
        QCOMPARE(list.at(1).lines.size(), 2);
        QCOMPARE(list.at(1).lines.at(1).text, QStringLiteral("Après."));
    }

    void aParagraphIsSaidSentenceBySentenceAndAListItemByItem()
    {
        Translation text;
        text.how = {section(QStringLiteral("Envoyer votre dossier"),
                            {block(BlockKind::Paragraph, QStringLiteral("Préparez les papiers. Envoyez-les.")),
                             block(BlockKind::ListItem, QStringLiteral("Votre passeport")),
                             block(BlockKind::ListItem, QStringLiteral("Autre chose. Encore.")),
                             block(BlockKind::Paragraph, QStringLiteral("  "))})};
        const QList<FicheStep::Line> lines = steps(text).first().lines;
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), (FicheStep::Line{QStringLiteral("Préparez les papiers."), {}, false}));
        QCOMPARE(lines.at(1), (FicheStep::Line{QStringLiteral("Envoyez-les."), {}, false}));
        QCOMPARE(lines.at(2), (FicheStep::Line{QStringLiteral("Votre passeport"), QStringLiteral("passport"), true}));
        QCOMPARE(lines.at(3), (FicheStep::Line{QStringLiteral("Autre chose. Encore."), {}, true}));
    }

    /// Whoever cannot read knows a step by its picture, in whatever language it is shown.
    void aStepWearsThePictureOfItsFrenchWords()
    {
        Translation french;
        french.how = {section("a", "Appeler le médecin"), section("b", "Attendre la réponse")};
        french.next = {section("b", "Signer le contrat")}; // ids are of a list
        Translation text;
        text.language = Language::Uk;
        text.how = {section("a", "Підпишіть договір"), section("c", "Підпишіть договір")}; // of another version
        text.next = {section("b", "Зателефонуйте")};
        QCOMPARE(pictures(text, french),
                 (QStringList{QStringLiteral("phone-call"), QStringLiteral("sign"), QStringLiteral("sign")}));
        QCOMPARE(pictures(text, {}),
                 (QStringList{QStringLiteral("sign"), QStringLiteral("sign"), QStringLiteral("phone-call")}));
    }

    /// Parts have no ids (contract-2026, section 5): they are paired by place, where both texts have as many.
    void aPartWearsThePictureOfItsFrenchPlace()
    {
        Translation french;
        french.parts = {section("", "Appeler"), section("", "Signer le contrat")};
        Translation text;
        text.language = Language::Ru;
        text.parts = {section("", "Подпишите договор"), section("", "Подпишите договор")};
        QCOMPARE(pictures(text, french), (QStringList{QStringLiteral("phone-call"), QStringLiteral("sign")}));
        french.parts.append(section("", "Attendre"));
        QCOMPARE(pictures(text, french), (QStringList{QStringLiteral("sign"), QStringLiteral("sign")}));
    }

    void aCalloutKeepsItsTitleInTheLanguageOfTheText()
    {
        Block callout;
        callout.kind = BlockKind::Callout;
        callout.callout = CalloutKind::Important;
        callout.children = {block(BlockKind::Paragraph, QStringLiteral("Gardez la preuve."))};
        Translation text;
        text.how = {section(QStringLiteral("Payer"), {callout})};
        const QList<FicheStep::Line> lines = steps(text).first().lines;
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).text, QStringLiteral("Important"));
        QCOMPARE(lines.at(0).picture, QStringLiteral("warning"));
        QCOMPARE(lines.at(1).text, QStringLiteral("Gardez la preuve."));
    }
};

ESCALE_GUILESS_TEST(TestFicheSteps)
#include "tst_fichesteps.moc"
