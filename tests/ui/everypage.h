// SPDX-License-Identifier: MIT
#pragma once

#include "pagenames.h"
#include "profilespagetest.h"
#include "recordingtranslator.h"
#include "rotatepagetest.h"
#include "storewindow.h"

#include <memory>

namespace Latchkey {

/// Leads to each page of the window, in the language that @p translator speaks.
class EveryPage
{
public:
    explicit EveryPage(const RecordingTranslator &translator);
    ~EveryPage();

    /// Shows the page called @p name, one of pageNames(), at 900x600; null if that fails.
    [[nodiscard]] QWidget *show(const QString &name);
    /// Null unless the page is one over secrets that are listed.
    [[nodiscard]] StoreWindow *secrets() { return m_window.get(); }
    /// The visible widget called @p name in English.
    template <typename Widget>
    [[nodiscard]] Widget *find(const QWidget &root, const QString &name) const
    {
        for (auto *widget : root.findChildren<Widget *>()) {
            if (widget->isVisible() && m_translator.isFor(accessibleName(widget), name))
                return widget;
        }
        return nullptr;
    }

private:
    class Rotation;
    class Profiles;

    [[nodiscard]] QWidget *showSecrets(const QString &name);
    [[nodiscard]] bool open();
    [[nodiscard]] bool openAndDo(const QString &name);
    [[nodiscard]] bool meetConflict();
    [[nodiscard]] bool renameUsed();
    /// Saves beta, and confirms that, until @p button is there.
    [[nodiscard]] bool saveTo(const QString &button);
    [[nodiscard]] QWidget *showProfiles(const QString &name);
    [[nodiscard]] bool isButtonShown(const QWidget &root, const QString &name) const;
    [[nodiscard]] bool press(const QWidget &root, const QString &name) const;
    [[nodiscard]] bool trigger(const QString &name) const;
    void write(const QString &field, const QString &text) const;

    const RecordingTranslator &m_translator;
    std::unique_ptr<StoreWindow> m_window;
    std::unique_ptr<Rotation> m_rotation;
    std::unique_ptr<Profiles> m_profiles;
};

} // namespace Latchkey
