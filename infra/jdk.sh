# Sourced by the commands of this folder: finds a JDK of the version that the build asks for and exports JAVA_HOME.
# A JDK that is named by JAVA_HOME, JAVA25_HOME or PATH is preferred; then the places where installers put them.

required_jdk=25

jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  local candidate version on_path
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" "$on_path" \
      /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge "$required_jdk" ]; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

if ! JAVA_HOME=$(find_jdk); then
  echo "A JDK $required_jdk or newer is needed and none was found: install one (Temurin, for example) or set JAVA_HOME." >&2
  exit 1
fi
export JAVA_HOME
