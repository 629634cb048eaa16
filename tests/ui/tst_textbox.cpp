// SPDX-License-Identifier: GPL-3.0-or-later
// Titles and quoted words of a list: lines of one text stand together in every script, nothing of them is cut, and the
// ground of a marked word covers no letter of another line.
#include "style/textbox.h"
#include "testprogram.h"

#include "style/appearance.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace escale;

namespace {

constexpr int boxMargin = 60;
const QColor boxInk(Qt::black), boxGround(255, 224, 130);

QImage boxPicture(const TextBox &box, int width)
{
    QImage image(width + 2 * boxMargin, box.height(width) + 2 * boxMargin, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    box.draw(painter, {boxMargin, boxMargin, width, box.height(width)}, boxInk);
    return image;
}

bool isLetter(QRgb colour)
{
    return qGray(colour) < 90;
}

QRect letterRect(const QImage &image)
{
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isLetter(image.pixel(x, y)))
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

} // namespace

class TestTextBox : public QObject {
    Q_OBJECT

private:
    static void scripts()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word"); // once in it
        QTest::newRow("ar") << Language::Ar << QStringLiteral("التسجيل في التأمين الصحي للعائلة")
                            << QStringLiteral("التأمين");
        QTest::newRow("fa") << Language::Fa << QStringLiteral("نمایش آنچه به درد من می‌خورد")
                            << QStringLiteral("درد");
        QTest::newRow("ps") << Language::Ps << QStringLiteral("هغه څه وښایه چې زما په کار دي") << QStringLiteral("زما");
        QTest::newRow("ti") << Language::Ti << QStringLiteral("ዝሰማምዓኒ ጥራይ ኣርእዩኒ") << QStringLiteral("ጥራይ");
        QTest::newRow("uk") << Language::Uk << QStringLiteral("Показати те, що мені підходить")
                            << QStringLiteral("мені");
        QTest::newRow("fr, a language inside")
            << Language::Ar << QStringLiteral("ورقة RIB من البنك الفرنسي") << QStringLiteral("RIB");
    }
    static TextBox boxOf(const Appearance &appearance, Language language, const QString &text, int step)
    {
        return {text, appearance.font(TextRole::Card, language, step), direction(language)};
    }

private Q_SLOTS:
    void linesOfOneTextStandTogether_data() { scripts(); }
    void linesOfOneTextStandTogether()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, text);
        const Appearance appearance(Profile::Desktop);
        for (int step = 0; step < textSteps; ++step) {
            const QFont font = appearance.font(TextRole::Card, language, step);
            const TextBox box = boxOf(appearance, language, text, step);
            const int one = box.height(5000), narrow = box.widestWord() + 1, more = box.height(narrow);
            QVERIFY2(more > one, "it has to wrap");
            // Of the lines below the first: how many there are follows from no height of ours.
            const int lines = qRound((more - one) / (1.43 * font.pixelSize())) + 1;
            QVERIFY2(more <= one + (lines - 1) * 1.55 * font.pixelSize() && more < 2 * lines * font.pixelSize(),
                     qPrintable(QStringLiteral("%1 lines of %2: %3").arg(lines).arg(font.pixelSize()).arg(more)));
        }
    }

    void nothingIsCut_data() { scripts(); }
    void nothingIsCut()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, text);
        const Appearance appearance(Profile::Desktop);
        for (int step = 0; step < textSteps; ++step) {
            const TextBox box = boxOf(appearance, language, text, step);
            for (const int width : {box.widestWord() + 1, 5000}) {
                const QImage image = boxPicture(box, width);
                const QRect all = letterRect(image);
                QVERIFY(!all.isEmpty());
                QVERIFY2(all.top() >= boxMargin - 1 && all.bottom() <= boxMargin + box.height(width),
                         qPrintable(QStringLiteral("%1 to %2 of %3")
                                        .arg(all.top() - boxMargin)
                                        .arg(all.bottom() - boxMargin)
                                        .arg(box.height(width))));
            }
        }
    }

    void theGroundOfAWordCoversNoLetter_data() { scripts(); }
    void theGroundOfAWordCoversNoLetter()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, text);
        QFETCH(const QString, word);
        const Appearance appearance(Profile::Desktop);
        for (int step = 0; step < textSteps; ++step) {
            const TextBox plain = boxOf(appearance, language, text, step);
            TextBox marked = plain;
            marked.mark({word}, boxGround, boxInk);
            const int narrow = plain.widestWord() + 1;
            const QImage without = boxPicture(plain, narrow), with = boxPicture(marked, narrow);
            int covered = 0, lit = 0, letters = 0;
            QSet<int> rows; // that the ground takes
            for (int y = 0; y < with.height(); ++y) {
                for (int x = 0; x < with.width(); ++x) {
                    letters += isLetter(without.pixel(x, y)) ? 1 : 0;
                    covered += isLetter(without.pixel(x, y)) && !isLetter(with.pixel(x, y)) ? 1 : 0;
                    if (with.pixel(x, y) == boxGround.rgb()) {
                        ++lit;
                        rows.insert(y);
                    }
                }
            }
            QVERIFY(letters > 100);
            QVERIFY2(lit > 100, qPrintable(QString::number(lit)));
            QCOMPARE(covered, 0);
            QVERIFY2(static_cast<int>(rows.size()) <=
                         1.55 * appearance.font(TextRole::Card, language, step).pixelSize(),
                     qPrintable(QString::number(rows.size())));
        }
    }

    /// As hundreds of rows are measured, which nobody lays out.
    void theHeightOfLinesIsKnownBefore_data() { scripts(); }
    void theHeightOfLinesIsKnownBefore()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, text);
        const Appearance appearance(Profile::Desktop);
        for (int step = 0; step < textSteps; ++step) {
            const QFont font = appearance.font(TextRole::Card, language, step);
            TextBox box = boxOf(appearance, language, text, step);
            QVERIFY(std::abs(TextBox::heightOf(1, font, language) - box.height(5000)) <= 1);
            box.setMostLines(2);
            QVERIFY(std::abs(TextBox::heightOf(2, font, language) - box.height(box.widestWord() + 1)) <= 1);
        }
    }
};

ESCALE_TEST(TestTextBox)
#include "tst_textbox.moc"
