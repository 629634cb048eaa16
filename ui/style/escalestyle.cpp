// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/escalestyle.h"

#include "style/paint.h"
#include "style/styleoption.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QIconEngine>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QTableView>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextOption>
#include <utility>

namespace escale {
namespace {

/// Trees say which cell of a chosen row is its first; tables leave it open.
QStyleOptionViewItem placedInRow(const QStyleOptionViewItem &item, const QWidget *view)
{
    QStyleOptionViewItem placed = item;
    const auto *table = qobject_cast<const QTableView *>(view);
    if (table == nullptr || table->selectionBehavior() != QAbstractItemView::SelectRows ||
        item.viewItemPosition != QStyleOptionViewItem::Invalid)
        return placed;
    const QHeaderView *columns = table->horizontalHeader();
    int first = 0;
    while (first < columns->count() && columns->isSectionHidden(columns->logicalIndex(first)))
        ++first;
    placed.viewItemPosition = columns->visualIndex(item.index.column()) == first ? QStyleOptionViewItem::Beginning
                                                                                 : QStyleOptionViewItem::Middle;
    return placed;
}

/// An icon of ours in a standard place: takes the colour of the palette at the moment it is drawn.
class StandardIcon final : public QIconEngine {
public:
    StandardIcon(Icon icon, QPalette::ColorRole role) : m_icon(icon), m_role(role) {}

    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        drawIcon(*painter, place, m_icon, QApplication::palette().color(group, m_role),
                 QGuiApplication::layoutDirection());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return made;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new StandardIcon(*this); }

private:
    Icon m_icon;
    QPalette::ColorRole m_role;
};

constexpr int turnLength =
    1600; ///< milliseconds a part of a bar without an end takes from one end to the other and back

/// Qt asks a style for the height of new rows only. Rows of another height have it from somebody who knows better.
void resizeRows(QHeaderView &rows, int from, int to)
{
    for (int i = 0; i < rows.count(); ++i) {
        if (rows.sectionSize(i) == from)
            rows.resizeSection(i, to);
    }
}

/// Lines begin at the side the page reads from, whatever is typed: Qt (6.4) sets a number on an Arabic page, and every
/// line of a QPlainTextEdit, to the left. An alignment somebody has chosen stays.
void followDirection(QWidget &widget)
{
    const Qt::Alignment side = widget.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (auto *line = qobject_cast<QLineEdit *>(&widget)) {
        const Qt::Alignment now = line->alignment();
        if (now.testFlag(Qt::AlignAbsolute) || (now & Qt::AlignHorizontal_Mask) == Qt::AlignLeading)
            line->setAlignment(side | Qt::AlignAbsolute | (now & Qt::AlignVertical_Mask));
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(&widget)) {
        QTextOption option = text->document()->defaultTextOption();
        if (!option.alignment().testFlag(Qt::AlignAbsolute) && option.alignment() != Qt::AlignLeading)
            return;
        option.setAlignment(side | Qt::AlignAbsolute);
        text->document()->setDefaultTextOption(option);
    }
}

} // namespace

EscaleStyle::EscaleStyle()
    : QProxyStyle(QStringLiteral("fusion")), m_push(m_tokens, *this), m_field(m_tokens, *this),
      m_choice(m_tokens, *this), m_menu(m_tokens, *this), m_tab(m_tokens, *this), m_view(m_tokens, *this),
      m_range(m_tokens, *this)
{
    m_turn.setStartValue(0.0);
    m_turn.setKeyValueAt(0.5, 1.0);
    m_turn.setEndValue(0.0);
    m_turn.setDuration(turnLength);
    m_turn.setLoopCount(-1);
    connect(&m_turn, &QVariantAnimation::valueChanged, this, &EscaleStyle::turnBars);
}

void EscaleStyle::install(const Appearance &appearance)
{
    if (auto *worn = qobject_cast<EscaleStyle *>(QApplication::style()))
        return worn->follow(appearance);
    auto *style = new EscaleStyle;
    style->m_tokens = controlTokens(appearance);
    style->m_palette = appearance.palette();
    QApplication::setStyle(style);
    style->wearFonts();
    QApplication::setPalette(style->m_palette);
    style->follow(appearance);
}

void EscaleStyle::follow(const Appearance &appearance)
{
    disconnect(m_following);
    m_following = connect(&appearance, &Appearance::changed, this, [this, &appearance] { wear(appearance); });
    wear(appearance);
}

void EscaleStyle::wear(const Appearance &appearance)
{
    const int row = m_view.rowHeight(m_tokens.body);
    const ControlTokens before = std::exchange(m_tokens, controlTokens(appearance));
    const bool sameSizes = m_tokens.sameSizes(before);
    if (!sameSizes)
        wearFonts();
    if (before.set != m_tokens.set) {
        m_palette = appearance.palette();
        QApplication::setPalette(m_palette);
    }
    if (sameSizes)
        return;
    // What Qt does for a new style, without the polishing.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
        if (auto *rows = qobject_cast<QHeaderView *>(widget); rows && rows->orientation() == Qt::Vertical)
            resizeRows(*rows, row, m_view.rowHeight(m_tokens.body));
    }
}

/// Fonts of classes are not handed down to what is inside them: containers are not among these.
void EscaleStyle::wearFonts() const
{
    QApplication::setFont(m_tokens.plain);
    for (const char *name : {"QLabel", "QLineEdit", "QTextEdit", "QPlainTextEdit", "QComboBox", "QAbstractSpinBox",
                             "QCheckBox", "QRadioButton", "QListView", "QTreeView", "QTableView", "QProgressBar"})
        QApplication::setFont(m_tokens.body, name);
    for (const char *name : {"QPushButton", "QToolButton", "QTabBar"})
        QApplication::setFont(m_tokens.button, name);
    QApplication::setFont(m_tokens.heading, "QHeaderView");
    QApplication::setFont(m_tokens.small, "QTipLabel");
}

void EscaleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *line = as<QStyleOptionFrame>(option))
            return m_field.drawLine(*painter, *line, widget);
        break;
    case PE_FrameLineEdit:
        return; // drawn with its ground
    case PE_Frame:
        return m_field.drawFrame(*painter, *option, widget);
    case PE_FrameFocusRect:
        return drawRing(*painter, option->rect, m_tokens.colours().focus, m_tokens.metrics.focusRing,
                        m_tokens.metrics.radius / 2.0);
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        if (const auto *button = as<QStyleOptionButton>(option))
            return m_push.drawButtonGround(*painter, *button, widget);
        break;
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_FrameButtonTool:
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return m_choice.drawMark(*painter, *option, nullptr, false);
    case PE_IndicatorRadioButton:
        return m_choice.drawMark(*painter, *option, nullptr, true);
    case PE_PanelMenu:
        return m_menu.drawGround(*painter, option->rect);
    case PE_FrameMenu:
        return m_menu.drawFrame(*painter, option->rect);
    case PE_PanelMenuBar:
        return;
    case PE_PanelTipLabel:
        return m_menu.drawToolTip(*painter, option->rect);
    case PE_FrameTabBarBase:
        if (const auto *base = as<QStyleOptionTabBarBase>(option))
            return m_tab.drawBase(*painter, base->rect, base->shape);
        break;
    case PE_FrameTabWidget:
        if (const auto *tabs = as<QStyleOptionTabWidgetFrame>(option))
            return m_tab.drawPaneLine(*painter, tabs->rect, tabs->shape);
        break;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            return m_view.drawItemGround(*painter, placedInRow(*item, widget));
        break;
    case PE_PanelItemViewRow:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            return m_view.drawRowGround(*painter, *item);
        break;
    case PE_IndicatorBranch:
        return m_view.drawBranch(*painter, *option);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return m_view.drawSortArrow(*painter, *header);
        break;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const bool sideways = element == PE_IndicatorArrowLeft || element == PE_IndicatorArrowRight;
        const Icon icon = element == PE_IndicatorArrowDown ? Icon::Down : sideways ? Icon::Forward : Icon::Up;
        const auto turn = element == PE_IndicatorArrowLeft ? Qt::RightToLeft : Qt::LeftToRight;
        return drawIcon(*painter, option->rect, icon, option->palette.color(QPalette::ButtonText), turn);
    }
    case PE_IndicatorTabClose:
        return drawIcon(*painter, option->rect, Icon::Close, option->palette.color(QPalette::WindowText),
                        option->direction);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// Of labels that Qt draws by itself (a message box; PlainLabel draws its own).
void EscaleStyle::drawItemText(QPainter *painter, const QRect &area, int flags, const QPalette &palette, bool enabled,
                               const QString &text, QPalette::ColorRole ink) const
{
    constexpr int other = Qt::TextShowMnemonic | Qt::TextHideMnemonic | Qt::TextSingleLine;
    if (!(flags & Qt::TextForceRightToLeft) || !(flags & Qt::TextWordWrap) || flags & other || !enabled ||
        text.contains(u'\t'))
        return QProxyStyle::drawItemText(painter, area, flags, palette, enabled, text, ink);
    painter->save();
    if (ink != QPalette::NoRole)
        painter->setPen(palette.color(ink));
    drawWrappedFromRight(*painter, area, flags, text);
    painter->restore();
}

void EscaleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        return proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
    case CE_PushButtonBevel:
        if (const auto *button = as<QStyleOptionButton>(option))
            return m_push.drawButtonGround(*painter, *button, widget);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            return m_push.drawButtonLabel(*painter, *button, widget);
        break;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return m_choice.drawChoice(*painter, *button, widget, element == CE_RadioButton);
        break;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            return m_choice.drawLabel(*painter, *button);
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return m_menu.drawItem(*painter, *item);
        break;
    case CE_MenuBarItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return m_menu.drawBarItem(*painter, *item);
        break;
    case CE_MenuBarEmptyArea:
        return m_menu.drawBar(*painter, option->rect);
    case CE_MenuEmptyArea:
        return m_menu.drawGround(*painter, option->rect);
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return m_tab.drawTab(*painter, *tab, widget);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = as<QStyleOptionTab>(option)) {
            const QStyleOptionTab label = m_tab.labelOption(*tab);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return m_view.drawHeader(*painter, *header);
        painter->fillRect(option->rect, m_tokens.colours().quiet);
        return;
    case CE_ItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option)) {
            const QStyleOptionViewItem readable = m_view.itemOption(*item);
            return QProxyStyle::drawControl(element, &readable, painter, widget);
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = as<QStyleOptionProgressBar>(option)) {
            QStyleOptionProgressBar part = *bar;
            part.rect = m_range.progressPart(*bar, SE_ProgressBarGroove);
            m_range.drawProgressGroove(*painter, part);
            m_range.drawProgress(*painter, part, turnOf(*bar));
            part.rect = m_range.progressPart(*bar, SE_ProgressBarLabel);
            return part.rect.isEmpty() ? void() : m_range.drawProgressLabel(*painter, part);
        }
        break;
    case CE_Splitter:
        return m_range.drawSplitter(*painter, *option, widget);
    case CE_ShapedFrame:
        if (const auto *frame = as<QStyleOptionFrame>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const bool across = frame->frameShape == QFrame::HLine;
            const QRect &all = frame->rect;
            const int line = m_tokens.metrics.border;
            painter->fillRect(across ? QRect(all.x(), all.center().y(), all.width(), line)
                                     : QRect(all.center().x(), all.y(), line, all.height()),
                              m_tokens.colours().line);
            return;
        }
        break;
    case CE_RubberBand: {
        QColor veil = m_tokens.colours().primary;
        veil.setAlphaF(0.2F);
        return drawBox(*painter, option->rect, {veil, m_tokens.colours().primary, m_tokens.metrics.border, 0});
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void EscaleStyle::drawTool(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    const PushDrawing::ToolLabel label = m_push.drawTool(painter, option, widget);
    if (!label.left)
        return;
    QStyleOptionToolButton words = option;
    words.rect = label.place;
    words.palette.setColor(QPalette::ButtonText, label.ink);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &words, &painter, widget);
}

void EscaleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            return m_field.drawCombo(*painter, *combo, widget);
        break;
    case CC_SpinBox:
        if (const auto *spin = as<QStyleOptionSpinBox>(option))
            return m_field.drawSpin(*painter, *spin, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return m_range.drawScrollBar(*painter, *bar);
        break;
    case CC_Slider:
        if (const auto *slider = as<QStyleOptionSlider>(option))
            return m_range.drawSlider(*painter, *slider, widget);
        break;
    case CC_ToolButton:
        if (const auto *tool = as<QStyleOptionToolButton>(option))
            return drawTool(*tool, *painter, widget);
        break;
    case CC_GroupBox:
        if (const auto *group = as<QStyleOptionGroupBox>(option))
            return m_choice.drawGroup(*painter, *group, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon EscaleStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    const auto ours = [](Icon icon, QPalette::ColorRole role) { return QIcon(new StandardIcon(icon, role)); };
    switch (pixmap) {
    case SP_LineEditClearButton:
        return ours(Icon::Close, QPalette::PlaceholderText);
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_TabCloseButton:
        return ours(Icon::Close, QPalette::WindowText);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return ours(Icon::Info, QPalette::Link);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return ours(Icon::Warning, QPalette::WindowText);
    case SP_ToolBarHorizontalExtensionButton:
        return ours(Icon::Forward, QPalette::WindowText);
    case SP_ToolBarVerticalExtensionButton:
        return ours(Icon::Down, QPalette::WindowText);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void EscaleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *bar = qobject_cast<QScrollBar *>(widget))
        bar->setAttribute(Qt::WA_OpaquePaintEvent, false); // what is behind shows
    // What can be `invalid`.
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QTextEdit *>(widget) ||
        qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QGroupBox *>(widget))
        widget->installEventFilter(this);
    followDirection(*widget);
    // A field's edge, a header and a line of a list answer the pointer.
    if (qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void EscaleStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool EscaleStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DynamicPropertyChange && watched->isWidgetType() &&
        static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == "invalid")
        static_cast<QWidget *>(watched)->update();
    if (event->type() == QEvent::LayoutDirectionChange && watched->isWidgetType())
        followDirection(*static_cast<QWidget *>(watched));
    return QProxyStyle::eventFilter(watched, event);
}

/// In the middle where less motion is asked for.
double EscaleStyle::turnOf(const QStyleOption &option) const
{
    const auto *bar = qobject_cast<QProgressBar *>(option.styleObject);
    if (bar == nullptr || bar->maximum() > bar->minimum())
        return 0;
    if (m_tokens.still)
        return 0.5;
    if (QPointer<QWidget> turning(const_cast<QProgressBar *>(bar)); !m_turning.contains(turning))
        m_turning.append(turning);
    if (m_turn.state() != QAbstractAnimation::Running)
        m_turn.start();
    return m_turn.currentValue().toDouble();
}

void EscaleStyle::turnBars()
{
    m_turning.removeIf([](const QPointer<QWidget> &widget) {
        const auto *bar = qobject_cast<QProgressBar *>(widget.data());
        return bar == nullptr || !bar->isVisible() || bar->maximum() > bar->minimum();
    });
    for (const QPointer<QWidget> &bar : std::as_const(m_turning))
        bar->update();
    if (m_turning.isEmpty() || m_tokens.still)
        m_turn.stop();
}

} // namespace escale
