// SPDX-License-Identifier: GPL-3.0-or-later
// The hint of an empty field and the caret before it, in both directions and in a script that stands higher than Latin.
#include "style/escalestyle.h"
#include "style/hintfield.h"
#include "testprogram.h"

#include <QAccessible>
#include <QtTest>

using namespace escale;

namespace {

class Field final : public HintField {
public:
    explicit Field(Qt::LayoutDirection direction)
    {
        setLayoutDirection(direction);
        setFont(m_appearance.font(TextRole::Lead));
        QPalette colours = palette();
        colours.setColor(QPalette::PlaceholderText, Qt::red);
        setPalette(colours);
        resize(800, 80);
        show();
        setFocus();
    }
    [[nodiscard]] QRect caret()
    {
        grab();
        return cursorRect();
    }
    /// Where the hint is; nothing when it is not.
    [[nodiscard]] QRect red()
    {
        const QImage picture = grab().toImage();
        QRect place;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                if (colour.red() > colour.green() + 60)
                    place |= QRect(x, y, 1, 1);
            }
        }
        return place;
    }

private:
    Appearance m_appearance{Profile::Kiosk};
};

const QString persianHint = QStringLiteral("جستجو: خانه، کار، داکتر");
const QString frenchHint = QStringLiteral("Chercher : logement, travail");

} // namespace

class TestHintField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EscaleStyle::install(m_appearance); }
    /// Drawn for a screen in a corridor: a hint of 13 pixels says nothing.
    void whereTheHintDoesNotFitThereAreFewerWordsNotSmallerOnes()
    {
        Field field(Qt::LeftToRight);
        field.setHint(QStringLiteral("Search"));
        const QRect alone = field.red();
        field.setHint(QStringLiteral("Search: housing, work, doctor"), QStringLiteral("Search"));
        QVERIFY(field.red().width() > alone.width());
        field.resize(QFontMetrics(field.font()).horizontalAdvance(field.hint()) / 2 + 40, field.height());
        QCOMPARE(field.red().size(), alone.size());
        QCOMPARE(field.accessibleDescription(), field.hint());
    }
    void theCaretOfAnEmptyFieldIsWhereTheTextWillBegin_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("hint");
        QTest::newRow("French") << Qt::LeftToRight << frenchHint;
        QTest::newRow("Persian") << Qt::RightToLeft << persianHint;
        QTest::newRow("a French hint in a Persian page") << Qt::RightToLeft << frenchHint;
    }
    void theCaretOfAnEmptyFieldIsWhereTheTextWillBegin()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const QString, hint);
        Field field(direction);
        field.setHint(hint);
        const QRect caret = field.caret();
        if (direction == Qt::RightToLeft)
            QVERIFY2(caret.left() > field.width() * 9 / 10, qPrintable(QString::number(caret.left())));
        else
            QVERIFY2(caret.right() < field.width() / 10, qPrintable(QString::number(caret.right())));
        QVERIFY2(qAbs(caret.center().y() - field.rect().center().y()) <= 3, qPrintable(QString::number(caret.y())));
        const QRect shown = field.red();
        QVERIFY(shown.width() > 100);
        if (direction == Qt::RightToLeft)
            QVERIFY(shown.right() < caret.center().x() && shown.right() > caret.center().x() - 20);
        else
            QVERIFY(shown.left() > caret.center().x() && shown.left() < caret.center().x() + 20);
    }

    void theHintGoesWithTheFirstLetterAndComesBack()
    {
        Field field(Qt::LeftToRight);
        field.setHint(frenchHint);
        QVERIFY(!field.red().isEmpty());
        QTest::keyClick(&field, Qt::Key_L);
        QVERIFY(field.red().isEmpty());
        field.clear();
        QVERIFY(!field.red().isEmpty());
        // A letter under way in an input method is written over it.
        QInputMethodEvent composing(QStringLiteral("l"), {});
        QCoreApplication::sendEvent(&field, &composing);
        QVERIFY(field.red().isEmpty());
    }

    void aLongHintIsSmallerBeforeItIsCut()
    {
        Field field(Qt::LeftToRight);
        field.setHint(frenchHint);
        const int high = field.red().height(), wide = field.red().width();
        field.resize(wide * 2 / 3, 80);
        QVERIFY(field.red().height() < high);
        QVERIFY(field.red().right() < field.width());
    }

    void itTurnsWithThePage()
    {
        Field field(Qt::LeftToRight);
        field.setHint(persianHint);
        const int before = field.caret().center().x();
        field.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(field.caret().center().x() > before + field.width() / 2);
    }

    void whoCannotSeeTheHintHearsIt()
    {
        Field field(Qt::LeftToRight);
        field.setHint(frenchHint);
        QCOMPARE(QAccessible::queryAccessibleInterface(&field)->text(QAccessible::Description), frenchHint);
    }

private:
    Appearance m_appearance{Profile::Kiosk};
};

ESCALE_TEST(TestHintField)
#include "tst_hintfield.moc"
