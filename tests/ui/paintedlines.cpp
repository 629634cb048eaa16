// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintedlines.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace escale::test {
namespace {

struct Stretch {
    int y = 0; ///< of the baseline, whole pixels
    double x = 0;
    QString text;
    int letters = 0; ///< pixels
    double width = 0;
};

/// Paints nothing, and notes what is written where.
class NotingEngine final : public QPaintEngine {
public:
    NotingEngine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &news) override
    {
        if (news.state() & DirtyTransform)
            m_transform = news.transform();
    }
    void drawPixmap(const QRectF &at, const QPixmap &, const QRectF &) override
    {
        pictures.append(m_transform.mapRect(at));
    }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath &) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QPointF place = m_transform.map(at);
        stretches.append({qRound(place.y()), place.x(), item.text(), QFontInfo(item.font()).pixelSize(), item.width()});
    }
    [[nodiscard]] Type type() const override { return User; }

    QList<Stretch> stretches;
    QList<QRectF> pictures;

private:
    QTransform m_transform;
};

class NotingDevice final : public QPaintDevice {
public:
    explicit NotingDevice(const QWidget &window) : m_window(window) {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<Stretch> &stretches() const { return m_engine.stretches; }
    [[nodiscard]] const QList<QRectF> &pictures() const { return m_engine.pictures; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_window.width();
        case PdmHeight:
            return m_window.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_window.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_window.logicalDpiY();
        case PdmWidthMM:
            return m_window.widthMM();
        case PdmHeightMM:
            return m_window.heightMM();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return qRound(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return INT_MAX;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_window;
    mutable NotingEngine m_engine;
};

/// Groups of digits with what may stand inside one number between them. Of a range, the dash; of hours, their letter.
const QRegularExpression &numberOfGroups()
{
    static const QRegularExpression number(
        QStringLiteral("\\+?\\d+(?:[hH]? ?[ \\x{a0}\\x{202f}.,:/*()\\x{2010}-\\x{2015}-] ?\\d+)+"));
    return number;
}

/// Of two on one line: beside each other, or one written over the other. What is painted twice is a lit word.
bool isOver(const Stretch &a, const Stretch &b)
{
    const double both = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    return both > std::min(a.letters, b.letters) && !a.text.contains(b.text) && !b.text.contains(a.text);
}

bool holds(const QStringList &line, const QStringList &groups)
{
    return std::search(line.begin(), line.end(), groups.begin(), groups.end()) != line.end();
}

void collectWords(QAccessibleInterface *of, QStringList &words, int depth = 0)
{
    constexpr int deepest = 40;
    if (!of || depth > deepest || of->state().invisible)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description})
        words.append(of->text(kind));
    for (int i = 0; i < of->childCount(); ++i)
        collectWords(of->child(i), words, depth + 1);
}

QString withoutMarks(QString text)
{
    return text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
}

} // namespace

QStringList groupsOfDigits(const QString &text)
{
    static const QRegularExpression group(QStringLiteral("\\d+"));
    QStringList groups;
    for (auto matches = group.globalMatch(text); matches.hasNext();)
        groups.append(matches.next().captured());
    return groups;
}

QStringList paintedLines(QWidget &window)
{
    NotingDevice device(window);
    window.render(&device);
    QList<Stretch> stretches = device.stretches();
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const Stretch &a, const Stretch &b) { return a.y != b.y ? a.y < b.y : a.x < b.x; });
    QStringList lines;
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        if (i > 0 && stretches[i].y == stretches[i - 1].y)
            lines.last() += u' ' + stretches[i].text;
        else
            lines.append(stretches[i].text);
    }
    return lines;
}

QStringList linesOverEachOther(QWidget &column, int *read)
{
    NotingDevice device(column);
    column.render(&device);
    QList<Stretch> stretches = device.stretches();
    std::stable_sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) { return a.y < b.y; });
    QStringList faults;
    for (qsizetype i = 1; i < stretches.size(); ++i) {
        const Stretch &above = stretches[i - 1], &below = stretches[i];
        const int apart = below.y - above.y;
        if (apart == 0) {
            if (isOver(below, above))
                faults.append(QStringLiteral("%1 over %2: on one line").arg(below.text, above.text));
            continue;
        }
        if (read != nullptr)
            ++*read;
        if (apart < std::min(above.letters, below.letters))
            faults.append(QStringLiteral("%1 over %2: %3 apart").arg(below.text, above.text).arg(apart));
    }
    return faults;
}

QList<PaintedPicture> paintedPictures(QWidget &window)
{
    QList<PaintedPicture> all;
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(&window))
            continue;
        NotingDevice device(*button);
        button->render(&device, {}, {}, {});
        const QString name = QLatin1String(button->metaObject()->className()) + u' ' + button->accessibleName();
        for (const QRectF &picture : device.pictures()) {
            int beside = 0, anywhere = 0;
            for (const Stretch &words : device.stretches()) {
                anywhere = std::max(anywhere, words.letters);
                if (words.y > picture.top() && words.y - words.letters < picture.bottom())
                    beside = std::max(beside, words.letters);
            }
            all.append({name, qRound(picture.height()), beside > 0 ? beside : anywhere});
        }
    }
    return all;
}

QStringList otherDigits(QWidget &window)
{
    QStringList lines = paintedLines(window);
    lines.removeIf([](const QString &line) {
        return std::none_of(line.begin(), line.end(), [](QChar c) {
            return c.category() == QChar::Number_DecimalDigit && (c < u'0' || c > u'9');
        });
    });
    for (QString &line : lines)
        line = QStringLiteral("digits of another kind: \"%1\"").arg(line);
    return lines;
}

QStringList numbersTurnedRound(QWidget &window, int *read)
{
    QList<QStringList> lines;
    for (const QString &line : paintedLines(window))
        lines.append(groupsOfDigits(line));
    QStringList words;
    collectWords(QAccessible::queryAccessibleInterface(&window), words);
    QSet<QString> numbers;
    for (const QString &text : std::as_const(words)) {
        for (auto matches = numberOfGroups().globalMatch(withoutMarks(text)); matches.hasNext();)
            numbers.insert(matches.next().captured());
    }
    QStringList turned;
    for (const QString &number : std::as_const(numbers)) {
        const QStringList groups = groupsOfDigits(number);
        const QStringList backwards(groups.rbegin(), groups.rend());
        if (groups == backwards)
            continue;
        const auto isTurned = [&](const QStringList &line) {
            // "02:00 and 05:00" from right to left has 00 before 02 between its two.
            return holds(line, backwards) && !holds(line, groups);
        };
        if (std::any_of(lines.begin(), lines.end(), isTurned))
            turned.append(QStringLiteral("\"%1\" is painted the wrong way round").arg(number));
        else if (read &&
                 std::any_of(lines.begin(), lines.end(), [&](const QStringList &line) { return holds(line, groups); }))
            ++*read;
    }
    return turned;
}

} // namespace escale::test
