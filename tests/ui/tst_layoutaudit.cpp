// SPDX-License-Identifier: GPL-3.0-or-later
// The audit of the matrix sees what a person would trip over: for each kind of fault, a window that has it and one that
// has not. An audit that finds nothing anywhere would pass every matrix.
#include "layoutaudit.h"
#include "style/button.h"
#include "style/label.h"
#include "testprogram.h"

#include <QtTest>

using namespace escale;

namespace {

/// A window of 400 by 300 with nothing in it.
struct Stage {
    Stage()
    {
        window.resize(400, 300);
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::white);
        window.setPalette(palette);
    }
    Button *button(const QString &words, const QRect &place)
    {
        auto *made = new Button(appearance, Button::Kind::Plain, &window);
        made->setWords(words);
        made->setGeometry(place);
        return made;
    }
    /// Faults of the window, as one text.
    [[nodiscard]] QString faults(double contrast = 0)
    {
        window.show();
        return test::auditLayout(window, true, contrast).join(u'\n');
    }
    Appearance appearance{Profile::Desktop};
    QWidget window;
};

} // namespace

class TestLayoutAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingWrong();
    void wordsTooWideForTheirButton();
    void wordsTooHighForTheirButton();
    void largestTextNoLongerFits();
    void aLabelCut();
    void outsideTheWindow();
    void overOneAnother();
    void withoutAName();
    void lettersNoFontHas();
    void paleText();
};

void TestLayoutAudit::nothingWrong()
{
    Stage stage;
    stage.button(QStringLiteral("Terminer"), {10, 10, 200, 60});
    stage.button(QStringLiteral("Continuer"), {10, 90, 200, 60});
    QCOMPARE(stage.faults(4.5), QString());
}

void TestLayoutAudit::wordsTooWideForTheirButton()
{
    Stage stage;
    stage.button(QStringLiteral("Anticonstitutionnellement"), {10, 10, 60, 120});
    QVERIFY2(stage.faults().contains(QStringLiteral("words need")), qPrintable(stage.faults()));
}

void TestLayoutAudit::wordsTooHighForTheirButton()
{
    Stage stage;
    stage.button(QStringLiteral("un deux trois quatre cinq six sept huit neuf dix"), {10, 10, 90, 40});
    QVERIFY2(stage.faults().contains(QStringLiteral("px of height")), qPrintable(stage.faults()));
}

void TestLayoutAudit::largestTextNoLongerFits()
{
    Stage stage;
    const Button *button = stage.button(QStringLiteral("Retour à la borne"), {});
    button->window()->resize(400, 300);
    const_cast<Button *>(button)->setGeometry(10, 10, button->sizeHint().width(), button->sizeHint().height());
    QCOMPARE(stage.faults(), QString());
    stage.appearance.setTextStep(textSteps - 1);
    QVERIFY(!stage.faults().isEmpty());
}

void TestLayoutAudit::aLabelCut()
{
    Stage stage;
    auto *label = new Label(stage.appearance, TextRole::Body, &stage.window);
    label->setText(QStringLiteral("Vous pouvez passer chaque question."));
    label->setGeometry(10, 10, 80, 20);
    QVERIFY2(stage.faults().contains(QStringLiteral("px of height")), qPrintable(stage.faults()));
    label->setWordWrap(false);
    QVERIFY2(stage.faults().contains(QStringLiteral("cut sideways")), qPrintable(stage.faults()));
}

void TestLayoutAudit::outsideTheWindow()
{
    Stage stage;
    stage.button(QStringLiteral("Terminer"), {300, 10, 200, 60});
    QVERIFY2(stage.faults().contains(QStringLiteral("outside the window")), qPrintable(stage.faults()));
}

void TestLayoutAudit::overOneAnother()
{
    Stage stage;
    stage.button(QStringLiteral("Terminer"), {10, 10, 200, 60});
    stage.button(QStringLiteral("Continuer"), {100, 40, 200, 60});
    QVERIFY2(stage.faults().contains(QStringLiteral("lies over")), qPrintable(stage.faults()));
}

void TestLayoutAudit::withoutAName()
{
    Stage stage;
    stage.button({}, {10, 10, 200, 60})->setSymbol(Icon::Close);
    QVERIFY2(stage.faults().contains(QStringLiteral("no name")), qPrintable(stage.faults()));
}

void TestLayoutAudit::lettersNoFontHas()
{
    Stage stage;
    stage.button(QString(QChar(0xE123)), {10, 10, 200, 60}); // of the private use area
    QVERIFY2(stage.faults().contains(QStringLiteral("letters no font has")), qPrintable(stage.faults()));
}

void TestLayoutAudit::paleText()
{
    Stage stage;
    auto *label = new Label(stage.appearance, TextRole::Body, &stage.window);
    label->setText(QStringLiteral("à peine visible"));
    label->setGeometry(10, 10, 300, 60);
    label->setColour(QColor(0xBB, 0xBB, 0xBB));
    QVERIFY2(stage.faults(4.5).contains(QStringLiteral(":1 only")), qPrintable(stage.faults(4.5)));
    label->setColour(QColor(0x76, 0x76, 0x76)); // 4.54:1 on white
    QCOMPARE(stage.faults(4.5), QString());
    QVERIFY(!stage.faults(7.0).isEmpty());
}

ESCALE_TEST(TestLayoutAudit)
#include "tst_layoutaudit.moc"
