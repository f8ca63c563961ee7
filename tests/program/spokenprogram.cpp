// SPDX-License-Identifier: MIT
#include "spokenprogram.h"

namespace Latchkey {

using namespace Qt::StringLiterals;

SpokenProgram::SpokenProgram(ScreenReader &heardBy) : reader(heardBy)
{
    program.setVariable(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    reader.forget();
}

SpokenProgram::~SpokenProgram()
{
    program.kill();
    if (!eventually([this] { return !reader.program().isValid(); }))
        qFatal("what was killed is still on the bus");
}

bool SpokenProgram::launch(const QStringList &arguments)
{
    program.launch(arguments);
    return eventually([this] { return reader.program().isValid(); });
}

Spoken SpokenProgram::find(const QString &name, std::optional<SpokenRole> role) const
{
    return ScreenReader::find(reader.program(), name, role);
}

Spoken SpokenProgram::focused() const
{
    Spoken found;
    ScreenReader::walk(reader.program(), [&found](const Spoken &object) {
        if (object.has(SpokenState::Focused) && object.has(SpokenState::Focusable))
            found = object;
        return !found.isValid();
    });
    return found;
}

bool SpokenProgram::press(const QString &name) const
{
    return eventually([&] { return find(name, SpokenRole::PushButton).act(u"Press"_s); });
}

bool SpokenProgram::choose(const QString &menu, const QString &item) const
{
    if (!find(menu).act(u"ShowMenu"_s))
        return false;
    return eventually([&] { return find(item, SpokenRole::MenuItem).act(u"Press"_s); });
}

bool SpokenProgram::open(const QString &row) const
{
    return eventually([&] { return find(row).act(u"Toggle"_s); }) && eventually([&] {
               const QString shown = find(u"Details: Name"_s).text();
               return !shown.isEmpty() && row.startsWith(shown);
           });
}

bool SpokenProgram::write(const QString &name, const QString &text) const
{
    return eventually([&] {
        for (const SpokenRole role : {SpokenRole::Text, SpokenRole::PasswordText}) {
            const Spoken field = find(name, role);
            if (field.has(SpokenState::Editable) && field.setText(text))
                return true;
        }
        return false;
    });
}

bool SpokenProgram::copy(const QByteArray &bytes)
{
    QProcess clipboard;
    clipboard.start(u"xclip"_s, {u"-selection"_s, u"clipboard"_s});
    clipboard.write(bytes);
    clipboard.closeWriteChannel();
    return clipboard.waitForFinished(); // it goes on in the background
}

QStringList SpokenProgram::unnamedControls() const
{
    QStringList unnamed;
    int controls = 0;
    ScreenReader::walk(reader.program(), [&](const Spoken &object) {
        const bool isControl = object.has(SpokenState::Focusable)
            || (!object.actions().isEmpty() && !object.is(SpokenRole::ScrollBar));
        controls += isControl;
        if (isControl && object.name().isEmpty())
            unnamed << object.roleName() + u' ' + object.path();
        return true;
    });
    if (controls < 5)
        unnamed << u"no controls"_s;
    return unnamed;
}

bool SpokenProgram::hasHeard(const QString &words) const
{
    return reader.announced().join(u'\n').contains(words);
}

QStringList SpokenProgram::everyText() const
{
    QStringList all;
    ScreenReader::walk(reader.program(), [&all](const Spoken &object) {
        all << object.name() << object.description() << object.text();
        return true;
    });
    for (const ScreenReader::Event &event : reader.heard())
        all << event.what << event.name << event.description << event.carried;
    all.removeAll(QString());
    return all;
}

} // namespace Latchkey
