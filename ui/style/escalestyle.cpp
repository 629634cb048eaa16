// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/escalestyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QIconEngine>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextOption>
#include <array>
#include <utility>

namespace escale {
namespace {

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

/// The wanted kind of option. Qt gives each element the one its documentation names; a stranger's widget may not.
template <typename Option> const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

constexpr int lettersOfColumn = 14; ///< of a column nobody has given a width
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
            return m_view.drawItemGround(*painter, *item);
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

QRect EscaleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *line = as<QStyleOptionFrame>(option))
            return m_field.lineContents(*line, qobject_cast<const QLineEdit *>(widget));
        break;
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        return m_choice.markPlace(*option);
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return m_choice.labelPlace(*option);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
    case SE_PushButtonBevel:
        return option->rect;
    // The edge of a control is the edge of its target: nothing is taken off when controls are laid out.
    case SE_CheckBoxLayoutItem:
    case SE_RadioButtonLayoutItem:
    case SE_PushButtonLayoutItem:
    case SE_ComboBoxLayoutItem:
    case SE_SpinBoxLayoutItem:
    case SE_SliderLayoutItem:
    case SE_ProgressBarLayoutItem:
    case SE_GroupBoxLayoutItem:
    case SE_TabWidgetLayoutItem:
    case SE_ToolButtonLayoutItem:
    case SE_LabelLayoutItem:
    case SE_DateTimeEditLayoutItem:
    case SE_FrameLayoutItem:
        return option->rect;
    case SE_ItemViewItemFocusRect:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            return m_view.focusPlace(*item);
        break;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            return m_range.progressPart(*bar, element);
        break;
    case SE_TabWidgetTabContents:
        if (const auto *tabs = as<QStyleOptionTabWidgetFrame>(option))
            return m_tab.contents(QProxyStyle::subElementRect(SE_TabWidgetTabPane, option, widget), tabs->shape);
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect EscaleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            return m_field.comboPart(*combo, part);
        break;
    case CC_SpinBox:
        if (const auto *spin = as<QStyleOptionSpinBox>(option))
            return m_field.spinPart(*spin, part);
        break;
    case CC_ScrollBar:
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return m_range.scrollBarPart(*bar, part);
        break;
    case CC_Slider:
        if (const auto *slider = as<QStyleOptionSlider>(option))
            return m_range.sliderPart(*slider, part);
        break;
    case CC_ToolButton:
        if (const auto *tool = as<QStyleOptionToolButton>(option))
            return m_push.toolPart(*tool, part);
        break;
    case CC_GroupBox:
        if (const auto *group = as<QStyleOptionGroupBox>(option))
            return m_choice.groupPart(*group, part);
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QStyle::SubControl EscaleStyle::hitTestComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                                      const QPoint &point, const QWidget *widget) const
{
    // Between a slider's ends but beside its thin groove is still the slider.
    if (control == CC_Slider)
        return subControlRect(CC_Slider, option, SC_SliderHandle, widget).contains(point) ? SC_SliderHandle
                                                                                          : SC_SliderGroove;
    return QProxyStyle::hitTestComplexControl(control, option, point, widget);
}

QSize EscaleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &content,
                                    const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return m_push.buttonSize(*button, content);
        break;
    case CT_ToolButton:
        if (const auto *tool = as<QStyleOptionToolButton>(option))
            return m_push.toolSize(*tool, content);
        break;
    case CT_LineEdit:
        if (const auto *line = as<QStyleOptionFrame>(option))
            return m_field.lineSize(*line, content);
        break;
    case CT_ComboBox:
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            return m_field.comboSize(*combo, content);
        break;
    case CT_SpinBox:
        if (const auto *spin = as<QStyleOptionSpinBox>(option))
            return m_field.spinSize(*spin, content);
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        return m_choice.choiceSize(content);
    case CT_GroupBox:
        if (const auto *group = as<QStyleOptionGroupBox>(option))
            return m_choice.groupSize(*group, content);
        break;
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return m_menu.itemSize(*item, content);
        break;
    case CT_MenuBarItem:
        return m_menu.barItemSize(content);
    case CT_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return m_tab.tabSize(*tab, content);
        break;
    case CT_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return m_view.headerSize(*header, QProxyStyle::sizeFromContents(type, option, content, widget));
        break;
    case CT_ItemViewItem:
        return m_view.itemSize(QProxyStyle::sizeFromContents(type, option, content, widget));
    case CT_ProgressBar:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            return m_range.progressSize(*bar, content);
        break;
    case CT_Slider:
        return content;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, content, widget);
}

int EscaleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics &m = m_tokens.metrics;
    switch (metric) {
    case PM_DefaultFrameWidth:
        return m_field.frameWidth(widget);
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_MenuPanelWidth:
        return m.border;
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBar_ScrollButtonOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_MenuVMargin:
        return m.unit;
    case PM_SubMenuOverlap:
        return -m.border;
    case PM_MenuButtonIndicator:
        return m_push.arrowWidth();
    case PM_ButtonMargin:
        return 2 * m.unit;
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
        return m.icon;
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return m.smallIcon;
    case PM_LargeIconSize:
    case PM_IconViewIconSize:
    case PM_MessageBoxIconSize:
        return m.largeIcon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_tokens.mark;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m.profile == Profile::Kiosk ? m.gap : m.unit;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget != nullptr && widget->isWindow() ? m.pagePadding : m.cardPadding;
    case PM_FocusFrameHMargin:
        return m.unit + 3 * m.border - 1; // beside the bar of what is chosen; Qt adds one
    case PM_FocusFrameVMargin:
        return m.focusRing;
    case PM_ScrollBarExtent:
        return m_range.scrollBarWidth();
    case PM_ScrollBarSliderMin:
        return m_range.leastHandle();
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return std::max(m_range.sliderHandle(), m.secondaryTarget);
    case PM_SliderLength:
        return m_range.sliderHandle();
    case PM_SliderSpaceAvailable:
        if (const auto *slider = as<QStyleOptionSlider>(option))
            return (slider->orientation == Qt::Horizontal ? slider->rect.width() : slider->rect.height()) -
                   m_range.sliderHandle();
        break;
    case PM_TabBarTabHSpace:
        return 2 * m_tokens.padding;
    case PM_TabBarTabVSpace:
        return 2 * m.unit;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap: // the line of the bar is the line of the page
        return m.border;
    case PM_TabBarScrollButtonWidth:
    case PM_ToolBarExtensionExtent:
        return m.secondaryTarget;
    case PM_HeaderMargin:
        return m.unit;
    case PM_HeaderMarkSize:
        return m.smallIcon;
    case PM_HeaderDefaultSectionSizeVertical:
        return m_view.rowHeight(m_tokens.body);
    case PM_HeaderDefaultSectionSizeHorizontal:
        return QFontMetrics(m_tokens.body).averageCharWidth() * lettersOfColumn;
    case PM_HeaderGripMargin:
        return m.unit;
    case PM_TreeViewIndentation:
        return std::max(m.icon, m_tokens.mark + m.unit);
    case PM_SplitterWidth:
        return m.unit;
    case PM_ToolTipLabelFrameWidth:
        return m.unit;
    case PM_TextCursorWidth:
        return m.profile == Profile::Kiosk ? std::max(2, m.border) : 1;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int EscaleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *more) const
{
    switch (hint) {
    case SH_Button_FocusPolicy:
        return Qt::TabFocus; // as Button: a ring round whatever a finger has just touched says nothing
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: // a list below the field, with our lines
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_Scrollable:
    case SH_Menu_SupportsSections:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
        return m_tokens.metrics.profile == Profile::Kiosk ? 1 : 0; // nothing there needs two
    case SH_Widget_Animation_Duration:
        return m_tokens.still ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
    case SH_TabBar_ElideMode:
        return Qt::ElideNone; // scrolled, never cut
    case SH_FormLayoutWrapPolicy:
        return QFormLayout::WrapLongRows; // words of some languages and large text need the line
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::AllNonFixedFieldsGrow;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeading | Qt::AlignVCenter;
    case SH_FormLayoutFormAlignment:
        return Qt::AlignLeading | Qt::AlignTop;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_tokens.colours().line.rgb());
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, more);
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
