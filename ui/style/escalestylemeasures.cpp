// SPDX-License-Identifier: GPL-3.0-or-later
// EscaleStyle, how large controls are and where their parts stand.
#include "style/escalestyle.h"
#include "style/styleoption.h"

#include <QFormLayout>
#include <QLineEdit>
#include <algorithm>

namespace escale {
namespace {

constexpr int lettersOfColumn = 14; ///< of a column nobody has given a width

} // namespace

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

} // namespace escale
