// SPDX-License-Identifier: GPL-3.0-or-later
// Words of controls: measured and drawn by one layout, so that nothing is cut at any size of text, in any script.
#include "style/wrappedwords.h"
#include "testprogram.h"

#include "fiche/language.h"
#include "style/appearance.h"
#include "style/plainlabel.h"

#include <QDebug>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace escale;

namespace {

/// The smallest rectangle that holds everything drawn.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 40)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

struct Drawn {
    QRect ink;
    QRect area;
};

Drawn draw(const WrappedWords &words, int room, Qt::Alignment alignment)
{
    constexpr int margin = 100;
    const QRect area(margin, margin, room, words.size().height());
    QImage image(room + 2 * margin, area.height() + 2 * margin, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    words.paint(painter, area, alignment);
    painter.end();
    return {inkOf(image), area};
}

} // namespace

class TestWrappedWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Profile::Kiosk); }

    void nothingIsCutInAnyScriptAtAnySize_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("ar") << Language::Ar << QStringLiteral("استمعوا إلى هذه الصفحة مع OFII 12");
        QTest::newRow("fa") << Language::Fa << QStringLiteral("نمایش آنچه به درد من می‌خورد");
        QTest::newRow("ps") << Language::Ps << QStringLiteral("هغه څه وښایه چې زما په کار دي");
        QTest::newRow("ti") << Language::Ti << QStringLiteral("ዝሰማምዓኒ ጥራይ ኣርእዩኒ");
        QTest::newRow("uk") << Language::Uk << QStringLiteral("Показати те, що мені підходить");
        QTest::newRow("fr") << Language::Fr << QStringLiteral("Afficher ce qui me correspond");
    }
    void nothingIsCutInAnyScriptAtAnySize()
    {
        QFETCH(Language, language);
        QFETCH(QString, words);
        for (int step = 0; step < textSteps; ++step) {
            const QFont font = m_appearance->font(TextRole::Card, language, step);
            for (const int room : {140, 200, 333, 900}) {
                const WrappedWords laid(words, font, direction(language), room);
                QVERIFY(laid.size().width() <= room + 1);
                for (const Qt::Alignment alignment :
                     {Qt::Alignment(Qt::AlignCenter), Qt::AlignLeading | Qt::AlignTop}) {
                    const Drawn drawn = draw(laid, room, alignment);
                    QVERIFY(!drawn.ink.isEmpty());
                    // Letters may lean out of their width a little, never out of the height.
                    const int lean = font.pixelSize() / 8;
                    QVERIFY2(drawn.area.adjusted(-lean, -1, lean, 1).contains(drawn.ink),
                             qPrintable(QStringLiteral("%1 %2 %3: %4 of %5")
                                            .arg(room)
                                            .arg(step)
                                            .arg(int(alignment))
                                            .arg(QDebug::toString(drawn.ink), QDebug::toString(drawn.area))));
                }
            }
        }
    }

    void wordsStandWhereTheirDirectionSays()
    {
        const QFont font = m_appearance->font(TextRole::Card, Language::Ar, 1);
        constexpr int room = 900;
        const Drawn arabic = draw(WrappedWords(QStringLiteral("الصحة"), font, Qt::RightToLeft, room), room,
                                  Qt::AlignLeading | Qt::AlignVCenter);
        QVERIFY(arabic.area.right() - arabic.ink.right() < 10);
        const Drawn absolute = draw(WrappedWords(QStringLiteral("الصحة"), font, Qt::RightToLeft, room), room,
                                    Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
        QVERIFY(absolute.ink.left() - absolute.area.left() < 10);
    }

    void aWordWiderThanItsRoomIsBrokenAndNotCut()
    {
        const QFont font = m_appearance->font(TextRole::Card, Language::Fr, 4);
        constexpr int room = 150;
        const WrappedWords laid(QStringLiteral("Administrativement"), font, Qt::LeftToRight, room);
        QVERIFY(laid.lineCount() > 1);
        QVERIFY(draw(laid, room, Qt::AlignCenter)
                    .area.adjusted(-3, -1, 3, 1)
                    .contains(draw(laid, room, Qt::AlignCenter).ink));
    }

    /// Noto Sans Arabic asks for twice the size of its letters: two lines of one sentence stood apart like two.
    void aDialogsLinesStandTogetherInAnyScript_data() { nothingIsCutInAnyScriptAtAnySize_data(); }
    void aDialogsLinesStandTogetherInAnyScript()
    {
        QFETCH(Language, language);
        QFETCH(QString, words);
        const QFont font = m_appearance->font(TextRole::Body, language, textSteps - 1);
        PlainLabel label;
        label.setFont(font);
        label.setText(words);
        constexpr int wide = 2000, margin = 40;
        const int one = label.heightForWidth(wide);
        label.setText(words + u'\n' + words);
        const int two = label.heightForWidth(wide);
        QVERIFY2(two - one <= 1.5 * font.pixelSize() + 1, qPrintable(QString::number(two - one)));
        QVERIFY(two - one >= font.pixelSize()); // and not one over the other
        // All of it is drawn, in the height that the label asks for.
        QImage image(wide, two + 2 * margin, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        label.resize(wide, two);
        label.render(&image, QPoint(0, margin), QRegion(), QWidget::RenderFlags());
        const QRect ink = inkOf(image);
        QVERIFY(!ink.isEmpty());
        QVERIFY2(ink.height() > two - one, qPrintable(QDebug::toString(ink))); // both lines
        QVERIFY2(ink.top() > margin && ink.bottom() < margin + two - 1, qPrintable(QDebug::toString(ink)));
        const bool atTheRight = ink.center().x() > wide / 2;
        QCOMPARE(atTheRight, direction(language) == Qt::RightToLeft);
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

ESCALE_TEST(TestWrappedWords)
#include "tst_wrappedwords.moc"
