// SPDX-License-Identifier: GPL-3.0-or-later
// The audit of the matrix sees what a person would trip over: for each kind of fault, a window that has it and one that
// has not. An audit that finds nothing anywhere would pass every matrix.
#include "layoutaudit.h"
#include "style/button.h"
#include "style/label.h"
#include "testprogram.h"

#include <QPainter>
#include <QtTest>
#include <array>

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
    void anIconBesideTheMiddle();
    void aRingThatIsCut();
    void aRingThatIsNotDrawn();
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

void TestLayoutAudit::anIconBesideTheMiddle()
{
    // Icons that are not the same on both sides, and sides of both parities.
    for (const Icon icon : {Icon::Close, Icon::Speech, Icon::Person, Icon::Speaker}) {
        for (const int side : {36, 37, 53}) {
            Stage stage;
            Button *button = stage.button({}, {10, 10, side, side});
            button->setAccessibleName(QStringLiteral("x"));
            button->setSymbol(icon);
            QCOMPARE(stage.faults(3), QString());
            auto *cover = new QWidget(&stage.window);
            cover->setAutoFillBackground(true);
            cover->setPalette(stage.window.palette());
            cover->setAttribute(Qt::WA_TransparentForMouseEvents);
            cover->setGeometry(10 + side / 2 + 3, 12, side / 2 - 5, side - 4); // its right part is gone
            cover->show();
            QVERIFY2(stage.faults(3).contains(QStringLiteral("from the middle")), qPrintable(stage.faults(3)));
        }
    }
}

void TestLayoutAudit::aRingThatIsCut()
{
    Stage stage;
    auto *frame = new QWidget(&stage.window);
    frame->setGeometry(10, 10, 300, 100);
    auto *button = new Button(stage.appearance, Button::Kind::Plain, frame);
    button->setWords(QStringLiteral("Terminer"));
    button->setGeometry(0, 0, 200, 60);
    stage.window.show();
    stage.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QCOMPARE(test::cutFocusRings(stage.window), QStringList());
    button->move(-5, 0); // a clip takes its left side
    QVERIFY2(test::cutFocusRings(stage.window).join(u'\n').contains(QStringLiteral("whole in sight")),
             qPrintable(test::cutFocusRings(stage.window).join(u'\n')));
    button->move(0, 0);
    auto *neighbour = new QLabel(&stage.window); // something lies over its right side
    neighbour->setAutoFillBackground(true);
    neighbour->setGeometry(200, 0, 60, 120);
    neighbour->show();
    QVERIFY(!test::cutFocusRings(stage.window).isEmpty());
}

/// A ring of which one side is not painted, and none at all.
void TestLayoutAudit::aRingThatIsNotDrawn()
{
    struct Painted final : QAbstractButton {
        Painted(QWidget *parent, int sides) : QAbstractButton(parent), m_sides(sides) { setFocusPolicy(Qt::TabFocus); }
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.fillRect(rect(), Qt::white);
            const std::array lines{QRect(0, 0, width(), 2), QRect(0, 0, 2, height()),
                                   QRect(0, height() - 2, width(), 2), QRect(width() - 2, 0, 2, height())};
            for (int side = 0; side < m_sides && hasFocus(); ++side)
                painter.fillRect(lines.at(static_cast<std::size_t>(side)), Qt::blue);
        }
        int m_sides;
    };
    for (const int sides : {0, 1, 2, 3, 4}) {
        Stage stage;
        auto *button = new Painted(&stage.window, sides);
        button->setGeometry(20, 20, 80, 40);
        stage.window.show();
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QCOMPARE(test::cutFocusRings(stage.window).isEmpty(), sides == 4);
    }
}

ESCALE_TEST(TestLayoutAudit)
#include "tst_layoutaudit.moc"
