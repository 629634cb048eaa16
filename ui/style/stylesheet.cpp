// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/stylesheet.h"

#include "style/contrast.h"

namespace escale {

namespace {

// Names between braces after `@` are tokens; everything else is style sheet.
constexpr auto sheetTemplate = R"(
QScrollArea { background: transparent; border: 0; }
QToolTip { color: @ink; background: @surface; border: @borderpx solid @frame; }
QLineEdit, QComboBox, QSpinBox, QPlainTextEdit {
    background: @surface; border: @borderpx solid @frame; border-radius: @radiuspx;
    min-height: @fieldpx; padding: 0 @paddingpx;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus { border: @ringpx solid @focus; }
QComboBox::drop-down { border: 0; width: @fieldpx; }
QComboBox QAbstractItemView { color: @ink; background: @surface; border: @borderpx solid @frame; }
QMenuBar, QMenu { color: @ink; background: @surface; }
QMenu { border: @borderpx solid @line; padding: @unitpx 0; }
QMenu::item, QMenuBar::item { padding: @unitpx @paddingpx; }
QMenu::item:selected, QMenuBar::item:selected { color: @ink; background: @primarySoft; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: @borderpx; background: @line; margin: @unitpx 0; }
QListView, QTreeView { color: @ink; background: @surface; border: 0; outline: 0; }
QListView::item:selected, QTreeView::item:selected { color: @ink; background: @primarySoft; }
QScrollBar:vertical { background: transparent; width: @scrollpx; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @scrollpx; margin: 0; }
QScrollBar::handle { background: @scrollRest; border-radius: @scrollHalfpx; min-height: @fieldpx; min-width: @fieldpx; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @frame; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QSplitter::handle:focus { background: @focus; }
QProgressBar { background: @line; border: 0; border-radius: @barRadiuspx; max-height: @barpx; }
QProgressBar::chunk { background: @primary; border-radius: @barRadiuspx; }
QCheckBox, QRadioButton { spacing: @unitpx; min-height: @checkpx; }
QCheckBox::indicator, QRadioButton::indicator {
    width: @smallIconpx; height: @smallIconpx; border: @borderpx solid @frame; background: @surface;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: @smallIconHalfpx; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: @primary; border-color: @primary; }
QCheckBox:focus, QRadioButton:focus { border: @ringpx solid @focus; border-radius: @unitpx; }
QCheckBox, QRadioButton { border: @ringpx solid transparent; }
)";

class Tokens final {
public:
    void add(const char *name, const QColor &colour) { m_values.insert(QLatin1String(name), colour.name()); }
    void add(const char *name, int pixels) { m_values.insert(QLatin1String(name), QString::number(pixels)); }

    [[nodiscard]] QString filled(const QString &text) const
    {
        QString result = text;
        // Longest names first: `primary` begins `primarySoft`. QMap sorts, so walking backwards is enough.
        for (auto it = m_values.constEnd(); it != m_values.constBegin();) {
            --it;
            result.replace(QLatin1Char('@') + it.key(), it.value());
        }
        return result;
    }

private:
    QMap<QString, QString> m_values;
};

/// A scroll bar at rest: on the desk it hardly shows until the pointer is on it; on the kiosk there is no pointer, and
/// it is what says that there is more.
QColor scrollBarAtRest(const Colours &c, Profile profile)
{
    if (profile == Profile::Desktop)
        return c.line;
    QColor half = c.frame;
    half.setAlphaF(0.5F);
    return laidOver(half, c.line);
}

void addColours(Tokens &tokens, const Colours &c)
{
    tokens.add("ink", c.ink);
    tokens.add("muted", c.muted);
    tokens.add("canvas", c.canvas);
    tokens.add("surface", c.surface);
    tokens.add("line", c.line);
    tokens.add("frame", c.frame);
    tokens.add("primary", c.primary);
    tokens.add("onPrimary", c.onPrimary);
    tokens.add("primarySoft", c.primarySoft);
    tokens.add("focus", c.focus);
}

void addSizes(Tokens &tokens, const Metrics &m)
{
    const bool kiosk = m.profile == Profile::Kiosk;
    const int bar = kiosk ? m.unit * 5 / 4 : 10;
    const int scroll = kiosk ? m.unit * 5 / 4 : 8;
    tokens.add("border", m.border);
    tokens.add("ring", m.focusRing - m.border);
    tokens.add("radius", m.radius);
    tokens.add("unit", m.unit);
    tokens.add("padding", kiosk ? m.unit * 3 : 10);
    tokens.add("field", m.primaryTarget - 2 * m.focusRing);
    tokens.add("check", kiosk ? m.secondaryTarget : 26);
    tokens.add("bar", bar);
    tokens.add("barRadius", bar / 2);
    tokens.add("scroll", scroll);
    tokens.add("scrollHalf", scroll / 2);
    tokens.add("smallIcon", m.smallIcon);
    tokens.add("smallIconHalf", m.smallIcon / 2);
}

} // namespace

QString styleSheetFor(const Appearance &appearance)
{
    Tokens tokens;
    addColours(tokens, appearance.colours());
    tokens.add("scrollRest", scrollBarAtRest(appearance.colours(), appearance.profile()));
    addSizes(tokens, appearance.metrics());
    return tokens.filled(QString::fromLatin1(sheetTemplate));
}

} // namespace escale
